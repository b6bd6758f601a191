import { type Document, visit, type YAMLError } from 'yaml';
import { type Fault, faultAgainst } from '../../fault/fault.ts';
import type { RuleId } from '../../fault/rule-ids.ts';
import { shortened } from '../../fault/shortened.ts';
import { literalPattern } from '../literal-pattern.ts';
import { absenceKinds } from '../schema/absence.ts';
import { knownKeys } from '../schema/known-keys.ts';
import { partsOf } from './parts.ts';
import { afterBullet, bulletBefore } from './pasted-bullet.ts';
import { whatIsOpen } from './what-is-open.ts';
import { placeAtOffset, type Written } from './written.ts';

/** What the reader of YAML or JSON could not make sense of, in plain words and with what to do. */
export function syntaxFault(error: YAMLError, written: Written, document: Document): Fault {
  const {
    rule = 'yaml-is-readable',
    offset,
    found,
    expected,
    suggestion,
  } = wording(error, written, document);
  const at = offset ?? error.pos[0];
  return faultAgainst(rule, {
    // It is not known how far what cannot be read goes: up to the end of its line.
    place: placeAtOffset(
      written,
      at,
      at + written.text.slice(at, lineEnd(written.text, at)).trimEnd().length,
    ),
    found,
    expected,
    suggestion,
  });
}

/** What is said of a fault, and where if not where the reader of YAML saw it. */
export interface Wording {
  readonly rule?: RuleId<'data'>;
  readonly offset?: number;
  readonly found: string;
  readonly expected: string;
  readonly suggestion?: string;
}

function wording(error: YAMLError, written: Written, document: Document): Wording {
  const { text } = written;
  const at = error.pos[0];
  const seen = oddSpace(text, at) ?? pastedBullet(text, at) ?? valueOfSigns(text, at);
  if (seen !== undefined && !written.file.endsWith('.json')) return seen;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return tab;
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return (isInBrackets(text, at) ? missingComma(text, at) : undefined) ?? nestedKey(text, at);
    case 'BLOCK_IN_FLOW':
      return written.file.endsWith('.json')
        ? { found: 'two values one after the other', expected: 'a comma between them' }
        : (missingComma(text, at) ?? colonInText(text.slice(at, at + text.slice(at).search(/[,}\]\r\n]|$/))));
    case 'BAD_INDENT':
      return commaBeforeThat(error, text, document) ?? unclosedBracket(text, at) ?? unevenIndent(text, at);
    case 'MISSING_CHAR':
      return missingCharacter(error, text, document);
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED':
      return {
        rule: 'text-is-quoted',
        found: `text that begins with ${text.charAt(at)}`,
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
    default:
      return (
        commaTooMany(text, at) ?? missingCommaBefore(text, at, partStart(text, at)) ?? unexpected(text, at)
      );
  }
}

/** A bracket is taken for open, too, where a comma lacks inside it. */
function commaBeforeThat({ pos }: YAMLError, text: string, document: Document): Wording | undefined {
  const from = partStart(text, pos[0]);
  for (const { code, pos: earlier } of document.errors) {
    if (code !== 'UNEXPECTED_TOKEN' || earlier[0] < from || earlier[0] >= pos[0]) continue;
    const comma = missingCommaBefore(text, earlier[0], from);
    if (comma) return comma;
  }
  return undefined;
}

/** Where the part begins that an offset is in. */
const partStart = (text: string, at: number): number =>
  partsOf(text).findLast(({ start }) => start <= at)?.start ?? 0;

const isInBrackets = (text: string, at: number): boolean =>
  whatIsOpen(text, partStart(text, at), at).bracket !== -1;

const tab: Wording = {
  rule: 'indent-is-even',
  found: 'a tab at the beginning of the line',
  expected: 'spaces',
  suggestion: 'replace each tab by two spaces; most editors can do so for the whole file',
};

