/** Every way to put the card on a page. */
export const ways = {
  script: {
    label: 'Script tag',
    hint: 'Paste it where the card should stand. What the tag holds is what readers see while the script is not there.',
    copied: 'Copied. Paste it where the card should stand.',
  },
  div: {
    label: 'Script and div',
    hint: 'For editors that strip tags they do not know: the script once for the whole site, the div wherever a card should stand.',
    copied: 'Copied. The script goes into the site’s template, the div where a card should stand.',
  },
  iframe: {
    label: 'Iframe',
    hint: 'For site builders that take nothing else. The frame gets as high as the card.',
    copied: 'Copied. Paste it where the card should stand.',
  },
  static: {
    label: 'Static HTML',
    hint: 'For feeds, mail, AMP and sites that forbid third-party code: the same words without a script. It looks plainer than the card above, and it stays as it is; copy it anew when the directory has changed.',
    copied: 'Copied. Paste it where the words should stand.',
  },
  npm: {
    label: 'npm',
    hint: 'For a project with a bundler: the command, the import, and the tag.',
    copied: 'Copied: the command, the import, and the tag.',
  },
} as const;

export type Way = keyof typeof ways;

/** Ways whose code names a script of ours, and so may name its hash. */
export const hasScript = (way: Way) => way === 'script' || way === 'div';

/** What the page is asked to print. */
export interface Wish {
  readonly way: Way;
  /** Attribute values by attribute name, not yet looked at. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the files are, as typed; '' for where this page has them. */
  readonly host: string;
  readonly wantsHash: boolean;
  readonly wantsStyles: boolean;
}
