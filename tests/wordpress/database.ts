/** A MariaDB server of the test's own: its files in a folder that goes, and no port. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export interface Database {
  /** The socket that it listens on. */
  readonly socket: string;
  /** Runs SQL and returns its rows, columns with tabs between them. */
  readonly query: (sql: string) => string[];
  readonly close: () => Promise<void>;
}

/** @param folder that nobody else uses; whoever made it removes it */
export async function startDatabase(folder: string): Promise<Database> {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  // As root the server refuses to run, unless told who it is.
  const user = `--user=${process.env.USER ?? 'root'}`;
  const install = spawnSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, user, '--auth-root-authentication-method=normal'],
    { encoding: 'utf8' },
  );
  if (install.status !== 0) throw new Error(`mariadb-install-db: ${install.stderr}`);
  const server = spawn(
    'mariadbd',
    ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', user],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // Also when a test has no time left to end it.
  process.on('exit', () => server.kill('SIGKILL'));
  let log = '';
  server.stderr.on('data', (text) => (log += String(text)));
  const query = (sql: string) => {
    const client = spawnSync(
      'mariadb',
      ['--no-defaults', `--socket=${socket}`, '--user=root', '-N', '-B', '-e', sql],
      { encoding: 'utf8' },
    );
    if (client.status !== 0) throw new Error(`mariadb: ${client.stderr}`);
    return client.stdout.split('\n').filter(Boolean);
  };
  for (let tries = 0; !existsSync(socket); tries += 1) {
    if (server.exitCode !== null || tries > 600)
      throw new Error(`mariadbd has not started: ${log}`);
    await setTimeout(50);
  }
  return {
    socket,
    query,
    async close() {
      if (server.exitCode !== null) return;
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}
