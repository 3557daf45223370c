/* global getComputedStyle, Node, setTimeout */
/** What the page in an old engine finds out about its own card. */
import { contrast, shown } from '/colors.js';

/** The card of a page, once it is drawn or its time is over. */
async function drawn() {
  const card = document.querySelector('trafficking-help');
  for (const end = Date.now() + 5_000; Date.now() < end && !card.shadowRoot?.querySelector('a');) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await card.updateComplete;
  return card;
}

/** The colours behind an element, from the page's own on. */
function behind(element) {
  const layers = [];
  for (let node = element; node; node = node.parentElement ?? node.getRootNode().host) {
    layers.unshift(getComputedStyle(node).backgroundColor);
  }
  const isDark = getComputedStyle(document.documentElement).colorScheme === 'dark';
  return layers.reduce(
    (backdrop, layer) => `rgb(${shown(layer, backdrop)})`,
    isDark ? '#121212' : '#fff',
  );
}

/** Every element that holds text of its own in sight. */
function withText(root) {
  return [...root.querySelectorAll('*')].filter((element) => {
    const has = [...element.childNodes].some(
      ({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim(),
    );
    const { width, height } = element.getBoundingClientRect();
    return has && !element.matches('style, .unseen') && width > 1 && height > 1;
  });
}

const isInSight = (element) => {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
};

/** What is wrong with the card of this page, a sentence each. */
globalThis.inspect = async () => {
  const card = await drawn();
  const problems = [];
  const fallback = card.querySelector('[slot=fallback]');
  const root = card.shadowRoot;
  if (!root?.querySelector('[part~=base]')) {
    return isInSight(fallback) ? [] : ['neither card nor fallback is shown'];
  }
  const link = root.querySelector('a[href="tel:+18883737888"]');
  if (!link || !isInSight(link)) problems.push('the number is no link in sight');
  if (!link?.textContent.includes('1-888-373-7888')) problems.push('the link has not its digits');
  if (isInSight(fallback)) problems.push('the fallback is shown beside the card');
  for (const element of withText(root)) {
    const backdrop = behind(element);
    const ratio = contrast(shown(getComputedStyle(element).color, backdrop), shown(backdrop));
    if (ratio < 4.5) {
      const text = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 30);
      problems.push(`"${text}" has ${ratio.toFixed(2)}:1 on ${backdrop}`);
    }
  }
  return problems;
};
