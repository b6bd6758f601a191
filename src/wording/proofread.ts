import type { CheckInput } from '../build.ts';
import { defaultStyle } from '../citation/named-style.ts';
import { composeDocument } from '../document/compose-document.ts';
import type { Fault } from '../fault/fault.ts';
import { enGb } from '../messages/en-gb.ts';
import { checkReview, textsOfReview } from '../review/check-review.ts';
import { inOrder } from '../review/structure/in-order.ts';
import { fillTemplate } from '../template/fill-template.ts';
import { parseTemplate } from '../template/parse-template.ts';
import { documentAge } from './reading-age.ts';
import { textsOfTemplate } from './texts-of-template.ts';
import { wordingFaults } from './wording-faults.ts';

/** How old a reader is to whom a document is as easy as what is read at school at that age. */
export interface ReadingAge {
  /** Of the review and of the document: `bark-2023/briefing`. */
  readonly document: string;
  readonly years: number;
}

export interface Proofread {
  /** Warnings only. */
  readonly faults: readonly Fault[];
  readonly readingAges: readonly ReadingAge[];
}

/**
 * What a careful reader says of the words: of the people whom they name, of sentences that are long and hard, and of each
 * document as a whole. A build does not wait for it.
 */
export async function proofread(input: CheckInput): Promise<Proofread> {
  const { review, references } = checkReview(input);
  const faults = await wordingFaults(textsOfReview(input));
  const readingAges: ReadingAge[] = [];
  for (const file of input.templates) {
    const { template } = parseTemplate(file);
    if (!template) continue;
    faults.push(...(await wordingFaults(textsOfTemplate(template))));
    if (!review) continue;
    const filled = fillTemplate(template, review, references, enGb);
    if (filled.faults.some(({ severity }) => severity === 'error')) continue;
    const document = await composeDocument(filled, template, review, references, defaultStyle, enGb);
    const years = documentAge(document);
    if (years !== undefined) readingAges.push({ document: `${review.id}/${document.name}`, years });
  }
  return { faults: inOrder(faults), readingAges };
}
