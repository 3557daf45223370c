/** `npm run looks`: takes the pictures anew, after a change that is meant to be seen. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { takePictures } from './screens.js';

const folder = new URL('pictures/', import.meta.url);
for (const file of readdirSync(folder)) rmSync(new URL(file, folder));
let count = 0;
for await (const [name, png] of takePictures()) {
  writeFileSync(new URL(`${name}.png`, folder), png);
  count += 1;
}
console.info(`${count} pictures in tests/looks/pictures. Look at each that git says is changed.`);
