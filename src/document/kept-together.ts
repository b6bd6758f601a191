/** Digits, not those in “COVID-19”. */
const start = String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][-/.])`;

const number = String.raw`\d+(?:[,.]\d+)*`;

/** Where a page, a table and the like are named by a number. */
const named = String.raw`(?:Fig\.|Figure|Table|Box|Appendix|Section|Chapter|Theme|Edition|Page|Part|Step|Level|Standard|Vol\.|No\.|Ch\.)`;

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** What reviews count. */
const units =
  '(?:sub-themes?|themes?|stud(?:y|ies)|papers?|articles?|reviews?|records?|reports?|interviews?|groups?|participants?|people|persons?|adults?|children|women|men|carers?|workers?|practitioners?|dots?|squares?|countr(?:y|ies)|databases?|sites?|sessions?|minutes?|hours?|days?|weeks?|months?|years?|pages?|points?|per cent|million|%)';

const counted = String.raw`${start}${number}(?:\s+of\s+(?:the\s+)?${number})?(?:\s+${units}(?![\p{L}\d]))`;

/** What misleads or looks careless when a line ends inside it: “5 of 12 studies”, “p. 3”, “18–75”, “Figure 3”, “sub-theme”, “1468-263X”. */
export const keptTogether = new RegExp(
  [
    counted,
    String.raw`${start}${number}\s+of\s+(?:the\s+)?${number}`,
    String.raw`${start}${number}\s+to\s+${number}(?:\s+${units}(?![\p{L}\d]))?`,
    String.raw`${start}\p{L}?${number}–\p{L}?${number}(?:\s+${units}(?![\p{L}\d]))?`,
    String.raw`\bpp?\.\s+\p{L}?${number}(?:[–-]\p{L}?${number})?`,
    String.raw`\b${named}\s+${number}`,
    String.raw`\b\d{1,2}\s+${months}\b`,
    String.raw`\b[Nnptrd]\s+[=<>≤≥]\s+[−-]?\.?\d[\d.]*`,
    String.raw`\bet\s+al\.`,
    // ISSN and ORCID; ISBN. A DOI or an address is long, and may be divided.
    String.raw`(?<![\p{L}\p{N}/.-])(?:\d{4}-){1,3}\d{3}[\dX](?![\p{L}\p{N}/-])`,
    String.raw`(?<![\p{L}\p{N}/.-])97[89](?:-\d+){3}-[\dX](?![\p{L}\p{N}-])`,
    String.raw`\bsub-themes?\b`,
    // “one-to-one”: a hyphen at a line's end is taken for one that divides the word.
    String.raw`(?<![\p{L}-])\p{L}{1,8}-\p{L}{1,3}-\p{L}{1,8}(?![\p{L}-])`,
  ].join('|'),
  'giu',
);

const initials = String.raw`(?:\p{Lu}\.[\s-]?)*\p{Lu}\.`;
const surname = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`;

/** A name with its initials, as styles write it in a reference list: “Bark, H. J.”, “H. Bark”, “Bark HJ,”. */
export const namesTogether = new RegExp(
  [
    String.raw`${surname},\s+${initials}`,
    String.raw`(?<![\p{L}.])${initials}\s+${surname}`,
    String.raw`(?<![\p{L}])${surname}\s+\p{Lu}{1,3}(?=[,.])`,
  ].join('|'),
  'gu',
);
