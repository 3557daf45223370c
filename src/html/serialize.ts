import { nothing } from 'lit';
import { getDirectiveClass, isTemplateResult, TemplateResultType } from 'lit/directive-helpers.js';
import { PartType } from 'lit/directive.js';
import { escape } from './markup.js';

/** A binding at the end of a template's string: ` name=` or ` ?name=`. */
const binding = /\s([?]?)([\w-]+)=$/;

/** What a directive such as `repeat` makes of its values, as it does on a server. */
function resolve(value: unknown): unknown {
  const Directive = getDirectiveClass(value);
  if (!Directive) return value;
  const { values } = value as { values: unknown[] };
  return new Directive({ type: PartType.CHILD } as never).render(...values);
}

function attribute(name: string, isBoolean: boolean, value: unknown): string {
  if (isBoolean) return value ? ` ${name}` : '';
  return value === nothing ? '' : ` ${name}="${escape(String(value ?? ''))}"`;
}

/**
 * Writes what Lit draws as HTML: the values of child, attribute and `?boolean` bindings are put into
 * their template and escaped. No DOM, no markers.
 */
export function serialize(template: unknown): string {
  const value = resolve(template);
  if (value === nothing || value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(serialize).join('');
  if (!isTemplateResult(value, TemplateResultType.HTML)) return escape(String(value));
  return value.strings.reduce((before, after, index) => {
    const bound = value.values[index - 1];
    const [found, mark, name = ''] = binding.exec(before) ?? [];
    return found === undefined
      ? before + serialize(bound) + after
      : before.slice(0, -found.length) + attribute(name, mark === '?', bound) + after;
  });
}
