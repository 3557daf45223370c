import { version } from '../../src/version.js';
import { isPrivate, parseHost, type Files } from './files.js';
import type { Note } from './notes.js';
import { hasScript, type Way, type Wish } from './ways.js';

/** Where the addresses of a snippet point to, and the hashes that it may name. */
interface Source {
  readonly url: URL;
  readonly integrity: Readonly<Record<string, string>>;
  readonly notes: readonly Note[];
}

const wrong: Note = {
  title: 'That is no web address.',
  text: 'It begins with https:// and names a folder. Until it does, the snippet names this site.',
};

const onlyHere: Note = {
  title: 'This address works on your own computer or network only.',
  text: 'Put the files on your site, and write their address in “More options”.',
};

const plain: Note = {
  title: 'The address is not https.',
  text: 'A page that is https does not load it, and anybody on the way can change it.',
};

const unseen: Note = {
  title: 'Nobody has looked whether the files are there.',
  text: `Put those of version ${version} into that folder before you paste the snippet.`,
};

const blocked: Note = {
  title: 'Without the integrity hash.',
  text:
    'This server does not let other sites read its files (Access-Control-Allow-Origin). A browser ' +
    'could not compare the hash, and would block the script.',
};

function hostNotes(url: URL, isOwn: boolean, way: Way): Note[] {
  if (way === 'static' || way === 'npm') return [];
  if (isPrivate(url)) return [onlyHere];
  return [...(url.protocol === 'https:' ? [] : [plain]), ...(isOwn ? [] : [unseen])];
}

/** Reads the address that was typed; what is none counts as none. */
export function findSource({ host, way, wantsHash }: Wish, files: Files): Source {
  const typed = host ? parseHost(host) : undefined;
  const url = typed ?? new URL(files.host);
  const isOwn = url.href === files.host;
  const isWanted = wantsHash && hasScript(way);
  // On the partner's own host the page and the script are of one site, and no permission is needed.
  const isAllowed = !isOwn || files.isShared;
  return {
    url,
    integrity: isWanted && isAllowed ? files.hashes : {},
    notes: [
      ...(host && !typed ? [wrong] : []),
      ...hostNotes(url, isOwn, way),
      ...(isWanted && !isAllowed ? [blocked] : []),
    ],
  };
}
