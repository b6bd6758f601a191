import { chooseStyle } from '../../src/citation/choose-style.ts';
import { chooseNation } from '../../src/cpd/choose-nation.ts';
import { composeDocument } from '../../src/document/compose-document.ts';
import type { Document } from '../../src/document/document.ts';
import { messagesIn } from '../../src/messages/messages-in.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { fillTemplate } from '../../src/template/fill-template.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';
import { readReview, readText } from './read-review.ts';

interface Given {
  /** Text of a template in place of the briefing's. */
  readonly template?: string;
  /** Changes the data. */
  readonly change?: (review: string) => string;
}

/** A document on a review of this repository, before any design is asked: the briefing if nothing else is given. */
export async function composeReview(folder: string, given: Given = {}): Promise<Document> {
  const file = 'templates/briefing.md';
  const input = await readReview(folder, given.change);
  const { review: inOwn, inLanguage, references } = checkReview(input);
  const { template } = parseTemplate({ file, text: given.template ?? (await readText(file)) });
  const review = template && (inLanguage[template.language] ?? inOwn);
  if (!review || !template) throw new Error(`${folder} or ${file} has faults`);
  const style = await chooseStyle(template.style);
  if ('rule' in style) throw new Error(style.found);
  const nation = template.nation && chooseNation(template.nation, input.nations, input.today).nation;
  const messages = messagesIn(template.language, review.words);
  const filled = fillTemplate(
    template,
    review,
    references,
    messages,
    nation === undefined ? {} : { nation: nation.rules },
  );
  return composeDocument(filled, template, review, references, style, messages);
}
