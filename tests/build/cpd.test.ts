import { beforeAll, describe, expect, test } from 'vitest';
import { build, check } from '../../src/build/build.ts';
import type { BuildInput, BuiltFile } from '../../src/build/input.ts';
import { extractAttachments } from '../../src/pdf/extract/extract-attachments.ts';
import { designs as papers } from './papers.ts';
import { readReview } from './read-review.ts';
import { textOfHtml, textOfPdf, textsOfPages } from './text-of-outputs.ts';

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
  '75 minutes of learning, from a scoping review by Harry Bark (2023)',
  'What you will learn',
  'describe the three themes of the review and their eight sub-themes',
  'How to use the time',
  'Read what the review says',
  '10 minutes',
  'Talk it over with a peer',
  '25 minutes',
  'CPD in England',
  'At least two different pieces of CPD, one of them with peer reflection, by 30 November.',
  'As of 24 November 2026. For today’s rules see www.socialworkengland.org.uk.',
  'This learning may support these parts of Professional Standard 4 of Social Work England:',
  '4.3',
  'Evidence-informed practice',
  'Summary',
  'The author concluded that life experience alters how people understand it.',
  'Be careful',
  'The studies’ quality was not appraised',
  'What each theme says',
  'Each number says how many studies mention a sub-theme. It does not say how important or how certain it is.',
  'Use of experience',
  'What helps, as participants said',
  'Looking at past psychosis anew',
  'Social relationships',
  'ot reported in the source',
  'What can hinder, as the author concluded',
  'Family can be a barrier',
  'Structured support',
  'What can hinder, as one participant said',
  'Support that was mandatory was a source of suffering.',
  'Where nothing is said of what can hinder, it is not reported in the source.',
  'Who is missing',
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
  'Group session',
  'For about ten people. Allow 45 minutes.',
  'What to bring',
  '5 min',
  'Welcome',
  '7 min',
  'What the review says',
  '5 min',
  'What limits it',
  'A count of studies does not say how important or certain a sub-theme is.',
  '15 min',
  'A generic approach can drive people away.',
  '10 min',
  'Come together',
  '3 min',
  'Close',
  'Your CPD record',
  'The headings are those of Social Work England. The hints are ours. Leave out anything that could identify a person.',
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

  test('is a page, eight sheets, and large print', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'bark-2023/cpd.html',
      'bark-2023/cpd.pdf',
      'bark-2023/cpd-large-print.pdf',
    ]);
    expect(files[1]?.pages).toBe(8);
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

  test('says on paper on which page each sheet begins, and no page where there is none', async () => {
    expect(await textOf(files[0])).not.toMatch(/, page \d/);
    const heads = ['Summary', 'Your reflection', 'Peer discussion sheet', 'Your CPD record'];
    for (const file of files.slice(1)) {
      const pages = (await textsOfPages(file.bytes)).map((page) => page.replaceAll(/\s+/g, ' '));
      // A list of contents says the page of each section too.
      const body = pages.filter((page) => !/ Contents .*, page \d/.test(page));
      const said = [...body.join(' ').matchAll(/([A-Z][A-Za-z ]+), page (\d+)/g)].map(
        ([, name = '', page]) => [heads.find((head) => name.endsWith(head)), Number(page)] as const,
      );
      expect(said.map(([head]) => head)).toEqual(heads);
      for (const [head = '', page] of said) {
        // The head itself, and not the name of it on an earlier page.
        expect(pages[page - 1]).toMatch(new RegExp(`${head}(?!, page)`));
        expect(pages.slice(2, page - 1).filter((each) => each.includes(`${head} `))).toEqual([]);
      }
    }
    const [first = ''] = await textsOfPages(files[1]?.bytes ?? new Uint8Array());
    expect(first.replaceAll(/\s+/g, ' ')).toMatch(
      /Summary, page 2.*Your reflection, page 4.*Peer discussion sheet, page 5.*Your CPD record, page 7/,
    );
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
    'No number of hours is asked for. Since June 2024.',
  );
  expect(texts.get('bark-2023/cpd-wales.html')).toContain(
    'You no longer have to show that you have done 90 hours. Since 1 April 2025.',
  );
  expect(texts.get('bark-2023/cpd-northern-ireland.html')).toContain(
    '90 hours of post-registration training and learning.',
  );
  const websites: Readonly<Record<string, string>> = {
    'bark-2023/cpd.html': 'www.socialworkengland.org.uk',
    'bark-2023/cpd-scotland.html': 'www.sssc.uk.com',
    'bark-2023/cpd-wales.html': 'socialcare.wales',
    'bark-2023/cpd-northern-ireland.html': 'niscc.info',
  };
  for (const [path, text] of texts) {
    const hasStandards = path.endsWith('/cpd.html');
    expect(text).toContain(
      hasStandards
        ? `As of 24 November 2026. For today’s rules see ${websites[path]}.`
        : `As of 24 November 2026. For today’s rules, and the standards that this may support, see ${websites[path]}.`,
    );
    // What nobody told us is no part of a document.
    expect(text).not.toMatch(/we do not know|not known|working notes/i);
    if (hasStandards) continue;
    expect(text).toContain(`has a form of its own: ${websites[path]}.`);
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
      'data/cpd/england.yaml:15',
      'rules of England that were to be checked by 2027-05-24: ‘In each registration year’, the standards, the headings of the record',
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
      found: 'no `learning:`, so the CPD briefing (`cpd`), which is made from it, was not made',
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
    data.replace('scenario, minutes: 25', 'scenario, minutes: 40').replace('minutes: 10\n', 'minutes: 12\n'),
  );
  const { files } = await build({ ...longer, formats: ['html'] });
  const text = await textOf(files[0]);
  expect(text).toContain('92 minutes of learning');
  expect(text).toContain('Allow 27 minutes.');
  expect(text).not.toContain('75 minutes');
});

