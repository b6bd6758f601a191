import { readdirSync } from 'node:fs';
import type { BuildInput, TextFile } from '../../src/build/input.ts';
import { decodeText } from '../../src/io/decode-text.ts';
import { readReview, readText } from '../build/read-review.ts';
import { damagesTo } from './damages.ts';
import { type Random, randomFrom } from './random.ts';

/** An input with one file damaged. */
export interface Mutant {
  readonly seed: number;
  readonly number: number;
  readonly input: BuildInput;
  /** The file that was damaged, as it is now. */
  readonly file: TextFile;
  /** What happened to it, in order. */
  readonly damages: readonly string[];
}

/** What mutants are made of. */
export interface Originals {
  /** A long review, and one that is read in half the time. */
  readonly inputs: readonly [BuildInput, BuildInput];
  readonly templates: readonly TextFile[];
  readonly designs: readonly TextFile[];
  readonly style: TextFile;
  /** All texts, from which lines are pasted. */
  readonly texts: readonly string[];
}

const ownDesign = `extends: counted
label: { en-GB: Our centre, cy: Ein canolfan }
colours:
  accent: '#00507A'
dark colours:
  accent: '#8CC8EE'
page: { size: A4, margin: { top: 20 } }
type:
  body: { size: 10.5, leading: 14.5 }
space: { paragraph: 2 }
logo: { file: logo.png, alternative: The practice centre, height: 12 }
`;

export async function readOriginals(): Promise<Originals> {
  const inputs = [
    await readReview('data/bark-2023'),
    await readReview('tests/fixtures/reviews/shared-gardens'),
  ] as const;
  const read = async (file: string): Promise<TextFile> => ({ file, text: await readText(file) });
  const templates = [
    ...inputs[0].templates,
    await read('tests/fixtures/templates/form.md'),
    await read('tests/bench/three-pages.md'),
  ];
  const designs = [
    { file: 'templates/designs/our-centre.yaml', text: ownDesign },
    ...(await Promise.all(
      readdirSync(new URL('../../templates/designs/', import.meta.url))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => read(`templates/designs/${name}`)),
    )),
  ];
  const style = await read('tests/fixtures/styles/author-date.csl');
  const texts = [
    ...inputs.flatMap(({ review, references, nations }) => [review, references, ...nations]),
    ...templates,
    ...designs,
    style,
  ].map(({ text }) => text);
  return { inputs, templates, designs, style, texts };
}

/** A mutant by its seed and number alone, whichever were made before. */
export function mutantOf(originals: Originals, seed: number, number: number): Mutant {
  const random = randomFrom(seed, number);
  const [large, small] = originals.inputs;
  const whole = random.onceIn(3) ? large : small;
  const template = random.one(originals.templates);
  // Large print takes as long again, and a fault of its own is rarer.
  const designs = random.onceIn(6) ? ['counted', 'large-print'] : ['counted'];
  const input: BuildInput = { ...whole, templates: [template], design: designs.map(asked) };
  const damaged = (file: TextFile, kind: keyof typeof damagesTo): Omit<Mutant, 'input'> => ({
    seed,
    number,
    ...withDamages(file, kind, random, originals.texts),
  });
  const kind = random.below(20);
  if (kind < 8) {
    const mutant = damaged(input.review, 'data');
    return { ...mutant, input: { ...input, review: mutant.file } };
  }
  if (kind < 10) {
    const mutant = damaged(input.references, 'data');
    return { ...mutant, input: { ...input, references: mutant.file } };
  }
  if (kind < 15) {
    const mutant = damaged(template, 'template');
    return { ...mutant, input: { ...input, templates: [mutant.file] } };
  }
  if (kind < 17) {
    const mutant = damaged(random.one(originals.designs), 'data');
    const others = input.designs.filter(({ file }) => file !== mutant.file.file);
    const name = mutant.file.file.replace(/^.*\/|\.yaml$/g, '');
    return { ...mutant, input: { ...input, designs: [...others, mutant.file], design: [asked(name)] } };
  }
  if (kind < 19) {
    const mutant = damaged(originals.style, 'style');
    return { ...mutant, input: { ...input, style: mutant.file } };
  }
  const mutant = damaged(random.one(input.nations), 'data');
  return {
    ...mutant,
    input: {
      ...input,
      nations: input.nations.map((file) => (file.file === mutant.file.file ? mutant.file : file)),
    },
  };
}

/** A text as the command reads it from the disk; as it is where the command refuses it. */
function asRead(text: string): string {
  const read = decodeText(new TextEncoder().encode(text), 'file');
  return typeof read === 'string' ? read : text;
}

const asked = (name: string) => ({ name, place: { file: '--design', line: 1, column: 1 } });

/** Mostly one damage, as messages about one are what people get; now and then two or three at once. */
function withDamages(
  { file, text }: TextFile,
  kind: keyof typeof damagesTo,
  random: Random,
  others: readonly string[],
): Pick<Mutant, 'file' | 'damages'> {
  const count = random.onceIn(4) ? 2 + random.below(2) : 1;
  const damages: string[] = [];
  let now = text;
  // One that leaves the text as it was is none; some texts have no place for some damages.
  for (let tries = 0; damages.length < count && tries < 20; tries++) {
    const { name, to } = random.one(damagesTo[kind]);
    const next = to(now, random, others);
    if (next !== now) damages.push(name);
    now = next;
  }
  return { file: { file, text: asRead(now) }, damages };
}
