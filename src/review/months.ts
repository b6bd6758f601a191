/** The first letters by which every format knows the months, in their order; BibTeX’s own styles define them as macros. */
export const months: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
