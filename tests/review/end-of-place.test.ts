import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/fault/fault.ts';
import { enGb } from '../../src/messages/en-gb.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { fillTemplate } from '../../src/template/fill-template.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';
import { smallestReferences, smallestReview, withParts } from './smallest-review.ts';

const inData = (review: string, references = smallestReferences): readonly Fault[] =>
  checkReview({
    review: { file: 'review.yaml', text: review },
    references: { file: 'references.json', text: references },
  }).faults;

/** Where the first fault against a rule begins and ends, and what stands between. */
function stretchOf(rule: string, faults: readonly Fault[], text: string) {
  const { place } = faults.find((fault) => fault.rule === rule) ?? {};
  if (place?.end === undefined) return undefined;
  const lines = text.split('\n');
  const offsetOf = ({ line, column }: { readonly line: number; readonly column: number }): number =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  const from = `${place.line}:${place.column}`;
  const to = `${place.end.line}:${place.end.column}`;
  return `${from}–${to} ${text.slice(offsetOf(place), offsetOf(place.end))}`;
}

describe('the place of a fault ends where what is wrong ends', () => {
  test.each([
    ['a value', 'title: [A, B]', 'data-has-known-shape', '4:8–4:14 [A, B]'],
    ['a text in quotation marks', "id: 'Small Review'", 'data-has-known-shape', "1:5–1:19 'Small Review'"],
    ['a key', 'titel: A small review', 'key-is-known', '4:1–4:6 titel'],
    [
      'a member of a list',
      'points to consider: [{ as: ask, text: Ask., rests on: [talking, talkin] }]',
      'sub-theme-resolves',
      '38:65–38:71 talkin',
    ],
    [
      'a word of a folded text',
      'subtitle: >\n  What people\n  told us in\n  12 studies about it',
      'count-comes-from-data',
      '41:3–41:13 12 studies',
    ],
    [
      'words that are folded',
      'subtitle: >\n  What people told us in 12\n  studies about it',
      'count-comes-from-data',
      '39:26–40:10 12\n  studies',
    ],
    [
      'a list over several lines',
      'title:\n  - A\n  - B # a note\n',
      'data-has-known-shape',
      '5:3–6:6 - A\n  - B',
    ],
    ['what cannot be read', "title: 'A small review", 'text-is-quoted', "4:8–4:23 'A small review"],
  ])('%s', (_, part, rule, stretch) => {
    const isOwn = /^(?:id|title|titel)/.test(part);
    const line = part.startsWith('id') ? 'id: small-review' : 'title: A small review';
    const text = isOwn ? smallestReview.replace(line, part.trimEnd()) : `${smallestReview}${part}\n`;
    expect(stretchOf(rule, inData(text), text)).toBe(stretch);
  });

  test('a mapping in JSON, and a value in it', () => {
    const lacking = smallestReferences.replace(', "given": "Ada"', '').replace('"family"', '"fam"');
    expect(stretchOf('key-is-known', inData(smallestReview, lacking), lacking)).toBe('6:18–6:23 "fam"');
    const wrong = smallestReferences.replace('"10.1000/small"', '[1, { "a": 2 }]');
    expect(stretchOf('data-has-known-shape', inData(smallestReview, wrong), wrong)).toBe(
      '9:12–9:27 [1, { "a": 2 }]',
    );
  });

  test('what a template says amiss', () => {
    const { review, references, faults } = checkReview({
      review: { file: 'review.yaml', text: withParts('') },
      references: { file: 'references.json', text: smallestReferences },
    });
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    const head = '---\ndocument: t\nname: T\n---\n';
    const inTemplate = (body: string, rule: string) => {
      const text = `${head}${body}\n`;
      const { template, faults: unread } = parseTemplate({ file: 't.md', text });
      if (!review || !template) throw new Error('Nothing to fill');
      return stretchOf(rule, [...unread, ...fillTemplate(template, review, references, enGb).faults], text);
    };
    expect(inTemplate('::findngs{of=x}', 'directive-is-known')).toBe('5:1–5:16 ::findngs{of=x}');
    expect(inTemplate(':::bax\nText.\n:::', 'directive-is-known')).toBe('5:1–5:7 :::bax');
    expect(inTemplate('In :value[titel] here.', 'value-is-known')).toBe('5:4–5:17 :value[titel]');
    expect(inTemplate('As [see @deo2020, p. 1] says.', 'citekey-resolves')).toBe('5:9–5:17 @deo2020');
    expect(inTemplate('Here\nare 12 studies.', 'count-comes-from-data')).toBe('6:5–6:15 12 studies');
    expect(inTemplate(':::box\nText.', 'block-is-closed')).toBe('5:1–5:7 :::box');
    const typo = parseTemplate({ file: 't.md', text: head.replace('name: T', 'name: T\nlanguage: welsch') });
    expect(typo.faults[0]?.place).toEqual({
      file: 't.md',
      line: 4,
      column: 11,
      end: { line: 4, column: 17 },
    });
  });
});
