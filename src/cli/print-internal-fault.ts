import type { Surroundings } from './surroundings.ts';

/** One line for a fault of Brevier's own, and its stack only for who asks for it. */
export function printInternalFault(error: unknown, env: Surroundings['env']): string {
  const [message] = (error instanceof Error ? error.message : String(error)).split('\n');
  const line = `internal fault: ${message}. It is Brevier’s, not yours: please report it (BREVIER_DEBUG=1 shows where it happened)\n`;
  return env.BREVIER_DEBUG && error instanceof Error ? `${line}${error.stack}\n` : line;
}
