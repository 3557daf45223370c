import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words on all sheets of a PDF, with one space wherever a line ends or there is a gap. */
export async function words(data: Uint8Array): Promise<string> {
  const paper = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= paper.numPages; number++) {
    const { items } = await (await paper.getPage(number)).getTextContent();
    let [end, baseline] = [0, 0];
    for (const item of items) {
      if (!('str' in item)) continue;
      const [x, y] = item.transform.slice(4) as [number, number];
      const isNewLine = Math.abs(y - baseline) > 1;
      // A line that ends at a hyphen of a number is no space.
      if (isNewLine ? !text.endsWith('-') : x - end > 1) text += ' ';
      text += item.str;
      [end, baseline] = [x + item.width, y];
    }
    text += ' ';
  }
  await paper.destroy();
  // Where a number may be broken it is drawn in pieces, some of which the reader of the PDF parts.
  return text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/(\d-) (?=\d)/g, '$1');
}
