import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { BuiltFile } from '../../src/build/input.ts';
import { printedReferences } from '../citation/printed-references.ts';
import { readReview } from './read-review.ts';
import { textOfHtml, textOfPdf } from './text-of-outputs.ts';

/** Bark with every work of `docs/references.md` beside it, all of them cited. */
async function built(style: string): Promise<readonly BuiltFile[]> {
  const bark = await readReview('data/bark-2023');
  const items = [...new Map(printedReferences.map(({ item }) => [item.id, item])).values()];
  const cited = items.map(({ id }) => `[@${id}]`).join(' ');
  const { files, faults } = await build({
    ...bark,
    references: {
      ...bark.references,
      text: JSON.stringify([...JSON.parse(bark.references.text), ...items], null, 2),
    },
    templates: [
      {
        file: 't.md',
        text: `---\ndocument: t\nname: Test\ndesigns: counted\nstyle: ${style}\n---\n:::cover\n# T\n:::\n\n## Works\n\n:not-evidence[Cited:] ${cited}\n\n## References\n\n::references\n`,
      },
    ],
  });
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  return files;
}

/** Text in which a line or a page may end anywhere: without spaces, and without the marks of the tables. */
const together = (text: string): string => text.replaceAll(/[\s\u00AD\u200B\u2060*]/g, '');

describe.each(['apa', 'harvard', 'vancouver'])('a review that cites every kind of work, in %s', (style) => {
  const texts = new Map<string, string>();
  beforeAll(async () => {
    for (const file of await built(style))
      if (/\.(?:html|pdf)$/.test(file.path))
        texts.set(
          file.path.split('.').at(-1) ?? '',
          together(file.path.endsWith('.pdf') ? await textOfPdf(file) : textOfHtml(file)),
        );
  });

  test.each(['html', 'pdf'])(
    'has each of them in its list as the tables say, in the text of the %s',
    (format) => {
      const text = texts.get(format) ?? '';
      const lacking = printedReferences
        .filter((each) => each.style === style)
        .map(({ inList }) => together(inList))
        .filter((reference) => !text.includes(reference));
      expect(lacking).toEqual([]);
    },
  );
});
