import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Fault } from '../../src/fault/fault.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { call, standIn } from './call.ts';

const two = {
  'data/a/review.yaml': 'id: a',
  'data/a/references.json': '[]',
  'data/bark-2023/review.yaml': 'id: bark',
  'data/bark-2023/references.json': '[]',
  'templates/briefing.md': '# Briefing',
  'templates/handout.md': '# Handout',
  'templates/README.md': 'wrong',
};

test('without a name every review is built with every template', async () => {
  const folder = await temporaryFolder(two);
  expect(await call('build', folder)).toEqual({
    code: 0,
    stdout: `output/a/briefing.html          1 KB
output/a/briefing.pdf           1 KB  5 pages
output/a/handout.html           1 KB
output/a/handout.pdf            1 KB  5 pages
output/bark-2023/briefing.html  1 KB
output/bark-2023/briefing.pdf   1 KB  8 pages
output/bark-2023/handout.html   1 KB
output/bark-2023/handout.pdf    1 KB  8 pages
8 documents in N ms
`,
    stderr: '',
  });
  expect(await readFile(join(folder, 'output/bark-2023/handout.pdf'), 'utf8')).toBe('id: bark');
});

test('much data are told of before the work begins, little are not', async () => {
  for (const [characters, expected] of [
    [10_000, 0],
    [50_000, 1],
  ] as const) {
    const text = '#'.repeat(characters);
    const folder = await temporaryFolder({ ...two, 'data/a/review.yaml': text });
    for (const command of ['build', 'check']) {
      let told = 0;
      const muchToDo = () => {
        told++;
      };
      await call(command, folder, { muchToDo });
      expect([characters, command, told]).toEqual([characters, command, expected]);
    }
  }
});

test('what a reader may miss is listed, and is no fault', async () => {
  const folder = await temporaryFolder({ ...two, 'data/a/review.yaml': 'wrong' });
  const gaps = async () => ({
    ...standIn,
    gaps: ({ review: { file } }: Parameters<typeof standIn.gaps>[0]) =>
      file.includes('bark') ? [{ place: { file, line: 6, column: 3 }, what: 'no glossary' }] : undefined,
  });
  expect(await call('check --gaps', folder, { pipeline: gaps })).toEqual({
    code: 0,
    stdout: 'data/bark-2023/review.yaml:6:3  no glossary\n1 thing that a reader may miss; none is a fault\n',
    stderr: 'Not all data could be read: npx brevier check says why.\n',
  });
  const { code, stdout } = await call('check data/bark-2023 --gaps --format json', folder, {
    pipeline: gaps,
  });
  expect([code, JSON.parse(stdout)]).toEqual([
    0,
    { gaps: [{ place: { file: 'data/bark-2023/review.yaml', line: 6, column: 3 }, what: 'no glossary' }] },
  ]);
  expect(await call('check --gaps --format github', folder)).toMatchObject({
    code: 2,
    stderr:
      'error: --gaps lists no faults, and github and gitlab are for faults only: leave --format out, or use json\n',
  });
});

test('what has not changed is said to be so', async () => {
  const folder = await temporaryFolder(two);
  await call('build data/a --template briefing', folder);
  expect((await call('build data/a --template briefing --format pdf,html', folder)).stdout).toBe(
    `output/a/briefing.html  1 KB           unchanged
output/a/briefing.pdf   1 KB  5 pages  unchanged
2 documents in N ms
`,
  );
});

test.each([
  'build data/a --template handout --format pdf --out there',
  'build data/a/review.yaml --template templates/handout.md --format PDF --out there',
  'build data/a/ data/a --template handout --template templates/handout.md --format pdf,pdf --out ./there',
])('reviews and templates are named by name, folder or file: %s', async (words) => {
  const folder = await temporaryFolder(two);
  expect((await call(words, folder)).stdout).toBe('there/a/handout.pdf  1 KB  5 pages\n1 document in N ms\n');
});

