import { spawnSync } from 'node:child_process';

/**
 * What npm knows against the packages that users install with this one.
 *
 * @returns {{ known?: number, why?: string }} how many vulnerabilities, or why the registry did not say
 */
export function audit() {
  // npm itself would try for a quarter of an hour to reach a registry that is not there.
  const patience = ['--fetch-timeout=20000', '--fetch-retries=1'];
  const values = ['audit', '--omit=dev', '--json', ...patience];
  const { stdout } = spawnSync('npm', values, { encoding: 'utf8' });
  const { metadata, message } = JSON.parse(stdout || '{}');
  if (!metadata) return { why: message ?? 'the registry did not answer' };
  return { known: metadata.vulnerabilities.total };
}
