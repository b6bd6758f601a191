import { beforeAll, describe, expect, test } from 'vitest';
import { build, check } from '../../src/build/build.ts';
import type { BuildInput, BuiltFile } from '../../src/build/input.ts';
import { extractAttachments } from '../../src/pdf/extract/extract-attachments.ts';
import { readReview } from './read-review.ts';
import { textOfHtml, textOfPdf } from './text-of-outputs.ts';

const bark = 'data/bark-2023';
const gardens = 'tests/fixtures/reviews/shared-gardens';

async function inputOf(folder: string, change?: (review: string) => string): Promise<BuildInput> {
  const input = await readReview(folder, change);
  return { ...input, templates: input.templates.filter(({ file }) => file.endsWith('/cpd.md')) };
}

const inNation = (input: BuildInput, name: string): BuildInput => ({
  ...input,
  nation: { name, place: { file: '--nation', line: 1, column: 1 } },
});

const textOf = (file: BuiltFile | undefined): Promise<string> | string => {
  if (!file) throw new Error('Nothing was built');
  return file.path.endsWith('.pdf') ? textOfPdf(file) : textOfHtml(file);
};

/** What a reader must find, in this order. */
const parts = [
  'Resilience as part of recovery: learning for practice',
  '80 minutes of learning, from a scoping review by Harry Bark (2023)',
  'What you will learn',
  'describe the three themes of the review and their eight sub-themes',
  'How to use the time',
  'Read the summary and the findings',
  '15 minutes',
  'Talk it over with a peer',
  '25 minutes',
  'Standards in England',
  'The parts of Professional Standard 4, of Social Work England, that this may support:',
  '4.3',
  'Evidence-informed practice',
  'Two different pieces in each registration year, by 30 November. One of them has peer reflection.',
  'Summary',
  'The author concluded that life experience alters how people understand it.',
  'Themes',
  'Social relationships',
  'ot reported in the source',
  'Be careful',
  'The studies’ quality was not appraised',
  'A practice scenario',
  'Made up for this briefing. It describes no real person and does not come from the review.',
  'Dana is 34',
  'Your reflection',
  'What?',
  'Which factors do you notice in Dana’s account',
  'So what?',
  'How far do 12 studies take you',
  'Now what?',
  'Peer discussion sheet',
  'For two people or more. Allow 25 minutes.',
  'We wrote the scenario around social relationships, contribution and relationships with professionals.',
  'Tell',
  'Who is missing from these 12 studies?',
  'Notes',
  'With whom',
  'Your CPD record',
  'The headings are those of Social Work England; the hints are ours. Leave out anything that could identify a person.',
  'Type',
  'Description and relevance',
  'What I learnt',
  'Impact on practice and people',
  'What I learnt from a peer',
  'Certificate of completion',
  'Completed by the reader',
  'I read the briefing',
  'I wrote a reflection',
  'I talked it over with a peer',
  'Signature',
  'It shows no accreditation or endorsement by a regulator, an employer, the author of the review or its publisher.',
  'Reference',
  'Bark, H. (2023).',
];

describe('the Bark CPD briefing', () => {
  let files: readonly BuiltFile[] = [];

  beforeAll(async () => {
    const built = await build(await inputOf(bark));
    expect(built.faults).toEqual([]);
    files = built.files;
  });

  test('is a page, six sheets, and large print', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'bark-2023/cpd.html',
      'bark-2023/cpd.pdf',
      'bark-2023/cpd-large-print.pdf',
    ]);
    expect(files[1]?.pages).toBe(6);
  });

  test.each([0, 1, 2])('says everything, each under the one before (%i)', async (index) => {
    const text = await textOf(files[index]);
    let at = 0;
    for (const part of parts) {
      const found = text.indexOf(part, at);
      expect(found, `“${part}” after “${text.slice(Math.max(0, at - 30), at)}”`).toBeGreaterThanOrEqual(at);
      at = found;
    }
  });

  test('has nothing filled in beforehand', () => {
    const html = new TextDecoder().decode(files[0]?.bytes);
    const controls = html.match(/<(?:input|textarea)[^>]*>/g) ?? [];
    expect(controls).toHaveLength(22);
    for (const control of controls) expect(control).not.toMatch(/ (?:value|checked|placeholder)\b/);
    expect(html.match(/<textarea[^>]*>(?!<\/textarea>)/g)).toBeNull();
  });

  test('carries the rules that it was made from', () => {
    const bytes = files[1]?.bytes;
    const attached = bytes ? extractAttachments(bytes) : [];
    expect(typeof attached === 'string' ? attached : attached.map(({ name }) => name)).toEqual([
      'england.yaml',
      'references.json',
      'review.yaml',
    ]);
  });
});

