import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import en from '../../src/locales/en.js';
import { chromium } from '../browsers.mjs';
import { startElsewhere } from '../elsewhere.mjs';
import { describeReaders } from '../readers.mjs';
import { serve } from '../serve.mjs';

const script = '<script src="/dist/trafficking-help.js"></script>';
const page = (body: string) => `<!doctype html><html lang="en"><head><title>Help</title>
  <link rel="icon" href="data:,"></head><body>${script}${body}<textarea></textarea>`;

/** What happened on the page since a mark was set: a test must not look before the browser has told. */
const heard = `<script>
  const heard = [];
  for (const type of ['keydown', 'keyup', 'pointerdown', 'wheel']) {
    addEventListener(type, ({ key }) => heard.push(type + (key?.replace(/^[AB]$/, (letter) => letter.toLowerCase()) ?? '')), true);
  }
</script>`;

const pages: Record<string, string> = {
  '/card.html': page(`<trafficking-help quick-exit></trafficking-help>${heard}`),
  '/line.html': page(`<trafficking-help quick-exit layout="line"></trafficking-help>${heard}`),
  '/stopped.html': page(`<script>
      document.addEventListener('keyup', (event) => event.stopImmediatePropagation(), true);
    </script><trafficking-help quick-exit></trafficking-help>`),
  '/clock.html': page(`<trafficking-help quick-exit></trafficking-help>${heard}<script>
      const waiting = [];
      const original = window.setTimeout;
      // Drivers have timers of their own.
      window.setTimeout = (then, time) =>
        time === 5000 ? waiting.push({ then, time }) : original(then, time);
    </script>`),
  '/framed.html': page('<trafficking-help quick-exit></trafficking-help>'),
  '/around.html': page(`<iframe width="700" height="600" src="/framed.html"></iframe>`),
  '/several.html':
    page(`<trafficking-help quick-exit="https://one.test/" id="one"></trafficking-help>
    <trafficking-help quick-exit="https://two.test/" id="two"></trafficking-help>${heard}`),
};

const [elsewhere, site] = await Promise.all([startElsewhere(), serve(pages)]);
after(() => {
  for (const server of [elsewhere, site]) server.close();
});

const host = `document.querySelector('trafficking-help')`;
const exit = (card = host) => `${card}.shadowRoot.querySelector('[part=exit]')`;
const notice = (card = host) => `${exit(card)}.querySelector('[role=status]').textContent`;

