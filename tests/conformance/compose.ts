import type { CheckInput } from '../../src/build/input.ts';
import { chooseStyle } from '../../src/citation/choose-style.ts';
import { chooseNation } from '../../src/cpd/choose-nation.ts';
import { composeDocument } from '../../src/document/compose-document.ts';
import type { Document } from '../../src/document/document.ts';
import { enGb } from '../../src/messages/en-gb.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { fillTemplate } from '../../src/template/fill-template.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';

/** The document of the only template of an input, to be rendered in many designs. Throws at any fault. */
export async function compose(input: CheckInput): Promise<Document> {
  const [file] = input.templates;
  if (!file || input.templates.length > 1) throw new Error('One template is needed');
  const { review, references, faults } = checkReview(input);
  const { template, faults: unread } = parseTemplate(file);
  const style = await chooseStyle(template?.style);
  if (!review || !template || 'rule' in style) throw new Error(JSON.stringify([...faults, ...unread, style]));
  const chosen = template.nation && chooseNation(template.nation, input.nations, input.today);
  const filled = fillTemplate(template, review, references, enGb, nationIn(chosen));
  const found = [...faults, ...unread, ...(chosen?.faults ?? []), ...filled.faults];
  if (found.length > 0) throw new Error(JSON.stringify(found));
  return composeDocument(filled, template, review, references, style, enGb);
}

const nationIn = (chosen: ReturnType<typeof chooseNation> | undefined) =>
  chosen?.nation === undefined ? {} : { nation: chosen.nation.rules };
