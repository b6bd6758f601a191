import type { Wording } from './syntax-fault.ts';

/**
 * A key between `{` and `}` right after the value before it: `{ name: Convenience studies: 2 }`. It is known as a key, and not as
 * words with a colon, by standing as one elsewhere in the file.
 */
export function missingComma(text: string, valueStart: number): Wording | undefined {
  const [inside = ''] = /^[^,}\]\r\n]*/.exec(text.slice(valueStart)) ?? [];
  const words = /^(\S.*?):\s/.exec(inside)?.[1]?.split(/(?<=\s)/) ?? [];
  for (let first = 1; first < words.length; first++) {
    const key = words.slice(first).join('');
    if (!isKey(key, text)) continue;
    const value = words.slice(0, first).join('').trimEnd();
    const offset = valueStart + words.slice(0, first).join('').length;
    return {
      offset,
      found: `\`${key}:\` right after \`${value}\`, in one value`,
      expected: 'a comma between a value and the next key',
      suggestion: `write \`${value}, ${key}:\``,
    };
  }
  return undefined;
}

const isKey = (words: string, text: string): boolean =>
  new RegExp(`(?:^|[{,]|- )[ \\t]*${words.replaceAll(/[^\p{L}\p{N} ]/gu, '\\$&')}:(?:\\s|$)`, 'mu').test(
    text,
  );
