import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/citation/csl-item.ts';
import { toHast } from '../../src/html/to-hast.ts';
import { enGb } from '../../src/messages/en-gb.ts';
import { checkReview } from '../../src/review/check-review.ts';
import type { Review } from '../../src/review/review.ts';
import { fillTemplate } from '../../src/template/fill-template.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';
import { readText } from '../build/read-review.ts';

let review: Review;
let references: readonly CslItem[];

async function readBark(change: (text: string) => string = (text) => text) {
  const checked = checkReview({
    review: { file: 'review.yaml', text: change(await readText('data/bark-2023/review.yaml')) },
    references: { file: 'references.json', text: await readText('data/bark-2023/references.json') },
  });
  expect(checked.faults).toEqual([]);
  if (!checked.review) throw new Error('The review was refused');
  return { review: checked.review, references: checked.references };
}

beforeAll(async () => {
  ({ review, references } = await readBark());
});

/** A template's body → the HTML of its blocks and the faults as “line:column rule: found”. */
function fill(body: string, of: Review = review) {
  const { template, faults } = parseTemplate({
    file: 't.md',
    text: `---\ndocument: t\nname: Test\n---\n${body}`,
  });
  if (!template) throw new Error(JSON.stringify(faults));
  const filled = fillTemplate(template, of, references, enGb);
  const tree = toHast(filled.tree);
  return {
    html: unified().use(rehypeStringify).stringify(tree),
    clusters: filled.clusters,
    faults: filled.faults.map(
      ({ place, rule, found, suggestion }) =>
        `${place.file}:${place.line}:${place.column} ${rule}: ${found}${suggestion ? `; ${suggestion}` : ''}`,
    ),
  };
}

describe('values', () => {
  test.each([
    [':value[studies.included]', '<span class="figure" data-fact="studies.included">12</span>'],
    [
      ':value[studies.included]{as=count}',
      '<span class="figure" data-fact="studies.included">12 studies</span>',
    ],
    [
      ':value[themes.social.sub-themes.contribution.studies]{as=studies}',
      '<span class="figure" data-fact="themes.social.sub-themes.contribution.studies">4 of 12 studies</span> (weakly documented)',
    ],
    [
      ':value[themes.social.sub-themes.contribution.studies]{as=words}',
      '<span class="figure" data-fact="themes.social.sub-themes.contribution.studies">four</span> (weakly documented)',
    ],
    [
      ':value[themes.social.sub-themes.social-relationships.studies]{as=studies}',
      '<span class="not-reported" data-fact="themes.social.sub-themes.social-relationships.studies">number of studies not reported in the source</span> (the source gives none)',
    ],
    [':value[themes]{as=words}', '<span class="figure" data-fact="themes">three</span>'],
    [':value[sub-themes]', '<span class="figure" data-fact="sub-themes">8 sub-themes</span>'],
    [':value[participants.ages]', '<span class="figure" data-fact="participants.ages">18–75</span>'],
    [
      ':value[participants.ages]{as=words}',
      '<span class="figure" data-fact="participants.ages">18 to 75</span>',
    ],
    [':value[search.databases]', 'Social Care Online, APA PsycInfo, CINAHL, MEDLINE and Web of Science'],
    [':value[kind]{as=article}', 'a scoping review'],
    [':value[edition.date]', '24 November 2026'],
    [':value[edition.next review]{as=month}', 'November 2027'],
    [':value[reference.issued]', 'December 2023'],
    [':value[reference.authors]', 'Harry Bark'],
    [':value[made by.organisation]', 'The Brevier project'],
  ])('%s', (directive, html) => {
    expect(fill(directive)).toEqual({ html: `<p>${html}</p>`, clusters: [], faults: [] });
  });

  test('a time is no directive', () => {
    expect(fill('At :not-evidence[10:30], or a:b.')).toEqual({
      html: '<p>At 10:30, or a:b.</p>',
      clusters: [],
      faults: [],
    });
  });

  test('what are no participants are not called so', () => {
    expect(fill(':value[studies.included]{as=participants}').faults).toEqual([
      't.md:5:1 formatter-is-known: `as=participants` for `studies.included`',
    ]);
  });

  test('a name that the data lack is reported with the nearest', () => {
    expect(fill('Well, :value[studies.inclded].').faults).toEqual([
      't.md:5:7 value-is-known: the value `studies.inclded`; did you mean `:value[studies.included]`?',
    ]);
    expect(fill('x\n\n:value[studies.included]{as=wrods}').faults).toEqual([
      't.md:7:1 formatter-is-known: `as=wrods` for `studies.included`; did you mean `as=words`?',
    ]);
    expect(fill(':value[studies]').faults).toEqual([
      't.md:5:1 formatter-is-known: `studies`, which has several values',
    ]);
  });
});

