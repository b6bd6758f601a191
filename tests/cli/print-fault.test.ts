import { expect, test } from 'vitest';
import { gitlabReport } from '../../src/cli/ci-reports.ts';
import { printFault, printFaults, withoutRepeats } from '../../src/cli/print-faults.ts';
import { printedJson } from '../../src/cli/printed-json.ts';
import { printToDos } from '../../src/cli/to-dos.ts';
import type { Fault } from '../../src/fault/fault.ts';

const file = 'data/bark-2023/review.yaml';
const text = 'id: bark-2023\ncitekey: brak2023\nthemes:\n\t- Hope\n';
const fault: Fault = {
  rule: 'citekey-resolves',
  severity: 'error',
  place: { file, line: 2, column: 10 },
  found: '“brak2023”, which no reference has',
  expected: 'the id of a reference',
  suggestion: 'did you mean `bark2023`?',
  also: { file: 'data/bark-2023/references.json', line: 1, column: 8, what: 'the nearest reference' },
};
const texts = new Map([
  [file, text],
  ['data/bark-2023/references.json', '[{"id":"bark2023"}]'],
]);

test('a fault is printed with both places quoted and marked', () => {
  expect(printFault(fault, texts, false)).toBe(
    `data/bark-2023/review.yaml:2:10  error  citekey-resolves
  2 | citekey: brak2023
    |          ^
  found     “brak2023”, which no reference has
  expected  the id of a reference
  to do     did you mean \`bark2023\`?
  see also  data/bark-2023/references.json:1:8: the nearest reference
  1 | [{"id":"bark2023"}]
    |        ^`,
  );
});

test('colour marks the place, the severity and the caret', () => {
  const { suggestion, also, ...plain } = fault;
  expect(printFault({ ...plain, severity: 'warning' }, texts, true)).toBe(
    '\u001B[1mdata/bark-2023/review.yaml:2:10\u001B[22m  \u001B[33mwarning\u001B[39m  citekey-resolves\n' +
      '  \u001B[2m2\u001B[22m \u001B[2m|\u001B[22m citekey: brak2023\n' +
      '    \u001B[2m|\u001B[22m          \u001B[33m^\u001B[39m\n' +
      '  \u001B[2mfound     \u001B[22m“brak2023”, which no reference has\n' +
      '  \u001B[2mexpected  \u001B[22mthe id of a reference',
  );
});

test('a file that could not be read has no line to quote', () => {
  const missing: Fault = {
    rule: 'file-exists',
    severity: 'error',
    place: { file: 'data/a/review.yaml', line: 1, column: 1 },
    found: 'no such file',
    expected: 'a text file',
  };
  expect(printFault(missing, new Map(), false)).toBe(
    'data/a/review.yaml  error  file-exists\n  found     no such file\n  expected  a text file',
  );
});

const quoted = (line: string, column: number): string[] =>
  printFault({ ...fault, place: { file: 'a', line: 1, column } }, new Map([['a', line]]), false)
    .split('\n')
    .slice(1, 3);

test.each([
  ['a tab is one column', '\t- Hope', 4, ['  1 |  - Hope', '    |    ^']],
  ['Windows’ line end is no part of the line', 'id: a\r', 6, ['  1 | id: a', '    |      ^']],
  ['a column beyond the line marks its end', 'id:', 9, ['  1 | id:', '    |    ^']],
  ['an empty file', '', 1, ['  1 |', '    | ^']],
  ['wide characters take two columns', '題名: x', 5, ['  1 | 題名: x', '    |       ^']],
  ['a character with a mark takes one', 'Cafe\u0301: x', 8, ['  1 | Cafe\u0301: x', '    |       ^']],
])('the caret stands under its character: %s', (_, line, column, expected) => {
  expect(quoted(line, column)).toEqual(expected);
});

test('of a long line the part round the mark is quoted', () => {
  const [row = '', mark = ''] = quoted(`${'a'.repeat(300)}X${'b'.repeat(300)}`, 301);
  expect(row).toBe(`  1 | … ${'a'.repeat(40)}X${'b'.repeat(55)} …`);
  expect(row[mark.indexOf('^')]).toBe('X');
});

test.each([
  // [what, line, column, the quoted line, what stands over the caret]
  ['wide characters', '題'.repeat(300), 101, `… ${'題'.repeat(48)} …`, '題'],
  ['emoji of two units', '🍀'.repeat(300), 201, `… ${'🍀'.repeat(48)} …`, '🍀'],
  ['the second half of a character', '🍀'.repeat(300), 202, `… ${'🍀'.repeat(48)} …`, '🍀'],
  ['a very long line', `${'a'.repeat(2_000_000)}X`, 2_000_001, `… ${'a'.repeat(40)}X`, 'X'],
])(
  'a long line is cut between characters, and no wider than a terminal: %s',
  (_, line, column, cut, over) => {
    const [row = '', mark = ''] = quoted(line, column);
    expect(row).toBe(`  1 | ${cut}`);
    // Each of these characters but the last takes two columns; those before the cut take one.
    const columns = [...row].flatMap((character) =>
      /[題🍀]/u.test(character) ? [character, ''] : [character],
    );
    expect(columns[mark.indexOf('^')]).toBe(over);
    expect(columns.length).toBeLessThanOrEqual(6 + 2 + 96 + 2);
  },
);

test('marks upon marks take no more room than characters do', () => {
  const [row = '', mark = ''] = quoted(`ab${'\u0301'.repeat(50_000)}X`, 50_003);
  expect(row.length).toBeLessThan(1000);
  expect(mark.indexOf('^')).toBeLessThan(110);
  expect(row.endsWith('X')).toBe(true);
});

