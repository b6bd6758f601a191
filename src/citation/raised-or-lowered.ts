const lettersOf = (plain: string, shifted: string): ReadonlyMap<string, string> =>
  new Map([...plain].map((letter, index) => [letter, [...shifted][index] ?? letter]));

const raised = lettersOf('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ');
const lowered = lettersOf('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎');

/**
 * Raised or lowered letters where text has no levels, as in metadata: 10³ and not 103. Where Unicode has no letters for them,
 * digits are kept apart by a sign, and other letters stand as they are.
 */
export function raisedOrLowered(text: string, as: 'sup' | 'sub'): string {
  const letters = as === 'sup' ? raised : lowered;
  const made = [...text].map((letter) => letters.get(letter));
  if (made.every((letter) => letter !== undefined)) return made.join('');
  return /\d/.test(text) ? `${as === 'sup' ? '^' : '_'}${text}` : text;
}
