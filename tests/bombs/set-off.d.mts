import type { Bomb } from './bombs.mjs';

export interface SetOff {
  /** The exit code, or the signal that ended the process. */
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** The most memory that the process had, in bytes. */
  readonly peak: number;
}

export function setOff(
  bomb: Bomb,
  most: { readonly megabytes: number; readonly seconds: number },
): Promise<SetOff>;
