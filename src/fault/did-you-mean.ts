import type { Fault } from './fault.ts';

/** What a fault says of the known name nearest to what was written, where one is near enough. */
export const didYouMean = (near: string | undefined): Pick<Fault, 'suggestion'> =>
  near === undefined ? {} : { suggestion: `did you mean \`${near}\`?` };