function nestedKey(text: string, from: number): Wording {
  const end = lineEnd(text, from);
  const value = text.slice(from, end);
  // A member of a list is never text: it stands where no list is.
  if (/^- /.test(value)) return unevenIndent(text, from);
  const { start, line } = lineOf(text, from);
  const hyphen = line.search(/(?<=^\s*)-[^\s-].*?:\s/);
  if (hyphen !== -1) {
    return {
      offset: start + hyphen,
      found: `\`${short(line)}\`, a hyphen without a space after it`,
      expected: 'a hyphen and a space before each member of a list',
      suggestion: `write \`- ${short(line.slice(hyphen + 1))}\``,
    };
  }
  const said = /^(not \w+):\s+(.*)$/.exec(value.trim());
  if (said?.[1] !== undefined && absenceKinds.some((kind) => kind === said[1])) {
    return {
      found: `\`${said[1]}:\` as a further key after a key`,
      expected: 'a value, or the reason why there is none between { and }',
      suggestion: `write \`{ ${said[1]}: ${/[,:{}[\]'"]/.test(said[2] ?? '') ? "'…'" : said[2]} }\``,
    };
  }
  if (/:(?:\s|$)/.test(value)) return colonInText(value);
  const next = lineOf(text, end + 1);
  if (!isKey(lineOf(text, from).line)) return noColon(text, from);
  const member = missingHyphen(text, start, line, next.line);
  if (member) return member;
  return {
    rule: 'indent-is-even',
    offset: next.start + next.line.search(/\S|$/),
    found: 'a key indented under a line that already has a value',
    expected: 'the same number of spaces before all keys that belong together',
    suggestion: 'line it up with the key above it',
  };
}

