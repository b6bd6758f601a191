import { LineCounter, parseDocument } from 'yaml';
import type { Fault } from '../../fault/fault.ts';
import { syntaxFault } from './syntax-fault.ts';
import type { Written } from './written.ts';

/** More than any review needs, and little enough to read in a second. */
const mostCharacters = 4_000_000;

/**
 * YAML 1.2, core schema, with the offset of every node: no dates, no `yes` that is a boolean, no merge keys,
 * nothing that runs. JSON is YAML and is read the same way.
 */
export function readYaml(
  file: string,
  text: string,
): { readonly written: Written; readonly faults: readonly Fault[] } {
  const lines = new LineCounter();
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const unreadable = notText(file, withoutMark);
  if (unreadable) return { written: { file, text: '', root: null, lines }, faults: [unreadable] };
  try {
    const document = parseDocument(withoutMark, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      merge: false,
      version: '1.2',
      schema: 'core',
    });
    const written: Written = { file, text: withoutMark, root: document.contents, lines };
    return {
      written,
      faults: [...document.errors, ...document.warnings].map((error) => syntaxFault(error, written)),
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const place = { file, line: 1, column: 1 };
    return {
      written: { file, text: '', root: null, lines },
      faults: [
        {
          rule: 'yaml-is-readable',
          severity: 'error',
          place,
          found: 'lists or mappings in each other without end',
          expected: 'a few levels',
        },
      ],
    };
  }
}

function notText(file: string, text: string): Fault | undefined {
  const fault = (offset: number, found: string, expected: string): Fault => {
    const before = text.slice(0, offset).split('\n');
    const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return { rule: 'yaml-is-readable', severity: 'error', place, found, expected };
  };
  if (text.length > mostCharacters) {
    return fault(0, `${Math.round(text.length / 1_000_000)} million characters`, 'at most 4 million');
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a zero byte is the mark of a file that is no text
  const strange = text.search(/[\u0000\uFFFD]/);
  return strange === -1
    ? undefined
    : fault(strange, 'a character that is not UTF-8 text', 'a text file saved as UTF-8');
}
