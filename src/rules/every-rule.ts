import { styleRules } from '../citation/rules.ts';
import { nationRules } from '../cpd/rules.ts';
import { designRules } from '../design/rules/rules.ts';
import type { Rule, Rules, RuleWithExample } from '../fault/rule.ts';
import { type RuleGroup, type RuleId, rulesOf, type Severity, severityOf } from '../fault/rule-ids.ts';
import { importRules } from '../import/rules.ts';
import { fileRules } from '../io/rules.ts';
import { reviewRules } from '../review/rules/rules.ts';
import { templateRules } from '../template/rules.ts';
import { wordingRules } from '../wording/rules.ts';

/** A rule with what its name says of it. */
export interface NamedRule extends Rule {
  readonly id: RuleId;
  readonly severity: Severity;
}

export interface GroupOfRules {
  readonly name: string;
  readonly about: string;
  readonly rules: readonly NamedRule[];
}

const brevierRules: Rules<'brevier'> = {
  'brevier-does-not-fail': {
    holds:
      'Brevier makes a document from the data, or says what is wrong with them. If it does neither, the fault is its own: that document is left out, all others are made, and the exit code is 70.',
    in: 'any file',
    ok: 'a document that is made',
    notOk: 'a document on which Brevier fails',
    found: 'a fault of Brevier’s own in building data/a/review.yaml: what went wrong inside',
    expected: 'a document, or a message about what was written',
    suggestion:
      'this is a fault of Brevier and not yours: send this message, with data/a/review.yaml, data/a/references.json and templates/briefing.md, to those who look after Brevier',
  },
};

const groups: Readonly<Record<RuleGroup, GroupOfRules>> = {
  data: {
    name: 'Data',
    about: 'The files `review.yaml` and `references.json`, and texts that speak of what they hold.',
    rules: named(rulesOf.data, reviewRules),
  },
  templates: {
    name: 'Templates',
    about: 'The files in `templates`, and the documents made with them.',
    rules: named(rulesOf.templates, templateRules),
  },
  wording: {
    name: 'Wording',
    about: 'The texts of the data and of templates.',
    rules: named(rulesOf.wording, wordingRules),
  },
  nations: { name: 'Nations', about: 'The files in `data/cpd`.', rules: named(rulesOf.nations, nationRules) },
  designs: {
    name: 'Designs',
    about: 'The files in `templates/designs`.',
    rules: named(rulesOf.designs, designRules),
  },
  styles: {
    name: 'Citation styles',
    about: 'What a template or `--style` names.',
    rules: named(rulesOf.styles, styleRules),
  },
  imports: {
    name: 'Importing',
    about: 'What `brevier import` reads.',
    rules: named(rulesOf.imports, importRules),
  },
  files: {
    name: 'Files',
    about: 'What can be read and written at all.',
    rules: named(rulesOf.files, fileRules),
  },
  brevier: {
    name: 'Brevier itself',
    about: 'What nobody wrote.',
    rules: named(rulesOf.brevier, brevierRules),
  },
};

/** Every rule that a fault can name, by what it is about. */
export const everyRule: readonly GroupOfRules[] = Object.values(groups);

function named<Id extends RuleId>(
  ids: readonly Id[],
  rules: Readonly<Record<Id, Rule | RuleWithExample>>,
): readonly NamedRule[] {
  return ids.map((id) => {
    const rule: Rule | RuleWithExample = rules[id];
    const examples: Rule['examples'] = 'examples' in rule ? rule.examples : [rule];
    return { holds: rule.holds, examples, id, severity: severityOf(id) };
  });
}
