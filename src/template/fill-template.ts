import type { CitationCluster } from '../citation/citation-cluster.ts';
import type { CslItem } from '../citation/csl-item.ts';
import type { NationRules } from '../cpd/nation-rules.ts';
import type { FilledTemplate } from '../document/filled-template.ts';
import type { DocumentTree } from '../document/tree.ts';
import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import type { Messages } from '../messages/messages.ts';
import type { Review } from '../review/review.ts';
import { tracedFacts } from './blocks/traced-facts.ts';
import { blocksOf } from './blocks-of.ts';
import { sourcesOf } from './directives/sources.ts';
import type { AnnexOfReview } from './documents.ts';
import { evidenceFaults } from './evidence-faults.ts';
import { fillBlocks } from './fill-nodes.ts';
import { type Filling, type OtherDocument, placeIn } from './filling.ts';
import { headFaults } from './head-faults.ts';
import { type InnerLink, linkFaults, referenceLists } from './link-faults.ts';
import { proseNodes } from './prose-nodes.ts';
import type { Template } from './template.ts';
import { scopeOfAnnex } from './values/scope-of-annex.ts';
import { scopeOfNation } from './values/scope-of-nation.ts';
import { scopeOfReview } from './values/scope-of-review.ts';
import { withoutReasons } from './without-reasons.ts';

/**
 * Places a review's data into a parsed template. No text of the data is parsed, but the fields that are
 * declared to hold inline Markdown; and of those no block and no HTML is taken.
 */
export function fillTemplate(
  template: Template,
  review: Review,
  references: readonly CslItem[],
  messages: Messages,
  {
    nation,
    others = [],
    annex,
    wholeIn = () => undefined,
  }: {
    readonly nation?: NationRules;
    readonly others?: readonly OtherDocument[];
    readonly annex?: AnnexOfReview;
    readonly wholeIn?: Filling['wholeIn'];
  } = {},
): FilledTemplate {
  const faults = new Map<string, Fault>();
  const clusters: CitationCluster[] = [];
  const links: InnerLink[] = [];
  const cited: InnerLink[] = [];
  const byKey = new Map(references.map((item) => [item.id, item]));
  const article = byKey.get(review.citekey);
  if (!article) throw new Error(`No reference ${review.citekey}: the review was not checked`);
  const whole: Filling = {
    kind: template.name,
    review,
    authors: article.author?.length ?? 1,
    references: byKey,
    messages,
    ...(nation === undefined ? {} : { nation }),
    others,
    wholeIn,
    scopes: [
      ...(nation === undefined ? [] : [scopeOfNation(nation)]),
      ...(annex === undefined ? [] : [scopeOfAnnex(annex)]),
      scopeOfReview(review, article),
    ],
    calls: blocksOf(template),
    text: { value: template.source, start: topOf(template.file) },
    cite(cluster, place) {
      cited.push(...cluster.items.map(({ citekey }) => ({ id: `ref-${citekey}`, place })));
      return clusters.push(cluster) - 1;
    },
    prose(text) {
      return proseNodes(text, this);
    },
    linkTo: (id, place) => void links.push({ id, place }),
    report(rule, breach) {
      const { file, line, column } = breach.place;
      faults.set(`${file}:${line}:${column} ${rule} ${breach.found}`, faultAgainst(rule, breach));
    },
  };
  const filling = whole.calls.has('could-not-find') ? withoutReasons(whole, article) : whole;
  const children = fillBlocks(template.tree.children, filling);
  for (const fault of evidenceFaults(template, review)) filling.report(fault.rule, fault);
  const tree: DocumentTree = { type: 'root', children };
  for (const { node, rule, ...said } of headFaults(children, template.source))
    filling.report(rule, { place: placeIn(filling.text, node.position), ...said });
  for (const { position } of referenceLists(children).slice(1)) {
    filling.report('references-stand-once', {
      place: placeIn(filling.text, position),
      found: '`::references` once more',
      expected: 'one list of references, as a citation leads to one place; it stands outside of `:::each`',
    });
  }
  // Where blocks were left out for a fault, their places are missing too.
  if (faults.size === 0)
    for (const fault of linkFaults(tree, links, cited, `ref-${review.citekey}`))
      filling.report(fault.rule, fault);
  return {
    tree,
    clusters,
    facts: tracedFacts(whole),
    origins: sourcesOf(whole),
    faults: [...faults.values()],
  };
}
