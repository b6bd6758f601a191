import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checkReview } from '../../src/review/check-review.ts';
import { directives } from '../../src/template/directives/directives.ts';
import { lookUp } from '../../src/template/values/look-up.ts';
import { scopeOfReview } from '../../src/template/values/scope-of-review.ts';
import type { Scope } from '../../src/template/values/value.ts';
import { readText } from '../build/read-review.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { brevier } from './brevier.ts';
import { call } from './call.ts';

const bark = async () => ({
  'data/bark-2023/review.yaml': await readText('data/bark-2023/review.yaml'),
  'data/bark-2023/references.json': await readText('data/bark-2023/references.json'),
});

const project = async (more: Readonly<Record<string, string>> = {}): Promise<string> =>
  temporaryFolder({
    ...(await bark()),
    'templates/briefing.md': await readText('templates/briefing.md'),
    'templates/broken.md': 'no header',
    'templates/designs/our-centre.yaml': 'extends: counted\n',
    ...more,
  });

interface Listing {
  readonly blocks: readonly { readonly name: string; readonly use: string; readonly summary: string }[];
  readonly marks: readonly { readonly name: string }[];
  readonly values: readonly {
    readonly path: string;
    readonly text: string;
    readonly isReported: boolean;
    readonly forms: readonly { readonly as: string; readonly text: string }[];
  }[];
  readonly lacking: readonly string[];
}

