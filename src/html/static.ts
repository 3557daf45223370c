import type { SectionName } from '../attributes.js';
import type { Context } from '../context.js';
import type { SignId } from '../content/signs.js';
import { fill } from '../locales/fill.js';
import { age, figures as said, title } from '../wording.js';
import { danger, inUnitedStates } from './fallback.js';
import { inline, plain } from './look.js';
import { lines, markup, sentences, type Markup } from './markup.js';
import { anchor, isolated, lineName, phone } from './phone.js';
import { callLink, contact, textLink } from './static-contact.js';
import { heading, list, paragraph, type Drawing } from './static-parts.js';

function signs(drawing: Drawing): unknown[] {
  const { messages } = drawing;
  const { first, rest } = drawing.signs;
  const listed = (ids: readonly SignId[]) =>
    ids.length
      ? list(
          drawing,
          ids.map((id) => messages.signs[id]),
        )
      : undefined;
  return [
    paragraph(sentences([messages.notProof])),
    listed(first),
    rest.length ? heading(drawing, 1, messages.moreSigns) : undefined,
    ...rest.map(({ group, signs: ids }) => [
      heading(drawing, 2, messages.groups[group]),
      listed(ids),
    ]),
  ];
}

function steps({ help, messages }: Drawing): unknown[] {
  const said = (strong: string, text: string) =>
    paragraph(markup`<strong>${strong}</strong> ${text}`);
  return [
    said(messages.doNotConfront, messages.noteAndCall),
    // The hotline's promise is the hotline's alone: a police line is not asked to keep it.
    help?.main.kind === 'trafficking' ? said(messages.isItYou, messages.toYou) : undefined,
  ];
}

function risk(drawing: Drawing): unknown[] {
  const { messages } = drawing;
  return [
    heading(drawing, 1, messages.riskHeading),
    paragraph(sentences([messages.riskIntro])),
    list(drawing, messages.risks),
    paragraph(sentences([messages.riskGifts, messages.riskPicture])),
  ];
}

function talk(drawing: Drawing): unknown[] {
  const { messages } = drawing;
  return [heading(drawing, 1, messages.talkHeading), list(drawing, messages.talks)];
}

function figures(drawing: Drawing): unknown[] {
  return [
    heading(drawing, 1, drawing.messages.figuresHeading),
    ...said(drawing).map(({ text, source }) => paragraph(sentences([text, source]))),
  ];
}

const sections: Record<SectionName, (drawing: Drawing) => unknown[]> = {
  contact,
  signs,
  steps,
  risk,
  talk,
  figures,
};

/** As in the card: the title stands over the first section that is not `contact`. */
function card(drawing: Drawing): unknown[] {
  const { look, messages, options } = drawing;
  const { sections: names, sourcesHref } = options;
  const titled = names.find((name) => name !== 'contact');
  const date = age(drawing, (site) => isolated(drawing, site));
  return [
    names.map((name) => [
      name === titled ? heading(drawing, 0, title(drawing)) : undefined,
      sections[name](drawing),
    ]),
    paragraph(
      sentences([date, sourcesHref && anchor(sourcesHref, messages.sources)]),
      look('small'),
    ),
  ];
}

/** One row becomes one paragraph, with its links apart. */
function strip(drawing: Drawing): Markup {
  const { help, messages, options } = drawing;
  const { main } = help ?? {};
  const promise = main?.free && main.always ? messages.freeAlways : undefined;
  const more = help ? [promise] : [messages.unlisted, inUnitedStates(drawing)];
  return lines([
    sentences([markup`<strong>${options.heading ?? messages.question}</strong>`, ...more]),
    main && callLink(drawing, main),
    main && textLink(drawing, main),
    danger(drawing),
  ]);
}

function line(drawing: Drawing): Markup {
  const { help, messages, options } = drawing;
  const { main } = help ?? {};
  const whom = main?.number
    ? fill(messages.callLine, {
        name: lineName(drawing, main),
        number: phone(drawing, main.number),
      })
    : sentences([messages.unlisted, inUnitedStates(drawing)]);
  return sentences([options.heading ?? messages.question, whom, danger(drawing)]);
}

/**
 * The whole card as HTML that needs no script and no style sheet, for feeds, AMP, mail and sites that
 * ban other people's code. Headings, paragraphs, lists and links: what sanitizers keep.
 *
 * @param styled with inline styles
 */
export function staticHtml(context: Context, styled: boolean): string {
  const { direction, language, options } = context;
  // Inside running text the line has the text's own looks.
  const look = styled && options.layout !== 'line' ? inline(options) : plain;
  const drawing = { ...context, look };
  const wholes = {
    // Not a div: reader views throw away one that is mostly links.
    card: () =>
      markup`<section lang="${language}" dir="${direction}"${look('box')}>\n${card(drawing)}</section>`,
    strip: () =>
      markup`<p lang="${language}" dir="${direction}"${look('box')}>${strip(drawing)}</p>`,
    line: () => markup`<span lang="${language}" dir="${direction}">${line(drawing)}</span>`,
  };
  const { markup: html } = wholes[options.layout]();
  // The page's own colour for links may be unreadable on the box. Only our own tags can match.
  return html.replaceAll('<a ', `<a${look('link').markup} `);
}
