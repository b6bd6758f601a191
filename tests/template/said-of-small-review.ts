import { toString as textOf } from 'hast-util-to-string';
import { expect } from 'vitest';
import { toHast } from '../../src/html/to-hast.ts';
import type { Language } from '../../src/language/language.ts';
import { messagesIn } from '../../src/messages/messages-in.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { fillTemplate } from '../../src/template/fill-template.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';
import { smallestReferences, withParts } from '../review/smallest-review.ts';

const check = (parts: string) =>
  checkReview({
    review: { file: 'review.yaml', text: withParts(parts) },
    references: { file: 'references.json', text: smallestReferences },
  });

/** The rules that the smallest review breaks with other parts, each as often as it is broken. */
export const faultsOf = (parts: string): readonly string[] => check(parts).faults.map(({ rule }) => rule);

/** A template of the smallest review with other parts, filled. */
export function filled(markdown: string, parts = '', language: Language = 'en-GB') {
  const { review, references, faults } = check(parts);
  if (!review) throw new Error(JSON.stringify(faults));
  expect(faults).toEqual([]);
  const text = `---\ndocument: a\nname: A\n---\n\n${markdown}\n`;
  const { template } = parseTemplate({ file: 'a.md', text });
  if (!template) throw new Error('There is no template');
  const made = fillTemplate(template, review, references, messagesIn(language));
  expect(made.faults).toEqual([]);
  return made.tree;
}

/** What a reader reads of it. */
export const said = (markdown: string, parts = '', language: Language = 'en-GB'): string =>
  textOf(toHast(filled(markdown, parts, language)))
    .replaceAll(/\s+/g, ' ')
    .trim();
