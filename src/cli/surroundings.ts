import type { build, check, gaps } from '../build/build.ts';
import type { proofread } from '../wording/proofread.ts';
import type { Again } from './told.ts';

/** Where words go: standard output or standard error. */
export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** How wide the terminal is, where it is one. */
  readonly columns?: number | undefined;
  /** Why words did not arrive, once the last are on their way. */
  readonly unsaid?: () => Promise<string | undefined>;
}

export interface Pipeline {
  readonly build: typeof build;
  readonly check: typeof check;
  readonly gaps: typeof gaps;
}

/** All that a command has from the outside. */
export interface Surroundings {
  /** Absolute path of the folder that the command was called in. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The day that it is where the command was called, ISO 8601. */
  readonly today: () => string;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Loaded when a command needs it: asking for help should not wait for it. */
  readonly pipeline: () => Promise<Pipeline>;
  /** Loaded by `check` alone: it brings lists of words with it, for which no build waits. */
  readonly proofreader: () => Promise<typeof proofread>;
  /** Told where there is much to do, so that it begins slower and ends sooner. */
  readonly muchToDo?: () => void;
  /** Takes down that a build ended with everything in place, and what the next one says if nothing is changed until then. */
  readonly inPlace?: (again: Again) => void;
  /** Resolves when the person asks to stop, with Ctrl+C. */
  readonly untilStopped: () => Promise<void>;
}
