/* global window, document, addEventListener, getComputedStyle */

/** Tells the window around what a reader sees, for a test that may not look inside. */
function storage() {
  try {
    return typeof window.localStorage;
  } catch (error) {
    return error.name;
  }
}

addEventListener('load', () => {
  const root = document.querySelector('trafficking-help').shadowRoot;
  const link = root.querySelector('a[href="tel:+18883737888"]');
  link.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = link.getBoundingClientRect();
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  const { color, backgroundColor, visibility } = getComputedStyle(link);
  window.parent.postMessage(
    {
      number: link.textContent,
      isOnTop: link.contains(hit),
      isReadable: visibility === 'visible' && color !== backgroundColor,
      columns: getComputedStyle(root.querySelector('.columns')).display,
      origin: window.origin,
      storage: storage(),
      problems: window.problems,
    },
    '*',
  );
});
