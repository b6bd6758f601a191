import { accents, accentsAlone, letters, spaces } from './latex-letters.ts';

/**
 * `title` may have marks, `address` is a DOI, a URL or the like, in which every sign but those of a command is its own, and `plain` is
 * anything else.
 */
export type LatexKind = 'title' | 'address' | 'plain';

export interface LatexText {
  /** Without a backslash or a brace. Of a title with the marks of CSL-JSON: `<i>`, `<b>`, `<sup>`, `<sub>`, `<sc>`. */
  readonly text: string;
  /** Commands that nothing is known of, each with its backslash. What stands in their braces is in the text. */
  readonly unknown: readonly string[];
}

/** Marks around what a command has in braces. */
const marks: ReadonlyMap<string, string> = new Map([
  ...['textit', 'emph', 'textsl', 'mkbibitalic', 'mkbibemph', 'it', 'itshape', 'em', 'sl', 'slshape'].map(
    (name) => [name, 'i'] as const,
  ),
  ...['textbf', 'strong', 'mkbibbold', 'bf', 'bfseries'].map((name) => [name, 'b'] as const),
  ...['textsc', 'sc', 'scshape'].map((name) => [name, 'sc'] as const),
  ...['textsuperscript', 'mkbibsuperscript', 'sp', 'textsu', 'up'].map((name) => [name, 'sup'] as const),
  ...['textsubscript', 'mkbibsubscript', 'sb', 'lower', 'textinferior'].map((name) => [name, 'sub'] as const),
]);

/** Which of them hold up to the end of their group: `{\em word}`. */
const declared = new Set(['it', 'itshape', 'em', 'sl', 'slshape', 'bf', 'bfseries', 'sc', 'scshape']);

/** Of these nothing in their braces is printed: orders for sorting, and what belongs to another document. */
const silent = new Set([
  ...[
    'noopsort',
    'noop',
    'SortNoop',
    'sortnoop',
    'natexlab',
    'label',
    'ref',
    'cite',
    'citep',
    'citet',
    'footnote',
  ],
  ...[
    'vspace',
    'hspace',
    'index',
    'thanks',
    'vphantom',
    'phantom',
    'hphantom',
    'switchargs',
    'color',
    'bibliographystyle',
  ],
]);

/** These have something before what is printed: a colour, an address, a language. */
const secondIsPrinted = new Set([
  'textcolor',
  'href',
  'texorpdfstring',
  'bibinfo',
  'foreignlanguage',
  'textlatin',
]);

/** These print what is in their braces. */
const transparent = new Set([
  ...[
    'mbox',
    'hbox',
    'fbox',
    'text',
    'textrm',
    'textsf',
    'texttt',
    'textup',
    'textmd',
    'textnormal',
    'textlf',
    'url',
    'path',
  ],
  ...[
    'mathrm',
    'mathit',
    'mathbf',
    'mathsf',
    'mathtt',
    'mathcal',
    'mathbb',
    'mathfrak',
    'boldsymbol',
    'bm',
    'operatorname',
  ],
  ...[
    'ensuremath',
    'underline',
    'uline',
    'nohyphens',
    'bibnamefont',
    'bibfnamefont',
    'MakeUppercase',
    'MakeLowercase',
  ],
  ...[
    'uppercase',
    'lowercase',
    'nocase',
    'mkbibnamefamily',
    'bibstring',
    'NoCaseChange',
    'textquote',
    'ulabel',
    'detokenize',
  ],
  ...[
    'textgreek',
    'textcyrillic',
    'doi',
    'nolinkurl',
    'textins',
    'ce',
    'mathop',
    'mathord',
    'smash',
    'raisebox',
    'makebox',
  ],
]);

/** Signs with a backslash that stand for themselves. A brace is none of them: it is never more than what LaTeX or a program left. */
const escaped = new Set('&%$#_'.split(''));

/** Deeper than anything that a person writes; from there on braces are passed over. */
const deepest = 60;

/** A text that a program wrote once more in LaTeX though it was LaTeX already is read as often. */
const mostTimes = 3;

