/** Puts what the server draws into the built page, as a server would at each request. */
import { readFileSync, writeFileSync } from 'node:fs';
import { draw } from './dist-server/server.js';

const file = 'dist/index.html';
const page = readFileSync(file, 'utf8');
writeFileSync(file, page.replace('<div id="app"></div>', `<div id="app">${draw()}</div>`));
