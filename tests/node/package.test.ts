import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { languages } from '../../src/locales/languages.js';

/** The package by its own name, as its users import it. */
const load = (path: string) => import(path) as Promise<Record<string, unknown>>;

describe('the package', () => {
  it('gives each language under its name', async () => {
    for (const language of languages) {
      const { default: messages } = await load(`trafficking-help/locales/${language}`);
      assert.equal(typeof (messages as { heading: string }).heading, 'string', language);
    }
  });

  it('gives the class without registering it', async () => {
    const { TraffickingHelp } = await load('trafficking-help');
    assert.equal(typeof TraffickingHelp, 'function');
    const registry = globalThis.customElements as CustomElementRegistry | undefined;
    assert.equal(registry?.get('trafficking-help'), undefined);
  });

  it('names only files that the build writes', () => {
    const { exports, unpkg, types } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      exports: Record<string, string | Record<string, string>>;
      unpkg: string;
      types: string;
    };
    const files = Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    for (const file of [...files, unpkg, types]) {
      assert.ok(existsSync(file.replace('*', 'ko')), file);
    }
  });
});
