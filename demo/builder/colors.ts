/** What a screen shows for a colour: red, green, blue and opacity, 0 to 255. */
export type Pixel = readonly [number, number, number, number];

const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext(
  '2d',
  { willReadFrequently: true },
);

/** The pixel of any CSS colour; undefined where it is none, or where this browser draws none. */
export function pixel(color: string): Pixel | undefined {
  if (!pen || color.length > 128 || !CSS.supports('color', color)) return undefined;
  // What a canvas does not know, such as a variable of the page, leaves the colour before it.
  const painted = ['#000', '#fff'].map((before) => {
    pen.fillStyle = before;
    pen.fillStyle = color;
    return pen.fillStyle;
  });
  if (painted[0] !== painted[1]) return undefined;
  pen.clearRect(0, 0, 1, 1);
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, opacity];
}

/** `#rrggbb` of a colour, without its opacity. */
export function toHex(color: string): string | undefined {
  const channels = pixel(color)?.slice(0, 3);
  return channels && `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, WCAG 2.2. */
function luminance(channels: Pixel): number {
  const [red = 0, green = 0, blue = 0] = channels.slice(0, 3).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, WCAG 2.2: 1 to 21. */
export function contrast(one: Pixel, other: Pixel): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
