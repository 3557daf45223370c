/** From the block's attributes to the element's, as PHP does it: see includes/site.php. */
import { site } from 'wordpress';

const attributeName = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Not the element's: WordPress's own, and the exit, which is a switch here. */
const others = ['quickExit', 'align', 'className', 'style'];

/** The country that a region names: `US-MO`. */
function countryOfRegion(region = '') {
  const [country, code] = region.split('-');
  return code && site.names.some(([listed]) => listed === country) ? country : undefined;
}

/** The attributes that a card in the page has. */
export function cardAttributes(block) {
  const given = Object.entries(block).filter(
    ([name, value]) => value && typeof value === 'string' && !others.includes(name),
  );
  const own = Object.fromEntries(given.map(([name, value]) => [attributeName(name), value]));
  const { country, region, 'quick-exit': exit, ...rest } = site.site;
  const named = own.country ?? countryOfRegion(own.region);
  const isSitesCountry = !named || named === country;
  const place = {
    ...(named || country ? { country: named ?? country } : {}),
    ...(region && !own.region && isSitesCountry ? { region } : {}),
  };
  // The editor's page has the language of whoever is at work, not that of the site.
  const attributes = { lang: site.language, ...rest, ...place, ...own };
  if (block.quickExit) attributes['quick-exit'] = exit;
  return attributes;
}

/** The country that a block's card shows, without what comes after `auto`. */
export const countryOf = (block) => block.country || site.site.country || site.defaultCountry;
