/** How the build fits Lit to the card: what it may not do to a page, and what no template here uses. */
import MagicString from 'magic-string';

/**
 * What Lit does to a page that is not a guest's to do, and what stands there instead. Each must be
 * found exactly as often as said, so that a new Lit cannot slip through.
 */
const houseRules = [
  // A policy named `lit-html` is refused by most Trusted Types lists and, where it is allowed once,
  // breaks the second copy of Lit on the page, which may be the partner's own application.
  {
    file: 'lit-html.js',
    find: /([\w$]+)\.createPolicy\("lit-html",(\{[^{}]*\})\)/g,
    put: '(()=>{try{return $1.createPolicy("trafficking-help",$2)}catch{}})()',
    times: 1,
  },
  // Where our policy is refused, the page's default one gets the templates. One that changes them
  // would leave a card without numbers, or with numbers in wrong places: rather none.
  {
    file: 'lit-html.js',
    find: /void 0!==(\w+)\?\1\.createHTML\((\w+)\):\2(?=})/g,
    put:
      'void 0!==$1?$1.createHTML($2):(h=>{' +
      'if(String(h)!==$2)throw Error("a Trusted Types policy of this page changes templates");' +
      'return h})(globalThis.trustedTypes?.defaultPolicy?.createHTML($2,"TrustedHTML","Element innerHTML")??$2)',
    times: 1,
  },
  // An XHTML page parses `innerHTML` as XML, which templates are not.
  {
    file: 'lit-html.js',
    find: /(\w+)\.createElement\("template"\)/g,
    put: '($1.contentType==="text/html"?$1:$1.implementation.createHTMLDocument("")).createElement("template")',
    times: 1,
  },
  // Globals: the element is the only one. Nor may a page's polyfills reach into our copy.
  {
    file: 'lit-html.js',
    find: /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
    put: '0',
    times: 1,
  },
  { file: 'lit-html.js', find: /\w+\.litHtmlPolyfillSupport/g, put: '(void 0)', times: 1 },
  {
    file: 'reactive-element.js',
    find: /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
    put: '0',
    times: 1,
  },
  {
    file: 'reactive-element.js',
    find: /\w+\.reactiveElementPolyfillSupport/g,
    put: '(void 0)',
    times: 1,
  },
  {
    file: 'reactive-element.js',
    find: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/g,
    put: '0',
    times: 1,
  },
  // Decorators' metadata, which we have none of.
  {
    file: 'reactive-element.js',
    find: /litPropertyMetadata\.get\(\w+\)/g,
    put: '(void 0)',
    times: 1,
  },
  {
    file: 'lit-element.js',
    find: /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
    put: '0',
    times: 1,
  },
  { file: 'lit-element.js', find: /\w+\.litElementPolyfillSupport/g, put: '(void 0)', times: 1 },
  {
    file: 'lit-element.js',
    find: /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/g,
    put: '0',
    times: 1,
  },
];

/**
 * What Lit can do and the card does not ask of it: 0.4 kB of the default script with gzip. `refuseUnfit`
 * keeps it so.
 */
const unused = [
  // Properties, listeners and elements in templates: `.name=`, `@name=` and `<p ${…}>`.
  {
    file: 'lit-html.js',
    find: /"\."===(\w+)\[1\]\?\w+:"\?"===\1\[1\]\?(\w+):"@"===\1\[1\]\?\w+:(\w+)/g,
    put: '"?"===$1[1]?$2:$3',
    times: 1,
  },
  {
    file: 'lit-html.js',
    find: /:6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/g,
    put: ':0',
    times: 1,
  },
  // Directives: a value is what it is.
  {
    file: 'lit-html.js',
    find: /function (\w+)\((\w+),(\w+),(\w+)=\2,(\w+)\)\{if\(\3===\w+\)return \3;let .*?\1\(.*?\)\),\3\}/g,
    put: 'function $1($2,$3){return $3}',
    times: 1,
  },
  // Attributes that hold something else than text.
  {
    file: 'reactive-element.js',
    find: /\{toAttribute\(\w+,\w+\)\{switch.*?\}\},(?=\w+=\(\w+,\w+\)=>!)/g,
    put: '{fromAttribute:(text)=>text},',
    times: 1,
  },
];

/** What would not work without that, and how to know it in a module. */
const unfit = [
  [/\s[.@][\w-]+=["']?\$\{/, 'a property or a listener in a template'],
  [/<[\w-]+\s+\$\{/, 'a value that is an element’s own in a template'],
  [/from ['"]lit\/(?:async-)?directive/, 'a directive'],
  [/\btype: (?:Boolean|Number|Object|Array)\b/, 'a property with a type'],
];

/** Fits Lit to the card; fails the build when a rule does not apply exactly as expected. */
export function fitLit() {
  return {
    name: 'fit-lit',
    transform(code, id) {
      const rules = [...houseRules, ...unused].filter(({ file }) => id.endsWith(`/${file}`));
      if (!rules.length || !id.includes('node_modules')) return null;
      const kept = new MagicString(code);
      for (const { find, put, times } of rules) {
        const found = code.match(find)?.length ?? 0;
        if (found !== times) this.error(`${id}: ${find} found ${found} times, expected ${times}`);
        kept.replaceAll(find, put);
      }
      return { code: kept.toString(), map: kept.generateMap({ source: id, hires: 'boundary' }) };
    },
  };
}

/** Refuses modules that use what `unused` takes out. */
export function refuseUnfit() {
  return {
    name: 'refuse-unfit',
    transform(code, id) {
      if (!id.includes('/dist/esm/')) return;
      for (const [pattern, what] of unfit) {
        if (pattern.test(code)) this.error(`${id} has ${what}: see "unused" in rollup.lit.mjs.`);
      }
    },
  };
}
