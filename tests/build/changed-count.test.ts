import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { BuiltFile } from '../../src/build/input.ts';
import { readReview } from './read-review.ts';
import { textOfPdf } from './text-of-outputs.ts';

/** Each piece of text of a page with the figure of the data that it stands in, if it does. */
function pieces({ bytes }: BuiltFile): string[] {
  const found: string[] = [];
  const walk = (node: Nodes, fact: string): void => {
    if (node.type === 'text') found.push(`${fact}: ${node.value}`);
    if (!('children' in node)) return;
    if (node.type === 'element' && ['script', 'style', 'svg'].includes(node.tagName)) return;
    const inner = node.type === 'element' ? (node.properties.dataFact ?? fact) : fact;
    for (const child of node.children) walk(child, String(inner));
  };
  walk(unified().use(rehypeParse).parse(new TextDecoder().decode(bytes)), '');
  return found;
}

async function briefing(format: 'html' | 'pdf', change: (review: string) => string): Promise<BuiltFile> {
  const input = await readReview('data/bark-2023', change);
  const templates = input.templates.filter(({ file }) => file.endsWith('briefing.md'));
  const { files, faults } = await build({ ...input, templates, formats: [format] });
  expect(faults).toEqual([]);
  const [file] = files;
  if (!file) throw new Error('No briefing was built');
  return file;
}

const original = (text: string) => text;

describe('a changed count', () => {
  const responsibility = (text: string) => text.replace('        studies: 5\n', '        studies: 8\n');

  test('changes every place that shows it, and nothing else', async () => {
    const before = pieces(await briefing('html', original));
    const after = pieces(await briefing('html', responsibility));
    expect(after).toHaveLength(before.length);
    const changed = before.flatMap((piece, index) =>
      piece === after[index] ? [] : [`${piece} → ${after[index]}`],
    );
    const fact = 'themes.personal.sub-themes.personal-responsibility.studies';
    expect(new Set(changed)).toEqual(new Set([`${fact}: 5 of 12 studies → ${fact}: 8 of 12 studies`]));
    // At a glance, in its theme's table, and in the point that rests on it.
    expect(changed).toHaveLength(3);
  });

  test('changes the PDF alike', async () => {
    const before = await textOfPdf(await briefing('pdf', original));
    const after = await textOfPdf(await briefing('pdf', responsibility));
    const count = (text: string, words: string) => text.split(words).length - 1;
    expect(count(before, '8 of 12 studies')).toBe(0);
    expect(count(after, '8 of 12 studies')).toBe(3);
    expect(after.replaceAll('8 of 12 studies', '5 of 12 studies')).toBe(before);
  });

  test('changes prose in the data that speaks of it', async () => {
    const participants = await briefing('html', (text) => text.replace('  total: 179\n', '  total: 181\n'));
    const text = pieces(participants).join('\n');
    expect(text).toContain('participants.total: 181');
    expect(text).not.toContain('179');
  });
});
