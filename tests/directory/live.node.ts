import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  look,
  lookAll,
  Reader,
  type Finding,
  type Found,
  type Listed,
} from '../../src/directory/live.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const html =
  (text: string): Answer =>
  (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Help</title><body>${text}`);
  };

let asked: string[] = [];
let agents = new Set<string | undefined>();
let open = 0;
let most = 0;
let failures = 0;

const answers: Record<string, Answer> = {
  '/robots.txt': (_request, response) => {
    response.setHeader('content-type', 'text/plain');
    response.end('User-agent: *\nDisallow: /private/\n');
  },
  '/there': html(
    '<p>Call the <b>Example Hotline</b>: 1 (833) <i>900</i>&nbsp;1010, day and night.',
  ),
  '/letters': html('<p>Call 1-833-900-101O or 833-406-STOP.'),
  '/gone': html('<p>Call us. We are here for you.'),
  '/longer': html('<p>Reference 918339001010555.'),
  '/changed': html('<h1>Example Hotline</h1><p>Our new number is 1-888-373-7888.'),
  '/moved': (_request, response) => {
    response.writeHead(301, { location: '/there' }).end();
  },
  '/round': (_request, response) => {
    response.writeHead(302, { location: '/round' }).end();
  },
  '/missing': (_request, response) => {
    response.writeHead(404).end('No page');
  },
  '/refused': (_request, response) => {
    response.writeHead(403).end();
  },
  '/weak': (request, response) => {
    failures += 1;
    if (failures % 2) response.writeHead(503).end();
    else answers['/there']!(request, response);
  },
  '/silent': () => undefined,
  '/private/page': html('1-833-900-1010'),
  '/short': html('<p>Rufen Sie 116&thinsp;016 an.'),
  '/dates': html('<p>Posted 10.5.2024, 10:50. Art. 10, 5. SMS 1,098 or 11098.'),
  '/code': html('<p>Dial *55 or 1-833-900-1010.'),
  '/plain': (_request, response) => {
    response.setHeader('content-type', 'text/plain');
    response.end('1-833-900-1010');
  },
  '/huge': (_request, response) => {
    response.setHeader('content-type', 'text/html');
    const send = () => {
      while (!response.destroyed && response.write('x'.repeat(1_000_000)));
      response.once('drain', send);
    };
    send();
  },
};

const server = createServer((request, response) => {
  asked.push(request.url!);
  agents.add(request.headers['user-agent']);
  open += 1;
  most = Math.max(most, open);
  response.on('close', () => (open -= 1));
  const path = request.url!.replace(/\?.*/, '');
  const answer = answers[path] ?? answers['/missing']!;
  // Late enough to see how many are asked at once.
  setTimeout(() => answer(request, response), path.startsWith('/robots') ? 0 : 15);
});

let origin = '';
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** A line with the given pages. */
function entry(paths: readonly string[], line: Partial<Listed['line']> = {}): Listed {
  return {
    id: 'us-example',
    country: 'US',
    line: { kind: 'trafficking', name: 'Example Hotline', number: '+18339001010', ...line },
    sources: paths.map((path) => ({
      title: path,
      url: path.startsWith('http') ? path : origin + path,
    })),
  };
}

const found = (paths: readonly string[], line?: Partial<Listed['line']>): Promise<Found> =>
  look(entry(paths, line), new Reader(undefined, 1_500));

describe('check:facts --live', () => {
  const cases: readonly [string, Finding, readonly string[], Partial<Listed['line']>?][] = [
    ['a number, however it is spelled', 'there', ['/there']],
    ['a number in plain text', 'there', ['/plain']],
    ['a number in letters', 'there', ['/letters'], { number: '+18334067867' }],
    ['a short number', 'there', ['/short'], { number: '116016' }],
    ['a star code beside its number', 'there', ['/code'], { code: '*55' }],
    ['a page that has moved', 'there', ['/moved']],
    ['a page that fails once', 'there', ['/weak']],
    ['one page of several', 'there', ['/gone', '/missing', '/there']],
    ['number and text number on a page each', 'there', ['/there', '/short'], { text: '116016' }],
    ['a page without the number', 'gone', ['/gone']],
    ['a longer number that holds it', 'gone', ['/longer']],
    ['a short number in dates, amounts and paragraphs', 'gone', ['/dates'], { number: '105' }],
    ['a short number after a word in capitals', 'gone', ['/dates'], { number: '1098' }],
    ['a number without its text number', 'gone', ['/there'], { text: '23373' }],
    ['a star code that has gone', 'gone', ['/there'], { code: '*47' }],
    ['another number near the name', 'changed', ['/changed']],
    ['no page', 'page gone', ['/missing']],
    ['no such site', 'page gone', ['http://no-such-site.invalid/']],
    ['a page that refuses', 'unread', ['/refused']],
    ['a page that leads to itself', 'unread', ['/round']],
    ['a page that never answers', 'unread', ['/silent']],
    ['a page without end', 'unread', ['/huge']],
    ['a page that asks robots to keep out', 'unread', ['/private/page']],
    ['one page gone, one not read', 'unread', ['/missing', '/refused']],
  ];
  for (const [name, finding, paths, line] of cases) {
    it(`${name}: ${finding}`, async () => {
      const result = await found(paths, line);
      assert.equal(result.finding, finding, JSON.stringify(result));
      assert.equal(result.pages.length, paths.length);
    });
  }

  it('names the other number, in the country’s spelling', async () => {
    assert.deepEqual((await found(['/changed'])).others, ['1-888-373-7888']);
  });

  it('does not ask for what robots are to keep out of', async () => {
    asked = [];
    await found(['/private/page']);
    assert.deepEqual(asked, ['/robots.txt']);
  });

  it('asks for each page once, four at a time, under its own name', async () => {
    asked = [];
    agents = new Set();
    most = 0;
    const entries = Array.from({ length: 12 }, (_, index) => entry([`/there?${index}`, '/gone']));
    await lookAll(entries);
    assert.equal(asked.filter((url) => url === '/gone').length, 1);
    assert.equal(asked.filter((url) => url === '/robots.txt').length, 1);
    assert.ok(most > 1 && most <= 4, `${most} at once`);
    const [agent] = agents;
    assert.equal(agents.size, 1);
    assert.match(agent!, /^trafficking-help-facts\/\d+\.\d+\.\d+$/);
  });

  it('ends when it is told to', async () => {
    const started = performance.now();
    const [result] = await lookAll([entry(['/silent'])], AbortSignal.timeout(200));
    assert.equal(result!.finding, 'unread');
    assert.ok(performance.now() - started < 15_000);
  });

  describe('the command', () => {
    const folder = mkdtempSync(join(tmpdir(), 'facts-'));
    after(() => rmSync(folder, { recursive: true }));

    const run = (...values: string[]) =>
      new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
        execFile(
          'npx',
          ['tsx', 'src/directory/check-facts.ts', ...values],
          (error, stdout, stderr) =>
            resolve({ status: (error?.code as unknown as number) ?? 0, stdout, stderr }),
        );
      });
    const file = (name: string) => join(folder, name);
    const write = (entries: Listed[]) => writeFileSync(file('in.json'), JSON.stringify(entries));

    it('writes a table and JSON, and ends with 1 if somebody must look', async () => {
      write([entry(['/there']), { ...entry(['/changed']), id: 'us-other' }]);
      const { status, stdout } = await run(
        ...['--live', '--entries', file('in.json')],
        ...['--json', file('out.json'), '--markdown', file('out.md')],
      );
      assert.equal(status, 1);
      const table = readFileSync(file('out.md'), 'utf8');
      assert.ok(stdout.includes('| us-example | US | 1-833-900-1010 | there |'), stdout);
      assert.ok(!table.includes('us-example'), table);
      assert.match(table, /^2 contacts: 1 changed, 0 gone, 0 page gone, 0 unread, 1 there\./);
      assert.match(table, /\n\| us-other \| US \| 1-833-900-1010 \| changed: 1-888-373-7888 \|/);
      const [there, changed] = JSON.parse(readFileSync(file('out.json'), 'utf8')) as Found[];
      assert.deepEqual([there!.finding, changed!.finding], ['there', 'changed']);
    });

    it('ends with 0 if all is there or could not be read', async () => {
      write([entry(['/there']), { ...entry(['/refused']), id: 'us-other' }]);
      const { status } = await run('--live', '--entries', file('in.json'));
      assert.equal(status, 0);
    });

    it('does not take a missing connection for pages that are gone', async () => {
      write([entry(['http://no-such-site.invalid/'])]);
      const { status, stderr, stdout } = await run('--live', '--entries', file('in.json'));
      assert.equal(status, 2);
      assert.match(stderr, /^No site answered\./);
      assert.equal(stdout, '');
    });

    it('says what was wrong with an option, and ends with 2', async () => {
      for (const [values, said] of [
        [['--live', '--only', 'xx-none'], /--only: there is no contact xx-none\./],
        [['--json', 'x.json'], /--json is for --live\./],
        [['--live', '--entries', '/no/such/file'], /no such file/],
        [['--life'], /--life/],
      ] as const) {
        const { status, stderr, stdout } = await run(...values);
        assert.equal(status, 2, values.join(' '));
        assert.match(stderr, said);
        assert.match(stderr, /Usage: npm run check:facts/);
        assert.equal(stdout, '');
      }
    });
  });
});
