/**
 * What WordPress lets authors write who may not use any HTML they like: the answers of
 * `wp_kses_allowed_html('post')`, `wp_allowed_protocols()` and the list in `safecss_filter_attr()` of
 * WordPress 6.7-alpha-58716 (wp-includes/kses.php, wp-includes/functions.php), as settings for
 * sanitize-html. Attributes of elements that no snippet has are left out.
 */
import type { IOptions } from 'sanitize-html';

const tags =
  'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav object p pre q rb rp rt rtc ruby s samp span section small strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video';

const globalAttributes =
  'aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden aria-label aria-labelledby aria-live class data-* dir hidden id lang style title role xml:lang';

const protocols =
  'http https ftp ftps mailto news irc irc6 ircs gopher nntp feed telnet mms rtsp sms svn tel fax xmpp webcal urn';

const properties =
  'background background-color background-image background-position background-repeat background-size background-attachment background-blend-mode border border-radius border-width border-color border-style border-right border-right-color border-right-style border-right-width border-bottom border-bottom-color border-bottom-left-radius border-bottom-right-radius border-bottom-style border-bottom-width border-left border-left-color border-left-style border-left-width border-top border-top-color border-top-left-radius border-top-right-radius border-top-style border-top-width border-spacing border-collapse caption-side columns column-count column-fill column-gap column-rule column-span column-width color filter font font-family font-size font-style font-variant font-weight letter-spacing line-height text-align text-decoration text-indent text-transform height min-height max-height width min-width max-width margin margin-right margin-bottom margin-left margin-top margin-block-start margin-block-end margin-inline-start margin-inline-end padding padding-right padding-bottom padding-left padding-top padding-block-start padding-block-end padding-inline-start padding-inline-end flex flex-basis flex-direction flex-flow flex-grow flex-shrink flex-wrap gap row-gap grid-template-columns grid-auto-columns grid-column-start grid-column-end grid-column grid-column-gap grid-template-rows grid-auto-rows grid-row-start grid-row-end grid-row grid-row-gap grid-gap justify-content justify-items justify-self align-content align-items align-self clear cursor direction float list-style-type object-fit object-position opacity overflow vertical-align writing-mode position top right bottom left z-index box-shadow aspect-ratio container-type';

/** Values with any of these are dropped, but for a few functions that no snippet uses. */
const safeValue = /^[^\\(&=}]*$/;

export const wordpressAllowed: IOptions = {
  allowedTags: tags.split(' '),
  allowedAttributes: {
    '*': globalAttributes.split(' '),
    a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
    div: ['align'],
    p: ['align'],
    span: ['align'],
    li: ['align', 'value'],
    ul: ['type'],
  },
  allowedSchemes: protocols.split(' '),
  allowedStyles: {
    '*': Object.fromEntries(properties.split(' ').map((property) => [property, [safeValue]])),
  },
};
