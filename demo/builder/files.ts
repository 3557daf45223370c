/** Where the scripts are, as the page that this is part of loads them. */
export interface Files {
  /** The directory of the scripts, with a slash at the end. */
  readonly host: string;
  /** sha384 by file name; empty where the build has left none. */
  readonly hashes: Readonly<Record<string, string>>;
  /**
   * Whether pages of other sites may read the files. A browser that is to compare a hash must; without
   * this permission it blocks the script instead.
   */
  readonly isShared: boolean;
  /** The package for npm, where this site has it. */
  readonly archive: string | undefined;
}

/** The directory that this page's own script comes from, with a slash at the end. */
export function ownHost(): string {
  const script = document.querySelector<HTMLScriptElement>('script[src*="trafficking-help"]');
  return new URL('.', script?.src ?? location.href).href;
}

/** Finds the files beside this page; nothing is asked of another host. */
export async function findFiles(): Promise<Files> {
  const host = ownHost();
  const archive = document.querySelector<HTMLLinkElement>('link[type="application/gzip"]')?.href;
  try {
    const response = await fetch(`${host}integrity.json`);
    const isShared = response.headers.get('access-control-allow-origin') === '*';
    const hashes = response.ok ? ((await response.json()) as Files['hashes']) : {};
    return { host, hashes, isShared, archive };
  } catch {
    return { host, hashes: {}, isShared: false, archive };
  }
}

/** An absolute web address of a directory, with a slash at the end; undefined when it is none. */
export function parseHost(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  url.search = '';
  url.hash = '';
  url.pathname = url.pathname.replace(/\/?$/, '/');
  return url;
}

/** Whether an address is one that only this computer or its own network can reach. */
export function isPrivate({ hostname }: URL): boolean {
  return /^(localhost|.*\.(localhost|local|test)|127\..*|10\..*|192\.168\..*|\[::1?\])$/.test(
    hostname,
  );
}
