/**
 * Reads the pages that state the facts, and says whether they still do. Asks each page once, four at a
 * time, and no page that asks robots to keep out.
 */
import got, { type Got } from 'got';
import { convert } from 'html-to-text';
import {
  findPhoneNumbersInText,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/max';
import pLimit from 'p-limit';
import robotsParser, { type Robot } from 'robots-parser';
import { version } from '../version.js';
import { spell } from './number.js';
import type { Hotline, Source } from './types.js';

/** What of an entry is looked for, and where. */
export interface Listed {
  readonly country: string;
  readonly id: string;
  readonly line: Hotline;
  readonly sources: readonly Source[];
}

/**
 * What became of a number on its pages: `there` on one at least; `changed`, where a page has another one
 * near the line's name; `gone` from pages that can be read; `page gone`, where no page is left;
 * `unread`, where pages could not be read this time, or ask robots to keep out.
 */
export type Finding = 'there' | 'changed' | 'gone' | 'page gone' | 'unread';

/** What was found out about an entry. */
export interface Found {
  readonly id: string;
  readonly country: string;
  /** Number, code and text number, as they are spelled. */
  readonly numbers: readonly string[];
  readonly finding: Finding;
  /** Other numbers near the line's name. */
  readonly others: readonly string[];
  /** What each page gave, and whether its site answered at all. */
  readonly pages: readonly {
    readonly url: string;
    readonly said: string;
    readonly answered: boolean;
  }[];
}

/** A page: its text, or why there is none. */
type Page = { readonly answered: boolean } & (
  { readonly text: string } | { readonly gone: string } | { readonly unread: string }
);

const robot = 'trafficking-help-facts';

/** Bytes of a page, and characters around a line's name. */
const limits = { size: 5_000_000, near: 300 };

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Letters of numbers as a keypad has them: `1-833-406-STOP` → `1-833-406-7867`. Other words stay. */
export function keys(text: string): string {
  const keypad = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
  const key = (letter: string) => String(keypad.findIndex((group) => group.includes(letter)) + 2);
  return text.replace(/\d{3}[-) ]*\d*[A-Z][\dA-Z-]{2,}/g, (word) => word.replace(/[A-Z]/g, key));
}

/** Digits of a number that other figures on a page can be taken for: dates, amounts, paragraphs. */
const shortNumber = 6;

/**
 * Finds a number however it is spelled, but in no longer one. A short one has nothing between its digits but
 * a space, and stands in no date or amount.
 */
export function numberPattern(number: string, country: string): RegExp {
  if (number.length <= shortNumber) {
    const digits = [...number].join('[\\s\\u2009-]?');
    return new RegExp(`(?<![\\d.,/:])${digits}(?![.,/:]?\\d)`);
  }
  const parsed = number.startsWith('+')
    ? parsePhoneNumberFromString(number, country as CountryCode)
    : undefined;
  const national = parsed?.nationalNumber ?? digitsOf(number);
  const prefix = parsed ? `(?:\\+?${parsed.countryCallingCode}|0|06)?\\D{0,3}` : '';
  return new RegExp(`(?<!\\d)${prefix}${[...national].join('\\D{0,3}')}(?!\\d)`);
}

function client(patience: number): Got {
  return got.extend({
    headers: { 'user-agent': `${robot}/${version}`, accept: 'text/html, text/plain, */*;q=0.1' },
    timeout: { request: patience },
    retry: { limit: 1, backoffLimit: 2_000 },
    maxRedirects: 5,
    throwHttpErrors: false,
  });
}

/** Reads pages, each once, and the rules for robots of each site once. */
export class Reader {
  private readonly ask: Got;
  private readonly pages = new Map<string, Promise<Page>>();
  private readonly rules = new Map<string, Promise<Robot | undefined>>();
  private readonly limit = pLimit(4);

  /**
   * @param signal ends everything
   * @param patience milliseconds for a page
   */
  constructor(
    private readonly signal?: AbortSignal,
    patience = 20_000,
  ) {
    this.ask = client(patience);
  }

  page(url: string): Promise<Page> {
    const known = this.pages.get(url) ?? this.limit(() => this.read(url));
    this.pages.set(url, known);
    return known;
  }

  private async rulesOf({ origin }: URL): Promise<Robot | undefined> {
    const url = `${origin}/robots.txt`;
    const known =
      this.rules.get(origin) ??
      this.ask(url, { signal: this.signal }).then(
        // RFC 9309, 2.3.1: no rules where there is no such file; none may be read where the site fails.
        ({ body, statusCode }) => {
          if (statusCode >= 500) throw new Error(`robots.txt: ${statusCode}`);
          return statusCode === 200 ? robotsParser(url, body) : undefined;
        },
      );
    this.rules.set(origin, known);
    return known;
  }

