/** Selects everything in an element, so that the reader can copy it by hand. */
function selectAll(element: Element): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/**
 * Copies on a click, and says so in words. Where the clipboard is denied, the text is selected
 * instead.
 *
 * @param told where it is said; a status, so that it is also read aloud
 */
export function copyOnClick(
  button: HTMLElement,
  source: HTMLElement,
  told: HTMLElement,
  done: () => string,
): void {
  const label = button.textContent;
  button.addEventListener('click', () => {
    void copy(source.textContent ?? '');
  });

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = 'Copied';
      told.textContent = done();
    } catch {
      source.focus();
      selectAll(source);
      told.textContent =
        'Copying is not allowed here. The snippet is selected: press Ctrl + C, or ⌘ + C.';
    }
  }

  // What is selected by hand is copied as text alone: editors would paste the marks in it.
  source.addEventListener('copy', (event) => {
    event.clipboardData?.setData('text/plain', String(getSelection()));
    event.preventDefault();
  });

  // The confirmation is for this text: another one has not been copied.
  new MutationObserver(() => {
    button.textContent = label;
    told.textContent = '';
  }).observe(source, { childList: true, characterData: true, subtree: true });
}
