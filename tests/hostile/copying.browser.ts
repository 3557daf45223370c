import { expect } from '@open-wc/testing';
import en from '../../src/locales/en.js';
import { card, one } from '../card-page.js';

const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');

/** Puts another clipboard in place of the browser's. */
function setClipboard(descriptor: PropertyDescriptor): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, ...descriptor });
}

afterEach(() => {
  delete (navigator as Partial<{ clipboard: unknown }>).clipboard;
  expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(own);
});

const press = (element: Element) => one(element, '.copy').click();
const said = (element: Element) => one(element, '.said').textContent;
const filled = (message: string) => message.replace('{number}', '1-888-373-7888');

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 20));
}

const broken: Record<string, PropertyDescriptor> = {
  'that never answers': { value: { writeText: () => new Promise(() => undefined) } },
  'that refuses': { value: { writeText: () => Promise.reject(new Error('no')) } },
  'that throws': {
    value: {
      writeText() {
        throw new Error('no');
      },
    },
  },
  'that cannot be asked for': {
    get() {
      throw new Error('no');
    },
  },
  'that cannot write': { value: {} },
  'that is not there': { value: undefined },
};

describe('a clipboard', () => {
  for (const [name, descriptor] of Object.entries(broken)) {
    it(`${name} leaves the number selected within two seconds and says so`, async () => {
      const element = await card();
      setClipboard(descriptor);
      const start = performance.now();
      press(element);
      await until(() => said(element) !== '');
      expect(said(element)).to.equal(filled(en.selected));
      expect(getSelection()!.toString()).to.equal('1-888-373-7888');
      expect(performance.now() - start).to.be.lessThan(4000);
    });
  }

  it('that answers after that changes nothing more', async () => {
    const element = await card();
    let answer: () => void;
    setClipboard({ value: { writeText: () => new Promise<void>((done) => (answer = done)) } });
    press(element);
    await until(() => said(element) !== '');
    answer!();
    await new Promise(requestAnimationFrame);
    expect(said(element)).to.equal(filled(en.selected));
  });

  it('that answers for a press says nothing once there was another one', async () => {
    const element = await card();
    const answers: (() => void)[] = [];
    setClipboard({
      value: { writeText: () => new Promise<void>((done) => void answers.push(done)) },
    });
    press(element);
    press(element);
    answers[1]!();
    await until(() => said(element) !== '');
    expect(said(element)).to.equal(filled(en.copied));
    answers[0]!();
    await new Promise(requestAnimationFrame);
    expect(said(element)).to.equal(filled(en.copied));
  });

  it('that answers when the card has gone says nothing', async () => {
    const element = await card();
    let answer: () => void;
    setClipboard({ value: { writeText: () => new Promise<void>((done) => (answer = done)) } });
    press(element);
    element.remove();
    answer!();
    await new Promise(requestAnimationFrame);
    expect(said(element)).to.equal('');
  });
});

describe('a document', () => {
  const names = ['getSelection', 'execCommand', 'addEventListener', 'removeEventListener'];
  let forms: HTMLFormElement[] = [];
  afterEach(() => forms.forEach((form) => form.remove()));

  it('whose own methods are behind forms lets a number be selected', async () => {
    const element = await card();
    setClipboard({ value: undefined });
    forms = names.map((name) => Object.assign(document.createElement('form'), { name }));
    document.body.append(...forms);
    expect(typeof (document as unknown as Record<string, unknown>)['execCommand']).not.to.equal(
      'function',
    );
    press(element);
    await until(() => said(element) !== '');
    expect(said(element)).to.equal(filled(en.selected));
    expect(window.getSelection()!.toString()).to.equal('1-888-373-7888');
  });

  it('without commands does so as well', async () => {
    const element = await card();
    setClipboard({ value: undefined });
    const { execCommand } = Document.prototype;
    delete (Document.prototype as Partial<Document>).execCommand;
    try {
      press(element);
      await until(() => said(element) !== '');
      expect(said(element)).to.equal(filled(en.selected));
    } finally {
      Document.prototype.execCommand = execCommand;
    }
  });

  it('whose forms hide their methods in the card leaves the card’s own buttons alone', async () => {
    const element = await card(
      '',
      '<form id="inside" style="padding:9px"><input name="closest"><input name="matches"></form>',
    );
    const problems: unknown[] = [];
    const note = (event: ErrorEvent) => problems.push(event.message);
    addEventListener('error', note);
    element
      .querySelector('form')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    removeEventListener('error', note);
    expect(problems).to.deep.equal([]);
    expect(one(element, '.call').textContent).to.include('1-888-373-7888');
  });
});
