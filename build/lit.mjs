/** How the build fits Lit to the page: what it may not do there. */
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
    put:
      'Document.prototype.createElement.call((d=>(g=>g("contentType")==="text/html"?d:' +
      'g("implementation").createHTMLDocument(""))(name=>Reflect.get(Document.prototype,name,d)))($1),"template")',
    times: 1,
  },
  // Whatever a page names `createComment` stands before its document's own method, and the card would
  // not be drawn.
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
  // What is read past the end of a list, a page may have put on Object.prototype.
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

/** Makes Lit keep the house rules; fails the build when a rule does not apply exactly as expected. */
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

/** For a bundle that only prints templates: it never parses any, and a page's one policy is the card's. */
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