test('a fault in one review stops its documents, hides no other and keeps the last ones', async () => {
  const folder = await temporaryFolder({
    ...two,
    'data/a/review.yaml': 'id: wrong',
    'data/c/review.yaml': 'odd',
    'output/a/briefing.html': 'the last good one',
  });
  expect(await call('build --template briefing --format html', folder)).toEqual({
    code: 1,
    stdout: `output/bark-2023/briefing.html  1 KB
1 document in N ms; documents with errors stay as they were
`,
    stderr: `data/c/references.json  error  file-exists
  found     no such file
  expected  a text file

data/a/review.yaml:1:5  error  facts-agree
  1 | id: wrong
    |     ^
  found     wrong
  expected  right

2 errors
`,
  });
  expect(await readFile(join(folder, 'output/a/briefing.html'), 'utf8')).toBe('the last good one');
});

test('a fault of a template is said once, not with every review, and a warning stops nothing', async () => {
  const folder = await temporaryFolder({ ...two, 'templates/handout.md': 'odd' });
  const { code, stdout, stderr } = await call('build --quiet', folder);
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toBe(`templates/handout.md:1:1  warning  facts-agree
  1 | odd
    | ^
  found     odd
  expected  right

1 warning
`);
});

test('--quiet keeps the progress of long work to itself', async () => {
  const folder = await temporaryFolder(two);
  const slow = {
    ...standIn,
    build: async (input: Parameters<typeof standIn.build>[0]) => {
      await new Promise((done) => setTimeout(done, 600));
      return standIn.build(input);
    },
  };
  const pipeline = async () => slow;
  expect((await call('build --format pdf', folder, { pipeline })).stderr).toBe(
    'Building bark-2023 (2 of 2)\n',
  );
  expect(await call('build --format pdf --quiet', folder, { pipeline })).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
});

test('--out takes a name', async () => {
  const folder = await temporaryFolder(two);
  expect(await call('build --out= ', folder)).toMatchObject({
    code: 2,
    stderr: "error: option '--out <folder>' argument '' is invalid. It takes the name of a folder.\n",
  });
});

test('--json says it for programs', async () => {
  const folder = await temporaryFolder({ ...two, 'data/a/review.yaml': 'wrong' });
  const { code, stdout, stderr } = await call('build --template briefing --json', folder);
  expect([code, stderr]).toEqual([1, '']);
  expect(JSON.parse(stdout)).toEqual({
    documents: [
      { file: 'output/bark-2023/briefing.html', bytes: 8, written: true },
      { file: 'output/bark-2023/briefing.pdf', bytes: 8, pages: 8, written: true },
    ],
    faults: [
      {
        rule: 'facts-agree',
        severity: 'error',
        place: { file: 'data/a/review.yaml', line: 1, column: 1 },
        found: 'wrong',
        expected: 'right',
      },
    ],
    milliseconds: expect.any(Number),
  });
});

test('check says faults on standard output and writes nothing', async () => {
  const folder = await temporaryFolder(two);
  expect(await call('check', folder)).toEqual({
    code: 0,
    stdout: 'No faults in 2 reviews with 2 templates.\n',
    stderr: '',
  });
  const wrong = await temporaryFolder({ ...two, 'data/a/references.json': '["wrong"]' });
  const { code, stdout } = await call('check', wrong);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^data\/a\/references.json:1:3 {2}error {2}facts-agree\n[\s\S]+\n1 error\n$/);
  expect(JSON.parse((await call('check --json', wrong)).stdout).faults).toHaveLength(1);
  await expect(access(join(folder, 'output'))).rejects.toThrow('ENOENT');
});