test('of words beyond number the first are said, and how many more there are', () => {
  const said = (found: string, whole?: boolean) =>
    printFault({ ...fault, found }, new Map(), false, whole)
      .split('\n')
      .find((row) => row.startsWith('  found'));
  const text = 'No comma. '.repeat(2500);
  expect(said(text)).toBe(
    `  found     ${'No comma. '.repeat(60).slice(0, -1)} … and 24,401 characters more (--all shows them)`,
  );
  expect(said(text, true)).toBe(`  found     ${text}`);
  expect(said(`a${'🍀'.repeat(1000)}`)).toBe(
    `  found     a${'🍀'.repeat(299)} … and 1,402 characters more (--all shows them)`,
  );
  expect(said('x'.repeat(600))).toBe(`  found     ${'x'.repeat(600)}`);
});

test('of a rule that many break the first are said, how many more there are, and where', () => {
  const at = (name: string, line: number, rule: Fault['rule'], severity: Fault['severity']): Fault => ({
    rule,
    severity,
    place: { file: name, line, column: 2 },
    found: 'x',
    expected: 'y',
  });
  const many = [
    ...Array.from({ length: 4_001 }, (_, index) => at('b', index + 1, 'key-is-known', 'error')).reverse(),
    ...Array.from({ length: 1_000 }, (_, index) => at('a', index + 1, 'key-is-known', 'error')),
    ...Array.from({ length: 21 }, (_, index) => at('a', index + 1, 'key-is-known', 'warning')),
    ...Array.from({ length: 20 }, (_, index) => at('c', index + 1, 'key-is-unique', 'warning')),
  ];
  const printed = printFaults(many, new Map(), false);
  expect(printed.match(/^b:\d+:2 {2}error {2}key-is-known$/gm)).toEqual(
    Array.from({ length: 20 }, (_, index) => `b:${index + 1}:2  error  key-is-known`),
  );
  expect(printed.match(/^a:\d+:2 {2}error/gm)).toBe(null);
  expect(printed.match(/^a:\d+:2 {2}warning {2}key-is-known$/gm)).toHaveLength(20);
  expect(printed.match(/^c:\d+:2 {2}warning {2}key-is-unique$/gm)).toHaveLength(20);
  expect(printed.slice(printed.indexOf('and '))).toBe(`and 4,981 more errors  key-is-known
  from      b:21:2
  in        b (3,981), a (1,000)

and 1 more warning  key-is-known
  from      a:21:2

5,001 errors, 41 warnings; 60 shown, --all shows all
`);
  const whole = printFaults(many, new Map(), false, true);
  expect(whole.match(/^\w:\d+:2 {2}\w+ {2}[\w-]+$/gm)).toHaveLength(5_042);
  expect(whole.endsWith('\n\n5,001 errors, 41 warnings\n')).toBe(true);
});

test('of very much that is left to do the first is said, and how much more there is', () => {
  const toDos = Array.from(
    { length: 1_101 },
    (_, index): Fault => ({
      rule: 'gap-is-filled',
      severity: 'warning',
      place: { file: 'a', line: index + 1, column: 1 },
      found: 'x',
      expected: `the value ${index}`,
    }),
  );
  expect(printToDos(toDos, false).split('\n').slice(98)).toEqual([
    'a:99:1   the value 98',
    'a:100:1  the value 99',
    'and 1,001 more; --all lists them',
    '1,101 things left to do; a value that no source gives is written { not reported: the reason }',
    '',
  ]);
  expect(printToDos(toDos, false, true)).toContain('\na:1101:1  the value 1100\n1,101 things');
});

test('nothing in the data can steer the terminal', () => {
  const steering = '\u001B[31m\u202Ered\u009B2J';
  const printed = printFault(
    { ...fault, found: `${steering}\nsecond line`, place: { file: 'a', line: 1, column: 1 } },
    new Map([['a', steering]]),
    false,
  );
  expect(printed).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u);
  expect(printed).toContain('found     \uFFFD[31m\uFFFDred\uFFFD2J second line');
});

test('faults come file by file in the order of their lines, with their sum', () => {
  const at = (name: string, line: number, severity: Fault['severity']): Fault => ({
    rule: 'key-is-known',
    severity,
    place: { file: name, line, column: 2 },
    found: 'x',
    expected: 'y',
  });
  const printed = printFaults(
    [at('b', 3, 'error'), at('a', 1, 'warning'), at('b', 2, 'error')],
    new Map(),
    false,
  );
  expect(printed).toBe(
    `b:2:2  error  key-is-known
  found     x
  expected  y

b:3:2  error  key-is-known
  found     x
  expected  y

a:1:2  warning  key-is-known
  found     x
  expected  y

2 errors, 1 warning
`,
  );
  expect(printFaults([], new Map(), false)).toBe('');
});

test('where a place ends is not printed, and makes no fault another', () => {
  const ending = { ...fault, place: { ...fault.place, end: { line: 2, column: 18 } } };
  expect(printFault(ending, texts, false)).toBe(printFault(fault, texts, false));
  expect(JSON.parse(printedJson({ faults: [ending] }))).toEqual({ faults: [fault] });
  expect(withoutRepeats([fault, ending])).toHaveLength(1);
});

test('faults of one file that say the same are told apart in a report of GitLab', () => {
  const place = { file: 'data/a/review.yaml', line: 3, column: 1 };
  const same: Fault = { rule: 'facts-agree', severity: 'warning', place, found: '12', expected: '11' };
  const three = [same, { ...same, place: { ...place, line: 7 } }, { ...same, place: { ...place, line: 9 } }];
  const report: readonly { readonly fingerprint: string; readonly severity: string }[] = JSON.parse(
    gitlabReport(three),
  );
  expect(report.map(({ severity }) => severity)).toEqual(['minor', 'minor', 'minor']);
  expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(3);
});
