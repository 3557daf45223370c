import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { screens, takePictures } from './screens.js';

const kept = new URL('pictures/', import.meta.url);
const seen = new URL('../../test-results/looks/', import.meta.url);

/** Pixels that may differ: what rounding does to the edges of letters. One letter that moves is more. */
const tolerance = 12;

/** The pictures as they are now. */
const taken = new Map<string, Uint8Array>();

const read = (png: Uint8Array) => PNG.sync.read(Buffer.from(png));

/** How many pixels of two pictures differ; all, where their sizes do. */
function difference(one: PNG, other: PNG, output?: PNG): number {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return Math.max(width * height, 1);
  return pixelmatch(one.data, other.data, output?.data, width, height, { threshold: 0.1 });
}

// The browser of the pictures is in a package for Linux on x64.
const isHere = process.platform === 'linux' && process.arch === 'x64';

describe('the look', { skip: !isHere && 'the pictures are of Chromium on Linux' }, () => {
  before(async () => {
    for await (const [name, png] of takePictures()) taken.set(name, png);
  });
  after(() => taken.clear());

  it('has a picture of each screen, and no other', () => {
    const names = readdirSync(kept).map((file) => file.replace('.png', ''));
    assert.deepEqual(names.sort(), Object.keys(screens).sort());
  });

  for (const name of Object.keys(screens)) {
    it(`is the same as before: ${name}; else look, and run "npm run looks"`, () => {
      const [before, now] = [
        read(readFileSync(new URL(`${name}.png`, kept))),
        read(taken.get(name)!),
      ];
      const output = new PNG({ width: now.width, height: now.height });
      const pixels = difference(before, now, output);
      if (pixels > tolerance) {
        mkdirSync(seen, { recursive: true });
        writeFileSync(new URL(`${name}.png`, seen), PNG.sync.write(now));
        writeFileSync(new URL(`${name}.difference.png`, seen), PNG.sync.write(output));
      }
      assert.ok(
        pixels <= tolerance,
        `${pixels} pixels differ from tests/looks/pictures/${name}.png; see test-results/looks`,
      );
    });
  }

  it('would not be, if one line moved by one pixel', () => {
    const picture = read(taken.get('all-720')!);
    const { width, height } = picture;
    const moved = new PNG({ width, height });
    picture.data.copy(moved.data);
    // A line of the signs, 20 pixels high, one pixel lower.
    const top = 80;
    picture.data.copy(moved.data, (top + 1) * width * 4, top * width * 4, (top + 20) * width * 4);
    assert.ok(difference(picture, moved) > tolerance * 10);
  });
});