test('check reads the words as well, and says how old readers of each document are', async () => {
  const folder = await temporaryFolder(two);
  const warning: Fault = {
    rule: 'sentence-is-readable',
    severity: 'warning',
    place: { file: 'data/a/review.yaml', line: 1, column: 1 },
    found: 'a sentence that is hard to read',
    expected: 'shorter words, or two sentences',
  };
  const readingAges = [{ document: 'a/briefing', years: 15 }];
  const proofreader = async () => async () => ({ faults: [warning], readingAges });
  const { code, stdout } = await call('check data/a', folder, { proofreader });
  expect(code).toBe(0);
  expect(stdout).toMatch(/\n1 warning\nReading age of a\/briefing: about 15 years \(SMOG\)\.\n$/);
  const json = await call('check data/a --json', folder, { proofreader });
  expect(JSON.parse(json.stdout)).toEqual({ faults: [warning], readingAges });
});

test('a fault in one review hides none of another', async () => {
  const folder = await temporaryFolder({
    ...two,
    'data/a/review.yaml': 'wrong',
    'data/bark-2023/references.json': '["odd"]',
    'data/c/review.yaml': 'id: c',
  });
  const { faults } = JSON.parse((await call('check --json', folder)).stdout);
  expect(faults.map(({ place }: { place: { file: string } }) => place.file)).toEqual([
    'data/c/references.json',
    'data/a/review.yaml',
    'data/bark-2023/references.json',
  ]);
});

test.each(['build', 'check'])(
  '%s says the first of very many faults, all with --all, and programs all',
  async (command) => {
    const folder = await temporaryFolder(two);
    const long = 'word '.repeat(5000);
    const faults = Array.from(
      { length: 5001 },
      (_, index): Fault => ({
        rule: 'facts-agree',
        severity: 'error',
        place: { file: 'data/a/review.yaml', line: index + 1, column: 1 },
        found: index === 0 ? long : 'wrong',
        expected: 'right',
      }),
    );
    const pipeline = async () => ({
      build: async () => ({ files: [], faults }),
      check: async () => ({ documents: [], faults }),
      gaps: () => [],
    });
    const said = async (words: string): Promise<string> => {
      const { code, stdout, stderr } = await call(`${command} data/a ${words}`, folder, { pipeline });
      expect(code).toBe(1);
      return stdout + stderr;
    };
    const short = await said('');
    expect(short.match(/^data\/a\/review.yaml:\d+:1 {2}error/gm)).toHaveLength(20);
    expect(short).toContain(`${'word '.repeat(5)}… and 24,401 characters more (--all shows them)\n`);
    expect(short).toContain(`and 4,981 more errors  facts-agree
  from      data/a/review.yaml:21:1

5,001 errors; 20 shown, --all shows all
`);
    const all = await said('--all');
    expect(all).toContain(`  found     ${long}\n`);
    expect(all.match(/^data\/a\/review.yaml:\d+:1 {2}error/gm)).toHaveLength(5001);
    expect(all).toContain('\n\n5,001 errors\n');
    const forPrograms = command === 'build' ? ['--json'] : ['--json', '--format github', '--format gitlab'];
    for (const words of forPrograms) {
      const told = await said(words);
      expect(told).toContain(long.trim());
      expect(told.match(/facts-agree/g)).toHaveLength(5001);
    }
  },
);

test('faults become annotations of GitHub, in which nothing of a text is taken for a command', async () => {
  const folder = await temporaryFolder({
    ...two,
    'data/a/references.json': '["wrong"]',
    'templates/handout.md': '# A,b: 50%\nodd',
  });
  const pipeline = async () => ({
    ...standIn,
    check: async (input: Parameters<typeof standIn.check>[0]) => ({
      documents: [],
      faults: (await standIn.check(input)).faults.map((fault) => ({
        ...fault,
        suggestion: '100%\n::error::x',
        also: { file: 'a,b.md', line: 2, column: 3, what: 'the other' },
      })),
    }),
  });
  const { code, stdout, stderr } = await call('check data/a --format github', folder, { pipeline });
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout).toBe(
    '::error file=data/a/references.json,line=1,col=3,title=facts-agree::found wrong%0Aexpected right%0Ato do: 100%25 ::error::x%0Asee also a,b.md:2:3: the other\n' +
      '::warning file=templates/handout.md,line=1,col=12,title=facts-agree::found odd%0Aexpected right%0Ato do: 100%25 ::error::x%0Asee also a,b.md:2:3: the other\n',
  );
});

