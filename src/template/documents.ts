import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import type { Messages } from '../messages/messages.ts';
import { isReported } from '../review/is-reported.ts';
import type { Review } from '../review/review.ts';
import type { OtherDocument, WholeDocument } from './filling.ts';
import type { Template, TemplateHead } from './template.ts';

/** Two templates of one document would write the same files, and the later one would win in silence. */
export function documentIsUnique(template: Template, before: readonly Template[]): Fault | undefined {
  const { document, documentPlace } = template;
  const first = before.find((other) => other.document === document);
  if (first === undefined) return undefined;
  return faultAgainst('document-is-unique', {
    place: documentPlace,
    found: `\`${document}\`, the document of another template`,
    expected: 'a name that no other template has, because files get this name',
    also: { ...first.documentPlace, what: 'the other template' },
  });
}

/**
 * Whether any text of a review stands in a template’s language. Where none does, there is nothing yet for a document in that
 * language to say.
 */
export const isSpoken = ({ language }: TemplateHead, { languages }: Review): boolean =>
  languages.includes(language);

/**
 * What is said, where somebody asks for the document, of a review that lacks what it is made of; the document is then left out rather
 * than printed with empty sheets, and no other suffers from it.
 *
 * @param file that of the review, which somebody would add it to
 */
export function needsAreMet(template: TemplateHead, review: Review, file: string): Fault | undefined {
  if (template.needs === undefined || review.learning !== undefined) return undefined;
  return faultAgainst('learning-is-given', {
    severity: 'warning',
    place: topOf(file),
    found: `no \`learning:\`, so the ${template.name} (\`${template.document}\`), which is made from it, was not made`,
    expected: '`learning:` with `title`, `outcomes`, `plan`, `scenario`, `reflection` and `peer discussion`',
    suggestion: `write one after the example of data/bark-2023/review.yaml, or ask for other documents`,
  });
}

/** Listed studies above which a briefing would be a book of tables: these go to an annex, and a count is no row of squares any more. */
const few = 12;

/** Whether a review lists so many studies that its long tables have a document of their own. */
const hasManyStudies = ({ studies: { list } }: Review): boolean =>
  isReported(list) && list.value.length > few;

/** Where what is for reference stands, where a document of the language takes it. */
export interface AnnexOfReview {
  /** What it is called. */
  readonly name: string;
  /** Whether it is the document itself that is filled. */
  readonly isThis: boolean;
  /** Whether the review’s long tables stand there as well, and in no other. */
  readonly hasLongTables: boolean;
}

/** The annex to a review’s documents in a template’s language, if there is one. */
export function annexOf(
  { document, language }: TemplateHead,
  review: Review,
  templates: readonly TemplateHead[],
): AnnexOfReview | undefined {
  const annex = templates.find((other) => other.isAnnex && other.language === language);
  return (
    annex && {
      name: annex.name,
      isThis: annex.document === document,
      hasLongTables: hasManyStudies(review),
    }
  );
}

/** What the document is called that has all that a short block leaves out, where there is another than this in its language. */
export const wholeIn = (
  block: 'findings' | 'gaps',
  { document, language }: TemplateHead,
  templates: readonly TemplateHead[],
): string | undefined => {
  const others = templates.filter(
    (other) => other.document !== document && other.language === language && hasWhole(block, other),
  );
  // An annex is for who looks something up.
  return (others.find(({ isAnnex }) => !isAnnex) ?? others[0])?.name;
};

const hasWhole = (block: 'findings' | 'gaps', { source }: TemplateHead): boolean =>
  source.split(/\r?\n/).some((line) => line.trimEnd() === `::${block}`);

/** The document that has every finding with all that is said of it: this one, or one in its language, or else in another; and where it is. */
export function wholeOf(
  template: TemplateHead,
  review: Review,
  templates: readonly TemplateHead[],
): WholeDocument {
  const wholes = templates.filter(
    (other) =>
      !other.isAnnex &&
      hasWhole('findings', other) &&
      isSpoken(other, review) &&
      needsAreMet(other, review, '') === undefined,
  );
  const { document, language, name } =
    wholes.find((other) => other.document === template.document) ??
    wholes.find((other) => other.language === template.language) ??
    wholes[0] ??
    template;
  const folder = folderOf(review);
  return {
    name,
    language,
    isItself: document === template.document,
    ...(folder === undefined ? {} : { address: `${folder}/${document}.html` }),
  };
}

const folderOf = ({ madeBy }: Review): string | undefined => madeBy.publishedAt?.replace(/\/$/, '');

/** The template of a document that says at the head of each page that it is a draft, as long as something is left to do in the data. */
export function asDraft(template: Template, { toDo }: Pick<Review, 'toDo'>, { blocks }: Messages): Template {
  return toDo === 0 ? template : { ...template, name: blocks.draft.kind(template.name) };
}

/**
 * The other documents on a review, by the address at which they are published. Without one there are none to name: a file that
 * was mailed alone has no dead links. Which of them are made in the same build makes no difference.
 */
export function otherDocuments(
  template: TemplateHead,
  review: Review,
  templates: readonly TemplateHead[],
): readonly OtherDocument[] {
  const folder = folderOf(review);
  if (folder === undefined) return [];
  return templates
    .filter(({ file, document }) => file !== template.file && document !== template.document)
    .filter((other) => isSpoken(other, review) && needsAreMet(other, review, '') === undefined)
    .map(({ name, language, document }) => ({ name, language, address: `${folder}/${document}.html` }));
}
