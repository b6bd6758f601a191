import { h } from 'hastscript';
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

beforeAll(async () => {
  const checked = checkReview({
    review: { file: 'review.yaml', text: await readText('data/bark-2023/review.yaml') },
    references: { file: 'references.json', text: await readText('data/bark-2023/references.json') },
  });
  if (!checked.review) throw new Error('The review was refused');
  review = checked.review;
  references = checked.references;
});

/** A template's body → its tree and the faults as “line:column rule: found”. */
function fill(body: string) {
  const { template, faults } = parseTemplate({
    file: 't.md',
    text: `---\ndocument: t\nname: Test\n---\n${body}`,
  });
  if (!template) throw new Error(JSON.stringify(faults));
  const filled = fillTemplate(template, review, references, enGb);
  const tree = toHast(filled.tree);
  return {
    blocks: tree.children,
    faults: filled.faults.map(({ place, rule, found }) => `${place.line}:${place.column} ${rule}: ${found}`),
  };
}

describe('a field', () => {
  test.each([
    ['::field{label="Date"}', h('div.field', [h('label', 'Date'), h('input', { type: 'text' })])],
    [
      '::field{label="What I learnt" hint="In your own words" lines=6}',
      h('div.field', [
        h('label', 'What I learnt'),
        h('p.hint', 'In your own words'),
        h('textarea', { rows: 6 }),
      ]),
    ],
    [
      '::field{label="Name" autocomplete=name}',
      h('div.field', [h('label', 'Name'), h('input', { type: 'text', autoComplete: 'name' })]),
    ],
    ['::tick{label="I read it"}', h('div.tick', [h('input', { type: 'checkbox' }), h('label', 'I read it')])],
  ])('%s', (written, element) => {
    expect(fill(written)).toEqual({ blocks: [element], faults: [] });
  });

  test('has words that are text and never markup', () => {
    const { blocks, faults } = fill(
      `::field{label='*One* :value[title] <b>&amp;</b> "two"' hint="[a](https://example.org)  @review"}`,
    );
    expect(faults).toEqual([]);
    expect(blocks).toEqual([
      h('div.field', [
        h('label', '*One* :value[title] <b>&</b> "two"'),
        h('p.hint', '[a](https://example.org) @review'),
        h('input', { type: 'text' }),
      ]),
    ]);
  });

  test.each([
    ['::field', '5:1 field-is-labelled: ::field without a label'],
    ['::field{label=" " hint="x"}', '5:1 field-is-labelled: ::field without a label'],
    ['::tick{label=""}', '5:1 field-is-labelled: ::tick without a label'],
    ['::field{label="A" lines=0}', '5:1 field-is-labelled: `lines=0`'],
    ['::field{label="A" lines=31}', '5:1 field-is-labelled: `lines=31`'],
    ['::field{label="A" lines=six}', '5:1 field-is-labelled: `lines=six`'],
    ['::field{label="A" lines=2.5}', '5:1 field-is-labelled: `lines=2.5`'],
    ['::field{label="A" value="x"}', '5:1 directive-is-known: the attribute `value` of field'],
    ['::field{label="A" autocomplete=email}', '5:1 directive-is-known: `autocomplete=email`'],
    [
      '::field{label="A" lines=2 autocomplete=name}',
      '5:1 field-is-labelled: `autocomplete=name` in a field of 2 lines',
    ],
    ['::tick{label="A" lines=2}', '5:1 directive-is-known: the attribute `lines` of tick'],
    ['::field{label="A&#7;B"}', '5:1 text-is-readable: a control character, which cannot be printed'],
  ])('%s is refused where it stands', (written, fault) => {
    expect(fill(written).faults).toEqual([fault]);
  });
});

describe('two fields', () => {
  test('stand side by side', () => {
    const { blocks, faults } = fill(':::fields\n::field{label="A"}\n\n::field{label="B"}\n:::');
    expect(faults).toEqual([]);
    expect(blocks).toMatchObject([
      h('div.fields', [
        h('div.field', [h('label', 'A'), h('input', { type: 'text' })]),
        h('div.field', [h('label', 'B'), h('input', { type: 'text' })]),
      ]),
    ]);
  });

  test.each([
    [':::fields\n:::', '5:1 fields-are-a-pair: :::fields with 0 fields'],
    [':::fields\n::field{label="A"}\n:::', '5:1 fields-are-a-pair: :::fields with one field'],
    [
      ':::fields\n::field{label="A"}\n\n::tick{label="B"}\n:::',
      '5:1 fields-are-a-pair: :::fields with something else in it',
    ],
    [
      ':::fields\nText.\n\n::field{label="A"}\n\n::field{label="B"}\n:::',
      '5:1 fields-are-a-pair: :::fields with something else in it',
    ],
  ])('%j is refused', (written, fault) => {
    expect(fill(written).faults).toEqual([fault]);
  });
});

describe('a certificate', () => {
  test('names what was learnt after its head', () => {
    const { blocks, faults } = fill(
      ':::cover\n# T\n:::\n\n:::certificate\n## Done\n\n:value[title]\n\nMore.\n\n::tick{label="A"}\n:::',
    );
    expect(faults).toEqual([]);
    expect(blocks[1]).toMatchObject(
      h('section.certificate', [
        h('h2', 'Done'),
        h('p.piece', 'Resilience as part of recovery'),
        h('p', 'More.'),
        h('div.tick', [h('input', { type: 'checkbox' }), h('label', 'A')]),
      ]),
    );
  });

  test('has a head', () => {
    expect(fill(':::certificate\nDone.\n:::').faults).toEqual([
      '5:1 certificate-has-head: :::certificate that does not begin with a heading',
    ]);
  });
});
