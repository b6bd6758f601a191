import type { Example } from '../fault/rule.ts';
import { everyRule, type NamedRule } from './every-rule.ts';

const opening = `# The rules

<!-- Made from the rules in src by \`npm run rules\`: change them there. -->

This is what \`brevier check\` checks. If a rule is broken, a message gives the name of the rule, the place, what was found and what was
expected. An **error** stops the documents in which it would appear; the last ones without errors stay. A **warning** is worth a look and stops
nothing.

Each rule is shown with one example that follows it and one that breaks it, and with the message for the second. The examples
are also tests of the program, so this page is always up to date.
`;

/** The page of all rules, as Markdown for people who write reviews and templates. */
export function rulesPage(): string {
  const groups = everyRule.map(
    ({ name, about, rules }) => `## ${name}\n\n${about}\n\n${rules.map(section).join('\n')}`,
  );
  return [opening, contents(), ...groups].join('\n');
}

const contents = (): string =>
  everyRule
    .map(({ name, rules }) => `- **${name}**: ${rules.map(({ id }) => `[${id}](#${id})`).join(', ')}\n`)
    .join('');

function section({ id, holds, severity, examples }: NamedRule): string {
  const said = severity === 'warning' ? `${holds} *(a warning)*` : holds;
  return `### ${id}\n\n${said}\n${examples.map(example).join('')}`;
}

function example({ in: file, ok, notOk, found, expected, suggestion }: Example): string {
  const rows = [
    ['found', found],
    ['expected', expected],
    ...(suggestion === undefined ? [] : [['to do', suggestion]]),
  ];
  const said = rows.map(([label = '', words = '']) => `${label.padEnd(10)}${words}`).join('\n');
  if (file === 'any file') {
    return `\n- holds: ${ok}\n- does not hold: ${notOk}\n\n${fenced(said, 'text')}`;
  }
  return `\nIn \`${file}\`, this holds:\n\n${fenced(ok, languages[file])}\nand this does not:\n\n${fenced(notOk, languages[file])}\n${fenced(said, 'text')}`.replace(
    /`(a [^`]+)`/,
    '$1',
  );
}

const languages = {
  'review.yaml': 'yaml',
  'references.json': 'json',
  'a template': 'markdown',
  'a nation': 'yaml',
  'a design': 'yaml',
  'a citation style': 'xml',
} as const;

/** A block of code whose fence is longer than any inside, and in which control characters can be seen. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([marks]) => marks.length));
  const fence = '`'.repeat(longest + 1);
  const visible = text.replaceAll(/[\t\p{Cc}]/gu, (character) =>
    character === '\n' ? character : String.fromCodePoint(0x2400 + (character.codePointAt(0) ?? 0)),
  );
  return `${fence}${language}\n${visible.trimEnd()}\n${fence}\n`;
}
