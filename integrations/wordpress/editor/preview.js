/** The card as it will be, in the editor's page or in the frame that the editor puts the post in. */
import { __, createElement, site, useEffect, useRef } from 'wordpress';

/** Loads the element's script into a document, once. */
function loadInto(document) {
  const { customElements } = document.defaultView ?? {};
  const isThere = document.querySelector('script[data-trafficking-help-preview]');
  if (!customElements || customElements.get('trafficking-help') || isThere) return;
  const script = document.createElement('script');
  script.src = site.script.src;
  if (site.script.integrity) {
    script.integrity = site.script.integrity;
    script.crossOrigin = 'anonymous';
  }
  script.dataset.traffickingHelpPreview = '';
  document.head.append(script);
}

/**
 * The card. Nothing in it can be pressed or reached: a click selects the block, and no call is made.
 *
 * @param attributes of the element, by name
 */
export function Preview({ attributes }) {
  const place = useRef();
  useEffect(() => {
    loadInto(place.current.ownerDocument);
    // Set here, because what React makes of it depends on React's version.
    place.current.setAttribute('inert', '');
  }, []);
  // An option that is taken away is taken off a new card: that is what a reader gets.
  const key = JSON.stringify(attributes);
  return createElement(
    'div',
    null,
    createElement(
      'p',
      { className: 'screen-reader-text' },
      __('A preview of the card. Its options are in the block’s settings.', 'trafficking-help'),
    ),
    createElement(
      'div',
      { ref: place, style: { pointerEvents: 'none' } },
      createElement('trafficking-help', { key, ...attributes }),
    ),
  );
}
