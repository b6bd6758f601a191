import type { BuildInput, CheckInput } from '../../src/build/input.ts';
import { loadBundle } from '../../src/cli/load-bundle.ts';
import type { Pipeline, Surroundings } from '../../src/cli/surroundings.ts';
import type { Fault } from '../../src/fault/fault.ts';
import { bundles } from './shipped.ts';

export interface Called {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const program = loadBundle(bundles)?.module;

/** The pipeline of the compiled program, for work that is too much to be done in processes of its own. */
export const shippedPipeline = {
  pipeline: async (): Promise<Pipeline> => required().pipeline(),
  proofreader: async () => required().proofreader(),
};

/**
 * Runs a command line in the compiled program, but in this process, over {@link standIn} unless another pipeline is given. Where nothing
 * has to be put in the place of anything, `brevier` does it as people do.
 */
export async function call(words: string, folder: string, more: Partial<Surroundings> = {}): Promise<Called> {
  let [stdout, stderr] = ['', ''];
  const around: Surroundings = {
    folder,
    env: {},
    stdout: {
      write: (text) => {
        stdout += text;
      },
    },
    stderr: {
      write: (text) => {
        stderr += text;
      },
    },
    pipeline: async () => standIn,
    today: () => '2026-11-25',
    proofreader: async () => async () => ({ faults: [], readingAges: [] }),
    untilStopped: async () => {},
    ...more,
  };
  const code = await required().run(words.split(' ').filter(Boolean), around);
  return { code, stdout: stdout.replace(/\d+ ms/, 'N ms'), stderr };
}

function required() {
  if (program === undefined) throw new Error('There is no compiled program: run npm run compile first.');
  return program;
}

/** Stands in for the pipeline: a document repeats the review's text, and each “wrong” or “odd” in a file is a fault. */
export const standIn: Pipeline = {
  async build(input: BuildInput) {
    const { faults } = await standIn.check(input);
    const stops = faults.some(({ severity }) => severity === 'error');
    const files = stops
      ? []
      : input.templates.flatMap(({ file }) =>
          input.formats.map((format) => ({
            path: `${input.folder}/${file.replace(/^.*\/|\.md$/g, '')}.${format}`,
            bytes: new TextEncoder().encode(input.review.text),
            about: { title: input.folder, kind: 'Document', edition: '1', date: '2026-11-25', lang: 'en' },
            ...(format === 'pdf' ? { pages: input.review.text.length } : {}),
          })),
        );
    return { files, faults };
  },
  gaps: () => [],
  async check(input: CheckInput) {
    const faults = [input.review, input.references, ...input.templates].flatMap(({ file, text }): Fault[] => {
      const [word, column] = [/wrong|odd/.exec(text)?.[0], text.search(/wrong|odd/) + 1];
      if (word === undefined) return [];
      const severity = word === 'wrong' ? 'error' : 'warning';
      return [
        { rule: 'facts-agree', severity, place: { file, line: 1, column }, found: word, expected: 'right' },
      ];
    });
    return { documents: [], faults };
  },
};
