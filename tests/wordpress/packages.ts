/**
 * What the tests need of the machine. They install nothing. As a command: ends with 1 and the names of
 * what is missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The WordPress that is tested: a folder with `wp-settings.php`. Debian's, unless told. */
export const wordpressSource = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';

const answers = (program: string) => spawnSync(program, ['--version']).error === undefined;

/** Debian's names of what is missing. */
function missingPackages(): string[] {
  const missing: string[] = [];
  if (!answers('php')) missing.push('php-cli');
  else {
    const { stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
    const extensions = { mysqli: 'php-mysql', mbstring: 'php-mbstring', dom: 'php-xml' };
    for (const [name, owner] of Object.entries({ ...extensions, zip: 'php-zip' })) {
      if (!new RegExp(`^${name}$`, 'm').test(stdout)) missing.push(owner);
    }
  }
  if (!answers('mariadbd')) missing.push('mariadb-server');
  if (!answers('phpcs')) missing.push('php-codesniffer');
  if (!existsSync(`${wordpressSource}/wp-settings.php`)) missing.push('wordpress');
  for (const theme of ['twentytwentyone', 'twentytwentythree']) {
    if (!existsSync(`${wordpressSource}/wp-content/themes/${theme}`)) {
      missing.push(`wordpress-theme-${theme}`);
    }
  }
  return missing;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = missingPackages();
  if (missing.length > 0) {
    console.error(
      `The WordPress tests need more than is here. On Debian: apt-get install --no-install-recommends ${missing.join(' ')}`,
    );
    process.exitCode = 1;
  }
}
