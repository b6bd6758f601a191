import { expect, test } from 'vitest';
import { rulesOf } from '../../src/fault/rule-ids.ts';
import { type Change, errorsAfter } from './errors-after.ts';

/** A rule more about each thing that there are rules about. */
const moreRules = Object.keys(rulesOf).map(
  (group): Change => ({
    file: 'src/fault/rule-ids.ts',
    before: `  ${group}: [`,
    after: `  ${group}: ['${group}-are-new', `,
  }),
);

test('a rule asks its table what it says, and a fault against a rule that there is not is refused', async () => {
  const misspelt = {
    file: 'src/io/read-text-file.ts',
    before: "faultAgainst('file-is-a-file'",
    after: "faultAgainst('file-is-no-file'",
  };
  const errors = await errorsAfter([...moreRules, misspelt]);
  expect([...new Set(errors.map(({ file, line }) => `${file}: ${line}`))]).toEqual([
    "src/citation/rules.ts: export const styleRules: Rules<'styles'> = {",
    "src/cpd/rules.ts: export const nationRules: Rules<'nations', NationRule> = {",
    "src/design/rules/rules.ts: export const designRules: Rules<'designs', DesignRule> = {",
    "src/import/rules.ts: export const importRules: Rules<'imports'> = {",
    "src/io/read-text-file.ts: return faultAgainst('file-is-no-file', {",
    "src/io/rules.ts: export const fileRules: Rules<'files'> = {",
    "src/review/rules/rules.ts: export const reviewRules: Rules<'data', ReviewRule> = {",
    "src/rules/every-rule.ts: const brevierRules: Rules<'brevier'> = {",
    "src/template/rules.ts: export const templateRules: Rules<'templates'> = {",
    "src/wording/rules.ts: export const wordingRules: Rules<'wording'> = {",
  ]);
});
