/**
 * The one place that spells and links numbers. In: E.164 with `+`, or a national short number.
 * Out: the country's usual spelling, and `tel:` / `sms:` addresses that hold `+` and digits only.
 */

/** Usual spellings by the longest matching prefix; each # is one digit of what follows `+1`, `+44`… */
const spellings = [
  ['+1', '1-###-###-####'], // North America
  ['+4480001', '0#### ### ###'], // United Kingdom, numbers spelled 08000
  ['+44', '0### ### ####'],
  ['+27', '0### ### ###'], // South Africa
  ['+31', '0## ### ## ##'], // Netherlands
  ['+52', '### #### ###'], // Mexico
  ['116', '### ###'], // harmonised European short numbers
  ['1800', '#### ### ###'], // Ireland, free
  ['800', '### ### ###'], // Italy, free
  ['900', '### ## ## ##'], // Spain, free
] as const;

const callingCode = /^\+(?:1|27|31|44|52)/;

/** What may stand in a link: RFC 3966 with nothing but the digits. */
const dialable = /^\+?[0-9]{2,15}$/;

/** Spells a number the way people of its country write it: `+18883737888` → `1-888-373-7888`. */
export function spell(number: string): string {
  const digits = [...number.replace(callingCode, '')];
  const pattern = spellings.find(
    ([prefix, shape]) => number.startsWith(prefix) && shape.split('#').length - 1 === digits.length,
  )?.[1];
  return pattern ? pattern.replace(/#/g, () => digits.shift() ?? '') : number;
}

/** `tel:` or `sms:` address of a number; undefined for anything that is not one, such as `*55`. */
export function link(scheme: 'tel' | 'sms', number: string): string | undefined {
  return dialable.test(number) ? `${scheme}:${number}` : undefined;
}
