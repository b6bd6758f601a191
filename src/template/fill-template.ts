import type { CitationCluster } from '../citation/citation-cluster.ts';
import type { CslItem } from '../citation/csl-item.ts';
import type { NationRules } from '../cpd/nation-rules.ts';
import type { FilledTemplate } from '../document/filled-template.ts';
import type { Block, DocumentTree } from '../document/tree.ts';
import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import type { Messages } from '../messages/messages.ts';
import type { Review } from '../review/review.ts';
import { tellTentative } from './blocks/tentative.ts';
import { tracedFacts } from './blocks/traced-facts.ts';
import { blocksOf } from './blocks-of.ts';
import { sourcesOf } from './directives/sources.ts';
import type { AnnexOfReview } from './documents.ts';
import { evidenceFaults } from './evidence-faults.ts';
import { fillBlocks } from './fill-nodes.ts';
import { type Filling, type OtherDocument, placeIn, type WholeDocument } from './filling.ts';
import { headFaults } from './head-faults.ts';
import { learningFaults } from './learning-faults.ts';
import { type InnerLink, linkFaults, referenceLists } from './link-faults.ts';
import { proseNodes } from './prose-nodes.ts';
import { type Reading, readingOf, withReading } from './reading-time.ts';
import type { Template } from './template.ts';
import { scopeOfAnnex } from './values/scope-of-annex.ts';
import { scopeOfNation } from './values/scope-of-nation.ts';
import { scopeOfReview } from './values/scope-of-review.ts';
import { withNotFound } from './with-not-found.ts';

/** What is known beside the review when a template is filled. */
interface Beside {
  readonly nation?: NationRules;
  readonly others?: readonly OtherDocument[];
  readonly annex?: AnnexOfReview;
  readonly wholeIn?: Filling['wholeIn'];
  readonly whole?: WholeDocument;
  readonly formats?: Filling['formats'];
}

/**
 * Places a review's data into a parsed template. No text of the data is parsed, but the fields that are
 * declared to hold inline Markdown; and of those no block and no HTML is taken. Where the document says how long its reading takes, it is
 * filled once to count its words, and once more with the minutes.
 */
export function fillTemplate(
  template: Template,
  review: Review,
  references: readonly CslItem[],
  messages: Messages,
  beside: Beside = {},
): FilledTemplate {
  const once = filledWith(template, review, references, messages, beside, undefined);
  const reading = review.learning?.plan.some(({ part }) => part === 'reading')
    ? readingOf(once.read)
    : undefined;
  if (reading === undefined) return once.filled;
  return filledWith(template, withReading(review, reading), references, messages, beside, reading).filled;
}

function filledWith(
  template: Template,
  review: Review,
  references: readonly CslItem[],
  messages: Messages,
  { nation, others = [], annex, wholeIn = () => undefined, whole, formats = [] }: Beside,
  reading: Reading | undefined,
): { readonly filled: FilledTemplate; readonly read: readonly Block[] } {
  const faults = new Map<string, Fault>();
  const clusters: CitationCluster[] = [];
  const links: InnerLink[] = [];
  const cited: InnerLink[] = [];
  const read: Block[] = [];
  const said = new Set<string>();
  const byKey = new Map(references.map((item) => [item.id, item]));
  const article = byKey.get(review.citekey);
  if (!article) throw new Error(`No reference ${review.citekey}: the review was not checked`);
  const complete: Filling = {
    kind: template.name,
    review,
    authors: article.author?.length ?? 1,
    references: byKey,
    messages,
    ...(nation === undefined ? {} : { nation }),
    others,
    ...(whole === undefined ? {} : { whole }),
    formats,
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
      said.add(text.path);
      return proseNodes(text, this);
    },
    ...(reading === undefined ? {} : { reading }),
    read: (blocks) => void read.push(...blocks),
    linkTo: (id, place) => void links.push({ id, place }),
    report(rule, breach) {
      const { file, line, column } = breach.place;
      faults.set(`${file}:${line}:${column} ${rule} ${breach.found}`, faultAgainst(rule, breach));
    },
  };
  const filling = withNotFound(complete, article);
  const children = tellTentative(fillBlocks(template.tree.children, filling), filling);
  for (const fault of evidenceFaults(template, review)) filling.report(fault.rule, fault);
  for (const fault of learningFaults(template, filling, children, said)) filling.report(fault.rule, fault);
  const tree: DocumentTree = { type: 'root', children };
  for (const { node, rule, ...said } of headFaults(children, template.source))
    filling.report(rule, { place: placeIn(filling.text, node.position), ...said });
  for (const { position } of referenceLists(children).slice(1)) {
    filling.report('references-stand-once', {
      place: placeIn(filling.text, position),
      found: '`::references` a second time',
      expected: 'one list of references, outside of `:::each`, because a citation leads to one place',
    });
  }
  // Where blocks were left out for a fault, their places are missing too.
  if (faults.size === 0)
    for (const fault of linkFaults(tree, links, cited, `ref-${review.citekey}`))
      filling.report(fault.rule, fault);
  return {
    filled: {
      tree,
      clusters,
      facts: tracedFacts(complete),
      origins: sourcesOf(complete),
      faults: [...faults.values()],
    },
    read,
  };
}
