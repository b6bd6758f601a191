const raised: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '=': '⁼',
  '(': '⁽',
  ')': '⁾',
  n: 'ⁿ',
  i: 'ⁱ',
};

const lowered: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
  '−': '₋',
  '=': '₌',
  '(': '₍',
  ')': '₎',
};

/**
 * Raised or lowered letters where text has no levels, as in metadata: 10³ and not 103. Where Unicode has no letters for them,
 * digits are kept apart by a sign, and other letters stand as they are.
 */
export function raisedOrLowered(text: string, as: 'sup' | 'sub'): string {
  const letters = as === 'sup' ? raised : lowered;
  const made = [...text].map((letter) => letters[letter]);
  if (made.every((letter) => letter !== undefined)) return made.join('');
  return /\d/.test(text) ? `${as === 'sup' ? '^' : '_'}${text}` : text;
}
