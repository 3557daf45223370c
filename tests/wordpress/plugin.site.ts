import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { po } from 'gettext-parser';
import PhpParser from 'php-parser';
import { choices } from '../../demo/builder/choices.js';
import { pluginFiles } from '../../integrations/wordpress/build/build.js';
import { version } from '../../src/version.js';

const dist = 'integrations/wordpress/dist';

/** Builds as the command does, in a time zone, and returns the zip. */
function build(zone: string): Buffer {
  rmSync(dist, { recursive: true, force: true });
  execFileSync('npm', ['run', '--silent', 'build:wordpress'], {
    env: { ...process.env, TZ: zone },
  });
  return readFileSync(`${dist}/trafficking-help.zip`);
}

describe('the built plugin', () => {
  let zip: Buffer;
  let files: Record<string, string>;
  before(() => {
    zip = build('Pacific/Kiritimati');
    const decoder = new TextDecoder();
    files = Object.fromEntries(
      Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, decoder.decode(bytes)]),
    );
  });

  const php = () => Object.entries(files).filter(([name]) => name.endsWith('.php'));

  it('is the same to the byte in another time zone', () => {
    assert.ok(build('America/Anchorage').equals(zip));
  });

  it('is one folder, with what WordPress and its directory look for', () => {
    const names = Object.keys(files);
    assert.deepEqual(names, [...names].sort());
    assert.ok(names.every((name) => name.startsWith('trafficking-help/')));
    for (const name of [
      'trafficking-help.php',
      'readme.txt',
      'LICENSE',
      'uninstall.php',
      'block/block.json',
    ]) {
      assert.ok(names.includes(`trafficking-help/${name}`), name);
    }
    for (const name of ['trafficking-help.php', 'readme.txt', 'block/block.json']) {
      const text = files[`trafficking-help/${name}`]!;
      assert.ok(text.includes(version), name);
      assert.doesNotMatch(text, /%version%/);
    }
  });

  it('holds the published scripts, and their hashes', () => {
    const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<
      string,
      string
    >;
    const packed = unzipSync(zip);
    const directory = files['trafficking-help/data/directory.php']!;
    // frame.js is for pages with frames.
    for (const [name, hash] of Object.entries(hashes).filter(([name]) => name !== 'frame.js')) {
      const bytes = packed[`trafficking-help/assets/${name}`]!;
      assert.equal(`sha384-${createHash('sha384').update(bytes).digest('base64')}`, hash);
      assert.ok(directory.includes(`'${hash}'`));
    }
  });

  it('names no host that anything could be fetched from', () => {
    const known = [
      'https://opensource.org/license/mit',
      'https://schemas.wp.org/trunk/block.json',
      'https://www.weather.gov',
    ];
    for (const [name, text] of Object.entries(files)) {
      if (/\/assets\/|LICENSE|\.pot$/.test(name)) continue;
      const found = text.match(/https?:\/\/[a-z\d][^\s'"`),]*/g) ?? [];
      assert.deepEqual(
        found.filter((address) => !known.includes(address)),
        [],
        name,
      );
    }
  });

  it('is PHP without a syntax error, in files that cannot be opened on their own', () => {
    for (const [name, text] of php()) {
      const { status, stdout } = spawnSync('php', ['-l', `${dist}/${name}`], { encoding: 'utf8' });
      assert.equal(status, 0, stdout);
      assert.match(text, /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, name);
      assert.equal(spawnSync('php', [`${dist}/${name}`], { encoding: 'utf8' }).stdout, '', name);
    }
  });

  it('needs nothing newer than PHP 7.4', () => {
    const parser = new PhpParser.Engine({ parser: { version: '7.4' } });
    for (const [name, text] of php()) {
      parser.parseCode(text, name);
      assert.doesNotMatch(
        text,
        /\b(str_contains|str_starts_with|str_ends_with|get_debug_type|array_is_list|array_find|mb_trim|json_validate)\(|\?->|\bmatch \(|\breadonly\b|\benum \w/,
        name,
      );
    }
  });

  it('follows the rules of WordPress’s standard that PHP_CodeSniffer has', () => {
    const { status, stdout } = spawnSync(
      'phpcs',
      ['--standard=integrations/wordpress/phpcs.xml', '-q', '--report=emacs'],
      { encoding: 'utf8' },
    );
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });

  it('prints nothing that is not escaped where it is printed', () => {
    // card() escapes what it puts together: tests/wordpress/attacks.site.ts.
    const safe = /^(esc_(html|attr|url)(__)?|checked|selected|card)$/;
    interface Node {
      kind: string;
      name?: Node | string;
      what?: Node;
      arguments?: Node[];
      expressions?: Node[];
    }
    const isSafe = (node: Node): boolean =>
      node.kind === 'string' ||
      (node.kind === 'call' && safe.test(String((node.what as Node).name)));
    let printed = 0;
    const parser = new PhpParser.Engine({});
    const walk = (value: unknown, name: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const node = value as Node;
      const isPrintf = node.kind === 'call' && /^v?printf$/.test(String(node.what?.name));
      const parts = node.kind === 'echo' ? node.expressions : isPrintf ? node.arguments : undefined;
      for (const part of parts ?? []) {
        printed += 1;
        assert.ok(isSafe(part), `${name}: ${JSON.stringify(part).slice(0, 200)}`);
      }
      assert.notEqual(node.kind, 'print');
      for (const inner of Object.values(node)) walk(inner, name);
    };
    for (const [name, text] of php()) walk(parser.parseCode(text, name), name);
    assert.ok(printed > 20);
  });

  it('has every option and every word of the builder for translators', () => {
    const template = po.parse(files['trafficking-help/languages/trafficking-help.pot']!);
    const words = Object.values(template.translations).flatMap((context) => Object.keys(context));
    for (const [name, choice] of Object.entries(choices)) {
      if (name === 'sourcesHref') continue;
      assert.ok(words.includes(choice.label), name);
      const values =
        choice.kind === 'one-of' ? Object.values(choice.words as Record<string, string>) : [];
      for (const value of values) assert.ok(words.includes(value), value);
    }
    assert.ok(words.includes('Country and state'));
    assert.ok(Object.keys(template.translations['block title'] ?? {}).includes('Trafficking help'));
  });

  it('writes PHP from any text', async () => {
    const { phpFile } = await import('../../integrations/wordpress/build/php.js');
    const value = {
      text: `'\\' . exit( 1 ) . '\\\\ $x {$y} <?php ?>\n\u2028`,
      list: ['a', 1, true],
      none: {},
    };
    const code = phpFile('A file.', value).replace(/^<\?php[^]*?exit;/, '');
    const { stdout } = spawnSync(
      'php',
      ['-r', `echo json_encode( ( function () { ${code} } )() );`],
      { encoding: 'utf8' },
    );
    assert.deepEqual(JSON.parse(stdout), { ...value, none: [] });
  });

  it('is not in the npm package', () => {
    const [pack] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json'], { encoding: 'utf8' }),
    ) as { files: { path: string }[] }[];
    assert.deepEqual(
      pack!.files.filter(({ path }) => /wordpress(?!\.md)/.test(path)),
      [],
    );
  });

  it('knows an older version of itself by its number alone', async () => {
    const older = await pluginFiles('0.0.1');
    assert.match(String(older['trafficking-help.php']), /Version: +0\.0\.1\n/);
  });
});