async function listing(folder: string, words = ''): Promise<Listing> {
  const { code, stdout } = await brevier(`templates --json ${words}`, folder);
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

test('every block that a template can call is listed, with what it does', async () => {
  const { blocks } = await listing(await project());
  expect(blocks.map(({ name }) => name)).toEqual([...directives.keys()]);
  expect(blocks.find(({ name }) => name === 'findings')).toMatchObject({
    use: '::findings{as=full|short most=…}',
    summary: expect.stringMatching(/^The findings at a glance/),
  });
  expect(blocks.filter(({ summary }) => summary === '')).toEqual([]);
});

/** Every name that a template can write, found by another way: from the keys of the scopes alone. */
function* namesIn(scope: Scope, path = ''): Iterable<string> {
  for (const [name, value] of scope) {
    const here = path === '' ? name : `${path}.${name}`;
    if (value.type !== 'group') yield here;
    if (value.type === 'group') yield* namesIn(value.scope, here);
    if (value.type === 'members')
      for (const member of value.members) yield* namesIn(member.scope, `${here}.${member.id}`);
    if ((value.type === 'members' || value.type === 'prose') && value.inner)
      yield* namesIn(value.inner, here);
  }
}

test.each(['data/bark-2023', 'tests/fixtures/reviews/shared-gardens'])(
  'every value that a template can name is listed: %s',
  async (folder) => {
    const review = { file: 'review.yaml', text: await readText(`${folder}/review.yaml`) };
    const references = { file: 'references.json', text: await readText(`${folder}/references.json`) };
    const checked = checkReview({ review, references });
    const reference = checked.references.find(({ id }) => id === checked.review?.citekey);
    if (!checked.review || !reference) throw new Error('The review has faults');
    const name = folder.split('/').at(-1);
    const project = await temporaryFolder({
      [`data/${name}/review.yaml`]: review.text,
      [`data/${name}/references.json`]: references.text,
    });
    const scope = scopeOfReview(checked.review, reference);
    const paths = (await listing(project)).values.map(({ path }) => path);
    const names = [...namesIn(scope)];
    expect(names.length).toBeGreaterThan(100);
    expect(paths.filter((path) => !path.startsWith('nation.'))).toEqual(names);
    expect(names.filter((path) => 'missing' in lookUp(path, [scope]))).toEqual([]);
  },
);

test('values are real ones, each with its forms, and say what no source gives', async () => {
  const { values, lacking } = await listing(await project());
  const of = (path: string) => values.find((value) => value.path === path);
  expect(of('studies.included')).toEqual({
    path: 'studies.included',
    kind: 'number',
    text: '12',
    isReported: true,
    forms: [
      { as: 'digits', text: '12' },
      { as: 'words', text: '12' },
      { as: 'Words', text: '12' },
      { as: 'count', text: '12 studies' },
      { as: 'studies', text: '12 studies' },
      { as: 'of', text: '12 studies' },
      { as: 'unit', text: 'studies' },
    ],
  });
  expect(of('participants.total')?.forms.slice(-3)).toEqual([
    { as: 'participants', text: '179 participants' },
    { as: 'of', text: '179 participants' },
    { as: 'unit', text: 'participants' },
  ]);
  expect(of('themes.social.sub-themes.social-relationships.studies')).toMatchObject({
    text: '(number not reported in the source)',
    isReported: false,
  });
  expect(of('nation.regulator')?.text).toBe('Social Work England');
  expect(lacking).toEqual([
    'regions',
    'bottom-line',
    'what-this-adds',
    'what-this-adds.known-before',
    'what-this-adds.adds',
    'annex',
    'long-tables',
    'not-found',
    'primary-studies',
    'primary-studies.total',
    'primary-studies.unique',
    'search.last-searched',
    'studies.appraised',
    'made-by.contact',
    'made-by.published-at',
    'publication.part-of-the-funder',
    'publication.conflicts-of-interest',
    'publication.registration',
    'publication.protocol',
    'publication.changes-from-protocol',
  ]);
});

test('values can be named as they are listed: a template of them all has no fault', {
  timeout: 30_000,
}, async () => {
  const { values } = await listing(await project());
  const lines = values
    .filter(({ path }) => !path.startsWith('nation.'))
    .flatMap(({ path, forms }) => [`:value[${path}]`, ...forms.map(({ as }) => `:value[${path}]{as=${as}}`)]);
  const folder = await temporaryFolder({
    ...(await bark()),
    'templates/all.md': `---\ndocument: all\nname: All\n---\n\n:::cover\n# All\n:::\n\n:::reading\n## All\n\n${lines.join('\n\n')}\n:::\n`,
  });
  const { faults } = JSON.parse((await brevier('check --json', folder)).stdout);
  expect(faults).toEqual([]);
});

test('a section or a word narrows it', async () => {
  const folder = await project();
  expect(await brevier('templates values ages', folder)).toEqual({
    code: 0,
    stdout: 'Values of data/bark-2023, as :value[name] prints them\n  participants.ages  18–75\n',
    stderr: '',
  });
  expect(
    (await brevier('templates ages', folder)).stdout,
  ).toBe(`Values of data/bark-2023, as :value[name] prints them
  participants.ages  18–75

Forms: what {as=…} makes of a value
  :value[participants.ages]{as=range}  18–75
  :value[participants.ages]{as=words}  18 to 75
`);
  expect((await brevier('templates templates', folder)).stdout).toBe(`Templates
  briefing  Evidence briefing, in templates/briefing.md
  broken    has faults, in templates/broken.md
`);
  expect((await brevier('templates designs our', folder)).stdout).toBe(`Designs
  our-centre  in templates/designs/our-centre.yaml
`);
});

test('of a list the first member stands for all, unless one is asked for', async () => {
  const folder = await project();
  const { stdout } = await brevier('templates values', folder);
  expect(stdout).toContain(`  themes                          3 themes
  themes.personal.id              personal
`);
  expect(stdout).toContain('  themes.…                        the same of social, professional\n');
  expect(stdout).toContain(
    '  sub-themes.…                    the same of use-of-experience, coping-strategies, peer-support and 4 more\n',
  );
  expect(stdout).not.toContain('themes.professional');
  expect((await brevier('templates values themes.professional.name', folder)).stdout).toContain(
    'themes.professional.name  Professional factors\n',
  );
});

test('on a terminal lines end where it ends', async () => {
  const folder = await project();
  let printed = '';
  const stdout = {
    isTTY: true,
    columns: 60,
    write: (text: string) => {
      printed += text;
    },
  };
  await call('templates blocks split', folder, { stdout, env: { NO_COLOR: '1' } });
  expect(printed).toBe(`Blocks, on a line of their own
  :::split  Two columns, the first one wide: what \`:::aside\`
            holds stands at the right of the rest.
`);
});

test('another review is named by its folder, and one with errors shows no values', async () => {
  const folder = await project({ 'data/new/review.yaml': 'id: new\n', 'data/new/references.json': '[]' });
  expect((await brevier('templates values people data/bark-2023', folder)).stdout).toContain('psychosis');
  const { code, stdout, stderr } = await brevier('templates blocks box data/new', folder);
  expect([code, stderr]).toEqual([
    0,
    'The values of data/new cannot be listed as long as it has errors: npx brevier check says which.\n',
  ]);
  expect(stdout).toContain(':::box');
  expect(await readdir(folder)).toEqual(['data', 'templates']);
});

test.each([
  ['templates findngs', 'nothing has ‘findngs’ in its name. Did you mean findings?'],
  ['templates values zzzzzzzz', 'nothing has ‘zzzzzzzz’ in its name'],
  ['templates data/none', 'there is no data/none'],
  ['templates --jsn', "unknown option '--jsn'\n(Did you mean --json?)"],
])('wrong use is exit code 2: %s', async (words, said) => {
  expect(await brevier(words, await project())).toEqual({ code: 2, stdout: '', stderr: `error: ${said}\n` });
});
