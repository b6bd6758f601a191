import type { Rule } from '../../fault/rule.ts';
import { blockIsClosed } from './block-is-closed.ts';
import { blockIsOpen } from './block-is-open.ts';
import { certificateHasHead } from './certificate-has-head.ts';
import { citationIsListed } from './citation-is-listed.ts';
import { columnsAreFew } from './columns-are-few.ts';
import { coverComesFirst } from './cover-comes-first.ts';
import { coverHoldsTitle } from './cover-holds-title.ts';
import { directiveHasTheme } from './directive-has-theme.ts';
import { directiveIsKnown } from './directive-is-known.ts';
import { documentIsUnique } from './document-is-unique.ts';
import { documentWithinBudget } from './document-within-budget.ts';
import { faceHasCharacter } from './face-has-character.ts';
import { fieldIsLabelled } from './field-is-labelled.ts';
import { fieldsAreAPair } from './fields-are-a-pair.ts';
import { formatterIsKnown } from './formatter-is-known.ts';
import { headHasWords } from './head-has-words.ts';
import { headIsInItsPlace } from './head-is-in-its-place.ts';
import { headingsHaveNoGap } from './headings-have-no-gap.ts';
import { inkWithinPage } from './ink-within-page.ts';
import { languageIsKnown } from './language-is-known.ts';
import { layoutIsKnown } from './layout-is-known.ts';
import { learningIsGiven } from './learning-is-given.ts';
import { linkHasNoTitle } from './link-has-no-title.ts';
import { linkIsSafe } from './link-is-safe.ts';
import { linkLeadsSomewhere } from './link-leads-somewhere.ts';
import { markdownCanBeSet } from './markdown-can-be-set.ts';
import { markdownIsLimited } from './markdown-is-limited.ts';
import { nationIsKnown } from './nation-is-known.ts';
import { newPageBeginsSection } from './new-page-begins-section.ts';
import { noteStandsInText } from './note-stands-in-text.ts';
import { proseHasNoHtml } from './prose-has-no-html.ts';
import { proseIsInline } from './prose-is-inline.ts';
import { referencesStandOnce } from './references-stand-once.ts';
import { sectionStandsAlone } from './section-stands-alone.ts';
import { splitHasTwoColumns } from './split-has-two-columns.ts';
import { tableComesFromData } from './table-comes-from-data.ts';
import { templateHasHeader } from './template-has-header.ts';
import { templateHasNoCodeBlock } from './template-has-no-code-block.ts';
import { templateHasNoHtml } from './template-has-no-html.ts';
import { templateHasNoNumber } from './template-has-no-number.ts';
import { templateHeaderIsKnown } from './template-header-is-known.ts';
import { templateLanguageIsKnown } from './template-language-is-known.ts';
import { textIsReadable } from './text-is-readable.ts';
import { valueIsKnown } from './value-is-known.ts';

/** What should hold in a template, and in the documents that are made with it. */
export const templateRules: readonly Rule[] = [
  templateHasHeader,
  templateHeaderIsKnown,
  templateLanguageIsKnown,
  documentIsUnique,
  documentWithinBudget,
  inkWithinPage,
  layoutIsKnown,
  nationIsKnown,
  learningIsGiven,
  directiveIsKnown,
  blockIsClosed,
  blockIsOpen,
  valueIsKnown,
  formatterIsKnown,
  directiveHasTheme,
  languageIsKnown,
  headingsHaveNoGap,
  headIsInItsPlace,
  headHasWords,
  coverComesFirst,
  coverHoldsTitle,
  sectionStandsAlone,
  columnsAreFew,
  splitHasTwoColumns,
  newPageBeginsSection,
  fieldIsLabelled,
  fieldsAreAPair,
  certificateHasHead,
  referencesStandOnce,
  markdownCanBeSet,
  markdownIsLimited,
  templateHasNoCodeBlock,
  templateHasNoHtml,
  templateHasNoNumber,
  proseHasNoHtml,
  proseIsInline,
  tableComesFromData,
  noteStandsInText,
  linkIsSafe,
  linkHasNoTitle,
  linkLeadsSomewhere,
  citationIsListed,
  textIsReadable,
  faceHasCharacter,
];
