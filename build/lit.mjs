/** Changes to Lit at build time, so that it leaves other people’s pages alone. */
import MagicString from 'magic-string';

/**
 * What Lit does that a guest on a page must not do, and its replacement. The build fails unless each is
 * found as often as `times` says, so that a new version of Lit cannot slip through.
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
  // would leave a card without numbers, or with numbers in wrong places: better no card.
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
    put:
      'Document.prototype.createElement.call((d=>(g=>g("contentType")==="text/html"?d:' +
      'g("implementation").createHTMLDocument(""))(name=>Reflect.get(Document.prototype,name,d)))($1),"template")',
    times: 1,
  },
  // `<form name="createComment">` hides the document's own method.
  {
    file: 'lit-html.js',
    find: /\b(\w+)\.(createComment|createTextNode|createTreeWalker)\(/g,
    put: 'Document.prototype.$2.call($1,',
    times: 3,
  },
  {
    file: 'lit-html.js',
    find: /\(\w+\?\.creationScope\?\?(\w+)\)\.importNode\(/g,
    put: 'Document.prototype.importNode.call($1,',
    times: 1,
  },
  // Reading past the end of a list finds what a page has put on Object.prototype.
  {
    file: 'lit-html.js',
    find: /(\w+)=(\w+)\[0\];for\(;void 0!==\1;\)/g,
    put: '$1=$2.length?$2[0]:void 0;for(;void 0!==$1;)',
    times: 1,
  },
  {
    file: 'lit-html.js',
    find: /=(\w+)\[\+\+(\w+)\]/g,
    put: '=++$2<$1.length?$1[$2]:void 0',
    times: 1,
  },
  {
    file: 'lit-html.js',
    find: /const \w+=\{M:\w+,P:\w+,A:\w+,C:1,L:\w+,R,D:\w+,V:\w+,I:(\w+),H,N:\w+,U:\w+,B:\w+,F:(\w+)\}/g,
    put: '$1.prototype.strings=H.prototype.strings=$2.prototype.strings=void 0;$&',
    times: 1,
  },
  {
    file: 'lit-html.js',
    find: /void 0!==(\w+)\.nodeType\?/g,
    put: '$1 instanceof Node?',
    times: 1,
  },
  {
    file: 'reactive-element.js',
    find: /return\{get:(\w+),set\(/g,
    put: 'return{__proto__:null,get:$1,set(',
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
  // Metadata of decorators, which we do not use.
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

/** Applies the house rules to Lit; fails the build if a rule does not apply as expected. */
export function keepHouseRules() {
  return {
    name: 'keep-house-rules',
    transform(code, id) {
      const rules = houseRules.filter(({ file }) => id.endsWith(`/${file}`));
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

/** Removes Lit's policy from a bundle that only prints templates, and so needs none. */
export function withoutPolicy() {
  return {
    name: 'without-policy',
    transform(code, id) {
      if (!id.endsWith('/lit-html.js') || !id.includes('node_modules')) return null;
      const find = /[\w$]+\.createPolicy\("lit-html",\{[^{}]*\}\)/g;
      if (code.match(find)?.length !== 1) this.error(`${id}: expected one policy`);
      const kept = new MagicString(code).replace(find, 'void 0');
      return { code: kept.toString(), map: kept.generateMap({ source: id, hires: 'boundary' }) };
    },
  };
}
