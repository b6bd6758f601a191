import { beforeAll, expect, test } from 'vitest';
import type { CslItem } from '../../src/citation/csl-item.ts';
import type { NationRules } from '../../src/cpd/nation-rules.ts';
import { readNation } from '../../src/cpd/read-nation.ts';
import { enGb } from '../../src/messages/en-gb.ts';
import { checkReview } from '../../src/review/check-review.ts';
import type { Review } from '../../src/review/review.ts';
import { fillTemplate } from '../../src/template/fill-template.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';
import { readText } from '../build/read-review.ts';

interface Given {
  readonly review: Review;
  readonly references: readonly CslItem[];
}

const bark = 'data/bark-2023';
const gardens = 'tests/fixtures/reviews/shared-gardens';
const reviews = new Map<string, Given>();
let nation: NationRules;
beforeAll(async () => {
  for (const folder of [bark, gardens]) {
    const { review, references } = checkReview({
      review: { file: 'review.yaml', text: await readText(`${folder}/review.yaml`) },
      references: { file: 'references.json', text: await readText(`${folder}/references.json`) },
    });
    if (!review) throw new Error('The review was refused');
    reviews.set(folder, { review, references });
  }
  const file = 'data/cpd/england.yaml';
  const { rules } = readNation({ file, text: await readText(file) }, '2026-12-01');
  if (!rules) throw new Error('The nation was refused');
  nation = rules;
});

/** The paths of the data that parts of a block print, in the order of the document. */
function pathsOf(body: string, folder: string): readonly string[] {
  const { template } = parseTemplate({
    file: 't.md',
    text: `---\ndocument: t\nname: Test\nnation: england\n---\n${body}`,
  });
  const given = reviews.get(folder);
  if (!template || !given) throw new Error('There is no template, or no review');
  const paths: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('path' in value && typeof value.path === 'string' && !('says' in value)) paths.push(value.path);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(fillTemplate(template, given.review, given.references, enGb, { nation }).tree);
  return paths;
}

test.each<readonly [string, readonly string[]]>([
  [
    '::key-messages',
    ['key-messages.1', 'key-messages.1.claims.1', 'key-messages.2', 'key-messages.2.claims.1'],
  ],
  [
    '::findings',
    [
      'themes.personal.sub-themes.personal-responsibility',
      'themes.personal.sub-themes.use-of-experience',
      'themes.personal.sub-themes.coping-strategies',
      'themes.social.sub-themes.peer-support',
    ],
  ],
  [
    '::limitations{of=what-matters-most}',
    ['limitations.1', 'limitations.2', 'limitations.4', 'limitations.5'],
  ],
  ['::statement{theme=social}', ['themes.social.statement']],
  ['::methods', ['question', 'kind', 'search.databases', 'search.dates']],
  ['::eligibility', ['eligibility.included-if', 'eligibility.excluded-if']],
  [
    '::points',
    [
      'points-to-consider.1.text',
      'points-to-consider.2.text',
      'points-to-consider.3.text',
      'points-to-consider.4.text',
    ],
  ],
  ['::glossary', ['glossary.1.meaning', 'glossary.2.meaning', 'glossary.3.meaning', 'glossary.4.meaning']],
  [
    '::outcomes',
    [
      'learning.outcomes.1.able-to',
      'learning.outcomes.2.able-to',
      'learning.outcomes.3.able-to',
      'learning.outcomes.4.able-to',
    ],
  ],
  ['::confidence', ['confidence']],
  ['::edition', ['edition', 'made-by.organisation', 'made-by.rights']],
  ['::cpd-rules', ['nation.asked.1', 'nation.known-on', 'nation.sources']],
  [
    '::standards',
    ['nation.standards', 'nation.standards.list.1', 'nation.standards.list.2', 'nation.standards.list.3'],
  ],
  [
    '::cpd-record',
    [
      'nation.record.headings.1',
      'nation.record.headings.2',
      'nation.record.headings.3',
      'nation.record.headings.4',
    ],
  ],
  ['::dot-field', ['participants.total']],
  ['::count-picture{of=studies.included}', ['studies.included']],
])('%s says of each part which data it prints, to begin with', (body, paths) => {
  expect(pathsOf(body, bark).slice(0, 4)).toEqual(paths);
});

test('a rating says of which sub-theme it is, and the line after them of no single one', () => {
  expect(pathsOf('::confidence', gardens)).toEqual([
    'themes.belonging.sub-themes.a-place-of-ones-own.confidence',
    'themes.body.sub-themes.calm.confidence',
    'confidence',
  ]);
});
