import { type Fault, faultAgainst, type Place } from '../fault/fault.ts';
import { lineAndColumn } from '../fault/line-and-column.ts';
import { tooDeep } from '../review/yaml/too-deep.ts';

/** Many times what a template has that makes a document of fifty pages. */
const mostCharacters = 100_000;
const mostLines = 5_000;
const mostHeaderLines = 200;
const mostHeaderCharacters = 10_000;

/** Blocks, quotations and lists in each other. */
const mostDeep = 12;

/** Spaces before the text of a line: of a list so deep. */
const mostIndent = 60;

/** Signs with a meaning in Markdown, in one paragraph. */
const mostSigns = 1_000;

/** What a Markdown text has too much of, and where in it. */
type TooMuch = Pick<Fault, 'found' | 'expected' | 'suggestion'> & { readonly offset: number };

/**
 * Why a template is not parsed: it is longer or deeper than anything that a person writes. The parser of Markdown looks at a line
 * once for each block that it stands in, and at a sign once for each that may open what it closes, so that a small file
 * could hold it for hours; it takes no limits itself.
 */
export function tooMuchTemplate(file: string, text: string): Fault | undefined {
  const beyond = tooLong(text) ?? tooMuchMarkdown(text);
  return beyond && fault(beyond, (offset) => ({ file, ...lineAndColumn(text, offset) }));
}

/** The same of a text of the data, in a line of its own. */
export function tooMuchProse(markdown: string, place: Place): Fault | undefined {
  const beyond = tooMuchMarkdown(markdown);
  return beyond && fault(beyond, () => place);
}

const fault = ({ offset, ...said }: TooMuch, placeAt: (offset: number) => Place): Fault =>
  faultAgainst('markdown-is-limited', { place: placeAt(offset), ...said });

function tooLong(text: string): TooMuch | undefined {
  const header = /^---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0;
  const end = header === 0 ? -1 : text.indexOf('\n---', header - 1);
  const beyond = header === 0 ? -1 : nthLine(text, mostHeaderLines + 1);
  if ((beyond !== -1 && (end === -1 || end > beyond)) || end > mostHeaderCharacters)
    return {
      found: 'a header of more than 200 lines or 10,000 characters',
      expected: 'the few lines that name a document, between two lines of `---`',
      suggestion: 'end the header with a line of `---` where the text begins',
      offset: beyond === -1 ? 0 : beyond,
    };
  const deep = header === 0 ? undefined : tooDeep(text.slice(header, end), false);
  if (deep !== undefined)
    return {
      found: 'lists or mappings in each other more than a hundred deep, in the header',
      expected: 'lines of the form `key: value`',
      suggestion: 'put text that contains brackets in quotation marks',
      offset: header + deep,
    };
  if (text.length > mostCharacters)
    return {
      found: 'a template of more than 100,000 characters',
      expected: 'at most 100,000, which is a document of some fifty pages',
      suggestion: 'divide it into two documents',
      offset: mostCharacters,
    };
  const line = nthLine(text, mostLines + 1);
  if (line === -1) return undefined;
  return {
    found: 'a template of more than 5,000 lines',
    expected: 'at most 5,000',
    suggestion: 'divide it into two documents',
    offset: line,
  };
}

/** Where a line begins, counted from 1; -1 if there is none. */
function nthLine(text: string, line: number): number {
  let at = 0;
  for (let passed = 1; passed < line; passed++) {
    at = text.indexOf('\n', at) + 1;
    if (at === 0) return -1;
  }
  return at;
}

function tooMuchMarkdown(text: string): TooMuch | undefined {
  let signs = 0;
  /** Colons of the blocks that are open, the outermost first. */
  const open: number[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const [, before = '', rest = ''] = isRule.test(line) ? [] : (opening.exec(line) ?? []);
    const markers = before.replaceAll(/[\s\d]/g, '').length;
    const [, colons = '', name = ''] = /^(:{3,})([A-Za-z]?)/.exec(rest) ?? [];
    if (name !== '') open.push(colons.length);
    else if (colons !== '') {
      const closed = open.findIndex((each) => each <= colons.length);
      if (closed !== -1) open.length = closed;
    }
    if (markers + open.length > mostDeep || before.length > mostIndent + 2 * markers)
      return {
        found: 'blocks, lists or quotations inside each other, more than 12 deep',
        expected: 'at most 12',
        suggestion:
          'close each block before the next; to print a mark at the beginning of a line as it is, put a \\ before it',
        offset: start,
      };
    const own = rest.slice(colons.length).match(meaning)?.length ?? 0;
    signs = rest.trim() === '' || colons !== '' ? own : signs + own;
    if (signs > mostSigns)
      return {
        found: 'a paragraph with more than 1,000 signs that have a meaning in Markdown, such as * and [',
        expected: 'at most 1,000',
        suggestion:
          'divide it into several paragraphs, or put a \\ before each sign that should be printed as it is',
        offset: start,
      };
    start += line.length + 1;
  }
  return undefined;
}

/** What begins the blocks that a line stands in, and the line itself. */
const opening = /^((?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*[ \t]*)(.*)$/;

/** A line across the page: `* * *`. */
const isRule = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;

const meaning = /[[\]*_`<>&:\\!]/g;
