import { encode } from 'fast-png';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { BuiltFile } from '../../src/build/input.ts';
import { assetReader } from '../../src/io/read-asset.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { readReview } from './read-review.ts';
import { textOfHtml, textOfPdf } from './text-of-outputs.ts';

/** The handout of a review, in every format and design in which it is made. */
async function handoutOf(folder: string, change?: (review: string) => string) {
  const input = await readReview(folder, change);
  const templates = input.templates.filter(({ file }) => file.endsWith('/handout.md'));
  return build({ ...input, templates });
}

const words = (text: string): number => text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Twice as wide as high. */
const logo = encode({
  width: 480,
  height: 240,
  channels: 3,
  data: Uint8Array.from({ length: 480 * 240 * 3 }, (_, at) => [90, 39, 72][at % 3] ?? 0),
});

/** What a reader must find, in this order. */
const parts = [
  'Handout',
  'For social work and mental health practice',
  'What do people with experiences of psychosis say about resilience?',
  'A scoping review by Harry Bark (2023) of 12 studies',
  '179 participants aged 18 to 75',
  'Resilience is personal, and it changes. The author concluded that life experience alters how people understand it.',
  'Other people can strengthen resilience, or stand in its way. Participants said that peers, family and empathetic professionals can help. The author concluded that a family’s poor understanding or a generic approach can hold it back.',
  'The review gathers views; it does not measure effects. We suggest using what people said to start a conversation.',
  'Personal factors',
  'Personal responsibility 5 of 12 studies',
  'Use of experience 7 of 12 studies',
  'Coping strategies 6 of 12 studies',
  'Social factors',
  'Peer support 7 of 12 studies',
  'Social relationships No number given',
  'Contribution 4 of 12 studies',
  'Professional factors',
  'Relationships with professionals 5 of 12 studies',
  'Structured support 3 of 12 studies',
  'Try this',
  'Give the person time to talk about what they have learnt, if they wish.',
  'Offer contact with peers.',
  'Shape support around the person, not a set programme.',
  'Ask this',
  'What does resilience mean to you now?',
  'What do you notice first, before a crisis?',
  'How does your family help? What is hard?',
  'What is mandatory support like for you?',
  'We suggest these. They are not findings of the review.',
  'Be careful',
  'Stated by the author',
  'The studies’ quality was not appraised, so some may be weak.',
  'The part played by race, for example, could not be explored.',
  'Added by us',
  'We worked from an abstract and news accounts, not the full article.',
  'A count of studies does not say how important or certain a sub-theme is.',
  'The review did not assess how confident it is in these findings.',
  'Bark, H. (2023). Resilience as part of recovery: The views of those with experiences of psychosis, and learning for British mental health social work practice. A scoping review. The British Journal of Social Work, 53(8), 3627–3646.',
];

describe('the Bark handout', () => {
  const texts = new Map<string, string>();
  let files: readonly BuiltFile[] = [];

  beforeAll(async () => {
    const built = await handoutOf('data/bark-2023');
    expect(built.faults).toEqual([]);
    files = built.files;
    for (const file of files)
      texts.set(file.path, file.path.endsWith('.pdf') ? await textOfPdf(file) : textOfHtml(file));
  });

  test('is a page, one side of paper, and large print', () => {
    expect(files.map(({ path, pages }) => [path, pages])).toEqual([
      ['bark-2023/handout.html', undefined],
      ['bark-2023/handout.pdf', 1],
      ['bark-2023/handout-large-print.pdf', 4],
    ]);
  });

  test.each([
    ['letter', 'page: { size: Letter }\n'],
    ['logoed', 'logo: { file: logo.png, alternative: The practice centre, height: 12 }\n'],
    [
      'letter-logoed',
      'page: { size: Letter }\nlogo: { file: logo.png, alternative: The practice centre, height: 12 }\n',
    ],
  ])('keeps to one side in the design %s, with what is to be careful about on it', async (name, text) => {
    const bark = await readReview('data/bark-2023');
    const folder = await temporaryFolder({ 'designs/logo.png': logo });
    const { files, faults } = await build({
      ...bark,
      templates: bark.templates.filter(({ file }) => file.endsWith('/handout.md')),
      formats: ['pdf'],
      designs: [...bark.designs, { file: `designs/${name}.yaml`, text: `extends: counted\n${text}` }],
      design: [{ name, place: { file: '--design', line: 1, column: 1 } }],
      readAsset: assetReader(folder),
    });
    expect(faults).toEqual([]);
    expect(files.map(({ pages }) => pages)).toEqual([1]);
    const [pdf] = files;
    const said = pdf ? await textOfPdf(pdf) : '';
    expect(said).toContain('Be careful');
    expect(said.indexOf('Bark, H. (2023).')).toBeGreaterThan(said.indexOf('Be careful'));
  });

  test.each(['handout.html', 'handout.pdf', 'handout-large-print.pdf'])(
    '%s says everything, each under the one before',
    (name) => {
      const text = (texts.get(`bark-2023/${name}`) ?? '')
        .replaceAll(/(?<=– |: )\s+/g, '')
        .replaceAll(/ – /g, ' ');
      let at = 0;
      for (const part of parts) {
        const found = text.indexOf(part, at);
        expect(found, `“${part}” after “${text.slice(Math.max(0, at - 30), at)}”`).toBeGreaterThanOrEqual(at);
        at = found;
      }
    },
  );

  test('has no dots for the participants, and says so of none', () => {
    for (const name of ['handout.pdf', 'handout-large-print.pdf']) {
      expect(texts.get(`bark-2023/${name}`)).toContain('179 participants aged 18 to 75');
      expect(texts.get(`bark-2023/${name}`)).not.toContain('dot each');
    }
  });

  test('says what a square is', () => {
    expect(texts.get('bark-2023/handout.pdf')).toContain('Sub-theme Mentioned by (squares with a dot)');
    expect(texts.get('bark-2023/handout-large-print.pdf')).toContain(
      'Each square is one study; one with a dot in it is a study that mentions the sub-theme.',
    );
  });

  test('is short', () => {
    // Without the lines at the head and the foot of the page.
    const counted = words((texts.get('bark-2023/handout.pdf') ?? '').replace(/Edition 1 · .*$/, ''));
    expect(counted).toBeGreaterThanOrEqual(350);
    expect(counted).toBeLessThanOrEqual(600);
  });
});

