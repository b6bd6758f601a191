import type { ElementContent, RootContent } from 'hast';
import { isForm } from './form/form-tools.ts';
import { plainText } from './plain-text.ts';

/** HTML as it is written. There is none but what was made of a tree, so that no text that a person wrote is markup in it. */
export type Raw = Extract<ElementContent, { type: 'raw' }>;

/** A part of a page as it is written, and what the page around it asks of it. */
export interface Piece extends Raw {
  readonly asked: Asked;
}

export interface Asked {
  /** Paths of the figures that lead to where they come from, in the order of the page. */
  readonly figures: readonly string[];
  /** The sections that a link can lead to, each with its head as plain text. */
  readonly sections: readonly { readonly id: string; readonly head: string }[];
  /** The first head of a section in it. */
  readonly head?: string | undefined;
  /** Whether a reader fills something in. */
  readonly hasField: boolean;
  /** Whether it is, or holds, the article’s entry in the reference list. */
  readonly isListed: boolean;
}

const isPiece = (node: RootContent): node is Piece => node.type === 'raw' && 'asked' in node;

/** What a page asks of parts, some of which are written already. */
export function askedOf(parts: readonly RootContent[]): Asked {
  const figures: string[] = [];
  const sections: { readonly id: string; readonly head: string }[] = [];
  let head: string | undefined;
  let hasField = false;
  let isListed = false;
  const take = (inside: Asked): void => {
    figures.push(...inside.figures);
    sections.push(...inside.sections);
    head ??= inside.head;
    hasField ||= inside.hasField;
    isListed ||= inside.isListed;
  };
  for (const part of parts) {
    if (isPiece(part)) take(part.asked);
    if (part.type !== 'element') continue;
    const { tagName, properties, children } = part;
    if (tagName === 'a' && typeof properties.dataFact === 'string') figures.push(properties.dataFact);
    if (tagName === 'h2') head ??= plainText(part);
    if (isForm(part)) hasField = true;
    const inside = askedOf(children);
    if (tagName === 'section' && properties.id !== undefined && inside.head !== undefined)
      sections.push({ id: String(properties.id), head: inside.head });
    take(inside);
  }
  return { figures, sections, head, hasField, isListed };
}
