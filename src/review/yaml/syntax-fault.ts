import type { YAMLError } from 'yaml';
import type { Fault } from '../../fault/fault.ts';
import { placeAtOffset, type Written } from './written.ts';

interface Wording {
  readonly rule?: string;
  readonly offset?: number;
  readonly found: string;
  readonly expected: string;
  readonly suggestion?: string;
}

/** What the reader of YAML could not make sense of, in plain words and with what to do. */
export function syntaxFault(error: YAMLError, written: Written): Fault {
  const {
    rule = 'yaml-is-readable',
    offset = error.pos[0],
    found,
    expected,
    suggestion,
  } = wording(error, written.text);
  return {
    rule,
    severity: 'error',
    place: placeAtOffset(written, offset),
    found,
    expected,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function wording(error: YAMLError, text: string): Wording {
  const at = error.pos[0];
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(lineStart, (text.indexOf('\n', at) + 1 || text.length + 1) - 1);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return {
        rule: 'indent-is-even',
        offset: at,
        found: 'a tab at the beginning of the line',
        expected: 'spaces',
        suggestion: 'replace each tab by two spaces; most editors can do so for the whole file',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return nestedKey(error, text);
    case 'BAD_INDENT':
      return line.trimStart().startsWith('}') ||
        /[{[]/.test(text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, at))
        ? openBracket(text, at)
        : {
            rule: 'indent-is-even',
            offset: lineStart + line.search(/\S|$/),
            found: 'a line indented differently from the lines that it belongs to',
            expected: 'the same number of spaces before all keys of one place',
            suggestion: 'line it up with the key above it',
          };
    case 'MISSING_CHAR':
      return missingCharacter(error, text, line);
    case 'BAD_SCALAR_START':
      return {
        rule: 'text-is-quoted',
        found: `text that begins with ${text.charAt(at)}`,
        expected: 'text in quotation marks, as YAML keeps this character for itself',
        suggestion: quoted(text.slice(at, lineEnd(text, at))),
      };
    case 'TAG_RESOLVE_FAILED':
      return {
        rule: 'text-is-quoted',
        found: 'text that begins with !',
        expected: 'text in quotation marks, as YAML keeps this character for itself',
        suggestion: quoted(text.slice(at, lineEnd(text, at))),
      };
    case 'BAD_DQ_ESCAPE':
      return {
        rule: 'text-is-quoted',
        found: 'a backslash in double quotation marks',
        expected: 'single quotation marks around text with a backslash',
      };
    case 'MULTIPLE_DOCS':
      return {
        found: 'a line of three hyphens, which begins a second document',
        expected: 'one review in one file',
      };
    case 'UNEXPECTED_TOKEN':
      return unexpected(text, at, line);
    default:
      return {
        found: `something that YAML cannot read (${error.message})`,
        expected: 'key, colon, space and value',
      };
  }
}

function nestedKey(error: YAMLError, text: string): Wording {
  const [from, to] = error.pos;
  const colon = text.indexOf(': ', from);
  const end = lineEnd(text, from);
  if (colon !== -1 && colon < end) {
    return {
      rule: 'text-is-quoted',
      found: 'text that holds a colon and a space, which YAML reads as a further key',
      expected: 'text in quotation marks',
      suggestion: quoted(text.slice(from, end)),
    };
  }
  const next = end + 1;
  const nextLine = text.slice(next, lineEnd(text, next));
  if (to > end || nextLine.includes(':')) {
    return {
      rule: 'indent-is-even',
      offset: next + nextLine.search(/\S|$/),
      found: 'a key indented under a line that has a value already',
      expected: 'the same number of spaces before all keys of one place',
      suggestion: 'line it up with the key above it, or check that the line above has its colon',
    };
  }
  return { found: 'a line without a colon and a space', expected: 'key, colon, space and value' };
}

function openBracket(text: string, at: number): Wording {
  const from = Math.max(text.lastIndexOf('{', at - 1), text.lastIndexOf('[', at - 1));
  const bracket = text.charAt(from) === '[' ? ['[', ']'] : ['{', '}'];
  return {
    offset: from === -1 ? at : from,
    found: `${bracket[0]} that is not closed, or that holds text with a bracket of its own`,
    expected: `${bracket[1]} at its end, and text with brackets in quotation marks`,
  };
}

function missingCharacter(error: YAMLError, text: string, line: string): Wording {
  const quote = /Missing closing (.)quote/.exec(error.message)?.[1];
  if (quote !== undefined) {
    const from = text.slice(0, error.pos[0]).search(new RegExp(`${quote}[^${quote}]*$`));
    return {
      ...(from === -1 ? {} : { offset: from }),
      rule: 'text-is-quoted',
      found: 'a quotation mark that is not closed',
      expected: `the same mark (${quote}) at the end of the text`,
    };
  }
  if (/Sequence item/.test(error.message)) {
    return {
      rule: 'indent-is-even',
      offset: error.pos[0] + text.slice(error.pos[0]).search(/\S|$/),
      found: 'a line indented differently from the lines that it belongs to',
      expected: 'a hyphen before each member of a list, and its keys lined up',
    };
  }
  return {
    found: `\`${line.trim()}\`, which has no colon and space`,
    expected: 'key, colon, space and value',
  };
}

function unexpected(text: string, at: number, line: string): Wording {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd();
  if (/['"\]*]$/.test(before) || /:\s*\*\S+$/.test(before)) {
    return {
      rule: 'text-is-quoted',
      found: 'more text after a closing mark',
      expected: 'quotation marks around the whole text; an apostrophe inside single marks is doubled',
    };
  }
  if (/[{[]/.test(line)) {
    return {
      rule: 'text-is-quoted',
      found: 'a bracket inside text between brackets',
      expected: 'the text in quotation marks',
    };
  }
  return { found: `\`${line.trim()}\`, which does not fit here`, expected: 'key, colon, space and value' };
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
};

function quoted(text: string): string {
  const plain = text.trim().replace(/\s+#.*$/, '');
  return plain.length > 80 ? 'put the text in quotation marks' : `write '${plain.replaceAll("'", "''")}'`;
}
