/** About the least that a review can say. Each part names its own source, so that examples can replace parts. */
export const smallestReview = `id: small-review
language: en-GB
citekey: doe2020
title: A small review
people: people who took part
edition: { number: 1, date: 2026-01-01, next review: 2027-01-01 }
made by: { organisation: The practice centre }
sources:
  article: { title: The article, kind: full article }
kind: { is: scoping review, source: article, how sure: high }
approach: { not reported: the article does not say }
question: { by: author, text: What do people say?, source: article, how sure: high }
search: { databases: { not reported: not named }, dates: { not reported: not named } }
eligibility: { included if: { not reported: not named }, excluded if: { not reported: not named } }
studies: { included: 12, list: { not reported: not listed }, source: article, how sure: high }
participants: { total: 100, ages: { from: 18, to: 75 }, source: article, how sure: high }
countries: { not reported: not named }
appraisal: { not reported: not mentioned }
themes:
  - id: ways
    name: Ways
    statement: What people do.
    source: article
    how sure: high
    sub-themes:
      - id: talking
        name: { en-GB: Talking, cy: Siarad }
        covers: Talking to others.
        studies: { not reported: no number is given }
        helps: { not reported: nothing is named }
        hinders: { not reported: nothing is named }
confidence: { not assessed: nothing was appraised }
limitations:
  - { by: this briefing, text: It is made up. }
key messages:
  - message: People talk
    claims: [{ by: participants, text: Talking helps., source: article, how sure: high }]
`;

export const smallestReferences = `[
  {
    "id": "doe2020",
    "type": "article-journal",
    "title": "A small review",
    "author": [{ "family": "Doe", "given": "Ada" }],
    "container-title": "A journal",
    "issued": { "date-parts": [[2020]] },
    "DOI": "10.1000/small"
  }
]
`;

/** The smallest review with some of its parts replaced, or others put at its end. */
export function withParts(parts: string): string {
  const given = keysOf(parts);
  // Where studies are listed, what they tell is left out.
  const base = parts.includes('supports:')
    ? without(smallestReview.replace(/^ *studies: \{ not reported.*\n/m, ''), ['participants', 'countries'])
    : smallestReview;
  return without(base, given) + parts;
}

/** A YAML text with its keys at the top replaced by those given. */
export const withKeys = (text: string, parts: string): string => without(text, keysOf(parts)) + parts;

const without = (text: string, keys: readonly string[]): string =>
  text
    .split(/^(?=\S)/m)
    .filter((part) => !keys.includes(part.slice(0, part.indexOf(':'))))
    .join('');

const keysOf = (text: string): readonly string[] =>
  [...text.matchAll(/^([^\s:][^:]*):/gm)].flatMap(([, key]) => key ?? []);
