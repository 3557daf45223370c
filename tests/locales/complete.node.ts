import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { writeOut } from '../../src/card/wording/facts.js';
import { complete } from '../../src/locales/complete.js';
import es from '../../src/locales/es.js';
import type { Messages } from '../../src/locales/messages.js';

describe('messages that a page gives', () => {
  const warn = mock.method(console, 'warn', () => undefined);

  it('may have the date written out, as the words of the single scripts have', () => {
    const words = writeOut(es, 'es');
    assert.ok(!words.checked.includes('{date}'));
    assert.equal(complete('es', words).checked, words.checked);
    assert.equal(warn.mock.callCount(), 0);
  });

  it('are in English where they lack a number or a name', () => {
    const words: Messages = { ...es, call: 'Llame' };
    assert.equal(complete('es', words).call, 'Call {number}');
    assert.equal(warn.mock.callCount(), 1);
  });
});
