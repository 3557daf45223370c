import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { VFile } from 'vfile';
import { documents } from '../../build/prose/lint.mjs';
import { read } from '../../build/prose/rules.mjs';
import { words } from '../../build/prose/words.mjs';

/** The names of the rules that a text breaks, and of the packages that they are from. */
async function broken(value: string): Promise<string[]> {
  const file = new VFile({ path: 'a.md', value });
  await read(file);
  return file.messages.flatMap(({ ruleId, source }) => [ruleId ?? '', source ?? '']);
}

/** For each rule what it finds. A rule without a text here fails the first test. */
const bad: [rule: string, text: string][] = [
  ['safe', 'The exit is a safe way to leave.'],
  ['safe', 'Leave the page safely.'],
  ['victim', 'Victims can read this page.'],
  ['rescue', 'The card rescued many.'],
  ['rescue', 'It can save people.'],
  ['slavery', 'They are in modern-day slavery.'],
  ['promise', 'A call is confidential.'],
  ['promise', 'We guarantee an answer.'],
  ['promise', 'Calls are confidential, and nobody asks your name.'],
  ['stand', 'The number stands in the panel.'],
  ['lie', 'The file lies beside the page.'],
  ['alone', 'It takes messages from frames alone.'],
  ['inverted', 'Should you want less, remove it.'],
  ['inverted', 'Nor does the card ask.'],
  ['but', 'Every country but one has a number.'],
  ['but', 'Each has one, but Nigeria.'],
  ['of yours', 'Use a script of yours.'],
  ['of which', 'It has four scripts, of which it loads one.'],
  ['to be', 'The link is to be pressed.'],
  ['stiff', 'Use this in place of that.'],
  ['stiff', 'Use this in place\nof that.'],
  ['stiff', 'Use this *in place* of that.'],
  ['stiff', '- Use this in\n  place of that.'],
  ['stiff', '> ## Use this in place of that'],
  ['stiff', '![Use this in place of that](a.png)'],
  ['filler', 'It is very small.'],
  ['please', 'Please read this.'],
  ['Latin', 'Use a colour, e.g. red.'],
  ['Latin', 'Load it via a CDN.'],
  ['click', 'Click here to leave.'],
  ['jargon', 'A robust card.'],
  ['spelling', 'Its color is red.'],
  ['spelling', 'You recognize it.'],
  ['sentence-length', `It ${'says more and '.repeat(10)} stops.`],
  ['sentence-length', `| a | b |\n| - | - |\n| c | It ${'says more and '.repeat(10)} stops |`],
  ['link-name', 'Read [here](a.md) about it.'],
  ['heading', '# A title.'],
  ['just', 'You just paste it.'],
  ['easy', 'It is easy.'],
  ['simple', 'Simply paste it.'],
  ['retext-repeated-words', 'It has the the number.'],
  ['retext-indefinite-article', 'Wait a hour.'],
];

/** What is right, though it is near to what a rule finds. */
const good = [
  'Do not call it "safe".',
  'Go to a safe place.',
  '"Victim" is for figures that count victims.',
  'Its own words never promise that a call is confidential.',
  'AMP stands for something.',
  'One sign alone is not proof.',
  'It has the `color` and the `license`.',
  'Alabama, Arizona, Arkansas, California, Colorado, Connecticut, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Minnesota, Mississippi, Missouri, Montana, Nebraska, Ohio, Oklahoma, Oregon.',
  'Copy the file to your host. `src` names it there. `integrity` names its hash.',
  'A line for women is beside it.',
  '```\nSimply click here, you victims.\n```',
];

describe('the rules for the English of the documents', () => {
  it('each have a text here that they find', () => {
    const tried = new Set(bad.map(([rule]) => rule));
    assert.deepEqual(
      words.map(({ name }) => name).filter((name) => !tried.has(name)),
      [],
    );
  });

  for (const [rule, text] of bad) {
    it(`find "${rule}": ${text.slice(0, 50)}`, async () => {
      assert.ok((await broken(text)).includes(rule), `${(await broken(text)).join()}`);
    });
  }

  for (const text of good) {
    it(`find nothing in: ${text.slice(0, 50)}`, async () => {
      assert.deepEqual(await broken(text), []);
    });
  }
});

describe('node build/prose/lint.mjs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prose-'));
  after(() => rmSync(folder, { recursive: true }));
  const run = (...values: string[]) =>
    spawnSync('node', ['build/prose/lint.mjs', ...values], { encoding: 'utf8' });

  it('ends with 1 and says where and why, in a page and in a form', () => {
    const page = join(folder, 'page.md');
    const form = join(folder, 'form.yml');
    writeFileSync(page, '# A page\n\nSome words.\n\nPlease leave safely.\n');
    writeFileSync(form, 'name: A form\nbody:\n  - attributes:\n      label: Please say why\n');
    const { status, stderr } = run(page, form);
    assert.equal(status, 1);
    assert.match(stderr, /page\.md[^]*5:1-5:21 +warning "safely": Promise no safety/);
    assert.match(stderr, /form\.yml[^]*"Please": Leave it out/);
  });

  it('ends with 2 where a file is not there', () => {
    const { status, stderr } = run(join(folder, 'none.md'));
    assert.equal(status, 2);
    assert.match(stderr, /no such file[^]*Usage:/);
  });

  it('reads the documents and the templates', () => {
    const read = documents();
    for (const path of [
      'README.md',
      'docs/embed.md',
      '.github/ISSUE_TEMPLATE/bug.yml',
      'CHANGELOG.md',
    ]) {
      assert.ok(read.includes(path), path);
    }
  });
});
