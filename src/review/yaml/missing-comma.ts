import { literalPattern } from '../literal-pattern.ts';
import { knownKeys } from '../schema/known-keys.ts';
import type { Wording } from './syntax-fault.ts';
import { whatIsOpen } from './what-is-open.ts';

/**
 * A key between `{` and `}` right after the value before it, on its line or on the next: `{ name: Convenience studies: 2 }`. It is
 * known as a key, and not as words with a colon, by being one of a review, or by standing as one elsewhere in the file.
 */
export function missingComma(text: string, valueStart: number): Wording | undefined {
  const [inside = ''] = /^(?:'[^'\r\n]*'|"[^"\r\n]*")?[^,{}[\]]*/.exec(text.slice(valueStart)) ?? [];
  const ends = [...inside.matchAll(/:(?=\s)/g)].map(({ index }) => index);
  for (const end of ends) {
    const words = inside.slice(0, end).match(/^'[^']*'\s*|^"[^"]*"\s*|\S+\s*/g) ?? [];
    for (let first = 1; first < words.length; first++) {
      const key = words.slice(first).join('');
      if (!isKey(key, text)) continue;
      const before = words.slice(0, first).join('');
      const value = before.trimEnd().replace(/;$/, '');
      return {
        offset: valueStart + before.length,
        found: `\`${key}:\` right after \`${value}\`, in one value`,
        expected: 'a comma between a value and the next key',
        suggestion: `write \`${value}, ${key}:\``,
      };
    }
  }
  return undefined;
}

/**
 * What begins at an offset inside brackets, right after a value that a bracket or a quotation mark has ended:
 * `{ source: [a, b] how sure: high }`.
 */
export function missingCommaBefore(text: string, offset: number, from: number): Wording | undefined {
  const at = offset + text.slice(offset).search(/\S|$/);
  const before = text.slice(0, at).trimEnd().at(-1) ?? '';
  if (!/[\]}'"]/.test(before) || whatIsOpen(text, from, at).bracket === -1) return undefined;
  const [, key] = /^(['"]?[^\s,:{}[\]'"][^,:{}[\]\r\n]*):(?:\s|$)/.exec(text.slice(at)) ?? [];
  const isNext = key !== undefined || /[[{'"]/.test(text.charAt(at));
  if (!isNext) return undefined;
  return {
    offset: at,
    found: 'two values one after the other',
    expected: 'a comma between them',
    ...(key === undefined ? {} : { suggestion: `write a comma before \`${key}:\`` }),
  };
}

/** A comma with nothing before it: `{ a: b,, c: d }`. */
export function commaTooMany(text: string, at: number): Wording | undefined {
  const before = text.slice(0, at).trimEnd().at(-1) ?? '';
  if (text.charAt(at) !== ',' || !/[,[{]/.test(before)) return undefined;
  return {
    found: before === ',' ? 'two commas one after the other' : `a comma right after ${before}`,
    expected: 'one comma between two values',
    suggestion: 'take it out, or put text that holds a comma in quotation marks',
  };
}

const isKey = (words: string, text: string): boolean =>
  knownKeys().has(words) ||
  new RegExp(`(?:^|[{,]|- )[ \\t]*${literalPattern(words)}:(?:\\s|$)`, 'mu').test(text);
