/** The options change the live card and the snippet that stands below it. */

const card = document.querySelector('trafficking-help');
const form = document.querySelector('#options');

const countries = 'US CA GB IE NZ MX DE NL ES IT ZA IN PH BR AR PE'.split(' ');
const languages = 'en es fr pt de it nl ru ar hi zh-Hans vi ko tl ht'.split(' ');
const names = {
  country: new Intl.DisplayNames('en', { type: 'region' }),
  lang: new Intl.DisplayNames('en', { type: 'language' }),
};

/** Fills a select; its first option is the default, which needs no attribute. */
function fillSelect(name, values, first) {
  const options = values.map((value) => new Option(names[name].of(value), value));
  form.elements[name].replaceChildren(...first, ...options);
}

fillSelect('country', countries.slice(1), [new Option('United States', '')]);
fillSelect('lang', languages, [new Option('the page’s own', '')]);

/** What readers without the script see, in the words and numbers of the card as it is now. */
function fallback() {
  const root = card.shadowRoot;
  const text = (node) => node.textContent.replace(/\s+/g, ' ').trim();
  const link = ({ pathname }, number) => `<a href="tel:${pathname}">${text(number)}</a>`;
  const [call, ...others] = root.querySelectorAll('a[href^="tel:"]');
  const danger = others.find((node) => node.closest('.danger, p'));
  if (!call || !danger) return '<p slot="fallback">Call the local emergency number.</p>';
  const sentence = text(danger.parentElement).replace(text(danger), link(danger, danger));
  const name = root.querySelector('.name') ? text(root.querySelector('.name')) : '';
  const number = call.querySelector('bdi');
  return `<p slot="fallback">${name ? `${name}: ` : ''}${link(call, number)}. ${sentence}</p>`;
}

async function update() {
  const attributes = [];
  for (const [name, value] of new FormData(form)) {
    if (name === 'width') continue;
    if (value === '') card.removeAttribute(name);
    else card.setAttribute(name, value);
    if (value !== '') attributes.push(` ${name}="${value.replaceAll('"', '&quot;')}"`);
  }
  document.querySelector('#box').style.inlineSize = `${form.elements.width.value}px`;
  await card.updateComplete;
  const language = form.elements.lang.value;
  // English and Spanish are in the default script; the others have one each.
  const file = ['', 'en', 'es'].includes(language) ? '' : `.${language}`;
  const script = new URL(`../dist/trafficking-help${file}.js`, location.href);
  document.querySelector('#snippet').textContent = [
    `<trafficking-help${attributes.join('')}>`,
    fallback(),
    '</trafficking-help>',
    `<script async src="${script}"></script>`,
  ].join('\n');
}

form.addEventListener('input', update);
form.addEventListener('submit', (event) => event.preventDefault());
update();
