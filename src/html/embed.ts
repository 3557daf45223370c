/**
 * The script in `dist/embed.html`: a card from the options in the page's address, in the language's
 * own script, and its height for the page around the frame.
 */
import { languages } from '../locales/languages.js';
import { resolveLanguage } from '../locales/resolve.js';
import { ownWords } from '../options/own-words.js';
import type { TraffickingHelp } from '../element/trafficking-help.js';
import { warnOnce } from '../page/warn.js';
import { scriptFile } from './files.js';

const query = new URLSearchParams(location.search);
const isFramed = parent !== window;
const language = resolveLanguage(query.get('lang') ?? '', languages) ?? 'en';

function setOptions(card: TraffickingHelp, known: readonly string[]): void {
  for (const [name, value] of query) {
    if (!known.includes(name)) {
      warnOnce(`${name} is no option. Allowed: ${known.join(', ')}.`);
    } else if (!isFramed && ownWords.includes(name)) {
      // In a frame, the page around it answers for these. Opened by itself, this page would say them in
      // the name of its host.
      warnOnce(`${name} is for frames: this page is not in one.`);
    } else if (!card.hasAttribute(name)) {
      card.setAttribute(name, value);
    }
  }
}

/** Tells the page around the frame the height for the card, now and when it changes. */
function tellHeight(): void {
  let height = 0;
  // To whatever page it is: there is nothing in it about the reader.
  const tell = () => parent.postMessage({ type: 'trafficking-help:height', height }, '*');
  new ResizeObserver(() => {
    const seen = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (seen === height) return;
    height = seen;
    tell();
  }).observe(document.documentElement);
  // The script of the page around may come after this card.
  addEventListener('message', ({ data, source }) => {
    const { type } = (data ?? {}) as { type?: unknown };
    if (source === parent && type === 'trafficking-help:ask' && height) tell();
  });
}

function draw(): void {
  const element = customElements.get('trafficking-help') as typeof TraffickingHelp | undefined;
  if (!element) return;
  // Who writes the frame and its sandbox writes this too.
  element.mayLeaveFrame = query.has('quick-exit');
  const card = document.createElement('trafficking-help');
  setOptions(card, ['lang', ...element.observedAttributes]);
  document.documentElement.lang = language;
  // Of the page around the frame nothing is known: its colours come by the option.
  if (query.get('theme')?.trim().toLowerCase() === 'dark')
    document.documentElement.style.colorScheme = 'dark';
  document.body.replaceChildren(card);
  if (isFramed) void card.updateComplete.then(tellHeight);
}

/**
 * Until the card is there: the sentence for its country alone, where there is one. With `auto` the reader
 * may be anywhere: all of them.
 */
function chooseCountry(): void {
  const named = (query.get('country')?.trim() || 'US').toUpperCase();
  // As src/options/attributes.ts reads it, which is too large for this page.
  const country = named === 'UK' ? 'GB' : named;
  const places = [...document.querySelectorAll<HTMLElement>('[data-country]')];
  const isChosen = (place: HTMLElement) => place.dataset.country === country;
  if (!places.some(isChosen)) return;
  for (const place of places) place.hidden = !isChosen(place);
}

chooseCountry();
const script = document.createElement('script');
script.src = scriptFile(language);
script.addEventListener('load', draw);
document.head.append(script);
