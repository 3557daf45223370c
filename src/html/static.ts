import type { SectionName } from '../attributes.js';
import type { Context } from '../context.js';
import type { SignId } from '../content/signs.js';
import { fill } from '../locales/fill.js';
import { age, figures as said, promises, title } from '../wording.js';
import { danger, inUnitedStates } from './fallback.js';
import { inline, plain } from './look.js';
import { element, markup, sentences, type Markup } from './markup.js';
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

function strip(drawing: Drawing): unknown[] {
  const { help, look, messages, options } = drawing;
  const question = markup`<strong>${options.heading ?? messages.question}</strong>`;
  if (!help) {
    return [
      paragraph(sentences([question, messages.unlisted, inUnitedStates(drawing)])),
      paragraph(sentences(danger(drawing))),
    ];
  }
  const { main } = help;
  const promise =
    main.free && main.always ? promises(messages, { ...main, anonymous: undefined }) : '';
  return [
    paragraph(sentences([question, promise])),
    paragraph(sentences([callLink(drawing, main), textLink(drawing, main)]), look('call')),
    paragraph(markup`${danger(drawing)}`),
  ];
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
  const look = styled ? inline(context.options) : plain;
  const drawing = { ...context, look };
  const { direction, language, options } = context;
  const attributes = [['lang', language] as const, ['dir', direction] as const];
  if (options.layout === 'line') return element('span', attributes, line(drawing)).markup;
  const content = options.layout === 'strip' ? strip(drawing) : card(drawing);
  const html = markup`<div lang="${language}" dir="${direction}"${look('box')}>\n${content}</div>`;
  // The page's own colour for links may be unreadable on the box. Only our own tags can match.
  return html.markup.replaceAll('<a ', `<a${look('link').markup} `);
}