describe('words in another language', () => {
  test('say which', () => {
    expect(fill('A *:lang[petit **mot**]{is=FR-ca}*, re:lang.')).toEqual({
      html: '<p>A <em><span lang="fr-CA">petit <strong>mot</strong></span></em>, re:lang.</p>',
      clusters: [],
      faults: [],
    });
  });

  test('may stand in the data', async () => {
    const welsh = await readBark((text) =>
      text.replace('covers: Help in a crisis,', 'covers: :lang[Cymorth]{is=cy} in a crisis,'),
    );
    const { html, faults } = fill(':::each{of=sub-themes}\n:value[covers]\n:::', welsh.review);
    expect(faults).toEqual([]);
    expect(html).toContain('<p><span lang="cy">Cymorth</span> in a crisis, given');
  });

  test.each([
    [':lang[mot]', '`:lang` without a language'],
    [':lang[mot]{is=french}', undefined],
    [':lang[mot]{is=f}', 'the language `f`'],
    [':lang[mot]{is="fr fr"}', 'the language `fr fr`'],
    [':lang[mot]{is=fr as=x}', 'the attribute `as`'],
    [':lang[]{is=fr}', '`:lang` around no words'],
  ])('%s', (written, found) => {
    expect(fill(`x ${written}`).faults).toEqual(
      found === undefined ? [] : [`t.md:5:3 language-is-known: ${found}`],
    );
  });

  test('a misspelt directive is reported with the nearest', () => {
    expect(fill(':lnag[mot]{is=fr}').faults).toEqual([
      't.md:5:1 directive-is-known: :lnag[…]; did you mean `:lang`?',
    ]);
  });
});

describe('text of the data', () => {
  test('never becomes markup', async () => {
    const hostile = await readBark((text) =>
      text.replace(
        'title: { en-GB: Resilience as part of recovery, cy: Gwydnwch fel rhan o adferiad }',
        "title: '# <script>alert(1)</script> *x* :value[id] [@bark2023]'",
      ),
    );
    expect(fill(':value[title]', hostile.review)).toEqual({
      html: '<p># &#x3C;script>alert(1)&#x3C;/script> *x* :value[id] [@bark2023]</p>',
      clusters: [],
      faults: [],
    });
  });

  test('may hold inline Markdown where its field is declared to, and no more', async () => {
    const marked = await readBark((text) =>
      text.replace(
        'covers: Help in a crisis, given with empathy and respect.',
        "covers: '*Help* by <b>x</b> and :value[nme]'",
      ),
    );
    const { html, faults } = fill(':::each{of=sub-themes}\n:value[covers]\n:::', marked.review);
    expect(html).toContain('<p><em>Help</em> by x and </p>');
    expect(faults).toEqual([
      'review.yaml:237:28 prose-has-no-html: HTML: <b>',
      'review.yaml:237:41 value-is-known: the value `nme`; did you mean `:value[name]`?',
    ]);
  });
});

describe('directives', () => {
  test('an unknown one is reported with the nearest', () => {
    expect(fill('::findngs').faults).toEqual([
      't.md:5:1 directive-is-known: ::findngs; did you mean `::findings`?',
    ]);
    expect(fill(':::each{of=thems}\nx\n:::').faults).toEqual([
      't.md:5:1 directive-is-known: `of=thems`; did you mean `of=themes`?',
    ]);
    expect(fill('::limitations{form=short}').faults).toEqual([
      't.md:5:1 directive-is-known: the attribute `form` of limitations',
    ]);
    expect(fill('::theme-table').faults).toEqual([
      't.md:5:1 directive-has-theme: theme-table outside of a theme',
    ]);
  });

  test('each goes through the themes, when shows what there is', () => {
    expect(fill(':::each{of=themes}\n- :value[name]\n:::').html).toBe(
      '<ul><li>Personal factors</li></ul><ul><li>Social factors</li></ul><ul><li>Professional factors</li></ul>',
    );
    expect(
      fill(':::when{has=studies.list}\nlisted\n:::\n\n:::when{lacks=studies.list}\nnot listed\n:::').html,
    ).toBe('<p>not listed</p>');
  });

  test('a count picture has an alternative made from the same number', () => {
    const { html } = fill('::count-picture{of=themes.personal.sub-themes.coping-strategies.studies}');
    expect(html).toContain(
      'role="img" aria-label="A row of squares, one for each included study: 6 of 12 studies. This number is weakly documented."',
    );
    expect(html.match(/class="filled"/g)).toHaveLength(6);
    expect(html.match(/class="empty"/g)).toHaveLength(12);
  });

  test('a theme table has a row a sub-theme and says what is not reported', () => {
    const { html } = fill('::theme-table{theme=social}');
    expect(html.match(/<th scope="row">/g)).toHaveLength(3);
    expect(html).toContain('Number of studies not reported in the source</span> (the source gives none)');
    expect(html).toContain('<th scope="col">What helps (participants said)</th>');
    expect(fill('::theme-table{theme=personal}').html).toContain(
      '<p class="note wide">What can hinder is not reported in the source for any of these sub-themes (the source names nothing that gets in the way).</p>',
    );
  });
});

