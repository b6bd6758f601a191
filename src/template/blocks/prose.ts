import { paragraph, printing } from '../../document/nodes.ts';
import type { List, Paragraph, ParagraphRole } from '../../document/tree.ts';
import type { Prose } from '../../review/review.ts';
import type { Filling } from '../filling.ts';

/** Texts of the data as the items of a list. */
export const proseList = (texts: readonly Prose[], filling: Filling, ordered = false): List => ({
  type: 'list',
  ordered,
  children: texts.map((text) => ({ type: 'listItem', path: text.path, children: filling.prose(text) })),
});

/** A text of the data as a paragraph. */
export const proseParagraph = (text: Prose, filling: Filling, role?: ParagraphRole): Paragraph =>
  printing(text, paragraph(filling.prose(text), role));
