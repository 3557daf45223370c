import { spawnSync } from 'node:child_process';

/**
 * What npm knows against the packages that users install with this one.
 *
 * @returns {{ known?: number, why?: string }} how many vulnerabilities, or why the registry did not say
 */
export function audit() {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
  const { metadata, message } = JSON.parse(stdout || '{}');
  if (!metadata) return { why: message ?? 'the registry did not answer' };
  return { known: metadata.vulnerabilities.total };
}
