import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((file): [string, string] => [
  file,
  readFileSync(`${folder}/${file}`, 'utf8'),
]);

/** What GitHub's own checker says about a workflow. */
async function problems(file: string, text: string): Promise<string[]> {
  const found = await validate(TextDocument.create(`file:///${folder}/${file}`, 'yaml', 1, text));
  return found.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

describe('the workflows', () => {
  for (const [file, text] of workflows) {
    it(`are understood by GitHub: ${file}`, async () => {
      assert.deepEqual(await problems(file, text), []);
      const misspelt = await problems(`wrong-${file}`, text.replace('runs-on', 'run-on'));
      assert.match(misspelt.join(), /Unexpected value 'run-on'/);
    });

    it(`may do no more than they say: ${file}`, () => {
      assert.match(text, /^permissions:( \{\}|\n {2}contents: read)$/m);
      assert.doesNotMatch(text, /write-all|secrets\./);
    });

    it(`name the commit of each action and its version, and the digest of each image: ${file}`, () => {
      // A tag can be moved to other code; what stands behind a hash cannot.
      const action = /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
      const image = /^[\w./-]+:[\w.-]+@sha256:[0-9a-f]{64}$/;
      const named = (key: string) =>
        [...text.matchAll(new RegExp(`^[ -]*(?:${key}): (.*)$`, 'gm'))].map(([, name]) => name!);
      assert.ok(named('uses').length > 0);
      for (const name of named('uses')) assert.match(name, action);
      for (const name of named('container|image')) assert.match(name, image);
    });

    it(`run scripts that exist: ${file}`, () => {
      const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
      for (const [, name] of text.matchAll(/npm run ([\w:]+)/g)) {
        assert.ok(Object.hasOwn(scripts, name!), name);
      }
    });
  }
});
