import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Examined, examine, type Program } from './examine.ts';
import { type Mutant, mutantOf, readOriginals } from './mutant.ts';
import { faultOfPdf, hasQpdf } from './qpdf.ts';

/** What is looked at: mutants of a seed, from the first number on. */
export interface Run {
  readonly seed: number;
  readonly mutants: number;
  readonly first?: number;
  /** One in so many is built, and not checked alone. */
  readonly builtOnceIn: number;
}

/** A mutant of which something is wrong. */
export interface Failure {
  readonly mutant: Mutant;
  readonly complaints: readonly string[];
}

/** What came of a run. */
export interface Account {
  readonly mutants: number;
  readonly withDocuments: number;
  readonly withErrors: number;
  readonly built: number;
  /** PDFs that qpdf has judged; undefined where it is not installed. */
  readonly judged: number | undefined;
  readonly failures: readonly Failure[];
  /** The mutants that took longest, in milliseconds. */
  readonly slowest: readonly { readonly mutant: Mutant; readonly milliseconds: number }[];
}

/** One PDF in so many is judged by qpdf, which takes as long as a build. */
const judgedOnceIn = 8;

/**
 * Damages the files of this repository as people and editors do, and looks at what comes of each mutant.
 *
 * @param tell is called after each mutant
 */
export async function fuzz(
  { seed, mutants, first = 0, builtOnceIn }: Run,
  program: Program,
  tell: (done: number, failures: readonly Failure[]) => void = () => {},
): Promise<Account> {
  const originals = await readOriginals();
  const isJudged = hasQpdf();
  const failures: Failure[] = [];
  let slowest: Account['slowest'] = [];
  let [withDocuments, withErrors, built, judged] = [0, 0, 0, 0];
  for (let number = first; number < first + mutants; number++) {
    const mutant = mutantOf(originals, seed, number);
    const isBuilt = number % builtOnceIn === 0;
    const start = performance.now();
    const { complaints, documents, errors, pdfs }: Examined = await examine(mutant, program, isBuilt);
    slowest = [...slowest, { mutant, milliseconds: performance.now() - start }]
      .sort((a, b) => b.milliseconds - a.milliseconds)
      .slice(0, 3);
    const wrong = [...complaints];
    if (isBuilt) built += 1;
    if (documents > 0) withDocuments += 1;
    if (errors > 0) withErrors += 1;
    for (const bytes of isJudged ? pdfs : []) {
      if (judged++ % judgedOnceIn !== 0) continue;
      const fault = faultOfPdf(bytes);
      if (fault !== undefined) wrong.push(`qpdf: ${fault}`);
    }
    if (wrong.length > 0) failures.push({ mutant, complaints: wrong });
    tell(number - first + 1, failures);
  }
  return {
    mutants,
    withDocuments,
    withErrors,
    built,
    judged: isJudged ? Math.ceil(judged / judgedOnceIn) : undefined,
    failures,
    slowest,
  };
}

/** A failure in words, with what brings it back. The damaged file is kept in a folder. */
export function saidOf({ mutant, complaints }: Failure, folder: string): string {
  const { seed, number, file, damages, input } = mutant;
  mkdirSync(folder, { recursive: true });
  const kept = join(folder, `${seed}-${number}-${basename(file.file)}`);
  writeFileSync(kept, file.text);
  const [template] = input.templates;
  return [
    `mutant ${number} of seed ${seed}: ${file.file}, ${damages.join(', then ')}`,
    `  with ${input.folder}, ${template?.file ?? 'no template'}, ${(input.design ?? []).map(({ name }) => name).join(' and ')}`,
    ...complaints.slice(0, 5).map((complaint) => `  ${complaint.split('\n').slice(0, 8).join('\n    ')}`),
    `  again: npm run fuzz -- --seed ${seed} --first ${number} --mutants 1`,
    `  the file: ${kept}`,
  ].join('\n');
}
