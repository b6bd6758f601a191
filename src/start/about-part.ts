import type { ReviewStart } from './review-start.ts';
import { text } from './text.ts';

/** The first part of a review’s data: what it is called, who makes its documents, and what was read. */
export const aboutPart = ({ id, citekey, title, date, nextReview }: ReviewStart): string =>
  `# yaml-language-server: $schema=../review.schema.json
#
# Fill this in from top to bottom, as you would a notebook. What begins with TO DO is yours to replace:
# write between the quotation marks. “npx brevier check” lists what is left, in order.
# Lines that begin with # are notes and examples; take the # away from an example to use it.

id: ${id}
language: en-GB

# The review in references.json, by its “id” there. Zotero exports a reference as “CSL JSON”:
# put the export in place of what stands in references.json, and its “id” here.
citekey: ${citekey}

# The short title of all documents, such as: Resilience as part of recovery
title: ${text(title ?? 'TO DO: the short title')}

# What the documents are about, in a line
subtitle: "TO DO: the subtitle, in a line"

# The review’s own words for the people it is about, such as: people with experiences of psychosis
people: "TO DO: the people that the review is about"

# Words that nobody wants to be called by. “check” points them out wherever they are written.
# words to avoid: [{ word: sufferers, rather: people with experiences of psychosis }]

edition:
  number: 1
  date: ${date}
  next review: ${nextReview}

made by:
  # Your team or organisation, which answers for the documents
  organisation: "TO DO: who makes the documents"
  # audience: For social work and mental health practice
  # contact: practice@example.org
  # rights: Free to share and adapt, naming us.

# What you read to fill this in. Facts below name it by the word before its colon: “article”.
sources:
  article:
    title: The article
    # Such as: full article, abstract, or news report
    kind: "TO DO: what of the review was read"
    # citekey: ${citekey}
    # url: https://doi.org/10.1093/bjsw/bcad122

# These hold for everything below. Where a fact rests on something else, say so beside it, as in
# { is: 12, source: article, how sure: high }. This says how well a fact is documented, not how strong the evidence is.
source: article
how sure: low # TO DO: how well the facts are documented in what you read: high, medium, low to medium or low
`;
