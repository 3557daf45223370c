/** Red, green, blue from 0 to 255, and opacity from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, opacity: number];

/** The colours a page asks for; undefined where it asks for none, or for one that cannot be shown. */
export interface Wishes {
  /** The default surface, for example the dark theme’s. Opaque. */
  readonly paper: Color;
  readonly accent: Color | undefined;
  readonly surface: Color | undefined;
  readonly text: Color | undefined;
  readonly muted: Color | undefined;
}

/** Contrast of text, WCAG 2.2, 1.4.3. Bullets, icons and rings need 3, so this covers them. */
const readable = 4.5;
/** Enhanced contrast, WCAG 2.2, 1.4.6: our own text has it wherever the surface allows. */
const comfortable = 7;

/**
 * Perceived contrast of text, APCA 0.1.9: Lc 60 for what is not a column of text. Black on a middle
 * accent passes WCAG 2.2 and is hard to read.
 */
const legible = 60;

const black: Color = [0, 0, 0, 1];
const white: Color = [255, 255, 255, 1];

/** The style sheet’s defaults. */
const navy: Color = [12, 47, 102, 1];
const inks = {
  dark: { text: [20, 32, 58, 1], muted: [70, 83, 109, 1] },
  light: { text: [231, 238, 255, 1], muted: [187, 193, 209, 1] },
} as const satisfies Record<string, Record<string, Color>>;

/**
 * Parses a computed colour, `rgb()` or `color(srgb …)`, and clamps it to sRGB. Undefined for a fully
 * transparent colour and for any other notation.
 */
export function parseComputed(text: string): Color | undefined {
  const [, name = '', list = ''] = /^(rgba?|color)\(([^()]*)\)$/.exec(text) ?? [];
  const isLong = name === 'color';
  if (!name || (isLong && !list.startsWith('srgb '))) return undefined;
  const [red = NaN, green = NaN, blue = NaN, opacity = 1, ...rest] = list
    .replace('srgb ', '')
    .split(/[\s,/]+/)
    .map((part) => (part === 'none' ? 0 : Number(part)));
  const channels = [red, green, blue].map((channel) => channel * (isLong ? 255 : 1));
  if (rest.length || ![...channels, opacity].every(Number.isFinite) || opacity <= 0)
    return undefined;
  const [r = 0, g = 0, b = 0] = channels.map((channel) =>
    Math.round(Math.min(Math.max(channel, 0), 255)),
  );
  return [r, g, b, Math.min(opacity, 1)];
}

/** Relative luminance, WCAG 2.2: 0 to 1. */
function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two opaque colours, WCAG 2.2: 1 to 21. */
export function contrast(one: Color, other: Color): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}

/** Luminance as APCA has it for a screen, with its soft clamp near black. */
function screenLuminance([red, green, blue]: Color): number {
  const linear = (channel: number) => (channel / 255) ** 2.4;
  const light = 0.2126729 * linear(red) + 0.7151522 * linear(green) + 0.072175 * linear(blue);
  return light < 0.022 ? light + (0.022 - light) ** 1.414 : light;
}

/** Perceived contrast of opaque text on a ground, APCA 0.1.9 (SAPC-4g): Lc, 0 to 108. */
export function perceived(text: Color, ground: Color): number {
  const [ink, paper] = [screenLuminance(text), screenLuminance(ground)];
  const difference = paper > ink ? paper ** 0.56 - ink ** 0.57 : ink ** 0.62 - paper ** 0.65;
  const scaled = difference * 1.14;
  return scaled < 0.1 ? 0 : (scaled - 0.027) * 100;
}

/** Blends one colour over another. Rounds, so that what is measured is what is shown. */
function mix([r, g, b]: Color, [r2, g2, b2]: Color, share: number): Color {
  const channel = (over: number, under: number) => Math.round(over * share + under * (1 - share));
  return [channel(r, r2), channel(g, g2), channel(b, b2), 1];
}

/** Black or white: one of them has at least 4.58:1 on any colour. */
function extremeOn(ground: Color): Color {
  return contrast(black, ground) > contrast(white, ground) ? black : white;
}

/** Moves a colour towards black or white, by the least that makes it readable on every ground. */
function readableOn(grounds: readonly [Color, ...Color[]], color: Color, wanted = readable): Color {
  const extreme = extremeOn(grounds[0]);
  for (let share = 0; share < 1; share += 1 / 64) {
    const moved = mix(extreme, color, share);
    if (grounds.every((ground) => contrast(moved, ground) >= wanted)) return moved;
  }
  return extreme;
}

/** Moves an accent by the least that lets black or white be read on it, and says which of them. */
function panelOf(accent: Color): readonly [fill: Color, text: Color] {
  const ways = [
    [white, black],
    [black, white],
  ] as const;
  for (let share = 0; share < 1; share += 1 / 128) {
    for (const [text, away] of ways) {
      const fill = mix(away, accent, share);
      if (contrast(text, fill) >= readable && perceived(text, fill) >= legible) return [fill, text];
    }
  }
  return [black, white];
}

/** Tints the surface with the accent, so lightly that black or white stays readable on it. */
function tintOf(surface: Color, accent: Color): Color {
  for (let share = 0.07; share > 0.005; share -= 0.01) {
    const tint = mix(accent, surface, share);
    if (contrast(tint, extremeOn(surface)) >= readable) return tint;
  }
  return surface;
}

const toCss = ([red, green, blue, opacity]: Color) => `rgba(${red}, ${green}, ${blue}, ${opacity})`;

/**
 * The colours of a card, by their names in the style sheet; empty where a page asks for none.
 * Every text stays readable on every ground it stands on, whatever the page asks for.
 */
export function palette(wishes: Wishes): Readonly<Record<string, string>> {
  const { paper, accent, surface: asked, text: askedText, muted: askedMuted } = wishes;
  if (!accent && !asked && !askedText && !askedMuted) return {};
  const [fill, onFill] = accent ? panelOf(accent) : [];
  const surface = asked ? mix(asked, paper, asked[3]) : paper;
  const tint = tintOf(surface, fill ?? navy);
  const grounds = [surface, tint] as const;
  const ink = extremeOn(surface) === black ? inks.dark : inks.light;
  // A page’s own text colour may be translucent too.
  const flat = (color: Color) => readableOn(grounds, mix(color, surface, color[3]));
  const text = askedText ? flat(askedText) : readableOn(grounds, ink.text, comfortable);
  const muted = askedMuted ? flat(askedMuted) : readableOn(grounds, ink.muted);
  return {
    ...(fill && onFill && { '--_fill': toCss(fill), '--_on-fill': toCss(onFill) }),
    '--_surface': toCss(surface),
    '--_tint': toCss(tint),
    '--_text': toCss(text),
    '--_muted': toCss(muted),
    '--_link': toCss(readableOn(grounds, fill ?? navy)),
    '--_line': toCss([text[0], text[1], text[2], 0.16]),
  };
}