test('the minutes of the reading are counted from its words, and typed ones are held to them', async () => {
  const typed = (minutes: number) => (data: string) =>
    data.replace('do: Read what the review says }', `do: Read what the review says, minutes: ${minutes} }`);
  const { faults } = await check(await inputOf(bark, typed(15)));
  expect(faults).toMatchObject([
    {
      rule: 'minutes-are-stated',
      severity: 'error',
      place: { file: 'data/bark-2023/review.yaml', column: 64 },
      expected: '10 minutes, each word read twice at the pace of most adults',
      suggestion: 'leave `minutes` out here: they are counted',
    },
  ]);
  expect(faults[0]?.found).toMatch(/^15 minutes for reading \d{3} words$/);
  expect((await check(await inputOf(bark, typed(10)))).faults).toEqual([]);
  // Twice as much to read is twice as long, in fives.
  const longer = await inputOf(bark, (data) =>
    data.replace(
      'text: Structured support from practitioners',
      `text: ${'Word '.repeat(595)}from practitioners`,
    ),
  );
  const templates = longer.templates.map(({ file, text }) => ({
    file,
    text: text.replace(/most pages: \d+/, 'most pages: 20'),
  }));
  const { files } = await build({ ...longer, templates, formats: ['html'] });
  expect(await textOf(files[0])).toContain('80 minutes of learning');
});

describe('an outcome that the document does not let anybody meet stops it', () => {
  const outcomes =
    (template: string, review: (data: string) => string = (data) => data) =>
    async () => {
      const input = await inputOf(bark, review);
      const templates = input.templates.map(({ file, text }) => ({ file, text: text.replace(template, '') }));
      const { faults } = await check({ ...input, templates });
      return faults.map(({ rule, place, found }) => [rule, place.file, found.split(', under')[0]]);
    };

  test('as a part that its template does not print', async () => {
    expect(await outcomes('::limitations{of=what-matters-most}')()).toEqual([]);
    const found = await outcomes('::facilitator', (data) =>
      data.replace('rests on: [limitations]', 'rests on: [context]'),
    )();
    expect(found.map(([rule]) => rule)).toEqual(['sub-theme-resolves']);
    expect(
      await outcomes('::none', (data) =>
        data.replace('rests on: [limitations]', 'rests on: [conclusions]'),
      )(),
    ).toEqual([
      [
        'outcome-is-met',
        'data/bark-2023/review.yaml',
        '`conclusions`, of which this document prints nothing',
      ],
    ]);
  });

  test('as themes of which it prints names and counts alone', async () => {
    const input = await inputOf(bark);
    const templates = input.templates.map(({ file, text }) => ({
      file,
      text: text.replace('::theme-by-theme', '::findings{as=short}'),
    }));
    const { files, faults } = await build({ ...input, templates });
    expect(files).toEqual([]);
    expect(faults.map(({ rule, found }) => [rule, found.split(', under')[0]])).toEqual(
      [
        'personal',
        'social',
        'professional',
        'social-relationships',
        'relationships-with-professionals',
        'structured-support',
      ].map((id) => ['outcome-is-met', `\`${id}\`, of which this document prints no more than the name`]),
    );
  });
});

test.each([bark, gardens, 'tests/fixtures/reviews/coming-home', 'tests/fixtures/reviews/warm-rooms'])(
  'the certificate of %s is whole on its page, on A4 and Letter, in large print as well',
  async (folder) => {
    const input = await inputOf(folder);
    const place = { file: '--design', line: 1, column: 1 };
    const names = ['a4', 'letter', 'large-print', 'large-letter'];
    const { files, faults } = await build({
      ...input,
      formats: ['pdf'],
      designs: [...input.designs, ...papers],
      design: names.map((name) => ({ name, place })),
    });
    expect(faults).toEqual([]);
    expect(files).toHaveLength(4);
    for (const { bytes } of files) {
      const pages = (await textsOfPages(bytes)).map((page) => page.replaceAll(/\s+/g, ' '));
      const [sheet = '', ...others] = pages.filter((page) =>
        /Certificate of completion(?!, page)/.test(page),
      );
      expect(others).toEqual([]);
      expect(sheet).toContain('Completed by the reader.');
      for (const label of ['Name', 'Registration number', 'Date completed', 'I talked it over with a peer'])
        expect(sheet).toContain(label);
      expect(sheet).toMatch(/Signature.*the author of the review or its publisher\./);
    }
  },
);

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
    ['handout', ['briefing']],
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

  test('not without an address: a page that was made and mailed alone has no dead links', async () => {
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
    expect(text).toContain(`Evidence briefing ${address}/briefing.html`);
    expect(text).not.toContain('cpd.html');
  });
});
