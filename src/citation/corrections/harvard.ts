import type { Correction } from './correction.ts';

const legal = 'bill legislation regulation';
const inItalics = 'bill book legal_case legislation motion_picture report song thesis webpage graphic';

/** What the packaged Harvard style prints otherwise than Cite Them Right, 12th edition, or loses. */
export const harvardCorrections: readonly Correction[] = [
  {
    why: 'The manual describes a program as “[Computer program]”; the locale’s word is “software”.',
    within: '<locale xml:lang="en-GB">',
    from: '</terms>',
    to: '<term name="software">computer program</term></terms>',
  },
  {
    why: 'Works of one year stand in the order of their letters, “2019a, 2019b”: the letters follow the order of the list, by author and title.',
    within: '<citation ',
    from: '<key macro="year-date"/>',
    to: '<key macro="year-date"/><key macro="author"/><key variable="title"/>',
  },
  {
    why: 'A work in the press printed “(no date)”; its state stands in the place of the year. A law has its year in its title.',
    within: '<macro name="year-date">',
    from: '<else><text term="no date"/>',
    to: `<else-if variable="status"><text variable="status"/><text variable="year-suffix" prefix=" "/></else-if><else-if type="${legal}" match="any"/><else><text term="no date"/>`,
  },
  {
    why: 'Every article without pages and volume was “[Preprint]”, a Cochrane review as well. Only a preprint is one; what else is not yet in print says what it is. The number of an entry in a register of trials was lost.',
    within: '<macro name="container-title">',
    from: '<group delimiter=" "><text variable="container-title" font-style="italic"/><choose><if type="article article-journal" match="any"><choose><if match="none" variable="page volume"><text value="Preprint" prefix="[" suffix="]"/></if></choose></if></choose></group>',
    to: '<group delimiter=", "><group delimiter=" "><text variable="container-title" font-style="italic"/><choose><if type="article"><choose><if variable="genre"><text variable="genre" text-case="capitalize-first" prefix="[" suffix="]"/></if><else><text term="preprint" text-case="capitalize-first" prefix="[" suffix="]"/></else></choose></if><else-if variable="issued status"><text variable="status" text-case="capitalize-first" prefix="[" suffix="]"/></else-if></choose></group><choose><if type="webpage"><text variable="number"/></if></choose></group>',
  },
  {
    why: 'An article that has a number in place of pages lost it.',
    within: '<macro name="pages">',
    from: '<group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group>',
    to: '<choose><if variable="page"><group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group></if><else-if type="article-journal"><group delimiter=" "><text term="article-locator"/><text variable="number"/></group></else-if></choose>',
  },
  {
    why: 'The title of a law is in italics with its number (the manual’s example: Health and Social Care Act 2012, c. 7). Data and programs are works of their own: in italics, with their version and what they are; they stood in quotation marks without either.',
    within: '<macro name="title">',
    from: `<if type="${inItalics}" match="any">`,
    to: `<if type="${legal}" match="any"><group delimiter=", " font-style="italic"><text variable="title"/><text variable="number"/></group></if><else-if type="dataset software" match="any"><group delimiter=" "><text variable="title" font-style="italic"/><group delimiter=" " prefix="(" suffix=")"><text term="version" text-case="capitalize-first"/><text variable="version"/></group><choose><if type="dataset"><text term="dataset" text-case="capitalize-first" prefix="[" suffix="]"/></if><else><text term="software" text-case="capitalize-first" prefix="[" suffix="]"/></else></choose></group></else-if><else-if type="${inItalics}" match="any">`,
  },
  {
    why: 'It closes what the correction before began.',
    within: '<macro name="title">',
    from: '<text macro="edition"/></group></if>',
    to: '<text macro="edition"/></group></else-if>',
  },
  {
    why: 'In the text a work without an author is its title alone, without its edition, number or version.',
    within: '<macro name="author-short">',
    from: '<else><text macro="title"/></else>',
    to: `<else-if type="${inItalics} dataset regulation software" match="any"><text variable="title" font-style="italic"/></else-if><else><text macro="title"/></else>`,
  },
  {
    why: 'A work that was retracted has to be known by its reference (ICMJE Recommendations, section IV.A.3.g); the style had no place for it. Nor had it one for a preprint whose archive is not known.',
    within: '<bibliography ',
    from: '<text macro="title"/>',
    to: '<group delimiter=" "><text macro="title"/><choose><if type="article" match="all"><choose><if match="none" variable="container-title genre"><text term="preprint" text-case="capitalize-first" prefix="[" suffix="]"/></if></choose></if></choose><text variable="references" prefix="[" suffix="]"/></group>',
  },
];
