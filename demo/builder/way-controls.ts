import { framePage, frameScript } from '../../src/html/files.js';
import { hintFor, segments, text, toggle, type Control } from './control.js';
import { parseHost } from './files.js';
import { make, take } from './make.js';
import { hasScript, ways, type Way, type Wish } from './ways.js';

/** The choices about the snippet itself: which way, from where, with what. */
export function createWayControls(ownHost: string) {
  const names = Object.keys(ways) as Way[];
  const as = segments(
    'as',
    { label: 'How do you put it in?' },
    names.map((name) => [name === 'script' ? '' : name, ways[name].label]),
  );
  const host = text(
    'host',
    { label: 'Where are the files?' },
    { type: 'url', spellcheck: false, placeholder: ownHost },
    (value) => value === '' || parseHost(value) !== undefined,
  );
  const hash = toggle('hash', {
    label: 'With the integrity hash',
    hint: 'The browser then refuses a file that was changed. A new version has a new hash.',
  });
  const styles = toggle('styles', { label: 'With inline styles' });
  const wayHint = hintFor(as.element, '');
  const hostHint = hintFor(host.input, '');
  const way = () => (as.read() || 'script') as Way;
  const controls: readonly Control[] = [as, host, hash, styles];
  // In the bar of the code, whose room is free until something is copied.
  take('#copied').before(wayHint);
  host.element.append(hostHint);
  take('#ways').append(as.element);
  const files = make(
    'fieldset',
    { className: 'group' },
    make('legend', {}, make('h2', {}, 'Where does it come from?')),
    host.element,
    hash.element,
    styles.element,
  );

  /** What to take along when the files are to be somewhere else. */
  function downloads(file: string): (Node | string)[] {
    // The frame's page takes the script from beside it.
    const files = way() === 'iframe' ? [frameScript, framePage, file] : [file];
    return files.flatMap((name, index) => [
      index ? (index < files.length - 1 ? ', ' : ' and ') : '',
      make('a', { href: ownHost + name, download: name }, name),
    ]);
  }

  return {
    controls,
    /** What few have to choose about the snippet. */
    files,
    way,
    /** Shows what this way needs, and no more. `file` is the script that the snippet names. */
    show(file: string): void {
      wayHint.textContent = ways[way()].hint;
      hostHint.replaceChildren(
        'Here, unless you write another address. For your own site, save ',
        ...downloads(file),
        '.',
      );
      host.element.hidden = !hasScript(way()) && way() !== 'iframe';
      hash.element.hidden = !hasScript(way());
      styles.element.hidden = way() !== 'static';
      files.hidden = way() === 'npm';
    },
    read(attributes: ReadonlyMap<string, string>): Wish {
      return {
        way: way(),
        attributes,
        host: host.read(),
        wantsHash: hash.read() === '',
        wantsStyles: styles.read() === '',
      };
    },
  };
}
