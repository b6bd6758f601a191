import type { CslItem } from '../citation/csl-item.ts';
import type { FilledTemplate } from '../document/filled-template.ts';
import type { Messages } from '../messages/messages.ts';
import { messagesIn } from '../messages/messages-in.ts';
import type { CheckedReview } from '../review/check-review.ts';
import type { Review } from '../review/review.ts';
import { noTextIn } from '../review/rules/translations.ts';
import { annexOf, asDraft, isSpoken, needsAreMet, otherDocuments, wholeIn } from '../template/documents.ts';
import { fillTemplate } from '../template/fill-template.ts';
import type { Template } from '../template/template.ts';
import type { InNation } from './choose.ts';
import type { CheckInput } from './input.ts';
import type { Templates } from './read.ts';
import type { Staged } from './stage.ts';

/** A template with a review's data in it, and what both were. */
export interface Filled {
  readonly filled: FilledTemplate;
  readonly template: Template;
  /** In the template's language. */
  readonly review: Review;
  readonly references: readonly CslItem[];
  readonly messages: Messages;
}

/**
 * Places the data into a template. Nothing is made of a review with errors, nor in a language in which it says nothing, nor of one
 * that lacks what the document is made of.
 */
export function fill(
  { template, nation }: InNation,
  { review, inLanguage, references }: CheckedReview,
  { asked, all, areChosen }: Templates,
  input: CheckInput,
): Staged<Filled | undefined> {
  // Who asks for all documents gets those that the review has something for: to want no CPD briefing is no fault.
  const unmet = review && needsAreMet(template, review, input.review.file);
  if (!review || unmet || (template.nation !== undefined && nation === undefined))
    return { value: undefined, faults: unmet && areChosen ? [unmet] : [] };
  const said = inLanguage[template.language];
  if (!said) {
    // The same of a language: who asks for no document in another learns why there is none.
    const isOther = asked.some(({ template: other }) => other !== undefined && isSpoken(other, review));
    return {
      value: undefined,
      faults: isOther ? [] : [noTextIn(template.language, template.document, input.review.file)],
    };
  }
  const messages = messagesIn(template.language, said.words);
  const draft = asDraft(template, said, messages);
  const annex = annexOf(template, said, all);
  const filled = fillTemplate(draft, said, references, messages, {
    ...(annex === undefined ? {} : { annex }),
    wholeIn: (block) => wholeIn(block, template, all),
    ...(nation === undefined ? {} : { nation: nation.rules }),
    others: otherDocuments(template, said, all),
  });
  return { value: { filled, template: draft, review: said, references, messages }, faults: filled.faults };
}