test('faults become a Code Quality report of GitLab, each the same one when lines move', async () => {
  const at = async (review: string) => {
    const folder = await temporaryFolder({ ...two, 'data/a/review.yaml': review });
    const { code, stdout } = await call('check data/a --format GitLab', folder);
    expect(code).toBe(1);
    return JSON.parse(stdout);
  };
  const [fault] = await at('wrong');
  expect(fault).toEqual({
    description: 'found wrong; expected right',
    check_name: 'facts-agree',
    fingerprint: '581e9201247ecb58bbc75c7e13f13028763527c6ebf9ba984729a25616c0276e',
    severity: 'major',
    location: {
      path: 'data/a/review.yaml',
      positions: { begin: { line: 1, column: 1 } },
      lines: { begin: 1 },
    },
  });
  expect((await at('  wrong'))[0].fingerprint).toBe(fault.fingerprint);
  const folder = await temporaryFolder(two);
  expect((await call('check --format gitlab', folder)).stdout).toBe('[]\n');
});

test('a CSL file is handed on as a text, a name as the style of that name', async () => {
  const folder = await temporaryFolder({ ...two, 'styles/own.csl': '<style/>' });
  const styles: unknown[] = [];
  const pipeline = async () => ({
    ...standIn,
    check: (input: Parameters<typeof standIn.check>[0]) => {
      styles.push(input.style);
      return standIn.check(input);
    },
  });
  await call('check data/a --style styles/own.csl', folder, { pipeline });
  await call('check data/a --style Harvard', folder, { pipeline });
  await call('check data/a', folder, { pipeline });
  expect(styles).toEqual([
    { file: 'styles/own.csl', text: '<style/>' },
    { name: 'harvard', place: { file: '--style', line: 1, column: 1 } },
    undefined,
  ]);
});

test.each([
  ['bild', "error: unknown command 'bild'\n(Did you mean build?)\n"],
  [
    'check --format githb',
    "error: option '--format <form>' argument 'githb' is invalid. Did you mean github?\n",
  ],
  ['build --fromat pdf', "error: unknown option '--fromat'\n(Did you mean --format?)\n"],
  ['build --format pfd', "error: option '--format <formats>' argument 'pfd' is invalid. Did you mean pdf?\n"],
  [
    'build --format docx,pdf',
    "error: option '--format <formats>' argument 'docx,pdf' is invalid. It takes html, pdf, or html,pdf.\n",
  ],
  ['build brak-2023', 'error: there is no brak-2023. Did you mean data/bark-2023?\n'],
  ['build bark-2032', 'error: there is no bark-2032\n'],
  ['check data/zzzzzz', 'error: there is no data/zzzzzz\n'],
  ['build templates/README.md', 'error: templates/README.md is no folder and no review.yaml\n'],
  [
    'build templates',
    'error: there is no review in templates: a review is a folder with review.yaml and references.json\n',
  ],
  ['build --template breifing', 'error: there is no template breifing. Did you mean briefing?\n'],
  ['build --template cpd', 'error: there is no template cpd. In templates are: briefing, handout\n'],
  [
    'build --style harvrd',
    'error: there is no style harvrd: --style takes apa, harvard or vancouver, or the path of a CSL file that ends in .csl; did you mean `harvard`?\n',
  ],
  ['build --style own.csl', 'error: there is no style file own.csl\n'],
  [
    'build data/a copies/a',
    'error: data/a and copies/a would write the same documents: build one at a time, with --out\n',
  ],
])('wrong use is exit code 2 with a way out: %s', async (words, stderr) => {
  const folder = await temporaryFolder({ ...two, 'copies/a/review.yaml': '' });
  expect(await call(words, folder)).toEqual({ code: 2, stdout: '', stderr });
});

