/** For tests of the builder: what a person does on its page. */
import assert from 'node:assert/strict';
import type { ElementHandle, Page } from 'puppeteer-core';
import { complaintsOf, type Site } from './site.js';

/** The builder, open at a hash, drawn, with its snippet printed. */
export async function openBuilder(site: Site, hash = '') {
  const page = await site.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const complaints = complaintsOf(page);
  await page.goto(site.address(`index.html${hash && `#${hash}`}`));
  await settled(page);
  return { page, complaints };
}

/** Runs a test on the builder, opened at a hash; nothing may go wrong on it. */
export async function onBuilder(
  site: Site,
  hash: string,
  test: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, complaints } = await openBuilder(site, hash);
  try {
    await test(page);
    assert.deepEqual(complaints, []);
  } finally {
    await page.close();
  }
}

/** Resolves when the card is drawn and the snippet printed. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('#code')!.textContent !== '');
  await page.evaluate(async () => {
    await customElements.whenDefined('trafficking-help');
    await document.querySelector('trafficking-help')!.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** A control by its label, as a screen reader finds it. */
export async function control(page: Page, label: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForSelector(`aria/${label}`);
  assert.ok(found, label);
  return found as ElementHandle<HTMLElement>;
}

/** Chooses a value of a list by what it is called. */
export async function choose(page: Page, label: string, words: string): Promise<void> {
  const list = (await control(page, label)) as unknown as ElementHandle<HTMLSelectElement>;
  const value = await list.evaluate(
    (node, wanted) => [...node.options].find(({ text }) => text === wanted)?.value,
    words,
  );
  assert.notEqual(value, undefined, `${label}: ${words}`);
  await list.select(value!);
  await settled(page);
}

export async function press(page: Page, label: string): Promise<void> {
  await (await control(page, label)).click();
  await settled(page);
}

/** Presses one of the buttons of a group. */
export async function pick(page: Page, group: string, label: string): Promise<void> {
  const button = await (await control(page, group)).$(`aria/${label}`);
  assert.ok(button, `${group}: ${label}`);
  await button.click();
  await settled(page);
}

export async function type(page: Page, label: string, text: string): Promise<void> {
  const field = await control(page, label);
  await field.click({ count: 3 });
  await page.keyboard.type(text);
  await settled(page);
}

export const codeOf = (page: Page): Promise<string> =>
  page.$eval('#code', (node) => node.textContent!);

/** Titles and texts of what the page says about the card and the snippet. */
export const notesOf = (page: Page): Promise<string[]> =>
  page.$$eval('.notes:not([hidden]) li', (notes) =>
    notes.map((note) => note.textContent!.replace(/\s+/g, ' ')),
  );