const hasLatex = /[\\{}$~`]|--|''/;

/**
 * What a text of LaTeX prints, as far as bibliographies use it: letters with accents in every spelling, signs, dashes and quotation
 * marks, emphasis, and formulas of a line.
 */
export function latexText(written: string, kind: LatexKind): LatexText {
  if (!hasLatex.test(written)) return { text: written, unknown: [] };
  const unknown = new Set<string>();
  let text = written;
  for (let time = 0; time < mostTimes && (time === 0 || text.includes('\\')); time++)
    text = new Reader(text, kind, unknown).whole();
  return { text: text.replaceAll(/[\\{}]/g, '').normalize('NFC'), unknown: [...unknown] };
}

class Reader {
  #at = 0;
  #depth = 0;
  readonly #text: string;
  readonly #kind: LatexKind;
  readonly #unknown: Set<string>;
  /** Where the last formulas of a line and of a display end. */
  readonly #lastParenthesis: number;
  readonly #lastBracket: number;

  constructor(text: string, kind: LatexKind, unknown: Set<string>) {
    this.#text = text;
    this.#kind = kind;
    this.#unknown = unknown;
    this.#lastParenthesis = text.lastIndexOf('\\)');
    this.#lastBracket = text.lastIndexOf('\\]');
  }

  whole(): string {
    let made = '';
    // A brace that nothing opened ends nothing.
    while (this.#at < this.#text.length) {
      made += this.#group(false, '');
      this.#at++;
    }
    return made;
  }

  /** Up to the end of the group, of the formula or of the text, and not beyond it. */
  #group(isMath: boolean, end: string): string {
    let made = '';
    // What `\em` and the like hold up to the end of the group.
    const held: string[] = [];
    while (this.#at < this.#text.length && !this.#text.startsWith('}', this.#at)) {
      if (end !== '' && this.#text.startsWith(end, this.#at)) break;
      const mark = this.#declaration();
      if (mark === undefined) made += this.#piece(isMath);
      else {
        held.push(mark);
        made += `<${mark}>`;
      }
    }
    return (
      made +
      held
        .reverse()
        .map((mark) => `</${mark}>`)
        .join('')
    );
  }

  /** The mark that begins here and holds up to the end of the group; undefined where none does. */
  #declaration(): string | undefined {
    if (this.#kind !== 'title' || this.#depth === 0) return undefined;
    const name = this.#match(/\\([a-z]+)(?![a-zA-Z])\s*/y);
    if (name === undefined) return undefined;
    if (declared.has(name[1] ?? '')) return marks.get(name[1] ?? '');
    this.#at -= name[0].length;
    return undefined;
  }

  /** One sign, command or group, with what it stands before. */
  #piece(isMath: boolean): string {
    const sign = this.#text[this.#at] ?? '';
    if (sign === '\\') return this.#command(isMath);
    if (sign === '{') return this.#braces(isMath);
    if (sign === '$') return this.#formula(isMath);
    if (isMath && (sign === '^' || sign === '_')) {
      this.#at++;
      return this.#script(sign === '^' ? 'sup' : 'sub');
    }
    if (this.#kind !== 'address') {
      const ligature = isMath ? undefined : this.#match(/---?|``|''|`|~|[!?]`/y)?.[0];
      if (ligature !== undefined) return ligatures[ligature] ?? '';
      if (isMath && sign === '-') {
        this.#at++;
        return '−';
      }
      if (isMath && (sign === "'" || sign === '~')) {
        this.#at++;
        return sign === '~' ? ' ' : '′';
      }
    }
    this.#at++;
    return sign;
  }

  #braces(isMath: boolean): string {
    this.#at++;
    if (this.#depth >= deepest) return '';
    this.#depth++;
    const made = this.#group(isMath, '');
    this.#depth--;
    if (this.#text[this.#at] === '}') this.#at++;
    return made;
  }

  /** What stands between two dollar signs; a dollar sign alone, and sums of money, stay. */
  #formula(isMath: boolean): string {
    const sign = this.#text.startsWith('$$', this.#at) ? '$$' : '$';
    this.#at += sign.length;
    if (isMath) return '';
    const end = this.#text.indexOf(sign, this.#at);
    const inside = end === -1 ? '' : this.#text.slice(this.#at, end);
    const isMoney = /^\d[\d.,]*(?:\s[^\\^_=<>]*)?\s$/.test(inside);
    if (end === -1 || isMoney || this.#depth >= deepest) return sign === '$' ? '$' : '';
    this.#depth++;
    const made = this.#group(true, sign);
    this.#depth--;
    if (this.#text.startsWith(sign, this.#at)) this.#at += sign.length;
    return made;
  }

  #script(mark: 'sup' | 'sub'): string {
    const inside = this.#argument(true);
    if (mark === 'sup' && /^[∘°′]+$/.test(inside)) return inside.replaceAll('∘', '°');
    return this.#marked(mark, inside);
  }

  #marked(mark: string, inside: string): string {
    return this.#kind === 'title' && inside !== '' ? `<${mark}>${inside}</${mark}>` : inside;
  }

  /** What a command is followed by: a group, a command or a sign. */
  #argument(isMath: boolean): string {
    this.#match(/\s+/y);
    const next = this.#text[this.#at];
    if (next === undefined || next === '}') return '';
    if (this.#depth >= deepest) {
      this.#at++;
      return next === '\\' || next === '{' ? '' : next;
    }
    this.#depth++;
    const made = next === '$' ? '' : this.#piece(isMath);
    this.#depth--;
    return made;
  }

  #command(isMath: boolean): string {
    const start = this.#at++;
    const name = this.#match(/[A-Za-z]+/y)?.[0] ?? this.#text[this.#at++] ?? '';
    const isWord = /^[A-Za-z]/.test(name);
    if (!isWord && /^[([\])]$/.test(name)) return this.#inlineFormula(name, isMath);
    if (accents[name] !== undefined && !(isMath && !isWord)) {
      // `\c` and the like are names, and end with one; `\'` is followed by its letter at once.
      if (isWord || !/\s/.test(this.#text[this.#at] ?? '')) return this.#accented(name);
      this.#match(/\s+/y);
      return this.#accented(name);
    }
    if (escaped.has(name)) return name;
    if (!isWord)
      return /[,;:\s\\>]/.test(name) ? ' ' : /[-/!@{}]/.test(name) ? '' : name === '|' ? '‖' : name;
    const letter = letters.get(name) ?? spaces.get(name);
    if (letter !== undefined) {
      this.#match(/\s+|(?<=[a-zA-Z])\{\}/y);
      return letter;
    }
    return this.#withArgument(name, start, isMath);
  }

  #withArgument(name: string, start: number, isMath: boolean): string {
    this.#match(/\*/y);
    this.#match(/\s*\[[^\]{}]{0,80}\]/y);
    const mark = marks.get(name);
    if (mark !== undefined) return this.#marked(mark, this.#argument(isMath));
    if (silent.has(name)) {
      this.#argument(isMath);
      return '';
    }
    if (secondIsPrinted.has(name)) {
      this.#argument(isMath);
      return this.#argument(isMath);
    }
    if (transparent.has(name)) return this.#argument(isMath || name === 'ensuremath');
    if (name === 'enquote' || name === 'mkbibquote') return `“${this.#argument(isMath)}”`;
    if (name === 'mkbibparens') return `(${this.#argument(isMath)})`;
    if (name === 'mkbibbrackets') return `[${this.#argument(isMath)}]`;
    if (/^[dt]?frac$/.test(name)) return `${this.#argument(isMath)}/${this.#argument(isMath)}`;
    if (name === 'sqrt') return `√${this.#argument(isMath)}`;
    if (name === 'ElsevierGlyph') return glyph(this.#argument(isMath));
    if (name === 'begin' || name === 'end') {
      this.#argument(isMath);
      return '';
    }
    // Of formulas: \log, \max.
    if (isMath && /^(?:log|ln|exp|max|min|sin|cos|tan|lim|Pr|det|mod|arg|sup|inf)$/.test(name)) return name;
    this.#unknown.add(`\\${name}`);
    const hasGroup = this.#match(/\s*(?=\{)/y) !== undefined;
    // A name of its own, such as \R, says more than nothing.
    return hasGroup
      ? this.#argument(isMath)
      : this.#text.slice(start + 1, this.#at).replace(/[^A-Za-z]+$/, ' ');
  }

  /** `\(…\)` and `\[…\]`. */
  #inlineFormula(name: string, isMath: boolean): string {
    if (isMath || name === ')' || name === ']' || this.#depth >= deepest) return '';
    const end = name === '(' ? '\\)' : '\\]';
    if ((name === '(' ? this.#lastParenthesis : this.#lastBracket) < this.#at) return name;
    this.#depth++;
    const made = this.#group(true, end);
    this.#depth--;
    if (this.#text.startsWith(end, this.#at)) this.#at += end.length;
    return made;
  }

  /** A letter with an accent; of several the first has it, of a tie both. */
  #accented(name: string): string {
    const inside = this.#argument(false);
    const [, before = '', letter = '', after = ''] =
      /^((?:<[^>]*>)*)([\p{L}\p{N}]\p{M}*)?(.*)$/su.exec(inside) ?? [];
    // The sign alone, as for a tilde in an address.
    if (letter === '') return (accentsAlone[name] ?? '') + inside;
    const base = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
    return before + (base + accents[name]).normalize('NFC') + after;
  }

  /** What stands here and fits a pattern with the flag `y`, and is then behind. */
  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return undefined;
    this.#at = pattern.lastIndex;
    return found;
  }
}

const ligatures: Readonly<Record<string, string>> = {
  '--': '–',
  '---': '—',
  '``': '“',
  "''": '”',
  '`': '‘',
  '~': ' ',
  '!`': '¡',
  '?`': '¿',
};

const glyph = (hex: string): string => {
  const point = Number.parseInt(hex, 16);
  return point > 0x1f && point <= 0xffff ? String.fromCodePoint(point) : '';
};
