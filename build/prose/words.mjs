/**
 * Words that these documents avoid, and why. Words in quotation marks or code are quoted, and free.
 *
 * @typedef {object} WordRule
 * @property {string} name for the report
 * @property {RegExp} found
 * @property {string} why what to write instead, for the person who wrote it
 * @property {RegExp} [unless] a sentence in which the word is right
 */

/** What is not so, or could hurt the people whom this is about. */
const subject = [
  {
    name: 'safe',
    found: /\b(un)?safe(ly|r|st|ty)?\b/i,
    why: 'Promise no safety: the exit, the card and the line cannot give it. Say what happens.',
    unless: /\bsafe place\b|\b(Internet|Digital) safety\b|\bnot promise\b|\bpromise more\b/i,
  },
  {
    name: 'victim',
    found: /\bvictims?\b/i,
    why: 'Write "person", "someone" or "survivor". "Victim" is for figures that count victims.',
    unless: /\bcounts? victims\b/i,
  },
  {
    name: 'rescue',
    found:
      /\brescu\w+|\bsav(e|es|ed|ing) (them|people|persons?|someone|lives|women|girls|children)\b/i,
    why: 'Nobody here rescues or saves anyone. Say what the person can do.',
    unless: /^Not:/,
  },
  {
    name: 'slavery',
    found: /\bslave(s|ry)?\b|\bat-risk\b|\bprostitut\w+|\billegal (im)?migrants?\b|\billegals\b/i,
    why: 'Say "human trafficking", and name no kind of people.',
    unless: /^Not:|the words for smuggling and slavery/,
  },
  {
    name: 'promise',
    found: /\b(confidential(ly|ity)?|anonymous(ly)?|guarantee[sd]?|risk-free|100 ?%)\b/i,
    why: 'A line may not promise this. Write it only with the page that does.',
    unless: /\b(not|never) promise\b|\bpromise more\b/i,
  },
];

/** English that a native writer would not use, much of it from translations. */
const english = [
  {
    name: 'stand',
    found: /\bstand(s|ing)?\b(?! (for|out|by))/i,
    why: 'Text does not stand: write "is", "shows" or "appears".',
  },
  { name: 'lie', found: /\blies? (in|at|beside|under|beneath)\b/i, why: 'Write "is".' },
  {
    name: 'alone',
    found: /\b(?!(one|is|be|are|it|weak|sign|left|them|him|her) )[\w`]+ alone\b/i,
    why: 'Write "only" before the word.',
    unless: /\b(prints?|use) .* alone\b|\bbe alone with\b/i,
  },
  {
    name: 'inverted',
    found: /^(should|were|had) (you|it|they|the|a|this|that)\b|\bshould you\b/i,
    why: 'Start with "If".',
  },
  {
    name: 'inverted',
    found: /^(nor|neither|only then|so) (is|are|does|do|can|has|have|will)\b/i,
    why: 'Put the subject before the verb.',
  },
  {
    name: 'but',
    found:
      /\b(all|any|every|each|everything|everyone|everybody)\b[^.,;:]*\bbut (?!also|not|only|it|they|you|we|the card)/i,
    why: 'Write "except".',
  },
  { name: 'but', found: /, but ([A-Z]\w+|one|two)(,|\.|$)/, why: 'Write "except".' },
  { name: 'of yours', found: /\bof (yours|theirs)\b/i, why: 'Write "your …".' },
  { name: 'of which', found: /, (of|by|in|from|with) which\b/i, why: 'Make two sentences.' },
  { name: 'to be', found: /\b(is|are|was) to be \w+/i, why: 'Write "must" or "you".' },
  {
    name: 'stiff',
    found:
      /\b(in place of|anew|heeds?|thus|hence|whilst|amongst|upon|thereof|therein|wherein|herein|hereby|moreover|furthermore|such as are|in order to|with regard to|in respect of|due to the fact|prior to|subsequent(ly)?|shall|ought|commence[sd]?|whereas|aforementioned)\b/i,
    why: 'Use the plain word: instead of, again, follows, so, while, among, on, to, about, before, must.',
  },
];

/** What the GOV.UK style guide asks for. */
const style = [
  {
    name: 'filler',
    found: /\b(trivial(ly)?|basically|actually|really|very|quite)\b/i,
    why: 'Leave it out. ("Simply", "just" and "easy" are found by retext-equality.)',
  },
  { name: 'please', found: /\bplease\b/i, why: 'Leave it out.' },
  {
    name: 'Latin',
    found: /(?<!\w)(e\.g\.|i\.e\.|etc\b|via\b|vs\.?(?=\s)(?! Code)|per se\b|and\/or)/i,
    why: 'Write "for example", "that is", "through", "or".',
  },
  {
    name: 'click',
    found: /\bclick (on|here)\b|\bhit (the|a) \w+/i,
    why: 'Readers also press, tap and use keys: write "select" or "press".',
  },
  {
    name: 'jargon',
    found:
      /\b(utili[sz]e[sd]?|leverag\w+|facilitat\w+|seamless(ly)?|robust(ly)?|powerful|cutting-edge|world-class|blazing\w*|state-of-the-art|out of the box|best-in-class|empower\w*|streamline[sd]?)\b/i,
    why: 'Say what it does.',
  },
  {
    name: 'spelling',
    found:
      /\b((?!Colorado)color\w*|behavior\w*|neighbor\w*|(recogni|organi|author(?!ity)i|sanit(?!i[sz]e)i|custom(?!er)i)z(e[sd]?|ing|ations?)|center(ed|s)?|gray|catalog)\b/i,
    why: 'These documents use British spelling: colour, behaviour, recognise, centre.',
  },
];

/** @type {readonly WordRule[]} */
export const words = [...subject, ...english, ...style];