test('each nation has its own rules, in files of its own name', async () => {
  const input = { ...(await inputOf(bark)), formats: ['html' as const] };
  const texts = new Map<string, string>();
  for (const nation of ['england', 'scotland', 'wales', 'northern-ireland']) {
    const { files, faults } = await build(inNation(input, nation));
    expect(faults).toEqual([]);
    for (const file of files) texts.set(file.path, await textOf(file));
  }
  expect([...texts.keys()]).toEqual([
    'bark-2023/cpd.html',
    'bark-2023/cpd-scotland.html',
    'bark-2023/cpd-wales.html',
    'bark-2023/cpd-northern-ireland.html',
  ]);
  expect(texts.get('bark-2023/cpd-scotland.html')).toContain(
    'No number of hours is asked for any more. Since June 2024.',
  );
  expect(texts.get('bark-2023/cpd-wales.html')).toContain(
    'The 90 hours that were asked for before have ended. Since 1 April 2025.',
  );
  expect(texts.get('bark-2023/cpd-wales.html')).toContain(
    'Not known: our source tells only that the hours ended.',
  );
  expect(texts.get('bark-2023/cpd-northern-ireland.html')).toContain(
    '90 hours of post-registration training and learning in each registration period.',
  );
  for (const [path, text] of texts) {
    expect(text).toContain('Known on 24 November 2026. Rules change: check with your regulator.');
    if (path.endsWith('/cpd.html')) continue;
    expect(text).toContain('The headings are ours, as we do not know those of');
    expect(text).toContain('We do not know which standards of');
    expect(text).not.toContain('4.3');
  }
});

test('a rule past its next check is warned of, in check for every nation, and changes no byte', async () => {
  const place = { file: '--design', line: 1, column: 1 };
  const input = { ...(await inputOf(bark)), design: [{ name: 'counted', place }] };
  const late = { ...input, today: '2028-01-01' };
  const { files, faults } = await build(late);
  expect(
    faults.map(({ severity, place, found }) => [severity, `${place.file}:${place.line}`, found]),
  ).toEqual([
    [
      'warning',
      'data/cpd/england.yaml:12',
      'rules of England that were to be checked by 2027-05-24: ‘Pieces of CPD’, the standards, the headings of the record',
    ],
  ]);
  const before = await build(input);
  expect(files.map(({ bytes }) => bytes)).toEqual(before.files.map(({ bytes }) => bytes));
  const { faults: checked } = await check(late);
  expect(new Set(checked.map(({ place }) => place.file))).toEqual(
    new Set(['england', 'northern-ireland', 'scotland', 'wales'].map((name) => `data/cpd/${name}.yaml`)),
  );
});

test('a nation’s file with a fault stops the documents that depend on it alone, and is told by a build as by a check', async () => {
  const input = await readReview(bark);
  const { files, faults } = await build({
    ...input,
    formats: ['html'],
    templates: input.templates.filter(({ file }) => !/\/(?:briefing|annex)/.test(file)),
    nations: input.nations.map(({ file, text }) => ({ file, text: text.replace('lines: 1', 'lines: one') })),
  });
  expect(files.map(({ path }) => path)).toEqual(['bark-2023/handout-cy.html', 'bark-2023/handout.html']);
  expect(new Set(faults.map(({ rule, place }) => [rule, place.file].join(' ')))).toEqual(
    new Set(
      ['england', 'northern-ireland', 'scotland', 'wales'].map(
        (name) => `data-has-known-shape data/cpd/${name}.yaml`,
      ),
    ),
  );
});

test('a template that names no nation of data/cpd is told the nearest', async () => {
  const input = await inputOf(bark);
  const templates = input.templates.map(({ file, text }) => ({
    file,
    text: text.replace('nation: england', 'nation: scotlnad'),
  }));
  const { files, faults } = await build({ ...input, templates });
  expect(files).toEqual([]);
  expect(faults).toEqual([
    {
      rule: 'nation-is-known',
      severity: 'error',
      place: { file: 'templates/cpd.md', line: 6, column: 9, end: { line: 6, column: 17 } },
      found: 'no nation `scotlnad`',
      expected: 'one of `england`, `northern-ireland`, `scotland`, `wales`, the files of data/cpd',
      suggestion: 'did you mean `scotland`?',
    },
  ]);
});

