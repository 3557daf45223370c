/** What colours look like on a screen, for the tests that measure contrast. */

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true })!;

/** What a screen shows for a computed colour, on a backdrop: sRGB, 0 to 255. */
export function shown(color: string, backdrop = '#fff'): number[] {
  for (const paint of [backdrop, color]) {
    pen.fillStyle = paint;
    pen.fillRect(0, 0, 1, 1);
  }
  return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** Relative luminance, WCAG 2.2. */
function luminance(color: number[]): number {
  const [r, g, b] = color.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Contrast of two colours, WCAG 2.2: 1 to 21. */
export function contrast(a: number[], b: number[]): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}
