import type { FaceName, TypeStyle } from '../../design/design.ts';
import type { Run } from '../../document/tree.ts';
import { plainWordsOf } from '../../document/words-of.ts';
import type { Link } from '../page.ts';
import type { StructureElement } from '../structure.ts';
import type { Setting } from './setting.ts';

/** A stretch of text in one style, owned by one element of the structure. */
export interface TextRun {
  readonly text: string;
  readonly face: FaceName;
  /** Emphasis in a face that has no italic. */
  readonly slanted?: true;
  readonly size: number;
  readonly colour: string;
  readonly tracking: number;
  /** Points by which the baseline is raised. */
  readonly rise: number;
  readonly owner: StructureElement;
  readonly link?: Link;
  /** An id whose place is where it begins. */
  readonly id?: string;
  /** No line ends inside it. */
  readonly together: boolean;
  /** Language of its words (BCP 47); undefined where they are not words of a language, as in an address. */
  readonly lang: string | undefined;
  readonly lineBreak?: true;
  /** Small letters that are set as capitals. */
  readonly isCapitals?: true;
  /** Where a line may end in an address, if it is not before any of its signs. */
  readonly addresses?: 'after-slashes';
}

interface Style extends Omit<TextRun, 'text' | 'id' | 'lineBreak' | 'isCapitals'> {
  readonly inSmallCapitals?: true;
}

const heavier = (face: FaceName): FaceName =>
  face === 'sans-bold' ? face : face.startsWith('serif') ? 'serif-semibold' : 'sans-semibold';

/** The runs of a line of the document as they are set, with white space folded as HTML folds it. */
export function textRuns(
  content: readonly Run[],
  type: TypeStyle,
  owner: StructureElement,
  { design, structure, messages, lang }: Setting,
): TextRun[] {
  const runs: TextRun[] = [];
  let endsInSpace = true;
  const base: Style = {
    face: type.face,
    size: type.size,
    colour: design.colour[type.colour],
    tracking: (type.tracking ?? 0) * type.size,
    rise: 0,
    owner,
    together: false,
    lang: owner.lang ?? lang,
    ...(design.addresses === 'after-slashes' ? { addresses: design.addresses } : {}),
  };

  const all = (given: readonly Run[], style: Style): void => {
    for (const run of given) add(run, style);
  };

  const say = (given: string, style: Style): void => {
    let text = /[\t\n\r]| {2}/.test(given) ? given.replaceAll(/[\t\n\r ]+/g, ' ') : given;
    if (endsInSpace) text = text.replace(/^ /, '');
    if (text === '') return;
    endsInSpace = text.endsWith(' ');
    if (style.inSmallCapitals) runs.push(...inSmallCapitals(text, style));
    else runs.push({ ...style, text });
  };

  const add = (run: Run, style: Style): void => {
    if (run.type === 'text') say(run.value, style);
    else if (run.type === 'inlineCode')
      say(run.value, { ...style, owner: structure.ownerOf(run), lang: undefined });
    else if (run.type === 'break') {
      runs.push({ ...style, text: '', lineBreak: true });
      endsInSpace = true;
    } else if (run.type !== 'citation') {
      const first = runs.length;
      all(run.children, styled(run, style));
      const begins = runs[first];
      if (run.type === 'figure' && run.id !== undefined && begins) runs[first] = { ...begins, id: run.id };
    }
  };

  const styled = (run: Extract<Run, { readonly children: readonly Run[] }>, style: Style): Style => {
    switch (run.type) {
      case 'strong':
        return {
          ...style,
          face: heavier(style.face),
          ...(style.face === 'sans-italic' ? { slanted: true } : {}),
        };
      case 'emphasis':
        if (style.face === 'sans' || style.face === 'sans-italic') return { ...style, face: 'sans-italic' };
        return { ...style, slanted: true };
      case 'superscript':
      case 'subscript':
        return {
          ...style,
          owner: structure.ownerOf(run),
          size: lessened(style.size, 0.7),
          rise: style.rise + style.size * (run.type === 'superscript' ? 0.33 : -0.15),
        };
      case 'smallCaps':
        return { ...style, inSmallCapitals: true };
      case 'together':
        return { ...style, together: true };
      case 'foreign':
        // Words in another language are an element of the structure, whatever they are here.
        return { ...style, owner: structure.ownerOf(run), lang: run.lang };
      case 'link':
        return linked(run, run.url, style);
      case 'cite':
        return linked(run, `#ref-${run.citekey}`, style);
      case 'figure': {
        return run.says === 'absence' && !style.link ? { ...style, colour: design.colour.grey } : style;
      }
      case 'firstUse': {
        const { use, children } = run;
        return use === undefined ? style : quietly(run, use, messages.pdf.use(plainWordsOf(children)), style);
      }
      case 'term': {
        const { meaning, children } = run;
        return quietly(run, meaning, messages.pdf.meaning(plainWordsOf(children)), style);
      }
      case 'underline':
      case 'ofDots':
        return style;
    }
  };

  /** A link to where a figure comes from, or to what a term means, looks like the text around it. */
  const quietly = (run: Run, id: string, contents: string, style: Style): Style => ({
    ...style,
    owner: structure.ownerOf(run),
    link: { target: { id }, contents, quiet: true },
  });

  const linked = (
    run: Run & { readonly children: readonly Run[] },
    address: string,
    style: Style,
  ): Style => ({
    ...style,
    owner: structure.ownerOf(run),
    colour: design.colour.accent,
    ...(design.underlines ? {} : { face: heavier(style.face) }),
    link: {
      target: address.startsWith('#') ? { id: address.slice(1) } : { uri: address },
      contents: messages.pdf.link(plainWordsOf(run.children), address),
    },
  });

  /** Small capitals as tall as small letters; what is written with a capital is taller. */
  const inSmallCapitals = (text: string, { inSmallCapitals: _, ...style }: Style): TextRun[] =>
    (text.match(/\p{Ll}+|\P{Ll}+/gu) ?? []).map((part) =>
      /^\p{Ll}/u.test(part)
        ? { ...style, text: part, size: lessened(style.size, 0.8), isCapitals: true }
        : { ...style, text: part },
    );

  const lessened = (size: number, by: number): number =>
    Math.max(size * by, Math.min(size, design.smallestType));

  all(content, base);
  // Space at the end of a block is no content.
  const last = runs.at(-1);
  if (last?.text.endsWith(' ')) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
  return runs.filter((run) => run.text !== '' || run.lineBreak);
}
