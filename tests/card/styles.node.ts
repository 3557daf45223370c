import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const script = readFileSync('dist/trafficking-help.js', 'utf8');

describe('the style sheets as built', () => {
  it('are in the script, or the rest proves nothing', () => {
    assert.match(script, /--_fill:\s*#0c2f66/);
    assert.match(script, /light-dark\(/);
  });

  it('have no relative colours, which crash Chromium 123 and 131', () => {
    assert.doesNotMatch(script, /\((?:in [\w-]+,)?\s*from\s+[^)]/);
    for (const [colors] of script.matchAll(/(?:color-mix|light-dark)\([^;}]*/g)) {
      assert.doesNotMatch(colors, /currentcolor/i, colors);
    }
  });

  it('ask whether light-dark() is known before they use it', () => {
    const guard = '@supports (color:light-dark(red,red)){';
    assert.ok(script.includes(guard));
    const outside = script
      .split(guard)
      .map((part, index) => {
        if (!index) return part;
        let depth = 1;
        let end = 0;
        for (; depth && end < part.length; end += 1) {
          depth += { '{': 1, '}': -1 }[part[end]!] ?? 0;
        }
        return part.slice(end);
      })
      .join('');
    assert.doesNotMatch(outside, /:\s*light-dark\(/);
  });

  it('put what a page sets into no property that loads something', () => {
    for (const [declaration, property] of script.matchAll(
      /([\w-]+):[^;{}]*var\(--trafficking-help-[^;}]*/g,
    )) {
      assert.match(
        property!,
        /^(?:--_(?:border|radius)|(?:background|border-(?:top|right|bottom|left))-color|font-family|font-size|max-inline-size)$/,
        declaration,
      );
    }
  });
});
