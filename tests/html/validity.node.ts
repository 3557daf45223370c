import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { sectionNames } from '../../src/options/attributes.js';
import { formats, snippet } from '../../src/html/index.js';
import { languages } from '../../src/locales/languages.js';
import { check, hasJava, page } from './checker.js';

/** Whole pages by what is on them. */
function pages(): Map<string, string> {
  const host = 'https://files.example/';
  const whole = { region: 'MO', sections: sectionNames.join(' ') };
  const requests: Record<string, string>[] = [
    whole,
    { ...whole, heading: 'Help <here> & "now"', accent: 'seagreen', 'heading-level': '6' },
    { layout: 'strip' },
    { country: 'SO' },
    { region: 'ON' },
    { country: 'IN', 'sources-href': '/sources?a=1&b=2' },
    ...languages.map((lang) => ({ ...whole, lang })),
  ];
  const found = new Map([['embed', readFileSync('dist/embed.html', 'utf8')]]);
  for (const format of formats) {
    for (const styled of format === 'static' ? [false, true] : [false]) {
      requests.forEach((attributes, index) => {
        const { html, script } = snippet({ format, attributes, host, styled });
        found.set(`${format}-${styled}-${index}`, page(html + script, attributes.lang));
      });
      const line = snippet({ format, attributes: { layout: 'line' }, host, styled });
      const inLine = format === 'iframe' ? line.html : `<p>Before. ${line.html} After.</p>`;
      found.set(`${format}-${styled}-line`, page(inLine + line.script));
    }
  }
  return found;
}

if (hasJava) {
  describe('the Nu HTML checker', () => {
    it('finds a mistake that is there', () => {
      assert.equal(check(new Map([['bad', page('<p slot=x><div></div></b>')]])).length > 0, true);
    });

    it('has nothing to say of any snippet, nor of the iframe page', () => {
      assert.deepEqual(check(pages()), []);
    });
  });
}
