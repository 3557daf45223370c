/* global document, customElements, CSSStyleSheet, CustomEvent, HTMLElement */
/**
 * The card as a clone of its finished document: what a browser needs at least to show it. The card's speed is
 * measured against this. It has no warnings, no failsafe, no languages and no copying; it changes between
 * the documents that it was given, and nothing else.
 */
import css from 'card.css';
import documents from 'documents';

const templates = new Map();

/** By `region setting`. Parsed once, and cloned. */
function templateOf(key) {
  let template = templates.get(key);
  if (!template) {
    template = document.createElement('template');
    template.innerHTML = documents[key];
    templates.set(key, template);
  }
  return template;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

class CloneHelp extends HTMLElement {
  static observedAttributes = ['region', 'setting', 'theme'];

  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.addEventListener('click', (event) => this.use(event.target));
    this.draw();
  }

  attributeChangedCallback(name) {
    if (!this.shadowRoot) return;
    if (name === 'theme') this.dress();
    else this.draw();
  }

  draw() {
    const key = `${this.getAttribute('region') ?? ''} ${this.getAttribute('setting') ?? 'general'}`;
    this.shadowRoot.replaceChildren(document.importNode(templateOf(key).content, true));
    this.dress();
  }

  dress() {
    const { classList } = this.shadowRoot.querySelector('[part=base]');
    classList.remove('auto', 'dark', 'light');
    classList.add(this.getAttribute('theme') ?? 'auto');
  }

  use(target) {
    const control = target.closest('[data-id]');
    if (!control) return;
    const { id, channel = 'copy' } = control.dataset;
    const detail = { channel, id };
    this.dispatchEvent(
      new CustomEvent('trafficking-help-contact', { bubbles: true, composed: true, detail }),
    );
  }
}

customElements.define('clone-help', CloneHelp);