/** A key right under one without a value, and what follows two spaces further right, as after a hyphen: the hyphen was forgotten. */
function missingHyphen(text: string, start: number, line: string, next: string): Wording | undefined {
  const indent = line.search(/\S/);
  const above = lineOf(text, Math.max(0, start - 1)).line;
  if (!/:\s*(?:#.*)?$/.test(above) || next.search(/\S/) !== indent + 2) return undefined;
  return {
    offset: start + indent,
    found: `\`${short(line)}\`, and the lines that belong to it further right`,
    expected: 'a hyphen and a space before each member of a list',
    suggestion: `write \`- ${short(line)}\``,
  };
}

const oddSpaces = /[\u00A0\u2000-\u200A\u202F\u3000]/;

/** A space that looks like an ordinary one where YAML knows no other: before a key, or between it and its value. */
function oddSpace(text: string, at: number): Wording | undefined {
  const here = lineOf(text, at);
  const before = lineOf(text, Math.max(0, here.start - 1));
  for (const { start, line } of [before, here]) {
    const offset =
      /^[ \t]*(?=[\u00A0\u2000-\u200A\u202F\u3000])/.exec(line)?.[0].length ??
      line.search(/(?<=^\s*(?:- )?[\w -]+:) *[\u00A0\u202F]/);
    if (offset === -1 || !oddSpaces.test(line)) continue;
    return {
      rule: 'indent-is-even',
      offset: start + offset,
      found: 'a no-break space, as it comes from Word or a web page',
      expected: 'ordinary spaces',
      suggestion: 'delete these spaces and type them again',
    };
  }
  return undefined;
}

/** A bullet in place of the hyphen of a list. */
function pastedBullet(text: string, at: number): Wording | undefined {
  const { start, line } = lineOf(text, at);
  const words = afterBullet(line);
  return words === undefined ? undefined : { offset: start + line.search(/\S/), ...bulletBefore(words) };
}

/** `total: -`, `total: ?`, `total: >180`: signs that begin something in YAML, where a person means that there is no figure. */
function valueOfSigns(text: string, at: number): Wording | undefined {
  const here = lineOf(text, at);
  for (const { start, line } of [here, lineOf(text, Math.max(0, here.start - 1))]) {
    const [, before = '', signs = '', number] =
      /^(\s*(?:- )?[^\s:#][^:#]*:\s+)(?:([-?])|>\s*(\d+))\s*(?:#.*)?$/.exec(line) ?? [];
    if (before === '') continue;
    const key = before.trim().replace(/^- /, '');
    return {
      offset: start + before.length,
      found:
        number === undefined
          ? `\`${signs}\` in place of a value`
          : `\`>${number}\`, which YAML takes for the beginning of a text`,
      expected: 'a value, or why there is none',
      suggestion:
        number === undefined
          ? `if no source gives it, write \`${key} { not reported: the reason }\``
          : `write the number alone, or \`${key} { not reported: 'the source says more than ${number}' }\``,
    };
  }
  return undefined;
}

const colonInText = (text: string): Wording => ({
  rule: 'text-is-quoted',
  found: 'text that contains a colon and a space, which YAML reads as another key',
  expected: 'text in quotation marks',
  suggestion: quoted(text),
});

function unclosedBracket(text: string, at: number): Wording | undefined {
  const part = partsOf(text).findLast(({ start }) => start < at);
  const { bracket: offset, quote } = whatIsOpen(text, part?.start ?? 0, at);
  if (offset === -1) return undefined;
  if (quote !== -1) return openQuote(quote, text.charAt(quote));
  const [open, close] = text.charAt(offset) === '[' ? ['[', ']'] : ['{', '}'];
  return {
    offset,
    found: `${open} that is not closed`,
    expected: `${close} where it ends`,
    suggestion: 'put text that contains brackets in quotation marks',
  };
}

const openQuote = (offset: number, mark: string): Wording => ({
  rule: 'text-is-quoted',
  offset,
  found: 'a quotation mark that is not closed',
  expected: `the same mark (${mark}) at the end of the text`,
});

function unevenIndent(text: string, at: number): Wording {
  const { start, line } = lineOf(text, at);
  const member = memberWithoutHyphen(text, start, line);
  if (member) return member;
  return {
    rule: 'indent-is-even',
    offset: start + line.search(/\S|$/),
    found: 'a line indented differently from the lines that it belongs to',
    expected: 'the same number of spaces before all keys that belong together',
    suggestion: 'line it up with the key above it',
  };
}

/** Words right under a member of a list, as far to the right as its hyphen, without one of their own or without its space. */
function memberWithoutHyphen(text: string, start: number, line: string): Wording | undefined {
  const indent = line.search(/\S/);
  // A line with a hyphen is a member whatever the one above it holds; one without is, where that is a member of one line.
  const isHyphened = line.trim().startsWith('-');
  const above = isHyphened ? memberAbove(text, start, indent) : lineOf(text, Math.max(0, start - 1)).line;
  const words = line.trim().replace(/^-/, '');
  if (indent < 0 || above.search(/- /) !== indent || above.search(/\S/) !== indent || /^[\s\t]/.test(words))
    return undefined;
  const isKeyed = isKey(line);
  return {
    offset: start + indent,
    found: `\`${short(line)}\`, ${isHyphened ? 'a hyphen without a space after it' : 'in a list and without a hyphen'}`,
    expected: 'a hyphen and a space before each member of a list',
    suggestion:
      isKeyed && !isHyphened
        ? `write \`- ${short(words)}\` if it begins a member, or put it two spaces further right if it belongs to the one above`
        : `write \`- ${short(words)}\``,
  };
}

/** The nearest line above that is no further to the right. */
function memberAbove(text: string, start: number, indent: number): string {
  for (let at = start; at > 0; ) {
    const above = lineOf(text, at - 1);
    const column = above.line.search(/\S/);
    if (column >= 0 && column <= indent) return above.line;
    at = above.start;
  }
  return '';
}

function missingCharacter(error: YAMLError, text: string, document: Document): Wording {
  const at = error.pos[0];
  const mark = /Missing closing (.)/.exec(error.message)?.[1];
  if (mark !== undefined) {
    return openQuote(quoteThatRunsTo(at, document) ?? at, mark);
  }
  if (error.message.startsWith('Missing ,')) {
    const comma = missingCommaBefore(text, at, partStart(text, at));
    return (
      comma ?? {
        found: `\`${short(text.slice(at, lineEnd(text, at)))}\`, which does not fit here`,
        expected: 'a comma between two values, and text with signs of its own in quotation marks',
      }
    );
  }
  if (error.message.includes('must end with'))
    return commaBeforeThat(error, text, document) ?? unclosedBracket(text, at) ?? noColon(text, at);
  return error.message.includes('Sequence item')
    ? unevenIndent(text, at + text.slice(at).search(/\S|$/))
    : noColon(text, at);
}

function unexpected(text: string, at: number): Wording {
  const { start, line } = lineOf(text, at);
  const before = text.slice(start, at).trimEnd();
  const star = /(?<=[:,[{]\s*|^\s*- )\*\S*$/.exec(before)?.index;
  if (star !== undefined) {
    return {
      rule: 'text-is-quoted',
      offset: start + star,
      found: 'text that begins with *',
      expected: 'text in quotation marks, as YAML keeps this character for itself',
      suggestion: quoted(line.slice(star)),
    };
  }
  if (/['"]$/.test(before)) {
    return {
      rule: 'text-is-quoted',
      found: 'more text after a closing quotation mark',
      expected: 'marks around the whole text',
      suggestion: before.endsWith("'")
        ? 'write an apostrophe between single marks twice, or as ’'
        : 'put a backslash before a double mark that belongs to the text',
    };
  }
  if (/[[\]{}]/.test(line) && !/[[\]{}]/.test(text.charAt(at) === ',' ? ' ' : '')) {
    return {
      rule: 'text-is-quoted',
      found: `\`${short(text.slice(at, lineEnd(text, at)))}\` where a bracket has ended the value`,
      expected: 'text with brackets or commas in quotation marks, and each bracket closed once',
    };
  }
  return noColon(text, at);
}

function noColon(text: string, from: number): Wording {
  // On an empty line it is the next one that does not fit.
  const at = lineOf(text, from).line.trim() === '' ? from + text.slice(from).search(/\S|$/) : from;
  const { start, line } = lineOf(text, at);
  if (line.startsWith('\t')) return { ...tab, offset: start };
  if (/^\s*- /.test(line)) return hyphensApart(start, line);
  return {
    offset: start + line.search(/\S|$/),
    found: `\`${short(line)}\`, which does not fit here`,
    expected: 'a key, a colon, a space and a value',
    ...asKeyAndValue(line),
  };
}

const hyphensApart = (start: number, line: string): Wording => ({
  rule: 'indent-is-even',
  offset: start + line.search(/\S/),
  found: `\`${short(line)}\`, whose hyphen stands under no other`,
  expected: 'the hyphens of one list under each other',
  suggestion: 'line it up with the hyphen of the member above it',
});

/** `citekey:made2024`, `title Coming home` and a note without its sign. */
function asKeyAndValue(line: string): { readonly suggestion?: string } {
  const words = line.trim().replace(/^- /, '');
  if (words.startsWith('//'))
    return { suggestion: `a note begins with # and a space: \`# ${short(words.slice(2))}\`` };
  const [, key = '', value = ''] = /^([\w -]+?):(?!\s|$)(.*)$/.exec(words) ?? [];
  if (knownKeys().has(key)) return { suggestion: `write \`${key}: ${short(value)}\`` };
  const begun = [...knownKeys()]
    .filter((each) => words.startsWith(`${each} `))
    .sort((a, b) => b.length - a.length)[0];
  return begun === undefined
    ? { suggestion: 'a note begins with # and a space' }
    : { suggestion: `write \`${begun}: ${short(words.slice(begun.length))}\`` };
}

/** Where the quoted text begins that has not ended by an offset. */
function quoteThatRunsTo(offset: number, document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar: (_, node) => {
      if (node.type?.startsWith('QUOTE') && node.range && node.range[0] < offset && node.range[1] >= offset) {
        found = node.range[0];
      }
    },
  });
  return found;
}

function lineOf(text: string, at: number): { readonly start: number; readonly line: string } {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return { start, line: text.slice(start, lineEnd(text, start)) };
}

const lineEnd = (text: string, from: number): number => from + text.slice(from).search(/\r?\n|$/);

const isKey = (line: string): boolean => /^\s*(?:- )?[^\s].*?:(?:\s|$)/.test(line);

const short = (text: string): string => shortened(text.trim(), 50);

function quoted(text: string): string {
  const given = text.replace(/\s+#.*$/, '').trim();
  // The marks that Word makes of straight ones were meant as those.
  const plain = /^[“„][^“”]*[”“]$/.test(given) ? given.slice(1, -1) : given;
  return plain.length > 80
    ? 'put the whole text between two single quotation marks'
    : `write '${plain.replaceAll("'", "''")}'`;
}

/**
 * A key between `{` and `}` right after the value before it, on its line or on the next: `{ name: Convenience studies: 2 }`. It is
 * known as a key, and not as words with a colon, by being one of a review, or by standing as one elsewhere in the file.
 */
function missingComma(text: string, valueStart: number): Wording | undefined {
  const [inside = ''] = /^(?:'[^'\r\n]*'|"[^"\r\n]*")?[^,{}[\]]*/.exec(text.slice(valueStart)) ?? [];
  const ends = [...inside.matchAll(/:(?=\s)/g)].map(({ index }) => index);
  for (const end of ends) {
    const words = inside.slice(0, end).match(/^'[^']*'\s*|^"[^"]*"\s*|\S+\s*/g) ?? [];
    for (let first = 1; first < words.length; first++) {
      const key = words.slice(first).join('');
      if (!isKnownKey(key, text)) continue;
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
function missingCommaBefore(text: string, offset: number, from: number): Wording | undefined {
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
function commaTooMany(text: string, at: number): Wording | undefined {
  const before = text.slice(0, at).trimEnd().at(-1) ?? '';
  if (text.charAt(at) !== ',' || !/[,[{]/.test(before)) return undefined;
  return {
    found: before === ',' ? 'two commas one after the other' : `a comma right after ${before}`,
    expected: 'one comma between two values',
    suggestion: 'take it out, or put text that holds a comma in quotation marks',
  };
}

const isKnownKey = (words: string, text: string): boolean =>
  knownKeys().has(words) ||
  new RegExp(`(?:^|[{,]|- )[ \\t]*${literalPattern(words)}:(?:\\s|$)`, 'mu').test(text);
