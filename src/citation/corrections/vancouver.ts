import type { Correction } from './correction.ts';

const legal = 'bill legislation regulation';
const version =
  '<group delimiter=" "><text term="version" text-case="capitalize-first"/><text variable="version"/></group>';
const status =
  '<choose><if variable="status"><text text-case="capitalize-first" variable="status"/></if><else-if match="none" variable="issued"><text prefix="[" suffix="]" term="no date"/></else-if></choose>';
const presentedAt = '<text variable="event-title"/></group></else-if>';

/** What the packaged style prints otherwise than Citing Medicine, the NLM style guide, 2nd edition (2007–2015), or loses. */
export const vancouverCorrections: readonly Correction[] = [
  {
    why: 'Pages of a reference are shortened, “101-19” (chapter 1, “Location”), but not those of a citation; CSL shortens both or neither (fitted-item.ts shortens the first).',
    within: '<style ',
    from: ' page-range-format="minimal"',
    to: '',
  },
  {
    why: 'The guide’s words for what has no date are “date unknown”.',
    within: '<locale xml:lang="en">',
    from: '<term name="presented at">',
    to: '<term name="no date">date unknown</term><term name="presented at">',
  },
  {
    why: 'The pages of a citation, `[@bark2023, pp. 436-440]`, were dropped. The guide is silent on them; others who use it print them after the number.',
    within: '<citation ',
    from: '<text variable="citation-number"/></layout>',
    to: '<group delimiter=" "><text variable="citation-number"/><group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group></group></layout>',
  },
  {
    why: 'What a work is was said twice where it stands with its number (a report) or its meeting (a talk); a preprint says so after its archive, and a register of trials is no trial. Data had no word for what they are (chapter 24, “[dataset]”).',
    within: '<macro name="content-type">',
    from: '<text variable="genre"/>',
    to: '<choose><if type="speech"/><else-if type="report" variable="number"/><else-if type="webpage" variable="container-title"/><else-if variable="genre"><text variable="genre"/></else-if><else-if type="dataset"><text term="dataset"/></else-if><else-if type="article"><choose><if match="none" variable="container-title"><text term="preprint" text-case="capitalize-first"/></if></choose></else-if></choose>',
  },
  {
    why: 'Data and laws stand without “[Internet]”.',
    within: '<macro name="type-of-medium">',
    from: 'type="chapter entry-dictionary entry-encyclopedia paper-conference"',
    to: `type="chapter dataset entry-dictionary entry-encyclopedia paper-conference ${legal}"`,
  },
  {
    why: 'A chapter whose book is not known ended in “In.”.',
    within: '<macro name="container-preposition">',
    from: '<text term="in" text-case="capitalize-first"/>',
    to: '<choose><if variable="container-title"><text term="in" text-case="capitalize-first"/></if></choose>',
  },
  {
    why: 'A translator was dropped (chapter 2, “Moss P, translator”).',
    within: '<macro name="secondary-authors">',
    from: '<names variable="editor">',
    to: '<names delimiter="; " variable="editor translator">',
  },
  {
    why: 'A law has its number after its title, and when it was read (as the library of Swansea University has it for Welsh laws; the guide leaves laws of other countries to their own books).',
    within: '<macro name="title">',
    from: '<else><text variable="title"/></else>',
    to: `<else-if type="regulation"><group delimiter=" "><group delimiter=", "><text variable="title"/><text variable="number"/></group><text macro="date-of-citation"/></group></else-if><else-if match="any" type="bill legislation"><group delimiter=" "><text variable="title"/><text prefix="(" suffix=")" variable="number"/><text macro="date-of-citation"/></group></else-if><else><text variable="title"/></else>`,
  },
  {
    why: 'A preprint is “bioRxiv 069187 [Preprint]” (Samples of Formatted References, “Preprint”): it printed its archive as a publisher.',
    within: '<macro name="container-title">',
    from: '<if type="webpage"/>',
    to: '<if type="webpage"/><else-if type="article"><group delimiter=" "><text variable="container-title"/><text variable="number"/><choose><if match="none" variable="genre"><text prefix="[" suffix="]" term="preprint" text-case="capitalize-first"/></if></choose></group></else-if>',
  },
  {
    why: 'The number stands after the title now.',
    within: '<macro name="container-title">',
    from: '</group></group><text variable="number"/></else-if>',
    to: '</group></group></else-if>',
  },
  {
    why: 'A talk is “Paper presented at: Meeting; date; place” (Samples of Formatted References, “Conference paper”): the date began a sentence.',
    within: '<macro name="container-title">',
    from: `<else-if type="speech"><group delimiter=": "><group delimiter=" "><text text-case="capitalize-first" variable="genre"/><text term="presented at"/></group>${presentedAt}`,
    to: `<else-if type="speech"><group delimiter="; "><group delimiter=": "><choose><if variable="genre"><group delimiter=" "><text text-case="capitalize-first" variable="genre"/><text term="presented at"/></group></if><else><text term="presented at" text-case="capitalize-first"/></else></choose><text variable="event-title"/></group><group delimiter=" "><date form="text" variable="issued"/><text macro="date-of-citation"/></group><text variable="event-place"/></group></else-if>`,
  },
  {
    why: 'When a law was read stands after its title now.',
    within: '<macro name="date">',
    from: 'type="bill legislation"',
    to: `type="${legal}"`,
  },
  {
    why: 'It stands with the meeting now.',
    within: '<macro name="date">',
    from: '<else-if type="speech"><group delimiter="; "><group delimiter=" "><date form="text" variable="issued"/><text macro="date-of-citation"/></group><text variable="event-place"/></group></else-if>',
    to: '<else-if type="speech"/><else-if type="article"><group delimiter=" "><date form="text" variable="issued"/><text macro="date-of-citation"/></group></else-if>',
  },
  {
    why: 'An article that is to appear is “Forthcoming” where its date will be (Samples of Formatted References, “Forthcoming”); it had nothing there.',
    within: '<macro name="date">',
    from: '<group delimiter=":"><group delimiter=" "><date form="text" variable="issued"/>',
    to: `<group delimiter=":"><group delimiter=" ">${status}<date form="text" variable="issued"/>`,
  },
  {
    why: 'The same of books. Where a page has no date, “[date unknown]” stands for it (chapter 25, “Date of Publication”).',
    within: '<macro name="date">',
    from: '<else><date date-parts="year" form="numeric" variable="issued"/>',
    to: `<else>${status}<date date-parts="year" form="numeric" variable="issued"/>`,
  },
  {
    why: 'An entry in a register of trials lost its number.',
    within: '<macro name="webpage-part">',
    from: '<text variable="title"/>',
    to: '<group delimiter=", "><text variable="number"/><text variable="title"/></group>',
  },
  {
    why: 'The version of data and programs was lost.',
    within: '<macro name="bibliography">',
    from: '<text macro="label-edition"/>',
    to: `<text macro="label-edition"/>${version}`,
  },
  {
    why: 'What follows a DOI begins a sentence: “doi:10.1000/x. Epub ahead of print.”',
    within: '<macro name="bibliography">',
    from: '<text macro="availability"/><text macro="notes"/>',
    to: '<group delimiter=". "><text macro="availability"/><text macro="notes"/></group>',
  },
  {
    why: 'A work in another language is followed by its name (chapter 1, “Journal articles in languages other than English”).',
    within: '<macro name="bibliography">',
    from: '<text macro="location-pagination-monographic"/>',
    to: '<text macro="location-pagination-monographic"/><text variable="original-language"/>',
  },
];
