import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Code, Definition, Heading, Image, InlineCode, Link, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A Markdown file of the repository, by its path from the root. */
export interface Document {
  readonly path: string;
  readonly text: string;
  readonly tree: Root;
}

/** Pages that are written elsewhere at this time, and the one that goes with them. */
export const arriving: readonly string[] = [];
export const leaving: readonly string[] = [];

/** Every file of the repository that git knows, or would add. */
export const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path && existsSync(path));

const parser = unified().use(remarkParse).use(remarkGfm);

export const parse = (path: string, text: string): Document => ({
  path,
  text,
  tree: parser.parse(text),
});

/** Every document, but for those that leave. */
export const documents: readonly Document[] = files
  .filter((path) => path.endsWith('.md') && !leaving.includes(path))
  .map((path) => parse(path, readFileSync(path, 'utf8')));

/** The document at a path. Throws where there is none. */
export function document(path: string): Document {
  const found = documents.find((candidate) => candidate.path === path);
  if (!found) throw new Error(`There is no ${path}.`);
  return found;
}

interface Nodes {
  code: Code;
  definition: Definition;
  heading: Heading;
  image: Image;
  inlineCode: InlineCode;
  link: Link;
}

/** All nodes of a kind, in their order. */
export function nodes<Type extends keyof Nodes>({ tree }: Document, type: Type): Nodes[Type][] {
  const found: Nodes[Type][] = [];
  visit(tree, type, (node) => {
    found.push(node as Nodes[Type]);
  });
  return found;
}

/** Where something is, for the message of a test. */
export const at = ({ path }: Document, node: { position?: { start: { line: number } } }) =>
  `${path}:${node.position?.start.line}`;
