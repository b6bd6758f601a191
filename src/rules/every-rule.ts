import { styleRules } from '../citation/rules/rules.ts';
import { nationRules } from '../cpd/rules/rules.ts';
import { designRules } from '../design/rules/rules.ts';
import type { Rule } from '../fault/rule.ts';
import { brevierDoesNotFail } from '../fault/rules/brevier-does-not-fail.ts';
import { importRules } from '../import/rules/rules.ts';
import { fileRules } from '../io/rules/rules.ts';
import { rules as dataRules } from '../review/rules/rules.ts';
import { templateRules } from '../template/rules/rules.ts';
import { wordingRules } from '../wording/rules/rules.ts';

export interface RuleGroup {
  readonly name: string;
  readonly about: string;
  readonly rules: readonly Rule[];
}

/** Every rule that a fault can name, by what it is about. */
export const everyRule: readonly RuleGroup[] = [
  {
    name: 'Data',
    about: 'The files `review.yaml` and `references.json`, and texts that speak of what they hold.',
    rules: dataRules,
  },
  {
    name: 'Templates',
    about: 'The files in `templates`, and the documents made with them.',
    rules: templateRules,
  },
  { name: 'Wording', about: 'The texts of the data and of templates.', rules: wordingRules },
  { name: 'Nations', about: 'The files in `data/cpd`.', rules: nationRules },
  { name: 'Designs', about: 'The files in `templates/designs`.', rules: designRules },
  { name: 'Citation styles', about: 'What a template or `--style` names.', rules: styleRules },
  { name: 'Importing', about: 'What `brevier import` reads.', rules: importRules },
  { name: 'Files', about: 'What can be read and written at all.', rules: fileRules },
  { name: 'Brevier itself', about: 'What nobody wrote.', rules: [brevierDoesNotFail] },
];
