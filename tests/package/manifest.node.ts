import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { PropertyDeclarations } from 'lit';
import { attributes, sectionNames } from '../../src/options/attributes.js';
import { TraffickingHelp } from '../../src/element/trafficking-help.js';

interface Described {
  name: string;
  fieldName: string;
  type: { text: string };
  default?: string;
  description: string;
}
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: [{ declarations: [{ attributes: Described[] }] }];
};
const described = modules[0].declarations[0].attributes;

describe('what is made from the JSDoc', () => {
  const fresh = mkdtempSync(join(tmpdir(), 'manifest-'));
  after(() => rmSync(fresh, { recursive: true }));

  it('is up to date; else run "npm run manifest"', () => {
    const { status, stderr } = spawnSync('node', ['build/manifest/build.mjs', '--out', fresh], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const files = readdirSync(fresh, { recursive: true, encoding: 'utf8' });
    const written = files.filter((file) => /\.(json|md|d\.ts)$/.test(file));
    assert.equal(written.length, 13);
    for (const file of written) {
      const kept = file.endsWith('.md') ? file : join('dist', file);
      assert.equal(readFileSync(kept, 'utf8'), readFileSync(join(fresh, file), 'utf8'), kept);
    }
  });

  it('names every attribute, and no other', () => {
    const properties: PropertyDeclarations = TraffickingHelp.properties;
    const observed = Object.entries(properties).map(([name, { attribute = name }]) => [
      name,
      attribute,
    ]);
    const named = described.map(({ name, fieldName }) => [fieldName, name]);
    assert.deepEqual(named, [['lang', 'lang'], ...observed]);
  });

  it('gives the values and defaults that the attributes have', () => {
    for (const { name, fieldName, type, default: fallback } of described.slice(1)) {
      const option = attributes[fieldName as keyof typeof attributes];
      const own = [option.fallback].flat().join(' ');
      assert.equal(fallback ?? '', own, name);
      if (/^(['\d]|number)/.test(type.text)) {
        const values = type.text.replaceAll("'", '').replace('number', 'a number').split(' | ');
        const sorted = option.allowed.replace('or ', '').split(', ').sort();
        assert.deepEqual(values.sort(), sorted, name);
      }
    }
  });

  it('names every section', () => {
    const description = described.find(({ name }) => name === 'sections')?.description;
    assert.ok(description?.includes(`\`${sectionNames.join(' ')}\``), description);
  });

  it('has an option for a folder, and refuses others', () => {
    const { status, stderr } = spawnSync('node', ['build/manifest/build.mjs', '--to', fresh], {
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    assert.match(stderr, /'--to'.*\nUsage: npm run manifest/);
  });
});