  private async read(url: string): Promise<Page> {
    try {
      const rules = await this.rulesOf(new URL(url));
      if (rules?.isAllowed(url, robot) === false) {
        return { answered: true, unread: 'asks robots to keep out' };
      }
      const request = this.ask(url, { signal: this.signal });
      void request.on('downloadProgress', ({ transferred }) => {
        if (transferred > limits.size) request.cancel('is too long');
      });
      const { body, headers, statusCode } = await request;
      if (statusCode === 404 || statusCode === 410) {
        return { answered: true, gone: String(statusCode) };
      }
      if (statusCode !== 200) return { answered: true, unread: String(statusCode) };
      const isHtml = /html/.test(headers['content-type'] ?? '') || /^\s*</.test(body);
      return { answered: true, text: isHtml ? textOf(body) : body };
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      const answered = false;
      return code === 'ENOTFOUND'
        ? { answered, gone: 'no such site' }
        : { answered, unread: code ?? message };
    }
  }
}

/** The text of a page, with the numbers that stand in its links only. */
function textOf(html: string): string {
  return convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { noAnchorUrl: true } },
    ],
    limits: { maxInputLength: limits.size },
  });
}

/** Other numbers near a line's name on a page. */
function othersOn(text: string, { country, line }: Listed): string[] {
  const words = (line.name ?? '').split(/[\s(]/).slice(0, 3).join(' ');
  const place = words ? text.toLowerCase().indexOf(words.toLowerCase()) : -1;
  if (place < 0) return [];
  const near = keys(text.slice(Math.max(0, place - limits.near), place + limits.near));
  return findPhoneNumbersInText(near, country as CountryCode).map(({ number }) =>
    spell(number.number),
  );
}

const isText = (page: Page): page is Extract<Page, { text: string }> => 'text' in page;

/** Looks for an entry's numbers on its pages. */
export async function look(entry: Listed, reader: Reader): Promise<Found> {
  const { country, id, line, sources } = entry;
  const wanted = [line.number, line.text, line.tty].filter((number) => number !== undefined);
  const patterns = wanted.map((number) => numberPattern(number, country));
  const has = ({ text }: { text: string }) =>
    patterns.every((pattern) => pattern.test(text) || pattern.test(keys(text))) &&
    (!line.code || text.includes(line.code));

  const pages = await Promise.all(sources.map(({ url }) => reader.page(url)));
  const texts = pages.filter(isText);
  const others = [...new Set(texts.flatMap(({ text }) => othersOn(text, entry)))].filter(
    (number) => !wanted.some((own) => spell(own) === number),
  );
  const finding = ((): Finding => {
    // A number and a number for texts may stand on pages of their own.
    if (texts.some(has) || has({ text: texts.map(({ text }) => text).join('\n') })) return 'there';
    if (pages.some((page) => 'unread' in page)) return 'unread';
    if (!texts.length) return 'page gone';
    return others.length ? 'changed' : 'gone';
  })();
  return {
    id,
    country,
    numbers: [line.code, ...wanted.map(spell)].filter((number) => number !== undefined),
    finding,
    others: finding === 'changed' ? others : [],
    pages: pages.map((page, index) => {
      const { url } = sources[index] as Source;
      const said = isText(page)
        ? `has ${has(page) ? '' : 'not '}the number`
        : 'gone' in page
          ? `is gone: ${page.gone}`
          : `was not read: ${page.unread}`;
      return { url, said, answered: page.answered };
    }),
  };
}

/** Reads the pages of all entries. */
export function lookAll(entries: readonly Listed[], signal?: AbortSignal): Promise<Found[]> {
  const reader = new Reader(signal);
  return Promise.all(entries.map((entry) => look(entry, reader)));
}

/** Whether somebody should look at an entry. */
export const needsLook = ({ finding }: Found): boolean =>
  finding === 'changed' || finding === 'gone' || finding === 'page gone';

/** Whether any site answered: without a connection, every page looks gone. */
export const isConnected = (found: readonly Found[]): boolean =>
  !found.length || found.some(({ pages }) => pages.some(({ answered }) => answered));

/**
 * The findings as a table of Markdown, what needs a look first.
 *
 * @param shown those with a row; an issue has no room for all
 */
export function table(found: readonly Found[], shown: readonly Found[] = found): string {
  const escape = (text: string) => text.replace(/[|\\]/g, '\\$&').replace(/\s+/g, ' ');
  const order: readonly Finding[] = ['changed', 'gone', 'page gone', 'unread', 'there'];
  const rows = [...shown]
    .sort((a, b) => order.indexOf(a.finding) - order.indexOf(b.finding))
    .map(
      ({ country, finding, id, numbers, others, pages }) =>
        `| ${[
          id,
          country,
          numbers.join(', '),
          others.length ? `${finding}: ${others.join(', ')}` : finding,
          pages.map(({ said, url }) => `${url} ${said}`).join('; '),
        ]
          .map(escape)
          .join(' | ')} |`,
    );
  const count = (finding: Finding) => found.filter((each) => each.finding === finding).length;
  return [
    `${found.length} contacts: ${order.map((finding) => `${count(finding)} ${finding}`).join(', ')}.`,
    '',
    '| contact | country | numbers | finding | pages |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
