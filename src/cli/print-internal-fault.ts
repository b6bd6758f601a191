import { causeOf } from '../fault/contained.ts';
import type { Fault } from '../fault/fault.ts';
import type { Surroundings } from './surroundings.ts';

/** One line for a fault of Brevier's own, and its stack only for who asks for it. */
export function printInternalFault(error: unknown, env: Surroundings['env']): string {
  const [message] = (error instanceof Error ? error.message : String(error)).split('\n');
  const line = `internal fault: ${message}. It is Brevier’s, not yours: please report it (BREVIER_DEBUG=1 shows where it happened)\n`;
  return env.BREVIER_DEBUG && error instanceof Error ? `${line}${error.stack}\n` : line;
}

/** Where in the program faults of Brevier's own happened, for who asks for it. */
export function printCauses(faults: readonly Fault[], env: Surroundings['env']): string {
  if (!env.BREVIER_DEBUG) return '';
  const causes = new Set(faults.map(causeOf).filter((cause) => cause instanceof Error));
  return [...causes].map(({ stack }) => `${stack}\n`).join('');
}
