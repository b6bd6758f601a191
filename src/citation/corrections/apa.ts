import type { Correction } from './correction.ts';

const legal = 'bill hearing legal_case legislation regulation treaty';
const retrieved =
  '<text term="retrieved" text-case="capitalize-first"/><group delimiter=", "><date form="text" variable="accessed"/><text term="from"/></group>';

/** What the packaged APA style prints otherwise than the Publication Manual, 7th edition (2020). */
export const apaCorrections: readonly Correction[] = [
  {
    why: 'The manual describes data as “[Data set]” (section 10.9); the style takes the locale’s “dataset”.',
    within: '<locale xml:lang="en">',
    from: '<term name="manuscript">',
    to: '<term name="dataset">data set</term><term name="manuscript">',
  },
  {
    why: 'Works of the same authors and year stand in the order of their letters, “2019a, 2019b” (section 8.12): the letters follow the order of the list, so a citation has to sort by all that the list sorts by.',
    within: '<citation ',
    from: '<key variable="status"/></sort>',
    to: '<key variable="status"/><key variable="sort-title"/><key variable="volume"/><key variable="part-number"/><key variable="event-date"/><key variable="original-date"/><key macro="source-archive"/></sort>',
  },
  {
    why: 'Works of the same authors and year are ordered by their titles without “A”, “An” and “The” (section 9.47).',
    within: '<bibliography ',
    from: '<key macro="title"/>',
    to: '<key variable="sort-title"/>',
  },
  {
    why: 'So are works without authors among the others, by the first word of their titles that counts (section 9.49).',
    within: '<macro name="author-sort">',
    from: '<choose>',
    to: '<choose><if variable="sort-author"><text variable="sort-author"/></if>',
  },
  {
    why: 'It goes on with what the correction before began.',
    within: '<macro name="author-sort">',
    from: '<if match="any" type',
    to: '<else-if match="any" type',
  },
  {
    why: 'It closes what the correction before began.',
    within: '<macro name="author-sort">',
    from: '<text macro="legal-title"/></if>',
    to: '<text macro="legal-title"/></else-if>',
  },
  {
    why: 'A law that has its year in its title, as those of the United Kingdom have, gets no second one and no “n.d.” (fitted-item.ts hands it over without a date).',
    within: '<macro name="date-short">',
    from: '<else><text form="short" term="no date"/>',
    to: `<else-if match="any" type="${legal}"/><else><text form="short" term="no date"/>`,
  },
  {
    why: 'In a sentence a law was named twice, “Care Act 2014 (Care Act 2014)”: only what stands in `names` is left out where the author is named before.',
    within: '<macro name="author-short">',
    from: `<if match="any" type="${legal}"><text macro="title-and-descriptions-short"/></if>`,
    to: `<if match="any" type="${legal}"><names variable="composer"><name and="symbol" form="short"/><substitute><text macro="title-and-descriptions-short"/></substitute></names></if>`,
  },
  {
    why: 'A date of retrieval is for pages that change and have no date (section 9.16), not for a law whose date stands in its title.',
    within: '<macro name="source-DOI-URL">',
    from: `<if match="none" variable="issued status">${retrieved}</if>`,
    to: `<if match="any" type="${legal}"/><else-if match="none" variable="issued status">${retrieved}</else-if>`,
  },
  {
    why: 'The sign § for a section is that of the United States; British and Welsh laws are cited by the word.',
    within: '<macro name="label-locator">',
    from: '<if locator="chapter paragraph section" match="any"><label form="symbol" variable="locator"/></if>',
    to: '<if match="none" variable="issued"><label form="short" variable="locator"/></if><else-if locator="chapter paragraph section" match="any"><label form="symbol" variable="locator"/></else-if>',
  },
];
