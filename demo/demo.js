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

/** What readers without the script see: the words and numbers of the whole card, as it would be. */
async function fallback() {
  const twin = card.cloneNode();
  for (const name of ['layout', 'sections']) twin.removeAttribute(name);
  twin.hidden = true;
  form.append(twin);
  await twin.updateComplete;
  const root = twin.shadowRoot;
  const text = (node) => node.textContent.replace(/\s+/g, ' ').trim();
  const link = (node, shown) => `<a href="${node.getAttribute('href')}">${text(shown)}</a>`;
  const name = text(root.querySelector('.name')).replaceAll('&', '&amp;');
  const number = root.querySelector('[part~=number]');
  const danger = root.querySelector('.danger');
  const emergency = danger.querySelector('a');
  const sentence = emergency
    ? text(danger).replace(text(emergency), link(emergency, emergency))
    : text(danger);
  twin.remove();
  // A line stands inside a paragraph, which may hold no other.
  const tag = form.elements.layout.value === 'line' ? 'span' : 'p';
  const whom = number ? `${name}: ${link(number, number.querySelector('bdi'))}. ` : '';
  return `<${tag} slot="fallback">${whom}${sentence}</${tag}>`;
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
  await customElements.whenDefined('trafficking-help');
  const language = form.elements.lang.value;
  // English and Spanish are in the default script; the others have one each.
  const file = ['', 'en', 'es'].includes(language) ? '' : `.${language}`;
  const script = new URL(`../dist/trafficking-help${file}.js`, location.href);
  document.querySelector('#snippet').textContent = [
    `<trafficking-help${attributes.join('')}>`,
    await fallback(),
    '</trafficking-help>',
    `<script async src="${script}"></script>`,
  ].join('\n');
}

form.addEventListener('input', update);
form.addEventListener('submit', (event) => event.preventDefault());
update();
