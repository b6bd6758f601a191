import type { CitationCluster } from '../citation/citation-cluster.ts';
import type { CslItem } from '../citation/csl-item.ts';
import type { NationRules } from '../cpd/nation-rules.ts';
import type { Block, Run } from '../document/tree.ts';
import type { Breach, Place, Point } from '../fault/fault.ts';
import { lineAndColumn } from '../fault/line-and-column.ts';
import type { RuleId } from '../fault/rule-ids.ts';
import type { Language } from '../language/language.ts';
import type { Messages } from '../messages/messages.ts';
import type { Prose, Review, Theme } from '../review/review.ts';
import type { Reading } from './reading-time.ts';
import type { Scope } from './values/value.ts';

/** Another document on the same review. */
export interface OtherDocument {
  /** Kind of document as a person reads it: “Evidence briefing”. */
  readonly name: string;
  readonly language: Language;
  /** Where its web page is published. */
  readonly address: string;
}

/** What the filling of one template knows at one point of the template. */
export interface Filling {
  /** The kind of document, as the template's header names it. */
  readonly kind: string;
  readonly review: Review;
  /** The nation whose rules the document depends on, where it depends on any. */
  readonly nation?: NationRules;
  /** The other documents on the review, where there is an address at which they are published. */
  readonly others: readonly OtherDocument[];
  /** What the document is called that has every finding, or gap, where there is another beside this one, in the same language. */
  readonly wholeIn: (block: 'findings' | 'gaps') => string | undefined;
  /** How many authors the review has: “the author” or “the authors”. */
  readonly authors: number;
  readonly references: ReadonlyMap<string, CslItem>;
  readonly messages: Messages;
  /** Scopes that a value's path is looked up in, the innermost first. */
  readonly scopes: readonly Scope[];
  /**
   * The same with the reasons why there is no value, where the document gives them in one place (`::could-not-find`) and its review here
   * has none.
   */
  readonly withReasons?: Filling;
  /** Names of the blocks that the template calls. */
  readonly calls: ReadonlySet<string>;
  /** The theme that `:::each{of=themes}` stands at. */
  readonly theme?: Theme;
  /** Whether it stands in the words of a link, in which no other can be. */
  readonly isInLink?: boolean;
  /** Text that node positions refer to, and where it begins. */
  readonly text: TextAt;
  /** Takes up an in-text citation, in the order of the text; its index stands in the tree until all are formatted. */
  cite(cluster: CitationCluster, place: Place): number;
  /** A field of inline Markdown, filled in this scope. */
  prose(this: Filling, text: Prose): readonly Run[];
  /** How long what is read takes, where it has been counted. */
  readonly reading?: Reading;
  /** Takes note of blocks that somebody who learns from the document reads. */
  read(blocks: readonly Block[]): void;
  /** Takes note of a link within the document, as its aim may come later. */
  linkTo(id: string, place: Place): void;
  report(rule: RuleId, breach: Breach): void;
}

/** A text inside a file: a whole template, or one field of the data. */
export interface TextAt {
  readonly value: string;
  readonly start: Place;
  /** Whether it is a field of the data, which holds inline Markdown and no more. */
  readonly isProse?: boolean;
  /** Characters up to which places in it are those in its file; for all that follow, it is where the text begins. */
  readonly asWritten?: number;
}

/** The place of a node or another stretch of the text in its file. */
export function placeIn(
  text: TextAt,
  at: { readonly start: Point; readonly end?: Point } | undefined,
): Place {
  const start = at && pointIn(text, at.start);
  if (at === undefined || start === undefined) return text.start;
  const end = at.end && pointIn(text, at.end);
  return { file: text.start.file, ...start, ...(end === undefined ? {} : { end }) };
}

/** The place of characters of the text in its file. */
export const placeOfCharacters = (text: TextAt, offset: number, length: number): Place =>
  placeIn(text, {
    start: lineAndColumn(text.value, offset),
    end: lineAndColumn(text.value, offset + length),
  });

function pointIn({ start, asWritten }: TextAt, { line, column }: Point): Point | undefined {
  if (line > 1) return { line: start.line + line - 1, column };
  if (asWritten !== undefined && column > asWritten) return undefined;
  return { line: start.line, column: start.column + column - 1 };
}
