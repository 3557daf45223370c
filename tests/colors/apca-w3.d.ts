declare module 'apca-w3' {
  /** sRGB, 0 to 255, to the luminance that `APCAcontrast` takes. */
  export function sRGBtoY(rgb: readonly number[]): number;
  /** Lc; below 0 for light text on a dark ground. */
  export function APCAcontrast(textY: number, backgroundY: number): number | string;
}
