/** From the block's attributes to the element's, as PHP does it: see includes/site.php. */
import { site } from 'wordpress';

const attributeName = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Not the element's: WordPress's own. Nor as they are: the place, and the exit, which is a switch here. */
const notCopied = ['country', 'region', 'quickExit', 'align', 'className', 'style'];

/** A country or region as PHP reads it. What is no code becomes a place that is not listed. */
function readPlace(value, longest, unlisted) {
  const text = typeof value === 'string' ? value.trim() : unlisted;
  return text.length > longest || /[^ -~]/.test(text) ? unlisted : text.toUpperCase();
}

/** The block's own country and region; each empty where it is not given. */
const ownPlace = ({ country = '', region = '' }) => ({
  country: readPlace(country, 64, 'ZZ').replace(/\bUK\b/g, 'GB'),
  region: readPlace(region, 16, '?'),
});

/** The country that a region names: `US-MO`. Empty where it names none. */
function countryOfRegion(region) {
  const [country, code] = region.split('-');
  return code && site.names.some(([listed]) => listed === country) ? country : '';
}

/** The block's place together with the site's. */
function placeOf(own, { country: sites = '', region: sitesRegion = '' }) {
  const ofRegion = countryOfRegion(own.region);
  const named = own.country || ofRegion;
  const nearest = ofRegion || sites;
  const isKnown = nearest && nearest !== 'AUTO';
  const country = named === 'AUTO' && isKnown ? `AUTO ${nearest}` : named || nearest;
  const region = own.region || (!named || named === sites ? sitesRegion : '');
  return { ...(country && { country }), ...(region && { region }) };
}

/** The attributes that a card in the page has. */
export function cardAttributes(block) {
  const given = Object.entries(block).filter(
    ([name, value]) => value && typeof value === 'string' && !notCopied.includes(name),
  );
  const own = Object.fromEntries(given.map(([name, value]) => [attributeName(name), value]));
  const { country, region, 'quick-exit': exit, ...rest } = site.site;
  // The editor's page has the language of whoever is at work, not that of the site.
  const attributes = {
    lang: site.language,
    ...rest,
    ...own,
    ...placeOf(ownPlace(block), { country, region }),
  };
  if (block.quickExit) attributes['quick-exit'] = exit;
  return attributes;
}

/** The country that a block's card shows, without what comes after `auto`. */
export const countryOf = (block) => block.country || site.site.country || site.defaultCountry;
