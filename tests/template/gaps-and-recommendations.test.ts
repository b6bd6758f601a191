import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { toHast } from '../../src/html/to-hast.ts';
import type { Language } from '../../src/language/language.ts';
import { messagesIn } from '../../src/messages/messages-in.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { fillTemplate } from '../../src/template/fill-template.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';
import { readText } from '../build/read-review.ts';

const home = 'tests/fixtures/reviews/coming-home';
const [text, references] = await Promise.all([
  readText(`${home}/review.yaml`),
  readText(`${home}/references.json`),
]);

const check = (more: string, change = (given: string) => given) =>
  checkReview({
    review: { file: 'review.yaml', text: `${change(text)}${more}` },
    references: { file: 'references.json', text: references },
  });

function said(
  markdown: string,
  more = '',
  language: Language = 'en-GB',
  change?: (given: string) => string,
): string {
  const { review, references: items, faults } = check(more, change);
  if (!review) throw new Error(JSON.stringify(faults));
  const { template } = parseTemplate({
    file: 'a.md',
    text: `---\ndocument: a\nname: A\n---\n\n${markdown}\n`,
  });
  if (!template) throw new Error('There is no template');
  const filled = fillTemplate(template, review, items, messagesIn(language));
  expect(filled.faults).toEqual([]);
  return textOf(toHast(filled.tree)).replaceAll(/\s+/g, ' ').trim();
}

const gaps = `
gaps:
  - { by: this briefing, text: Nobody asked neighbours., priority: low, kind: not these people }
  - { by: author, text: Nobody rang at night., priority: high, kind: no studies, what would close it: A trial. }
`;

describe('gaps', () => {
  test('stand under who names them, with what is known of each', () => {
    expect(said('::gaps', gaps)).toBe(
      'Where research is missing, what matters most firstWhat is missingWhat there isWhat would close itPriority' +
        'Named by the authorNobody rang at night.No studiesA trial.High' +
        'Added by usNobody asked neighbours.Not studied with these peopleNot saidLow',
    );
  });

  test('say which values of attributes they are about', () => {
    const with60 =
      '\nattributes:\n  - { name: Setting, values: [{ name: Ward, studies: 2 }, { name: Home, studies: 3 }] }\ngaps:\n  - { by: author, text: Nights., kind: too few studies, about: small-things, attributes: { Setting: [Ward, Home] } }\n';
    expect(said('::gaps', with60)).toBe(
      'Named by the authorToo few studies. Nights. About: Small things. Setting: Ward and Home.',
    );
  });

  test('are a list where little is said of them, the highest priority first', () => {
    const simple =
      '\ngaps:\n  - { by: author, text: Baths., priority: low, about: small-things }\n  - { by: author, text: Stairs., priority: high }\n';
    expect(said('::gaps', simple)).toBe(
      'Named by the authorPriority: high. Stairs.Priority: low. Baths. About: Small things.',
    );
  });

  test('in short are those of the highest priority, and how many more there are', () => {
    expect(said('::gaps{as=short}', gaps)).toBe(
      'Named by the authorNobody rang at night.One more is not named here.',
    );
    expect(said('::gaps{as=short}', gaps, 'cy')).toBe(
      'Nodwyd gan yr awdurNobody rang at night.Ni nodir un arall yma.',
    );
  });

  test('in short are two at most, the first of those of the same priority', () => {
    const equal = `\ngaps:\n${['Baths', 'Stairs', 'Lifts', 'Ramps'].map((text) => `  - { by: author, text: ${text}. }\n`).join('')}`;
    expect(said('::gaps{as=short}', equal)).toBe(
      'Named by the authorBaths.Stairs.2 more are not named here.',
    );
  });

  test('leave no head behind where there are none', () => {
    expect(
      said(':::cover\n# Title\n:::\n\n## Before\n\nText.\n\n## Where research is missing\n\n::gaps'),
    ).toMatch(/Title\s*Before\s*Text\.$/);
  });

  test('of no studies are no such where a study supports the theme', () => {
    const { faults } = check(
      '\ngaps: [{ by: author, text: Baths., kind: no studies, about: small-things }]\n',
    );
    expect(faults.map(({ rule, found, expected }) => ({ rule, found, expected }))).toEqual([
      {
        rule: 'gap-agrees-with-studies',
        found: 'a gap of `no studies` about `small-things`',
        expected: 'no study that supports `small-things`; the data have 3: `stairs`, `kettle`, `first-night`',
      },
    ]);
  });
});

describe('recommendations of the author', () => {
  test('stand apart from ours, under who says them and for whom', () => {
    expect(said('::recommendations')).toBe(
      'The author recommends, for practiceAsk before the day of discharge whether the person feels ready. For ward staff. Rests on: Being ready to leave.' +
        'The author recommends, for practice and policyOne number to ring should be answered at night as well. Rests on: Knowing whom to ring.' +
        'The author recommends, for researchStudies should ask people who live alone.',
    );
    expect(said('::points')).not.toContain('ward staff');
  });

  test('say whose they are among things to ask', () => {
    expect(said('::points{as=ask}')).toBe(
      'Ask who will be there on the first evening.The author recommends: Ask before the day of discharge whether the person feels ready.',
    );
    expect(said('::points{as=ask}', '', 'cy')).toContain('Mae’r awdur yn argymell: Ask before');
  });
});

describe('what is left out', () => {
  test('of limitations is said in plain words, and why where the data say so', () => {
    const without = (given: string) => given.replace(/^limitations:\n(?: .*\n)+/m, '');
    expect(said('::limitations', '', 'en-GB', without)).toBe(
      'No limitation is named here. That does not mean that there are none.',
    );
    expect(
      said('::limitations', 'limitations: { not reported: the article names none }\n', 'en-GB', without),
    ).toBe('Limitations: not reported in the source (the article names none).');
    expect(check('', without).faults.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning limitation-is-named',
    ]);
  });

  test('is said once where one statement holds for all themes', () => {
    const change = (given: string) => given.replaceAll(/ +hinders: .*\n/g, '');
    const whole = said(
      ':::cover\n# Title\n:::\n\n:::each{of=themes}\n## :value[name]\n\n::theme-table\n:::',
      'all themes: { hinders: { not reported: nobody asked } }\n',
      'en-GB',
      change,
    );
    expect(whole.match(/nobody asked/g)).toHaveLength(1);
    expect(whole).toContain(
      'What can hinder is not reported in the source for any theme or sub-theme (nobody asked).',
    );
  });
});
