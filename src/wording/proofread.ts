import type { Document } from '../document/document.ts';
import type { Fault } from '../fault/fault.ts';
import { defaultLanguage } from '../language/language.ts';
import { type ReviewFiles, textsOfReview } from '../review/check-review.ts';
import { inOrder } from '../review/structure/in-order.ts';
import { parseTemplate } from '../template/parse-template.ts';
import { textsOfTemplate } from '../template/texts-of-template.ts';
import { documentAge } from './reading-age.ts';
import { wordingFaults } from './wording-faults.ts';

/** How old a reader is to whom a document is as easy as what is read at school at that age. */
export interface ReadingAge {
  /** Of the review and of the document: `bark-2023/briefing`. */
  readonly document: string;
  readonly years: number;
}

/** A review and the templates of its documents. */
interface Proof extends ReviewFiles {
  readonly templates: readonly ReviewFiles['review'][];
}

export interface Proofread {
  /** Warnings only. */
  readonly faults: readonly Fault[];
  readonly readingAges: readonly ReadingAge[];
}

/**
 * What a careful reader says of the words: of the people whom they name, of sentences that are long and hard, and of each
 * document as a whole. All of that is known of English alone; nothing is said of words in another language. A build does not wait for it.
 *
 * @param documents those that were made of the input
 */
export async function proofread(input: Proof, documents: readonly Document[]): Promise<Proofread> {
  const faults = await wordingFaults(textsOfReview(input));
  for (const file of input.templates) {
    const { template } = parseTemplate(file);
    if (template?.language === defaultLanguage)
      faults.push(...(await wordingFaults(textsOfTemplate(template))));
  }
  const readingAges = documents.flatMap((document): ReadingAge[] => {
    const years = document.lang === defaultLanguage ? documentAge(document) : undefined;
    return years === undefined ? [] : [{ document: `${document.reviewId}/${document.name}`, years }];
  });
  return { faults: inOrder(faults), readingAges };
}
