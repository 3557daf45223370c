/** The options of a command, and what was given for them. */
import { parseArgs } from 'node:util';

/** An option: what it may hold, and whether it may also stand without a value, or only so. */
export interface CommandOption {
  readonly allowed: string;
  readonly value: 'required' | 'optional' | 'none';
}

/** By name, without the dashes. */
export type Options = ReadonlyMap<string, CommandOption>;

/** The values by option name, or what is wrong with them. */
export function readArguments(
  args: readonly string[],
  options: Options,
): {
  values: Map<string, string>;
  words: string[];
  problem?: string;
} {
  const values = new Map<string, string>();
  const words: string[] = [];
  const { tokens } = parseArgs({
    args: [...args],
    // Not strict: its own messages do not say what is allowed.
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      [...options].map(([name, { value }]) => [
        name,
        { type: value === 'required' ? 'string' : 'boolean' } as const,
      ]),
    ),
  });
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, value } = token;
    const option = options.get(name);
    const problem = !option
      ? `${token.rawName} is no option. Allowed: --${[...options.keys()].join(', --')}.`
      : option.value === 'required' && (!value || value.startsWith('--'))
        ? `--${name} needs a value. Allowed: ${option.allowed}.`
        : option.value === 'none' && value !== undefined
          ? `--${name} takes no value.`
          : values.has(name)
            ? `--${name} stands there twice. Allowed: once.`
            : undefined;
    if (problem) return { values, words, problem };
    values.set(name, value ?? '');
  }
  return { values, words };
}
