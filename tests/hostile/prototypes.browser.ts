import { expect } from '@open-wc/testing';
import { expectNumber, page, script } from '../card-page.js';

/** Names that our data, our code, Lit or a browser's options might be asked for. */
const names = (
  'url number text textWord code tty notes region kind free always anonymous interpreters online lang name id ' +
  'main others emergency regional related help unitedStates exit exitBy exitNotice campaign isOld ' +
  'fallback present allowed parse heading sourcesHref quickExit country layout ' +
  'attribute converter reflect hasChanged noAccessor state type useDefault ' +
  'mode delegatesFocus slotAssignment serializable clonable ' +
  'childList characterData characterDataOldValue attributeOldValue attributes subtree ' +
  'bubbles composed cancelable detail once passive capture signal ' +
  'dateStyle timeStyle timeZone numberingSystem calendar hour12 weekday notation style currency unit ' +
  'trafficking patrol es en US MO US-MO KS US-KS XX host renderBefore creationScope isConnected slot data ' +
  '-1 0 1 2 3 9 disabledFeatures formAssociated connectedMoveCallback elementStyles shadowRootOptions ' +
  'finalized initialized get set value writable enumerable configurable then toJSON raw strings values ' +
  'nodeType parts ShadyCSS copy channel localeMatcher fallback hourCycle copyright index input groups'
).split(' ');

const values = ['"javascript:alert(1)"', 'true', '["option1"]', '"+15555550100"', '{}'];

const places = ['', 'region="MO"', 'region="KS"', 'country="GB"', 'country="IN"', 'country="SO"'];
const layouts = ['card', 'strip', 'line'];
const cards = [...places, 'quick-exit heading="Ours"', 'lang="es" accent="teal"'].flatMap((place) =>
  layouts.map((layout) => `<trafficking-help ${place} layout="${layout}"></trafficking-help>`),
);

/** What readers of each card see, and where its links lead. */
function shown(frame: HTMLIFrameElement): string[] {
  return [...frame.contentDocument!.querySelectorAll('trafficking-help')].map((card) => {
    const base = card.shadowRoot?.querySelector('[part~=base]');
    const links = [...(base?.querySelectorAll('a') ?? [])].map(
      (link) => `${link.getAttribute('href')} ${link.textContent}`,
    );
    return `${base?.textContent.replace(/\s+/g, ' ')}\n${links.join('\n')}`;
  });
}

const ours = `<script src="${script}"></script>`;
const pollute = (value: string) =>
  `<script>for (const name of ${JSON.stringify(names)}) Object.prototype[name] = ${value}</script>`;

async function drawn(before: string, after = ''): Promise<string[]> {
  const frame = await page(`${before}${ours}${after}${cards.join('')}`);
  for (const card of frame.contentDocument!.querySelectorAll('trafficking-help')) {
    await (card as unknown as { updateComplete?: Promise<unknown> }).updateComplete;
  }
  return shown(frame);
}

describe('what a page puts on Object.prototype', () => {
  let clean: string[];
  before(async () => {
    clean = await drawn('');
    expect(clean.join()).to.include('tel:+18883737888');
  });

  for (const value of values) {
    it(`changes no word and no link before the script or after it: ${value}`, async () => {
      expect(await drawn(pollute(value))).to.deep.equal(clean);
      expect(await drawn('', pollute(value))).to.deep.equal(clean);
    });
  }

  // Every `const [first] = list` asks a list's iterator for it, and throws.
  it('leaves the fallback where it stops scripts themselves: return', async () => {
    const frame = await page(
      `<script>Object.prototype.return = 'x'</script>${ours}<trafficking-help><p slot="fallback">Call <a href="tel:+18883737888">1-888-373-7888</a></p></trafficking-help>`,
    );
    await new Promise(requestAnimationFrame);
    const { Object, Reflect } = frame.contentWindow as Window & typeof globalThis;
    Reflect.deleteProperty(Object.prototype, 'return');
    expectNumber(frame);
  });
});
