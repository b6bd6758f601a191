import type { Stream, Surroundings } from './surroundings.ts';

export type Tone = 'red' | 'yellow' | 'green' | 'bold' | 'dim';

/** Parameters of the ANSI sequence SGR that turn a tone on and off (ECMA-48, 8.3.117). */
const codes: Readonly<Record<Tone, readonly [number, number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  bold: [1, 22],
  dim: [2, 22],
};

export function toned(text: string, tone: Tone, colour: boolean): string {
  const [on, off] = codes[tone];
  return colour ? `\u001B[${on}m${text}\u001B[${off}m` : text;
}

/** Whether a stream gets colour: a terminal does, unless NO_COLOR (no-color.org) or FORCE_COLOR says otherwise. */
export function wantsColour(stream: Stream, env: Surroundings['env']): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}
