import type { CitationStyle } from '../citation/citation-style.ts';
import type { CslItem } from '../citation/csl-item.ts';
import { formatCitations } from '../citation/format-citations.ts';
import { type ReferenceEntry, referenceAsText } from '../citation/reference-entry.ts';
import { toBibtex } from '../citation/to-bibtex.ts';
import type { Language } from '../language/language.ts';
import { wordsAlone } from '../language/phrase.ts';
import type { Messages } from '../messages/messages.ts';
import type { Review } from '../review/review.ts';
import { alignNumbers } from './align-numbers.ts';
import { blocksIn } from './blocks-in.ts';
import type { Document } from './document.ts';
import type { FilledTemplate } from './filled-template.ts';
import { foreignWords } from './foreign-words.ts';
import { linkTerms } from './link-terms.ts';
import { noBreaks } from './no-breaks.ts';
import { paragraph } from './nodes.ts';
import { placeCitations, thisDocument } from './place-citations.ts';
import { sections } from './sections.ts';
import { trace } from './trace.ts';
import type { Block, DocumentTree } from './tree.ts';
import { trueQuotes } from './true-quotes.ts';
import { plainWordsOf } from './words-of.ts';

/** What a template says of its document. */
export interface DocumentHead {
  /** Name of its files: `handout-cy`. */
  readonly document: string;
  /** Kind of document as a person reads it: “Evidence briefing”. */
  readonly name: string;
  readonly language: Language;
  /** The text of the template. */
  readonly source: string;
}

/** Makes the document of a filled template: the one tree that all renderers read, and what stands about it. */
export async function composeDocument(
  filled: FilledTemplate,
  template: DocumentHead,
  review: Review,
  references: readonly CslItem[],
  style: CitationStyle,
  messages: Messages,
): Promise<Document> {
  const about = references.find(({ id }) => id === review.citekey);
  if (!about) throw new Error(`No reference ${review.citekey}: the review was not checked`);
  const citations = await formatCitations(
    references,
    filled.clusters,
    style,
    [review.citekey],
    template.language,
  );

  const foreign = foreignWords(review.untranslated);
  const spoken = foreign.inTree(filled.tree);
  const origins = foreign.inTree({ type: 'root', children: filled.origins });
  const { madeBy, edition } = review;
  const title = foreign.inText(review.title);
  const rights =
    madeBy.rights === undefined
      ? undefined
      : {
          text: foreign.inText(madeBy.rights),
          ...(typeof madeBy.rights === 'string' ? {} : { lang: madeBy.rights.lang }),
        };
  const untranslated = foreign.found();
  const inOther = untranslated.find(({ places }) => places.length > 0);
  const note = inOther ? [paragraph(messages.blocks.edition.partlyIn(inOther.lang), 'note')] : [];
  const itself = spoken.children.some(citesItself)
    ? [await asWork(template, title, review, style, messages)]
    : [];
  const cited = placeCitations(
    { ...spoken, children: [...spoken.children, ...note] },
    { ...citations, entries: [...citations.entries, ...itself] },
  );
  // After the citations, so that their words get the same quotation marks and their pages stay together.
  const quoted = trueQuotes(cited);
  // Heads take their ids from their words as they stand.
  const parted = noBreaks(linkTerms(sections(quoted)), template.language);
  // Last, as what stands in a text is then known.
  const tree = trace(alignNumbers(parted));

  return {
    name: template.document,
    reviewId: review.id,
    kind: template.name,
    title,
    description: describe(tree) ?? `${template.name}: ${title}`,
    lang: template.language,
    maker: madeBy.organisation,
    ...(madeBy.contact === undefined ? {} : { contact: madeBy.contact }),
    ...(madeBy.audience === undefined ? {} : { audience: wordsAlone(madeBy.audience) }),
    ...(rights === undefined
      ? {}
      : { rights: rights.text, ...(rights.lang === undefined ? {} : { rightsLang: rights.lang }) }),
    ...(madeBy.publishedAt === undefined
      ? {}
      : { publishedAt: addressOf(madeBy.publishedAt, template.document) }),
    edition,
    about: {
      citekey: about.id,
      reference: referenceAsText(entryOf(about.id, citations.entries)),
      bibtex: await toBibtex(about),
      csl: about,
    },
    tree,
    facts: filled.facts,
    origins: origins.children,
    untranslated,
    templateSource: template.source,
  };
}

/** How the document itself wants to be cited. It stands alone: no letter after its year, and no number. */
async function asWork(
  template: DocumentHead,
  title: string,
  review: Review,
  style: CitationStyle,
  messages: Messages,
): Promise<ReferenceEntry> {
  const itself = itemOfDocument(template, title, review, messages);
  const { entries } = await formatCitations([itself], [], style, [itself.id], template.language);
  return entryOf(itself.id, entries);
}

function itemOfDocument(
  template: DocumentHead,
  title: string,
  { madeBy, edition }: Review,
  messages: Messages,
): CslItem {
  const [year = 0, month, day] = edition.date.split('-').map(Number);
  const words = messages.blocks.edition;
  const date = month === undefined || day === undefined ? ([year] as const) : ([year, month, day] as const);
  return {
    id: thisDocument,
    type: 'report',
    title: words.genre(template.name, title),
    author: [{ literal: madeBy.organisation }],
    issued: { 'date-parts': [date] },
    genre: words.number(edition.number),
    ...(madeBy.publishedAt === undefined
      ? {}
      : { URL: addressOf(madeBy.publishedAt, `${template.document}.html`) }),
  };
}

const addressOf = (folder: string, file: string): string => `${folder.replace(/\/$/, '')}/${file}`;

function entryOf(citekey: string, entries: readonly ReferenceEntry[]): ReferenceEntry {
  const entry = entries.find((each) => each.citekey === citekey);
  if (!entry) throw new Error(`The reference list lacks ${citekey}`);
  return entry;
}

/** The subtitle says in a sentence what the document is about. */
function describe({ children }: DocumentTree): string | undefined {
  const [subtitle] = children
    .flatMap(blocksIn)
    .flatMap((block) => (block.type === 'paragraph' && block.role === 'subtitle' ? [block.children] : []));
  return subtitle && plainWordsOf(subtitle);
}

const citesItself = (block: Block): boolean =>
  (block.type === 'references' && block.to === 'this document') || blocksIn(block).some(citesItself);
