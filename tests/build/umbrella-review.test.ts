import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { toHast } from '../../src/html/to-hast.ts';
import { composeReview } from './compose-review.ts';
import { readText } from './read-review.ts';

const folder = 'tests/fixtures/reviews/singing-together';

/** Everything that is read or heard in a document of the made-up umbrella review. */
async function saidBy(name: string): Promise<string> {
  const { tree } = await composeReview(folder, { template: await readText(`templates/${name}.md`) });
  const hast = toHast(tree);
  const said = [textOf(hast)];
  visit(hast, 'element', ({ properties }) => {
    for (const value of [properties.ariaLabel, properties.alt, properties.title])
      if (value !== undefined) said.push(String(value));
  });
  return said.join('\n').replaceAll(/\s+/g, ' ');
}

/** Where studies are meant, and not the reviews that the review includes. */
const ofPrimaryStudies =
  /primary stud(?:y|ies)|rest on the same studies|how many studies there are|A study within an included review/gi;

describe.each(['briefing', 'handout', 'cpd'])('the %s of an umbrella review', (name) => {
  test('speaks of no study and of no theme where it means a review or an outcome', async () => {
    const said = (await saidBy(name)).replaceAll(ofPrimaryStudies, '');
    expect(said.match(/.{0,40}\b(?:stud(?:y|ies)|(?:sub-)?themes?)\b.{0,40}/gi) ?? []).toEqual([]);
    expect(said).toContain('of 9 reviews');
  });
});

test('the Welsh handout of an umbrella review speaks of reviews and outcomes', async () => {
  const said = await saidBy('handout-cy');
  expect(said.match(/.{0,40}(?:astudiaeth|thema|themâu).{0,40}/gi) ?? []).toEqual([]);
  expect(said).toContain('Adolygiad ymbarél byw gan Ivo Made ac Ona Upp (2025) o 9 adolygiad');
  expect(said).toContain('Canlyniad');
  expect(said).toContain('4 o 9 adolygiad');
});

test('heads, captions and the row of primary studies', async () => {
  const said = await saidBy('briefing');
  for (const words of [
    'This briefing summarises a living umbrella review by',
    'The 9 reviews that this review includes, and the outcomes that each mentions',
    'Reviews were included if',
    '71 primary studies in the reviews together; 54 different; corrected covered area 3.9%',
    'One primary study can be in several reviews. Where reviews agree, they may rest on the same studies',
  ])
    expect(said).toContain(words);
});

test('reviews that share no study need no word on it', async () => {
  const { tree } = await composeReview(folder, {
    template: '---\ndocument: a\nname: A\n---\n\n::studies\n',
    change: (review) =>
      review.replace(/^primary studies: .*$/m, 'primary studies: { total: 54, unique: 54 }'),
  });
  const said = textOf(toHast(tree));
  expect(said).toContain('54 primary studies in the reviews together; 54 different');
  expect(said).not.toContain('can be in several');
});