describe('what a template may not hold', () => {
  test('HTML, unsafe addresses and pictures', () => {
    expect(fill('<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![y](z.png)')).toEqual({
      html: '<p> </p>',
      clusters: [],
      faults: [
        't.md:5:1 template-has-no-html: HTML: <script>alert(1)</script>',
        't.md:7:1 link-is-safe: the address javascript:alert(1)',
        't.md:7:26 link-is-safe: the picture z.png',
      ],
    });
  });

  test('blocks of code', () => {
    expect(fill('x\n\n    indented\n\n```\nfenced\n```').faults).toEqual([
      't.md:7:1 template-has-no-code-block: a block of code: indented; delete the spaces at the beginning of the line',
      't.md:9:1 template-has-no-code-block: a block of code: fenced',
    ]);
  });

  test.each([
    [':::cover\n# T\n:::\n\n## A\n\n### B\n\n## C', []],
    ['## A', ['5:1 a heading of level 2']],
    ['# T\n\n## A', ['5:1 a heading of level 1']],
    [':::cover\n# T\n\n# U\n:::', ['8:1 a second title']],
    [':::cover\n# T\n:::\n\n### B\n\n## A', ['9:1 a heading of level 3']],
    [':::cover\n# T\n:::\n\n## A\n\n#### D', ['11:1 a heading of level 4']],
    [':::cover\n# T\n:::\n\n:::box\n### B\n:::', ['10:1 a heading of level 3']],
  ])('a gap between heads: %j', (body, found) => {
    expect(fill(body).faults).toEqual(
      found.map((each) => `t.md:${each.replace(' ', ' headings-have-no-gap: ')}`),
    );
  });

  test('a citekey that no reference has', () => {
    const { faults, clusters } = fill('One [@review, p. 4]\nand [@brak2023].');
    expect(clusters).toEqual([
      { mode: 'parenthetical', items: [{ citekey: 'bark2023', label: 'page', locator: '4' }] },
    ]);
    expect(faults).toEqual(['t.md:6:6 citekey-resolves: the citekey @brak2023; did you mean @bark2023?']);
  });
});

describe('a header', () => {
  test.each([
    ['# No header', ['t.md:1:1 template-has-header: no header']],
    ['---\nname: X\n---\n', ['t.md:1:1 template-has-header: a header without `document`']],
    ['---\ndocument: A b\nname: X\n---\n', ['t.md:2:11 template-has-header: `A b`']],
    ['---\ndocument: ../../evil\nname: X\n---\n', ['t.md:2:11 template-has-header: `../../evil`']],
    ['---\ndocment: a\nname: X\n---\n', ['t.md:2:1 template-header-is-known: the key `docment`']],
    [
      '---\ndocument: a\nname: X\nmost pages: one\nmost words: 0\n---\n',
      [
        't.md:4:13 template-has-header: no whole number after `most pages:`',
        't.md:5:13 template-has-header: no whole number after `most words:`',
      ],
    ],
    [
      '---\ndocument: a\nname: X\nmost pages:\nmost page: 1\n---\n',
      [
        't.md:4:1 template-has-header: no whole number after `most pages:`',
        't.md:5:1 template-header-is-known: the key `most page`',
      ],
    ],
    ['---\ndocument: a\nname: X\nstlye: apa\n---\n', ['t.md:4:1 template-header-is-known: the key `stlye`']],
  ])('%j', (text, expected) => {
    const { template, faults } = parseTemplate({ file: 't.md', text });
    expect(template).toBeUndefined();
    expect(
      faults.map(({ place, rule, found }) => `${place.file}:${place.line}:${place.column} ${rule}: ${found}`),
    ).toEqual(expected);
  });
});
