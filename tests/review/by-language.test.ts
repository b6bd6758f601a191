import { describe, expect, test } from 'vitest';
import { checkReview } from '../../src/review/check-review.ts';
import { smallestReferences, withParts } from './smallest-review.ts';

const input = (text: string) => ({
  review: { file: 'review.yaml', text },
  references: { file: 'references.json', text: smallestReferences },
});

/** The faults of the smallest review with other parts, with what stands at their place. */
function faultsOf(parts: string) {
  const text = withParts(parts);
  return checkReview(input(text)).faults.map(({ rule, place, found, expected, suggestion }) => {
    const line = text.split('\n')[place.line - 1] ?? '';
    return [
      line.slice(place.column - 1),
      rule,
      found,
      expected,
      ...(suggestion === undefined ? [] : [suggestion]),
    ];
  });
}

function inWelsh(parts: string) {
  const { inLanguage, faults } = checkReview(input(withParts(parts)));
  expect(faults).toEqual([]);
  const review = inLanguage.cy;
  if (!review) throw new Error('The review has faults');
  return review;
}

describe('a text in several languages', () => {
  test.each([
    [
      'in a language that there is not',
      'title: { en-GB: A small review, Welsh: Adolygiad bach }\n',
      [
        'Welsh: Adolygiad bach }',
        'key-is-known',
        'the key `Welsh`',
        'one of `en-GB`, `cy`',
        'did you mean `cy`?',
      ],
    ],
    [
      'without a word in one of them',
      "title: { en-GB: A small review, cy: ' ' }\n",
      [
        "cy: ' ' }",
        'value-is-not-blank',
        'nothing but spaces after `cy`',
        'text',
        'leave the key out if there is nothing to say',
      ],
    ],
    [
      'with a number for a text',
      'title: { en-GB: A small review, cy: 12 }\n',
      ['12 }', 'text-is-quoted', 'the number 12 for `cy`', 'text', "write '12' in quotation marks"],
    ],
    [
      'not in the review’s own',
      'title: { cy: Adolygiad bach }\n',
      [
        '{ cy: Adolygiad bach }',
        'text-is-in-own-language',
        '`title` without English, the review’s own language',
        '`en-GB` and its text beside the others',
        'write `{ en-GB: the English text, cy: Adolygiad bach }`',
      ],
    ],
    [
      'where an id stands',
      'id: { en-GB: small-review, cy: adolygiad-bach }\n',
      [
        '{ en-GB: small-review, cy: adolygiad-bach }',
        'data-has-known-shape',
        'a mapping (keys with values) for `id`',
        'small letters, digits and hyphens, such as `bark-2023`',
        'write it once, as it is the same in every language',
      ],
    ],
    [
      'where a number stands',
      'edition: { number: { en-GB: 1, cy: 1 }, date: 2026-01-01, next review: 2027-01-01 }\n',
      [
        '{ en-GB: 1, cy: 1 }, date: 2026-01-01, next review: 2027-01-01 }',
        'data-has-known-shape',
        'a mapping (keys with values) for `number`',
        'a whole number in digits, such as 12',
        'write it once, as it is the same in every language',
      ],
    ],
    [
      'where a quotation stays in its own',
      'context: [{ by: author, text: Talk., source: article, how sure: high, quotation: { words: { en-GB: Talk, cy: Siarad }, page: 3 } }]\n',
      [
        '{ en-GB: Talk, cy: Siarad }, page: 3 } }]',
        'data-has-known-shape',
        'a mapping (keys with values) for `words`',
        'text, such as ‘It gave me hope’',
        'write it once, as it is the same in every language',
      ],
    ],
    [
      'that cites another work',
      "subtitle: { en-GB: 'As [@doe2020] says', cy: 'Fel y dywed [@doe2020] a [@other]' }\n",
      [
        "@other]' }",
        'translation-says-the-same',
        '`@other` in Welsh',
        'nothing of the kind, as in the English text',
      ],
    ],
    [
      'that says a number less',
      'subtitle: { en-GB: Since 2012, cy: Ers hynny }\n',
      ['Ers hynny }', 'translation-says-the-same', 'no `2012` in Welsh', 'it, as in the English text'],
    ],
  ])('%s', (_, parts, fault) => {
    expect(faultsOf(parts)).toEqual([fault]);
  });

  test('may be a paragraph of a list, and a paragraph that is none is found in it', () => {
    const learning = (paragraph: string) =>
      [
        'learning:',
        '  title: Learning',
        '  outcomes: [{ able to: say what people talk about, rests on: [talking] }]',
        '  plan: [{ part: record, do: Write., minutes: 15 }]',
        `  scenario: { made up: yes, text: [${paragraph}], written around: [talking] }`,
        '  reflection: { what: What?, so what: What of it?, now what: What next? }',
        '  peer discussion: [{ name: Tell, text: Tell., minutes: 10 }]',
        '',
      ].join('\n');
    expect(faultsOf(learning('{ en-GB: Sam waits., cy: Mae Sam yn aros. }'))).toEqual([]);
    expect(faultsOf(learning('42')).map(([at, rule, found]) => [at, rule, found])).toEqual([
      ['42], written around: [talking] }', 'text-is-quoted', 'the number 42 for member 1 of `text`'],
    ]);
  });

  test.each([
    ['is checked for words that the review avoids in that language', 'word-is-not-avoided', 'dioddefwyr a’u'],
    ['is checked for quotation marks', 'quotation-can-be-found', '‘fel hyn’, o bell'],
  ])('%s', (_, rule, at) => {
    const parts = `words to avoid: [{ word: { en-GB: sufferers, cy: dioddefwyr } }]\nsubtitle: { en-GB: What people said, cy: 'Beth ddywedodd ${at}' }\n`;
    expect(faultsOf(parts).map(([place, id]) => [place, id])).toEqual([[`${at}' }`, rule]]);
  });

  test('is no English, and rules of English leave it alone', () => {
    expect(
      faultsOf(
        "subtitle: { en-GB: What people said, cy: 'Talk to both studies, most high confidence people' }\n",
      ),
    ).toEqual([]);
  });
});

