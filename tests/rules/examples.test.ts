import { readFileSync } from 'node:fs';
import { encode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/build/build.ts';
import type { CheckInput } from '../../src/build/input.ts';
import { withoutRepeats } from '../../src/cli/print-faults.ts';
import type { Fault } from '../../src/fault/fault.ts';
import type { Example } from '../../src/fault/rule.ts';
import { readFaces } from '../../src/io/read-faces.ts';
import { everyRule, type NamedRule } from '../../src/rules/every-rule.ts';
import { proofread } from '../../src/wording/proofread.ts';
import { shipped } from '../design/shipped.ts';
import { smallestReferences, smallestReview, withKeys, withParts } from '../review/smallest-review.ts';
import { exampleFile, mayReadAll } from './example-files.ts';

const briefing = {
  file: 'templates/briefing.md',
  text: '---\ndocument: briefing\nname: Briefing\n---\n:::cover\n# :value[title]\n\n:value[subtitle]\n:::\n',
};
const header = '---\ndocument: example\nname: Example\n---\n';
const handoutInWelsh = {
  file: 'templates/handout-cy.md',
  text: '---\ndocument: handout\nname: Taflen\nlanguage: cy\n---\n:::cover\n# :value[title]\n:::\n',
};
const ofNation = '---\ndocument: cpd\nname: CPD\nnation: england\n---\n:::cover\n# A title\n:::\n';
const england = readFileSync('data/cpd/england.yaml', 'utf8');
const nearby = {
  'picture.png': encode({ width: 2, height: 1, channels: 3, data: new Uint8Array(6) }),
  'notes.png': new Uint8Array(9),
  'fonts/Picture.ttf': new Uint8Array(9),
};

/** A template’s body with the header, and the cover where it does not bring a title of its own. */
function templateOf(text: string): string {
  if (text.startsWith('---') || text.startsWith('# Summary')) return text;
  return header + (text.includes(':::cover') ? '' : ':::cover\n# A title\n:::\n\n') + text;
}

/** What templates of learning print. */
const learning = `learning:
  title: A small review for practice
  outcomes: [{ able to: say what limits the review, rests on: [limitations] }]
  plan: [{ part: reading, do: Read. }]
  scenario: { made up: yes, text: Sam waits., written around: [talking] }
  reflection: { what: What do you see?, so what: What of it?, now what: What next? }
  peer discussion: [{ name: Tell, text: Tell what you saw., minutes: 10 }]
`;

const inputOf = (text: string, file: Example['in']): CheckInput => ({
  folder: 'small-review',
  review: {
    file: 'review.yaml',
    text:
      file === 'review.yaml'
        ? withParts(text)
        : /::(?:outcomes|plan)/.test(text)
          ? withParts(learning)
          : smallestReview,
  },
  references: { file: 'references.json', text: file === 'references.json' ? text : smallestReferences },
  templates: [
    text.includes('subtitle')
      ? briefing
      : { ...briefing, text: briefing.text.replace(':value[subtitle]\n', '') },
    ...(text.includes('erthygl gyfan') ? [handoutInWelsh] : []),
    ...(file === 'a nation' ? [{ file: 'templates/cpd.md', text: ofNation }] : []),
    ...(file === 'a template' ? [{ file: 'a template', text: templateOf(text) }] : []),
  ],
  allTemplates: [],
  nations: [{ file: 'data/cpd/england.yaml', text: file === 'a nation' ? withKeys(england, text) : england }],
  today: '2026-11-25',
  designs: [...shipped, ...(file === 'a design' ? [{ file: 'designs/example.yaml', text }] : [])],
  ...(file === 'a design'
    ? { design: [{ name: 'example', place: { file: '--design', line: 1, column: 1 } }] }
    : {}),
  ...(file === 'a citation style' ? { style: { file: 'a citation style', text } } : {}),
  readAsset: async (path) =>
    Object.entries(nearby).find(([name]) => path === `designs/${name}`)?.[1] ?? {
      unreadable: 'which is not there',
    },
  faces: readFaces,
});

async function faultsOf(rule: NamedRule, text: string, { in: file, ok }: Example): Promise<readonly Fault[]> {
  if (file === 'any file') return exampleFile(rule.id, text === ok);
  const input = inputOf(text, file);
  const { documents, faults } = await check(input);
  return withoutRepeats([...faults, ...(await proofread(input, documents)).faults]);
}

test('the smallest review, in which the examples stand, has no fault', async () => {
  expect((await check(inputOf(smallestReview, 'review.yaml'))).faults).toEqual([]);
});

const rules = everyRule.flatMap((group) => group.rules);

test('no two rules have one id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

describe.each(rules)('$id', (rule) => {
  test('has examples', () => expect(rule.examples.length).toBeGreaterThan(0));

  test.each(rule.examples)('finds nothing in $ok', async (example) => {
    expect((await faultsOf(rule, example.ok, example)).filter(({ rule: id }) => id === rule.id)).toEqual([]);
  });

  test.each(rule.examples)('finds $found', async (example) => {
    if (rule.id === 'file-readable' && mayReadAll) return;
    const { found, expected, suggestion } = example;
    const faults = await faultsOf(rule, example.notOk, example);
    expect(faults.map(({ place, also, ...said }) => said)).toEqual([
      {
        rule: rule.id,
        severity: rule.severity,
        found,
        expected,
        ...(suggestion === undefined ? {} : { suggestion }),
      },
    ]);
  });
});
