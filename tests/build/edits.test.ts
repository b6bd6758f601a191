import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { BuildInput } from '../../src/build/input.ts';
import { readReview, readText } from './read-review.ts';

/** A text with something done to it at one of the places that a pattern finds. */
const at = (text: string, pattern: RegExp, place: number, made: (found: string) => string): string => {
  const found = [...text.matchAll(pattern)];
  const one = found[place % Math.max(1, found.length)];
  if (!one) return text;
  return text.slice(0, one.index) + made(one[0]) + text.slice(one.index + one[0].length);
};

type Texts = Readonly<Record<'review' | 'references' | 'template', string>>;
type Edit = (texts: Texts, place: number) => Texts;

/** What a person does to the files of a review between two saves, and what a slip of the hand does. */
const edits: Readonly<Record<string, Edit>> = {
  'a word comes': (texts, place) => ({
    ...texts,
    review: at(texts.review, /(?<=: [^\n]*[a-z]) (?=[a-z])/g, place, () => ' really '),
  }),
  'a word goes': (texts, place) => ({
    ...texts,
    review: at(texts.review, /(?<=: [^\n]*[a-z] )[a-z]+ /g, place, () => ''),
  }),
  'a number changes': (texts, place) => ({
    ...texts,
    review: at(texts.review, /(?<=: )\d+$/gm, place, (found) => String(Number(found) + 1)),
  }),
  'an item is twice there': (texts, place) => ({
    ...texts,
    review: at(texts.review, /^( +)- .*\n(?:\1 .*\n)*/gm, place, (found) => found + found),
  }),
  'an item goes': (texts, place) => ({
    ...texts,
    review: at(texts.review, /^( +)- .*\n(?:\1 .*\n)*/gm, place, () => ''),
  }),
  'a quotation mark comes': (texts, place) => ({
    ...texts,
    review: at(texts.review, /(?<=: [^\n]*[a-z]) (?=[a-z])/g, place, () => " 'so' "),
  }),
  'a name changes in the references': (texts, place) => ({
    ...texts,
    references: at(texts.references, /(?<="family": ")[^"]+/g, place, (found) => `${found}son`),
  }),
  'a paragraph comes into the template': (texts, place) => ({
    ...texts,
    template: at(texts.template, /\n\n(?=## |::)/g, place, () => '\n\nIt is read *with care*.\n\n'),
  }),
  'a block goes from the template': (texts, place) => ({
    ...texts,
    template: at(texts.template, /^::[a-z-]+\n/gm, place, () => ''),
  }),
  'a head changes in the template': (texts, place) => ({
    ...texts,
    template: at(texts.template, /^## .*$/gm, place, (found) => `${found} again`),
  }),
  'the template is in Welsh': (texts) => ({
    ...texts,
    template: texts.template.replace('\nname:', '\nlanguage: cy\nname:'),
  }),
};

const names = Object.keys(edits);

/** A build by a program that has built nothing yet. */
async function builtAfresh(input: BuildInput) {
  vi.resetModules();
  const { build } = await import('../../src/build/build.ts');
  return told(await build(input));
}

const told = ({ files, faults }: Awaited<ReturnType<typeof build>>) => ({
  faults,
  files: files.map(({ path, bytes, pages }) => ({
    path,
    pages,
    text: Buffer.from(bytes).toString('latin1'),
  })),
});

test('whatever was edited before, documents are those of a program that has built nothing yet', async () => {
  const bark = await readReview('data/bark-2023');
  const first: Texts = {
    review: bark.review.text,
    references: bark.references.text,
    template: await readText('tests/bench/three-pages.md'),
  };
  const withTexts = ({ review, references, template: text }: Texts): BuildInput => {
    const template = { file: 'templates/short.md', text };
    return {
      ...bark,
      review: { ...bark.review, text: review },
      references: { ...bark.references, text: references },
      templates: [template],
      allTemplates: [template],
    };
  };
  let made = 0;
  const step = fc.record({
    name: fc.constantFrom(...names),
    place: fc.nat(500),
    /** Whether the person goes back to the beginning before. */
    isUndone: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 5 }), async (steps) => {
      let texts = first;
      for (const { name, place, isUndone } of steps) {
        texts = edits[name]?.(isUndone ? first : texts, place) ?? texts;
        const input = withTexts(texts);
        const [kept, fresh] = [told(await build(input)), await builtAfresh(input)];
        expect(kept.faults).toEqual(fresh.faults);
        expect(kept.files).toEqual(fresh.files);
        made += kept.files.length;
      }
    }),
    { numRuns: 3 },
  );
  // Most edits leave what can be built.
  expect(made).toBeGreaterThan(0);
}, 240_000);

test('so are those of every template that comes along, with fields to fill in and in large print', async () => {
  const bark = await readReview('data/bark-2023');
  const edited = (...done: readonly (readonly [name: string, place: number])[]): BuildInput => {
    const texts: Texts = { review: bark.review.text, references: bark.references.text, template: '' };
    const { review, references } = done.reduce(
      (now, [name, place]) => edits[name]?.(now, place) ?? now,
      texts,
    );
    return {
      ...bark,
      review: { ...bark.review, text: review },
      references: { ...bark.references, text: references },
    };
  };
  await build(bark);
  await build(edited(['a word goes', 40]));
  const input = edited(['a word comes', 11], ['a word comes', 90], ['a name changes in the references', 3]);
  const kept = told(await build(input));
  expect(kept.files.length).toBeGreaterThan(10);
  expect(kept).toEqual(await builtAfresh(input));
}, 240_000);
