/** A WordPress of the test's own: fresh files, a fresh database, PHP's own server. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { zip, pluginFiles } from '../../integrations/wordpress/build/build.js';
import { startDatabase } from './database.js';
import { wordpressSource } from './packages.js';

export type Role = 'administrator' | 'editor' | 'author' | 'contributor';

export const password = 'correct horse battery staple';

export interface Site {
  readonly url: string;
  /** Where its files are. */
  readonly folder: string;
  /** Runs PHP inside WordPress, as a user, and returns what the code returns. */
  readonly php: <Value = unknown>(code: string, user?: Role) => Value;
  readonly query: (sql: string) => string[];
  /** Makes it the first site of a network. */
  readonly makeNetwork: () => void;
  /** What PHP has complained of that names the plugin. */
  readonly complaints: () => string[];
  /** Requests that the plugin has made, each with the files that it was made from. */
  readonly calls: () => string[];
  readonly close: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

// Somebody who stops the tests leaves no server behind: see what is done on `exit`.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(1));
}

/** What a site answers. A connection each: PHP's server ends them as it likes. */
export function ask(url: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part) => (text += String(part)));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      answer.on('error', reject);
    }).on('error', reject);
  });
}

const configuration = (socket: string, url: string, log: string) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require ABSPATH . 'wp-settings.php';
`;

/** Writes down every request that the server makes, with the files on the way to it. */
const witness = (calls: string) => `<?php
add_filter( 'pre_http_request', function ( $answer, $arguments, $url ) {
	$files = array_column( debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS ), 'file' );
	file_put_contents( '${calls}', $url . ' ' . implode( ' ', $files ) . "\\n", FILE_APPEND );
	return $answer;
}, 10, 3 );
`;

const installation = `
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'The Daily Test', 'administrator', 'administrator@example.org', true, '', $password );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	$id = wp_create_user( $role, $password, "$role@example.org" );
	( new WP_User( $id ) )->set_role( $role );
}
foreach ( get_users() as $user ) {
	// Nothing greets or guides on the first visit.
	update_user_meta( $user->ID, 'wp_persisted_preferences', array(
		'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => false ),
		'core/edit-widgets' => array( 'welcomeGuide' => false ),
		'core/edit-site' => array( 'welcomeGuide' => false, 'welcomeGuideStyles' => false ),
		'_modified' => '2026-01-01T00:00:00.000Z',
	) );
}
update_option( 'show_avatars', 0 );
return true;
`;

/** @param definitions more constants for wp-config.php, as PHP */
export async function startSite(theme = 'twentytwentythree', definitions = ''): Promise<Site> {
  const root = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const folder = join(root, 'site');
  const [log, calls] = [join(root, 'php.log'), join(root, 'calls.log')];
  const database = await startDatabase(root);
  database.query('create database wordpress character set utf8mb4');
  cpSync(wordpressSource, folder, { recursive: true, dereference: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  writeFileSync(
    join(folder, 'wp-config.php'),
    configuration(database.socket, url, log).replace('<?php', `<?php ${definitions}`),
  );
  const own = join(folder, 'wp-content/mu-plugins');
  mkdirSync(own, { recursive: true });
  mkdirSync(join(folder, 'wp-content/uploads'), { recursive: true });
  writeFileSync(join(own, 'witness.php'), witness(calls));

  function php<Value>(code: string, user: Role = 'administrator', before = ''): Value {
    const file = join(root, 'run.php');
    writeFileSync(
      file,
      `<?php ${before}
$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}';
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require '${folder}/wp-load.php';
$password = ${JSON.stringify(password)};
$user = get_user_by( 'login', '${user}' );
if ( $user ) { wp_set_current_user( $user->ID ); }
$value = ( function () use ( $password ) { ${code} } )();
echo "\\0" . wp_json_encode( $value );
`,
    );
    const { status, stdout, stderr } = spawnSync('php', [file], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    const [printed, json] = stdout.split('\0');
    if (status !== 0 || json === undefined) throw new Error(`php: ${stderr}${printed ?? ''}`);
    return JSON.parse(json) as Value;
  }

  php(installation, 'administrator', `define( 'WP_INSTALLING', true );`);
  php(`switch_theme( '${theme}' ); return true;`);

  // In a group of its own: its workers are processes, too.
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  const stop = () => {
    if (server.pid && server.exitCode === null && server.signalCode === null) {
      process.kill(-server.pid, 'SIGKILL');
    }
  };
  process.on('exit', () => {
    stop();
    // The database has been told to end, and may still be writing.
    rmSync(root, { recursive: true, force: true, maxRetries: 10 });
  });
  for (let tries = 0; (await ask(url).catch(() => undefined))?.status !== 200; tries += 1) {
    if (tries > 300) throw new Error('PHP does not answer.');
    await setTimeout(100);
  }
  const linesOf = (file: string) =>
    existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return {
    url,
    folder,
    php: (code, user) => php(code, user),
    query: (sql) => database.query(`use wordpress; ${sql}`),
    makeNetwork() {
      php(`require_once ABSPATH . 'wp-admin/includes/upgrade.php';
        require_once ABSPATH . 'wp-admin/includes/network.php';
        global $wpdb;
        foreach ( $wpdb->tables( 'ms_global' ) as $name => $table ) { $wpdb->$name = $table; }
        install_network();
        return populate_network( 1, '127.0.0.1:${port}', 'administrator@example.org', 'Network', '/', false );`);
      const file = join(folder, 'wp-config.php');
      const network = `define( 'MULTISITE', true ); define( 'SUBDOMAIN_INSTALL', false ); define( 'DOMAIN_CURRENT_SITE', '127.0.0.1:${port}' ); define( 'PATH_CURRENT_SITE', '/' ); define( 'SITE_ID_CURRENT_SITE', 1 ); define( 'BLOG_ID_CURRENT_SITE', 1 );`;
      writeFileSync(file, readFileSync(file, 'utf8').replace('<?php', `<?php ${network}`));
    },
    complaints: () => linesOf(log).filter((line) => line.includes('trafficking-help')),
    calls: () => linesOf(calls).filter((line) => line.includes('plugins/trafficking-help')),
    async close() {
      stop();
      await database.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Puts the plugin into a site and activates it, without its screens. */
export async function addPlugin(site: Site): Promise<void> {
  for (const [name, content] of Object.entries(await pluginFiles())) {
    const path = join(site.folder, 'wp-content/plugins/trafficking-help', name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
  }
  site.php(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
    return activate_plugin( 'trafficking-help/trafficking-help.php' );`);
}

/** The zip of a version, in a file beside the site. */
export async function zipOf(site: Site, version?: string): Promise<string> {
  const path = join(site.folder, '..', `trafficking-help-${version ?? 'current'}.zip`);
  writeFileSync(path, zip(await pluginFiles(version)));
  return path;
}
