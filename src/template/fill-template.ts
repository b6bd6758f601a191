import type { Root, RootContent } from 'mdast';
import type { CitationCluster } from '../citation/citation-cluster.ts';
import type { CslItem } from '../citation/csl-item.ts';
import type { Fault } from '../fault/fault.ts';
import type { Messages } from '../messages/messages.ts';
import type { Review } from '../review/review.ts';
import { fillNodes } from './fill-nodes.ts';
import type { Filling } from './filling.ts';
import { reportHeadings } from './report-headings.ts';
import type { Template } from './template.ts';
import { scopeOfReview } from './values/scope-of-review.ts';

export interface FilledTemplate {
  /** Markdown with values and blocks in place; in-text citations are numbered placeholders. */
  readonly tree: Root;
  readonly clusters: readonly CitationCluster[];
  readonly faults: readonly Fault[];
}

/**
 * Places a review's data into a parsed template. No text of the data is parsed, but the fields that are
 * declared to hold inline Markdown; and of those no block and no HTML is taken.
 */
export function fillTemplate(
  template: Template,
  review: Review,
  references: readonly CslItem[],
  messages: Messages,
): FilledTemplate {
  const faults = new Map<string, Fault>();
  const clusters: CitationCluster[] = [];
  const byKey = new Map(references.map((item) => [item.id, item]));
  const about = byKey.get(review.citekey);
  if (!about) throw new Error(`No reference ${review.citekey}: the review was not checked`);
  const filling: Filling = {
    kind: template.name,
    review,
    authors: about.author?.length ?? 1,
    references: byKey,
    messages,
    scopes: [scopeOfReview(review, about)],
    text: { value: template.source, start: { file: template.file, line: 1, column: 1 } },
    clusters,
    report(fault) {
      const { file, line, column } = fault.place;
      faults.set(`${file}:${line}:${column} ${fault.rule} ${fault.found}`, fault);
    },
  };
  const children: RootContent[] = fillNodes(template.tree.children, filling);
  reportHeadings(children, filling);
  return { tree: { type: 'root', children }, clusters, faults: [...faults.values()] };
}
