/** Writes values as PHP, in WordPress's style. */

const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

function literal(value: unknown, indent: string): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) throw new Error(`No PHP for ${String(value)}.`);
  const entries = Object.entries(value);
  if (entries.length === 0) return 'array()';
  const keys = Array.isArray(value)
    ? entries.map(() => '')
    : entries.map(([key]) => `${quote(key)} => `);
  const width = Math.max(...keys.map((key) => key.length));
  const lines = entries.map(([, inner], index) => {
    const key = keys[index] ?? '';
    const aligned = key && `${key.slice(0, -3).padEnd(width - 3)}=> `;
    return `${indent}\t${aligned}${literal(inner, `${indent}\t`)},\n`;
  });
  return `array(\n${lines.join('')}${indent})`;
}

/** A PHP file that returns the value. Objects and lists become arrays. */
export function phpFile(comment: string, value: unknown): string {
  return `<?php
/**
 * ${comment} Made by npm run build:wordpress: do not edit.
 *
 * @package Trafficking_Help
 */

defined( 'ABSPATH' ) || exit;

return ${literal(value, '')};
`;
}