describeReaders('pressing Shift', elsewhere.port, (reader, engine) => {
  async function open(path: string, place = exit()): Promise<void> {
    await reader.open(site.origin + path);
    await reader.until(place);
  }

  /** Waits until the page has heard Shift go up that often, and the card has been drawn. */
  async function hear(times: number): Promise<void> {
    await reader.until(`heard.filter((event) => event === 'keyupShift').length === ${times}`);
    await reader.ask(`${host}.updateComplete`);
  }

  it('says politely how often it is still to be pressed', async () => {
    await open('/card.html');
    assert.equal(await reader.ask(notice()), '');
    await reader.press('ShiftLeft');
    await reader.until(`${notice()} === '${en.exitTwoMore}'`);
    await reader.press('ShiftRight');
    await reader.until(`${notice()} === '${en.exitOneMore}'`);
    assert.equal(await reader.ask(`${exit()}.innerText.includes('${en.exitOneMore}')`), true);
  });

  // WebKit's driver hangs when it is to hold both.
  const orders = [
    ['-ShiftLeft', '-ShiftRight'],
    ['-ShiftRight', '-ShiftLeft'],
  ];
  for (const order of engine === 'WebKit' ? [] : orders) {
    it(`counts both keys at once as one press: ${order.join(', ')}`, async () => {
      await open('/card.html');
      await reader.keys('+ShiftLeft', '+ShiftRight', ...order);
      await reader.until(`${notice()} === '${en.exitTwoMore}'`);
      await reader.press('ShiftLeft');
      await reader.until(`${notice()} === '${en.exitOneMore}'`);
      assert.deepEqual(elsewhere.visits, []);
    });
  }

  const uses: [name: string, act: () => Promise<void>][] = [
    ['to write a capital letter', () => reader.keys('+Shift', '+a', '-a', '-Shift')],
    [
      'while another key is still down',
      () => reader.keys('+Escape', '+Shift', '-Escape', '-Shift'),
    ],
    [
      'with a click, to select',
      async () => {
        await reader.keys('+Shift');
        await reader.click(600, 5);
        await reader.keys('-Shift');
      },
    ],
    [
      'with the wheel',
      async () => {
        await reader.keys('+Shift');
        await reader.wheel();
        await reader.until(`heard.at(-1) === 'wheel'`);
        await reader.keys('-Shift');
      },
    ],
    ['with Alt, to change the keyboard', () => reader.keys('+Alt', '+Shift', '-Shift', '-Alt')],
    ['with Control', () => reader.keys('+Control', '+Shift', '-Shift', '-Control')],
  ];
  for (const [name, act] of uses) {
    it(`does not count ${name}`, async () => {
      await open('/card.html');
      for (let times = 0; times < 3; times++) await act();
      await hear(3);
      assert.equal(await reader.ask(notice()), '');
      await reader.press('Shift');
      await reader.until(`${notice()} === '${en.exitTwoMore}'`);
    });
  }

  it('counts once what is held down', async () => {
    await open('/card.html');
    await reader.keys('+Shift', '+Shift', '+Shift', '+Shift');
    await reader.until(`heard.length > 0`);
    await reader.ask(`${host}.updateComplete`);
    assert.equal(await reader.ask(notice()), '');
    await reader.keys('-Shift');
    await reader.until(`heard.includes('keyupShift')`);
    await reader.ask(`${host}.updateComplete`);
    assert.equal(await reader.ask(notice()), en.exitTwoMore);
  });

  it('counts again from the start after another key', async () => {
    await open('/card.html');
    for (const key of ['Shift', 'Shift', 'x']) await reader.press(key);
    await reader.until(`heard.includes('keyupx')`);
    await reader.ask(`${host}.updateComplete`);
    assert.equal(await reader.ask(notice()), '');
    await reader.press('Shift');
    await reader.until(`${notice()} === '${en.exitTwoMore}'`);
  });

  it('is heard although the page stops its keys', async () => {
    await open('/stopped.html');
    await reader.press('Shift');
    await reader.until(`${notice()} === '${en.exitTwoMore}'`);
  });

  it('says after five seconds that time is up, counts anew, and says no more after five more', async () => {
    await open('/clock.html');
    await reader.press('Shift');
    await reader.press('Shift');
    await reader.until(`${notice()} === '${en.exitOneMore}'`);
    assert.deepEqual(await reader.ask('waiting.map(({ time }) => time)'), [5000, 5000]);
    await reader.ask('waiting.at(-1).then()');
    await reader.until(`${notice()} === '${en.exitExpired}'`);
    await reader.ask('waiting.at(-1).then()');
    await reader.until(`${notice()} === ''`);
    await reader.press('Shift');
    await reader.until(`${notice()} === '${en.exitTwoMore}'`);
  });

  it('does nothing where there is a line alone', async () => {
    await open('/line.html', `${host}.shadowRoot.querySelector('a')`);
    await reader.press('Shift');
    await hear(1);
    const text = (await reader.ask(`${host}.shadowRoot.textContent`)) as string;
    assert.ok(!text.includes('Shift'), text);
  });

  it('is not followed in a frame', async () => {
    const inner = `frames[0].document.querySelector('trafficking-help').shadowRoot`;
    await open('/around.html', `frames[0].document?.querySelector('trafficking-help')?.shadowRoot`);
    await reader.ask(`void frames[0].addEventListener('keyup', () => { window.isHeard = true })`);
    await reader.click(300, 590);
    await reader.press('Shift');
    await reader.until('isHeard');
    const text = (await reader.ask(`${inner}.textContent`)) as string;
    assert.ok(!text.includes('Shift'), text);
  });

  it('is told of by one card alone, and the next one goes on when that one is removed', async () => {
    await open('/several.html', exit('one') + '&&' + exit('two'));
    await reader.press('Shift');
    await reader.until(`${notice('one')} === '${en.exitTwoMore}'`);
    assert.equal(await reader.ask(notice('two')), '');
    await reader.ask('one.remove()');
    await reader.until(`${notice('two')} === '${en.exitTwoMore}'`);
    await reader.press('Shift');
    await reader.until(`${notice('two')} === '${en.exitOneMore}'`);
  });

  it('goes on when the card is moved meanwhile', async () => {
    await open('/card.html');
    await reader.press('Shift');
    await reader.press('Shift');
    await reader.until(`${notice()} === '${en.exitOneMore}'`);
    await reader.ask(`document.body.append(${host})`);
    await reader.until(`${notice()} === '${en.exitOneMore}'`);
  });
});

it('does not count Shift while a word is composed', async () => {
  const browser = await puppeteer.launch(await chromium());
  try {
    const tab = await browser.newPage();
    await tab.goto(`${site.origin}/card.html`);
    await tab.waitForFunction(exit());
    await tab.click('textarea');
    const client = await tab.createCDPSession();
    for (let times = 0; times < 3; times++) {
      await client.send('Input.imeSetComposition', {
        text: 'か',
        selectionStart: 1,
        selectionEnd: 1,
      });
      await tab.evaluate(
        `addEventListener('keyup', (event) => { window.composes = event.isComposing })`,
      );
      await tab.keyboard.press('ShiftLeft');
      assert.equal(await tab.evaluate('window.composes'), true);
    }
    assert.equal(await tab.evaluate(notice()), '');
    await client.send('Input.insertText', { text: 'か' });
    await tab.keyboard.press('ShiftLeft');
    await tab.waitForFunction(`${notice()} === '${en.exitTwoMore}'`);
  } finally {
    await browser.close();
  }
});
