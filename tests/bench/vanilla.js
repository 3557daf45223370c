/* global document, navigator, customElements, CSSStyleSheet, CustomEvent, HTMLElement */
/**
 * The card without Lit: the same document, the same words, numbers and styles, written by hand. It is
 * what the card's speed is measured against. It has no warnings, no fallback when drawing fails, one
 * layout, and does not follow a language that changes later, so it does less than the card.
 *
 * Cards with the same options share a template, which is parsed once and cloned.
 */
import { countries } from '../../dist/esm/directory/countries/index.js';
import { link, spell } from '../../dist/esm/directory/number.js';
import { settings, signGroups } from '../../dist/esm/content/signs.js';
import en from '../../dist/esm/locales/en.js';
import es from '../../dist/esm/locales/es.js';
import css from 'card.css';

const languages = { en, es };
const nearby = ['children', 'youth', 'domestic-violence', 'sexual-assault', 'work-rights'];
const weak = ['hopeless', 'posture', 'eye-contact', 'flat-affect'];

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (sign) => entities[sign]);
const fill = (message, values) => message.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const bdi = (text) => `<bdi dir="ltr">${text}</bdi>`;
const list = (items, item) => items.map(item).join('');

function heading(level, className, content) {
  return `<div role="heading" aria-level="${level}" part="heading" class="${className}">${content}</div>`;
}

function copyable(words, { id }, number, shown) {
  const text = spell(number);
  const name = fill(words.copy, { number: text });
  return `<span class="pair">${shown}<button type="button" data-id="${id}" data-copy="${text}" aria-label="${name}"></button><span role="status"></span></span>`;
}

function call(words, line) {
  const { id, number } = line;
  const shown = `<a href="${link('tel', number)}" data-channel="call" data-id="${id}">${bdi(spell(number))}</a>`;
  return copyable(words, line, number, shown);
}

function site({ id, url }, content, part = '') {
  return `<a ${part} href="${url}" target="_top" rel="noreferrer" data-channel="web" data-id="${id}">${content}</a>`;
}

function message(words, line, part = '') {
  const { id, text, textWord } = line;
  if (!text) return '';
  const label = fill(textWord ? words.textWord : words.text, {
    number: bdi(spell(text)),
    word: bdi(textWord),
  });
  const shown = `<a ${part} href="${link('sms', text)}" data-channel="text" data-id="${id}">${label}</a>`;
  return copyable(words, line, text, shown);
}

/** What a caller should know of a line, one sentence after the other. */
function particulars(language, line, emergency) {
  const words = languages[language];
  const { free, always, anonymous, interpreters, tty, kind, notes = [] } = line;
  return [
    words.kinds[kind],
    ...notes.map((note) => fill(words.notes[note], { number: call(words, emergency) })),
    free && always ? words.freeAlways : free ? words.free : always ? words.always : '',
    anonymous ? words.anonymous : '',
    interpreters ? words.interpreters : '',
    tty &&
      `<span class="whole">${fill(words.tty, { number: copyable(words, line, tty, bdi(spell(tty))) })}</span>`,
  ]
    .filter(Boolean)
    .map((part) => `${part} `)
    .join('');
}

const nameOf = (language, { name, lang = 'en' }) =>
  `<span${lang === language ? '' : ` lang="${lang}"`}>${escape(name)}</span>`;

function smallLine(language, line, emergency) {
  const words = languages[language];
  const name = nameOf(language, line);
  const callable = line.number ? line : emergency;
  const number = call(words, callable);
  return `<li><b>${line.url ? site(line, name) : name}</b> ${
    line.code
      ? `${fill(words.starCode, { code: bdi(line.code), number })} `
      : `${number} ${particulars(language, line, emergency)}`
  } ${message(words, line)}</li>`;
}

const lines = (language, items, emergency) =>
  items.length
    ? `<ul class="lines" role="list">${list(items, (line) => smallLine(language, line, emergency))}</ul>`
    : '';

function callButton(words, line) {
  const { id, number } = line;
  const label = fill(words.call, { number: bdi(spell(number)) });
  const shown = `<a part="action number" class="call" href="${link('tel', number)}" draggable="false" data-channel="call" data-id="${id}">${label}</a>`;
  return copyable(words, line, number, shown);
}

