/** How the build makes style sheets small. */
import MagicString from 'magic-string';

/** Puts rules into one line: the minifier leaves the values of custom properties as they are written. */
export function foldStyles() {
  return {
    name: 'fold-styles',
    transform(code, id) {
      if (!/[/\\]dist[/\\]esm[/\\]styles[/\\]/.test(id)) return null;
      const folded = new MagicString(code).replaceAll(/\n\s+/g, ' ');
      return { code: folded.toString(), map: folded.generateMap({ source: id }) };
    },
  };
}