test('a folder without data or templates is not where the command belongs', async () => {
  const empty = await temporaryFolder({});
  expect((await call('build', empty)).stderr).toBe(
    'error: there is no folder data here: call brevier in the folder that holds data, or name the folder of a review\n',
  );
  const { 'templates/briefing.md': _, 'templates/handout.md': __, ...dataOnly } = two;
  expect((await call('build', await temporaryFolder(dataOnly))).stderr).toBe(
    'error: there is no template here: call brevier in the folder that holds templates, or name a file with --template\n',
  );
});

test('a fault of our own outside of every review is one line, and its stack only for who asks', async () => {
  const folder = await temporaryFolder(two);
  const pipeline = () => Promise.reject(new Error('no such directive\nand more'));
  const line =
    'internal fault: no such directive. It is a fault of Brevier, not yours: please report it (BREVIER_DEBUG=1 shows where it happened)\n';
  expect(await call('build', folder, { pipeline })).toEqual({ code: 70, stdout: '', stderr: line });
  const { stderr } = await call('build', folder, { pipeline, env: { BREVIER_DEBUG: '1' } });
  expect(stderr.startsWith(`${line}Error: no such directive`)).toBe(true);
  expect(stderr).toContain('commands.test.ts');
});

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ TERM: 'dumb' }, true, false],
])('colour with %o, on a terminal %s: %s', async (env, isTTY, colour) => {
  const folder = await temporaryFolder({ ...two, 'data/a/review.yaml': 'wrong' });
  let printed = '';
  const stdout = {
    isTTY,
    write: (text: string) => {
      printed += text;
    },
  };
  await call('check', folder, { env, stdout });
  expect(printed.includes('\u001B[31merror\u001B[39m')).toBe(colour);
});

test('work of more than a second says what it is at', async () => {
  const folder = await temporaryFolder(two);
  const pipeline = async () => ({
    ...standIn,
    build: async (input: Parameters<typeof standIn.build>[0]) => {
      if (input.folder === 'a') await new Promise((done) => setTimeout(done, 1100));
      return standIn.build(input);
    },
  });
  expect((await call('build', folder, { pipeline })).stderr).toBe(
    'Building a (1 of 2)\nBuilding bark-2023 (2 of 2)\n',
  );
});

test('a nation that there is none of is wrong use, with the nearest and all there are', async () => {
  const folder = await temporaryFolder({ ...two, 'data/cpd/cornwall.yaml': 'nation: Cornwall\n' });
  for (const command of ['build', 'check', 'watch']) {
    const { code, stdout, stderr } = await call(`${command} --nation cornwal`, folder);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'error: there is no nation cornwal. Did you mean cornwall? There are: cornwall, england, northern-ireland, scotland, wales\n',
    );
  }
});

test('the nation, the files of all nations and the day come to the pipeline, and data/cpd is no review', async () => {
  const folder = await temporaryFolder({ ...two, 'data/cpd/england.yaml': 'nation: England\n' });
  const given: unknown[] = [];
  const pipeline = async () => ({
    ...standIn,
    check: async (input: Parameters<typeof standIn.check>[0]) => {
      given.push([
        input.folder,
        input.nation,
        input.today,
        input.nations.find(({ file }) => file === 'data/cpd/england.yaml')?.text,
        input.nations.length,
      ]);
      return { documents: [], faults: [] };
    },
  });
  expect((await call('check --nation wales', folder, { pipeline, today: () => '2031-05-06' })).code).toBe(0);
  const nation = { name: 'wales', place: { file: '--nation', line: 1, column: 1 } };
  expect(given).toEqual([
    ['a', nation, '2031-05-06', 'nation: England\n', 4],
    ['bark-2023', nation, '2031-05-06', 'nation: England\n', 4],
  ]);
});
