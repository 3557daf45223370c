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

    it(`name the major version or commit of each action: ${file}`, () => {
      const used = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action!);
      assert.ok(used.length > 0);
      for (const action of used) assert.match(action, /^[\w-]+\/[\w-]+@(v\d+|[0-9a-f]{40})$/);
    });

    it(`run scripts that exist: ${file}`, () => {
      const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
      for (const [, name] of text.matchAll(/npm run ([\w:]+)/g)) {
        assert.ok(Object.hasOwn(scripts, name!), name);
      }
    });
  }
});
