import type { Element, ElementContent } from 'hast';
import type { FaceName, TypeStyle } from '../../design/design.ts';
import { classNames, hasClass } from '../../document/class-names.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Link } from '../page.ts';
import type { StructureElement } from '../structure.ts';
import type { Setting } from './setting.ts';

/** A stretch of text in one style, owned by one element of the structure. */
export interface Run {
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
}

interface Style {
  readonly face: FaceName;
  readonly slanted?: true;
  readonly size: number;
  readonly colour: string;
  readonly tracking: number;
  readonly rise: number;
  readonly owner: StructureElement;
  readonly link?: Link;
  readonly together: boolean;
  readonly lang: string | undefined;
  readonly inSmallCapitals?: true;
}

/** Inline content as runs, with white space folded as HTML folds it. */
export function inlineRuns(
  content: readonly ElementContent[],
  type: TypeStyle,
  owner: StructureElement,
  { design, structure, messages, lang }: Setting,
): Run[] {
  const runs: Run[] = [];
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
  };

  const walk = (nodes: readonly ElementContent[], style: Style): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        let text = node.value.replaceAll(/[\t\n\r ]+/g, ' ');
        if (endsInSpace) text = text.replace(/^ /, '');
        if (text === '') continue;
        endsInSpace = text.endsWith(' ');
        runs.push(...cased(text, style));
      } else if (node.type === 'element') {
        if (node.tagName === 'br') {
          runs.push({ ...style, text: '', lineBreak: true });
          endsInSpace = true;
        } else {
          const first = runs.length;
          walk(node.children, styled(node, style));
          const { id } = node.properties;
          const begins = runs[first];
          if (typeof id === 'string' && begins) runs[first] = { ...begins, id };
        }
      }
    }
  };

  /** Small capitals as tall as small letters; what is written with a capital is taller. */
  const cased = (text: string, { inSmallCapitals, ...style }: Style): Run[] => {
    if (!inSmallCapitals) return [{ ...style, text }];
    return (text.match(/\p{Ll}+|\P{Ll}+/gu) ?? []).map((part) =>
      /^\p{Ll}/u.test(part)
        ? {
            ...style,
            text: part,
            size: Math.max(style.size * 0.8, Math.min(style.size, design.smallestType)),
            isCapitals: true,
          }
        : { ...style, text: part },
    );
  };

  const small = ({ size }: Style): number => Math.max(size * 0.7, Math.min(size, design.smallestType));

  const styled = (element: Element, outer: Style): Style => {
    // Words in another language are an element of the structure, whatever they are here.
    const style =
      element.properties.lang === undefined
        ? outer
        : { ...outer, owner: structure.ownerIn(element), lang: String(element.properties.lang) };
    switch (element.tagName) {
      case 'strong':
        return {
          ...style,
          face: style.face.startsWith('serif') ? 'serif-semibold' : 'sans-semibold',
          ...(style.face === 'sans-italic' ? { slanted: true } : {}),
        };
      case 'em':
        if (style.face === 'sans' || style.face === 'sans-italic') return { ...style, face: 'sans-italic' };
        return { ...style, slanted: true };
      case 'sup':
        return {
          ...style,
          owner: structure.ownerIn(element),
          size: small(style),
          rise: style.rise + style.size * 0.33,
        };
      case 'sub':
        return {
          ...style,
          owner: structure.ownerIn(element),
          size: small(style),
          rise: style.rise - style.size * 0.15,
        };
      case 'a': {
        const href = String(element.properties.href ?? '');
        const words = plainText(element);
        const trace = traceOf(element, words, messages);
        if (trace !== undefined) {
          const colour = hasClass(element, 'not-reported') ? design.colour.grey : style.colour;
          const link: Link = { target: { id: href.slice(1) }, contents: trace, quiet: true };
          return { ...style, owner: structure.ownerIn(element), colour, link };
        }
        return {
          ...style,
          owner: structure.ownerIn(element),
          colour: design.colour.accent,
          link: {
            target: href.startsWith('#') ? { id: href.slice(1) } : { uri: href },
            contents: messages.pdf.link(words, href),
          },
        };
      }
      case 'code':
        return { ...style, owner: structure.ownerIn(element), lang: undefined };
      case 'span': {
        const kinds = classNames(element);
        if (kinds.includes('not-reported'))
          return { ...style, colour: style.link ? style.colour : design.colour.grey };
        if (kinds.includes('small-caps')) return { ...style, inSmallCapitals: true };
        return kinds.includes('no-break') ? { ...style, together: true } : style;
      }
      default:
        return style;
    }
  };

  walk(content, base);
  // Space at the end of a block is no content.
  const last = runs.at(-1);
  if (last?.text.endsWith(' ')) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
  return runs.filter((run) => run.text !== '' || run.lineBreak);
}

/** What a link between a figure and the row that says where it comes from is, in words; nothing for any other link. */
function traceOf(element: Element, words: string, { pdf }: Setting['messages']): string | undefined {
  if (element.properties.dataFact !== undefined) return pdf.traced(words);
  return hasClass(element, 'use') ? pdf.use(words) : undefined;
}
