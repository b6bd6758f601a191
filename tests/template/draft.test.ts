import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { check } from '../../src/build/build.ts';
import type { Document } from '../../src/document/document.ts';
import { toHast } from '../../src/html/to-hast.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { readReview } from '../build/read-review.ts';
import { smallestReferences, withParts } from '../review/smallest-review.ts';

/** The documents on Bark after a change of its data, by their names; a draft has no error. */
async function documentsOf(change: (review: string) => string): Promise<ReadonlyMap<string, Document>> {
  const read = await readReview('data/bark-2023', change);
  // What is still to be filled in is longer than what it stands for.
  const input = {
    ...read,
    templates: read.templates.map(({ file, text }) => ({
      file,
      text: text.replace('most pages: 1', 'most pages: 2'),
    })),
  };
  const { documents, faults } = await check(input);
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  return new Map(documents.map((document) => [document.name, document]));
}

const replaced = (before: string, after: string) => (review: string) => {
  if (!review.includes(before)) throw new Error(`“${before}” is not in the review`);
  return review.replace(before, after);
};

const words = (documents: ReadonlyMap<string, Document>, name: string): string => {
  const document = documents.get(name);
  if (!document) throw new Error(`There is no ${name}`);
  return textOf(toHast(document.tree)).replaceAll(/\s+/g, ' ');
};

const noCount = replaced('studies: 5\n', 'studies: { not reported: "TO DO: how many studies" }\n');

test('every document of a review with something left to do says so, at its head and in its name', async () => {
  const documents = await documentsOf(noCount);
  expect([...documents.values()].map(({ kind }) => kind)).toEqual([
    'Atodiad (drafft)',
    'Annex (draft)',
    'Evidence briefing (draft)',
    'CPD briefing (draft)',
    'Taflen (drafft)',
    'Handout (draft)',
  ]);
  for (const name of documents.keys())
    expect(words(documents, name)).toContain(
      name.endsWith('-cy')
        ? 'Drafft, nid i’w ddosbarthu: mae un peth ar ôl i’w wneud yn ei ddata.'
        : 'Draft, not to be handed out: one thing is left to do in its data.',
    );
});

test('a review with nothing left to do says nothing of drafts', async () => {
  const documents = await documentsOf((review) => review);
  for (const [name, { kind }] of documents) {
    expect(kind).not.toContain('draft');
    expect(words(documents, name)).not.toMatch(/[Dd]raff?t|TO DO|looked up/);
  }
});

test('what nobody has looked up is not said to be unreported, in any place that shows it', async () => {
  const documents = await documentsOf(noCount);
  const path = 'themes.personal.sub-themes.personal-responsibility.studies';
  expect(documents.get('briefing')?.facts.get(path)).toEqual({
    field: 'Studies that mention “Personal responsibility”',
    from: 'Not looked up yet',
  });
  const briefing = words(documents, 'briefing');
  expect(briefing.match(/TO DO: how many studies/g)).toHaveLength(3);
  expect(briefing).toContain('Personal responsibility, TO DO: how many studies');
  expect(words(documents, 'annex')).toContain('Not looked up yetNumber of studies: Personal responsibility');
});

test('what helps is still to be told where it is to be looked up', async () => {
  const change = replaced(
    '        helps:\n          - by: participants\n            text: Structured support from practitioners who show empathy.\n',
    '        helps: { not reported: "TO DO: what helps" }\n',
  );
  expect(words(await documentsOf(change), 'briefing')).toContain('TO DO: what helps');
  const none = (review: string) =>
    review.replaceAll(
      'hinders: { not reported: the source names nothing that gets in the way }',
      'hinders: { not reported: "TO DO: what can hinder" }',
    );
  const briefing = words(await documentsOf(none), 'briefing');
  expect(briefing).toContain('Personal factors: the studies that mention each sub-theme');
  expect(briefing).not.toContain('What can hinder is not reported in the source');
});

test.each([
  [
    'kind: { is: scoping review, source: publisher, how sure: high }',
    'kind: { not reported: "TO DO: the kind" }',
    'Kind of reviewTO DO: the kind',
  ],
  ['confidence: { not assessed: ', 'confidence: { not assessed: "TO DO: how sure" } # ', 'TO DO: how sure'],
  ['countries: { not reported: ', 'countries: { not reported: "TO DO: where" } # ', 'CountriesTO DO: where'],
])('%s is shown as left to do', async (before, after, shown) => {
  const briefing = words(await documentsOf(replaced(before, after)), 'briefing');
  expect(briefing).toContain(shown);
});

test('what belongs somewhere may be said in any words: nothing of it is judged', () => {
  const { faults } = checkReview({
    review: {
      file: 'review.yaml',
      text: withParts(`words to avoid: [{ word: sufferers }]
title: "TO DO: sufferers in 8 studies"
subtitle: "TO DO: most of the sufferers, 8 of 12 studies, said “it is calm” with high confidence"
`),
    },
    references: { file: 'references.json', text: smallestReferences },
  });
  expect(faults.map(({ rule, place }) => `${rule} ${place.line}`)).toEqual([
    'gap-is-filled 38',
    'gap-is-filled 39',
  ]);
});
