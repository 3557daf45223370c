/** Leaves the evidence out of what ships: the directory's files have it beside each line. */
import MagicString from 'magic-string';

const country = /\/src\/directory\/countries\/[a-z]{2}\.ts$/;

/** The properties of an object literal in a module, at any depth, that have a name. */
function* named(node, name) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'Property' && node.key.name === name) yield node;
  else for (const child of Object.values(node)) yield* named(child, name);
}

export const leaveEvidence = () => ({
  name: 'leave-evidence',
  transform(code, id) {
    if (!country.test(id.replaceAll('\\', '/'))) return null;
    const source = new MagicString(code);
    for (const { start, end } of named(this.parse(code), 'evidence')) {
      const comma = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
      source.remove(start, end + comma);
    }
    return { code: source.toString(), map: source.generateMap({ hires: true }) };
  },
});