describe('a review in another language', () => {
  const methods = (name: string, part: string) =>
    `methods: [{ name: ${name}, parts exclude each other: no, source: article, how sure: high, parts: [{ name: ${part}, studies: 3 }] }]\n`;

  test('has the texts of that language, and those of its own where there are none', () => {
    const { lang, title, people, untranslated } = inWelsh(
      'title: { en-GB: A small review, cy: Adolygiad bach }\n',
    );
    expect(lang).toBe('cy');
    expect(title).toBe('Adolygiad bach');
    expect(people).toEqual({ text: 'people who took part', lang: 'en-GB', untranslated: 0 });
    expect(untranslated[0]).toEqual({
      words: 'people who took part',
      lang: 'en-GB',
      places: [{ file: 'review.yaml', line: 4, column: 9, end: { line: 4, column: 29 } }],
    });
  });

  test('has the same words as one text, and knows every place of them', () => {
    const { approach, countries, untranslated } = inWelsh(
      'countries: { is: [Scotland, { en-GB: Wales, cy: Cymru }], source: article, how sure: high }\napproach: { is: [Scotland], source: article, how sure: high }\n',
    );
    const value = Array.isArray(countries?.value) ? countries.value : [];
    expect(value[1]).toBe('Cymru');
    expect(approach?.value).toEqual([value[0]]);
    expect(untranslated.find(({ words }) => words === 'Scotland')?.places).toHaveLength(2);
  });

  test('takes names as they are, in which nothing is to be translated', () => {
    const { madeBy, search } = inWelsh(
      'search: { databases: [MEDLINE], dates: { not reported: not named }, source: article, how sure: high }\n',
    );
    expect(madeBy.organisation).toBe('The practice centre');
    expect(search.databases?.value).toEqual(['MEDLINE']);
  });

  test('has the words of a quotation in their language, and asks for no other', () => {
    const { context, untranslated } = inWelsh(
      'context: [{ by: author, text: Talk., source: article, how sure: high, quotation: { words: It helped, page: 3 } }]\n',
    );
    expect(context[0]?.quotation?.words).toMatchObject({ text: 'It helped', lang: 'en-GB' });
    expect(untranslated.find(({ words }) => words === 'It helped')?.places).toEqual([]);
  });

  test('keeps the paths of its own language', () => {
    const { methods: found } = inWelsh(
      methods('{ en-GB: Sampling, cy: Samplu }', '{ en-GB: Purposive, cy: Pwrpasol }'),
    );
    const [breakdown] = found;
    expect(breakdown).toMatchObject({ id: 'sampling', name: 'Samplu' });
    expect(breakdown?.parts[0]).toMatchObject({ id: 'purposive', name: 'Pwrpasol' });
    expect(breakdown?.parts[0]?.studies.path).toBe('methods.sampling.purposive');
    const [marked] = inWelsh(methods('Sampling', 'Purposive')).methods;
    expect(marked?.parts[0]?.studies.path).toBe('methods.sampling.purposive');
  });

  test('counts listed studies that name their methods in the review’s own', () => {
    const { methods: found } = inWelsh(
      [
        'methods:',
        '  - name: { en-GB: Sampling, cy: Samplu }',
        '    parts exclude each other: yes',
        '    parts: [{ name: { en-GB: Purposive, cy: Pwrpasol } }]',
        'studies:',
        '  source: article',
        '  how sure: high',
        '  list:',
        '    - { id: a-study, citekey: doe2020, participants: 100, ages: { from: 18, to: 75 }, countries: [Wales], methods: { Sampling: Purposive }, supports: [talking] }',
        '',
      ].join('\n'),
    );
    expect(found[0]?.parts[0]?.studies.value).toBe(1);
  });

  test('has the countries of its studies by their letters, whatever language they are in', () => {
    const { countries } = inWelsh(
      [
        'title: { en-GB: A small review, cy: Adolygiad bach }',
        'studies:',
        '  source: article',
        '  how sure: high',
        '  list:',
        '    - { id: a-study, citekey: doe2020, participants: 100, ages: { from: 18, to: 75 }, countries: [Wales, { en-GB: Ireland, cy: Iwerddon }, England], supports: [talking] }',
        '',
      ].join('\n'),
    );
    expect(countries?.value).toEqual([
      { text: 'England', lang: 'en-GB', untranslated: expect.any(Number) },
      'Iwerddon',
      { text: 'Wales', lang: 'en-GB', untranslated: expect.any(Number) },
    ]);
  });

  test('is told once of what stands in its own language alone', () => {
    const quoted =
      'context: [{ by: author, text: Talk., source: article, how sure: high, quotation: { words: It helped, page: 3 } }]\n';
    const sources = 'sources: { article: { title: The article, kind: paraphrase } }\n';
    const title = 'title: { en-GB: A small review, cy: Adolygiad bach }\n';
    expect(faultsOf(title + sources + quoted).map(([, , found]) => found)).toEqual([
      'a quotation from `article`, which is a paraphrase',
    ]);
  });

  test('is no quotation from a source of which nothing is said, whatever its name', () => {
    const quoted =
      'context: [{ by: author, text: Talk., source: constructor, how sure: high, quotation: { words: It helped, page: 3 } }]\n';
    expect(faultsOf(quoted).map(([, rule]) => rule)).toEqual(['source-resolves']);
  });

  test('says who translated it, and that nobody has checked it', () => {
    const { translation } = inWelsh(
      'translations: { cy: { by: The practice centre, checked by: { not reported: nobody has } } }\n',
    );
    expect(translation?.by).toBe('The practice centre');
    expect(translation?.checkedBy).toEqual({
      absent: 'not reported',
      why: { text: 'nobody has', lang: 'en-GB', untranslated: 0 },
    });
    expect(checkReview(input(withParts(''))).review?.translation).toBeUndefined();
  });

  test('may itself be the Welsh one', () => {
    const { inLanguage, faults } = checkReview(
      input(withParts('language: cy\ntitle: { en-GB: A small review, cy: Adolygiad bach }\n')),
    );
    expect(faults).toEqual([]);
    const review = inLanguage['en-GB'];
    expect(review?.title).toBe('A small review');
    expect(review?.untranslated.map(({ lang }) => lang)).toContain('cy');
  });
});