test('a longer review keeps to its side too, with every limitation that matters and attribution, and says which findings it leaves out', async () => {
  const { files, faults } = await handoutOf('tests/fixtures/reviews/shared-gardens');
  expect(faults).toEqual([]);
  expect(files.map(({ path, pages }) => [path, pages])).toEqual([
    ['shared-gardens/handout.html', undefined],
    ['shared-gardens/handout.pdf', 1],
    ['shared-gardens/handout-large-print.pdf', 4],
  ]);
  const [, pdf] = files;
  const text = pdf ? await textOfPdf(pdf) : '';
  for (const part of [
    'A systematic review by Gwenllïan Enghraifft and others (2025) of 13 studies',
    '343 participants aged 16 to 94',
    'Participants said that a plot with one’s name on it is a first place of their own.',
    'We suggest looking at the bus timetable first.',
    'A place of one’s own 6 of 13 studies',
    'These are the 6 of 11 sub-themes with the largest numbers of studies, and of equal ones the first. The other 5 are in “Evidence briefing”.',
    'Few studies spoke with children',
    'Language was handled in differing ways.',
    'The review is made up, and so is everything that it says.',
    'How confident the review is in ‘A place of one’s own’: moderate (GRADE-CERQual).',
    'The review did not assess how confident it is in the other findings.',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('one dot each');
});

test('a review without participants, ages or any count is a handout all the same, and says so', async () => {
  const { files, faults } = await handoutOf('data/bark-2023', (data) =>
    data
      .replace(
        'included: { is: 12, source: [publisher, report, rewording], how sure: high }',
        'included: { not reported: nobody says }',
      )
      .replace('total: 179', 'total: { not reported: nobody says }')
      .replace('ages: { from: 18, to: 75 }', 'ages: { not reported: nobody says }')
      .replaceAll(':value[participants.ages]{as=range}', 'of some ages')
      .replaceAll(':value[studies.included]', 'its')
      .replaceAll(/studies: \d+/g, 'studies: { not reported: nobody says }')
      .replace(/points to consider:\n[\s\S]*?\n\n(?=key messages)/, ''),
  );
  expect(faults).toEqual([]);
  const [html, pdf] = files;
  const text = pdf ? await textOfPdf(pdf) : '';
  expect(pdf?.pages).toBe(1);
  expect(text).toContain(
    'A scoping review by Harry Bark (2023); number of studies not reported in the source (nobody says) Number of participants not reported in the source (nobody says)',
  );
  // A column of refusals is one sentence.
  expect(text).toContain('Personal responsibility, Use of experience and Coping strategies');
  expect(text).toContain('How many studies mention a sub-theme is not reported in the source');
  expect(text).not.toMatch(/\b0\b|undefined|NaN|Try this|Ask this|We suggest these|squares|one dot/);
  expect(html ? textOfHtml(html) : '').toContain('How many studies mention a sub-theme is not reported');
});
