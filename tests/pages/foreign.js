/* global window, customElements */
import { html, LitElement } from 'lit';

/** The partner's own app, with a copy of Lit of its own. */
class ForeignApp extends LitElement {
  render() {
    return html`<button title=${'of the app'}>${'Book'} a <b>room</b></button>`;
  }
}

window.cameLast = customElements.get('trafficking-help') !== undefined;
customElements.define('foreign-app', ForeignApp);
