/** Safe HTML: made only by `markup`, which escapes everything else. */
export interface Markup {
  readonly markup: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Begins an expression in MDX, Vue, Liquid and Nunjucks.
  '{': '&#123;',
  '}': '&#125;',
};

/** Text as it stands in HTML, between tags or in a quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"{}]/g, (sign) => entities[sign] ?? sign);
}

function isMarkup(value: unknown): value is Markup {
  return typeof value === 'object' && value !== null && 'markup' in value;
}

function toHtml(value: unknown): string {
  if (Array.isArray(value)) return value.map(toHtml).join('');
  if (isMarkup(value)) return value.markup;
  return value === undefined || value === '' ? '' : escape(String(value));
}

/**
 * A piece of HTML. Values are escaped unless they are pieces themselves; lists stand one after
 * the other, and undefined is nothing. Attributes must be quoted.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly unknown[]): Markup {
  return { markup: String.raw({ raw: strings }, ...values.map(toHtml)) };
}

/** ` name="value"` for each pair; a pair whose value is undefined is left out. */
export function attributeList(pairs: readonly (readonly [string, string | undefined])[]): Markup {
  const given = pairs.filter(([, value]) => value !== undefined);
  return {
    markup: given
      .map(([name, value = '']) => (value ? ` ${name}="${escape(value)}"` : ` ${name}`))
      .join(''),
  };
}

/** An element whose name or attributes depend on something. */
export function element(
  name: string,
  attributes: readonly (readonly [string, string | undefined])[],
  content: unknown,
): Markup {
  const opened = `<${name}${attributeList(attributes).markup}>`;
  return { markup: `${opened}${toHtml(content)}</${name}>` };
}

/**
 * A script of ours. Its address and its hash, if any, are taken as they are; `allowed` are the options that
 * marked places may use.
 */
export function scriptTag(
  address: string,
  hash: string | undefined,
  allowed: readonly string[] = [],
): string {
  return element(
    'script',
    [
      ['async', ''],
      ['src', address],
      ['integrity', hash],
      ['crossorigin', hash && 'anonymous'],
      // The files' host need not know which page the reader is on.
      ['referrerpolicy', 'no-referrer'],
      ['data-allow', allowed.join(' ') || undefined],
    ],
    '',
  ).markup;
}