test('a review without learning gets no CPD briefing, and is told what it lacks', async () => {
  const withoutLearning = (data: string) => data.replace(/\n# What follows is ours alone[\s\S]*$/, '\n');
  const { files, faults } = await build(await inputOf(bark, withoutLearning));
  expect(files).toEqual([]);
  expect(faults).toMatchObject([
    {
      rule: 'learning-is-given',
      severity: 'warning',
      place: { file: 'data/bark-2023/review.yaml', line: 1, column: 1 },
      found: 'no `learning:`, of which the CPD briefing (`cpd`) is made, so that it was not made',
      expected:
        '`learning:` with `title`, `outcomes`, `plan`, `scenario`, `reflection` and `peer discussion`',
    },
  ]);
});

test('a review that wants no CPD briefing is not told so, where all documents are built', async () => {
  const withoutLearning = (data: string) => data.replace(/\n# What follows is ours alone[\s\S]*$/, '\n');
  const input = await inputOf(bark, withoutLearning);
  const handout = {
    file: 'templates/summary.md',
    text: '---\ndocument: summary\nname: Summary\n---\n:::cover\n# :value[title]\n:::\n',
  };
  const [cpd] = input.templates;
  if (cpd === undefined) throw new Error('There is no template');
  const all = { ...input, templates: [cpd, handout], allTemplates: [cpd, handout] };
  const { files, faults } = await build({ ...all, formats: ['html'] });
  expect(faults).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(['bark-2023/summary.html']);
  // Who asks for it by name learns why there is none.
  const asked = await build({ ...all, templates: [cpd], formats: ['html'] });
  expect(asked.faults.map(({ rule }) => rule)).toEqual(['learning-is-given']);
});

test('minutes are summed from the plan and from the steps of the discussion', async () => {
  const longer = await inputOf(bark, (data) =>
    data.replace('reflect, minutes: 25', 'reflect, minutes: 40').replace('minutes: 10\n', 'minutes: 12\n'),
  );
  const { files } = await build({ ...longer, formats: ['html'] });
  const text = await textOf(files[0]);
  expect(text).toContain('97 minutes of learning');
  expect(text).toContain('Allow 27 minutes.');
  expect(text).not.toContain('80 minutes');
});

test('a scenario that somebody lived through is refused', async () => {
  const { faults } = await build(await inputOf(bark, (data) => data.replace('made up: yes', 'made up: no')));
  expect(faults[0]).toMatchObject({
    rule: 'data-has-known-shape',
    expected: '`yes`, as a scenario describes no real person',
    suggestion: 'make one up; what happened to somebody is theirs to tell',
  });
});

test.each([
  ['text: Each person describes', 'text: In 12 studies each person describes', 'count-comes-from-data'],
  ["learning for practice'", "learning from 12 studies'", 'count-comes-from-data'],
  ['[contribution, social', '[contribtion, social', 'sub-theme-resolves'],
  ['do: Write your record, minutes: 15', 'do: Write your record, minutes: 1.5', 'data-has-known-shape'],
])('%s → %s is a fault', async (from, to, rule) => {
  const { faults } = await build(await inputOf(bark, (data) => data.replace(from, to)));
  expect(faults.map((fault) => fault.rule)).toEqual([rule]);
});

describe('documents name each other', () => {
  const address = 'https://example.org/documents';

  test.each([
    ['briefing', ['cpd', 'handout']],
    ['cpd', ['briefing', 'handout']],
    ['handout', ['briefing', 'cpd']],
  ])(
    '%s by the address where they are published, in every design, whichever are built',
    async (name, others) => {
      const input = await readReview(gardens);
      const templates = input.templates.filter(({ file }) => file.endsWith(`/${name}.md`));
      const { files, faults } = await build({ ...input, templates });
      expect(faults).toEqual([]);
      expect(files).toHaveLength(3);
      for (const file of files) {
        const text = (await textOf(file)).replaceAll(' ', '');
        for (const other of others) expect(text).toContain(`${address}/${other}.html`);
        expect(text).not.toContain(`${name}.html;`);
      }
      const html = new TextDecoder().decode(files[0]?.bytes);
      for (const other of others) expect(html).toContain(`<a href="${address}/${other}.html">`);
    },
  );

  test('not without an address: a file that was mailed alone has no dead links', async () => {
    const { files } = await build({ ...(await readReview(bark)), formats: ['html'] });
    for (const { bytes } of files) {
      const html = new TextDecoder().decode(bytes);
      const links = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href);
      expect(links.filter((href) => !/^(?:#|https:|mailto:|data:)/.test(href))).toEqual([]);
      expect(html).not.toContain('Other documents');
    }
  });

  test('but none that the review gets no document of', async () => {
    const input = await readReview(gardens, (data) => data.replace(/\nlearning:[\s\S]*$/, '\n'));
    const { files } = await build({
      ...input,
      formats: ['html'],
      templates: input.templates.filter(({ file }) => file.endsWith('/handout.md')),
    });
    const text = await textOf(files[0]);
    expect(text).toContain(`Evidence briefing, ${address}/briefing.html`);
    expect(text).not.toContain('cpd.html');
  });
});
