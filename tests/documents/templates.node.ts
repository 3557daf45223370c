import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import { parse } from 'yaml';

const folder = '.github/ISSUE_TEMPLATE';

const text = { type: 'string', minLength: 1 };
const field = (type: string, attributes: object, required: string[]) => ({
  if: { properties: { type: { const: type } } },
  then: {
    properties: {
      attributes: {
        type: 'object',
        properties: attributes,
        required,
        additionalProperties: false,
      },
    },
  },
});
const said = { label: text, description: text, placeholder: text, value: text };

/** A form for issues, from GitHub's "Syntax for GitHub's form schema": what it refuses, this refuses. */
const schema = {
  type: 'object',
  required: ['name', 'description', 'body'],
  additionalProperties: false,
  properties: {
    name: text,
    description: text,
    title: text,
    labels: { type: 'array', items: text },
    body: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['type', 'attributes'],
        additionalProperties: false,
        properties: {
          type: { enum: ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'] },
          id: { type: 'string', pattern: '^[\\w-]+$' },
          attributes: { type: 'object' },
          validations: {
            type: 'object',
            properties: { required: { type: 'boolean' } },
            additionalProperties: false,
          },
        },
        allOf: [
          field('markdown', { value: text }, ['value']),
          field('input', said, ['label']),
          field('textarea', { ...said, render: text }, ['label']),
          field(
            'dropdown',
            {
              label: text,
              description: text,
              multiple: { type: 'boolean' },
              options: { type: 'array', items: text, minItems: 1, uniqueItems: true },
            },
            ['label', 'options'],
          ),
          field(
            'checkboxes',
            {
              label: text,
              description: text,
              options: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: { label: text, required: { type: 'boolean' } },
                  required: ['label'],
                  additionalProperties: false,
                },
              },
            },
            ['label', 'options'],
          ),
        ],
      },
    },
  },
};

interface Form {
  name: string;
  body: { type: string; id?: string; attributes: { label?: string; value?: string } }[];
}

const validate = new Ajv({ allErrors: true }).compile(schema);
const problems = (form: unknown) =>
  validate(form)
    ? []
    : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);

const forms = readdirSync(folder)
  .filter((name) => name !== 'config.yml')
  .map((name): [string, Form] => [name, parse(readFileSync(`${folder}/${name}`, 'utf8')) as Form]);

describe('the forms for issues', () => {
  for (const [name, form] of forms) {
    it(`are as GitHub wants them: ${name}`, () => {
      assert.deepEqual(problems(form), []);
      const inputs = form.body.filter(({ type }) => type !== 'markdown');
      const ids = inputs.map(({ id }) => id);
      assert.equal(new Set(ids).size, inputs.length);
      const labels = inputs.map(({ attributes }) => attributes.label);
      assert.equal(new Set(labels).size, inputs.length);
    });

    it(`warn that they are public: ${name}`, () => {
      const [first] = form.body;
      assert.match(first?.attributes.value ?? '', /Issues are public/);
    });
  }

  it('are found wrong where they are', () => {
    const [, form] = forms[0]!;
    assert.notDeepEqual(problems({ ...form, body: [] }), []);
    assert.notDeepEqual(problems({ ...form, boddy: [] }), []);
    assert.notDeepEqual(
      problems({ ...form, body: [{ type: 'dropdown', attributes: { label: 'a' } }] }),
      [],
    );
    // YAML reads an unquoted Yes as a word, and GitHub as a truth: options must be quoted.
    const raw = forms.map(([name]) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');
    assert.doesNotMatch(raw, /^\s*- (yes|no|true|false|on|off)$/im);
  });

  it('lead to files that are there', () => {
    for (const [name] of forms) {
      const raw = readFileSync(`${folder}/${name}`, 'utf8');
      for (const [path] of raw.matchAll(/\b(?:docs\/[\w-]+\.md|[A-Z]+\.md|demo\/[\w-]+\.html)/g)) {
        assert.ok(existsSync(path), `${name}: ${path}`);
      }
    }
  });

  it('have the names that the documents say', () => {
    const names = forms.map(([, { name }]) => name);
    for (const path of ['SUPPORT.md', 'SECURITY.md', 'docs/directory.md']) {
      const page = readFileSync(path, 'utf8').replace(/\s+/g, ' ');
      for (const [, name] of page.matchAll(/template "([^"]+)"/g)) {
        assert.ok(names.includes(name!), `${path}: ${name}`);
      }
    }
  });
});

describe('the pull request template', () => {
  it('asks for the two readers of a number', () => {
    const template = readFileSync('.github/pull_request_template.md', 'utf8');
    for (const line of ['Written by:', 'Read again by', 'Pages that state it:']) {
      assert.ok(template.includes(line), line);
    }
  });
});