function contact(language, country, region) {
  const words = languages[language];
  const all = Object.entries(countries[country]).map(([id, line]) => ({ id, ...line }));
  const emergency = all.find(({ kind }) => kind === 'emergency');
  const national = all.filter((line) => line !== emergency && !line.region);
  const [main, ...rest] = national;
  const others = rest.filter(({ kind }) => !nearby.includes(kind));
  const related = rest.filter(({ kind }) => nearby.includes(kind));
  const regional = all.filter((line) => region && line.region === region);
  const danger = [
    fill(words.danger, { number: call(words, emergency) }),
    ...(emergency.notes ?? []).map((note) => ` ${words.notes[note]}`),
  ].join('');
  return `<div part="contact"><div class="panel">${heading(2, 'name', nameOf(language, main))}<p class="first">${callButton(words, main)}</p><p class="promise">${particulars(language, main, emergency)}</p><p class="actions">${message(words, main, 'part="action"')} ${main.url ? site(main, main.online ? words.online : words.website, 'part="action"') : ''}</p><p class="danger">${danger}</p>${lines(language, [...others, ...regional], emergency)} ${
    related.length
      ? `<details class="other"><summary>${words.otherHelp}</summary>${lines(language, related, emergency)}</details>`
      : ''
  }</div></div>`;
}

function signs(words, setting) {
  const others = Object.values(signGroups).flat();
  const first = [...new Set([...settings[setting], ...others.filter((id) => !weak.includes(id))])];
  const shown = first.slice(0, 6);
  const items = (ids) =>
    `<ul part="signs" role="list">${list(ids, (id) => `<li part="sign">${words.signs[id]}</li>`)}</ul>`;
  const groups = Object.entries(signGroups)
    .map(([group, ids]) => [group, ids.filter((id) => !shown.includes(id))])
    .filter(([, ids]) => ids.length);
  return `<p class="lede">${words.notProof}</p>${items(shown)} <details class="more"><summary>${words.moreSigns}</summary><div class="groups">${list(
    groups,
    ([group, ids]) => `<div>${heading(3, 'subtitle', words.groups[group])} ${items(ids)}</div>`,
  )}</div></details>`;
}

function markup({ language, country, region, setting }) {
  const words = languages[language];
  const isHotline = Object.values(countries[country]).find(({ kind }) => kind === 'trafficking');
  return `<section part="base" lang="${language}" dir="ltr" aria-label="${words.headingHelp}"><div class="columns"> ${contact(language, country, region)} <div class="body">${heading(2, 'title', words.heading)} ${signs(words, setting)}<div part="steps"><p><b>${words.doNotConfront}</b> ${words.noteAndCall}</p>${isHotline ? `<p><b>${words.isItYou}</b> ${words.toYou}</p>` : ''}</div></div></div><div class="local" hidden=""><slot></slot></div><div part="footer"><span>${words.checked}</span><button type="button" class="print">${words.print}</button></div></section>`;
}

const templates = new Map();

function templateOf(options) {
  const key = Object.values(options).join();
  let template = templates.get(key);
  if (!template) {
    template = document.createElement('template');
    template.innerHTML = markup(options);
    templates.set(key, template);
  }
  return template;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

class VanillaHelp extends HTMLElement {
  static observedAttributes = ['country', 'region', 'setting', 'theme', 'corners', 'density'];

  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.addEventListener('click', (event) => this.use(event.target));
    root.addEventListener('slotchange', () => this.showLocal());
    this.draw();
  }

  attributeChangedCallback(name) {
    if (!this.shadowRoot) return;
    if (['theme', 'corners', 'density'].includes(name)) this.dress();
    else this.draw();
  }

  read(name, fallback) {
    return this.getAttribute(name) || fallback;
  }

  draw() {
    const tag = this.closest('[lang]')?.getAttribute('lang').slice(0, 2);
    const options = {
      language: tag in languages ? tag : 'en',
      country: this.read('country', 'US'),
      region: this.read('region', ''),
      setting: this.read('setting', 'general'),
    };
    this.shadowRoot.replaceChildren(document.importNode(templateOf(options).content, true));
    this.dress();
    this.showLocal();
  }

  dress() {
    this.shadowRoot.firstChild.className = `card ${this.read('theme', 'auto')} ${this.read('corners', 'soft')} ${this.read('density', 'comfortable')} system`;
  }

  showLocal() {
    const isLocal = (node) => (node.nodeType === 1 ? !node.slot : /\S/.test(node.data));
    this.shadowRoot.querySelector('.local').hidden = ![...this.childNodes].some(isLocal);
  }

  use(target) {
    const control = target.closest('[data-id]');
    if (!control) return;
    const { id, channel = 'copy', copy: text } = control.dataset;
    if (text) void navigator.clipboard.writeText(text);
    const detail = { channel, id };
    this.dispatchEvent(
      new CustomEvent('trafficking-help-contact', { bubbles: true, composed: true, detail }),
    );
  }
}

customElements.define('vanilla-help', VanillaHelp);
