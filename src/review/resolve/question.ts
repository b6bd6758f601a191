import type { QuestionInput } from '../schema/question.ts';
import { claim, proses } from './claims.ts';
import { type Here, into } from './here.ts';

/** What the review asked; the further questions are asked by the same, and rest on the same sources. */
export const question = ({ further = [], ...first }: QuestionInput, here: Here) => ({
  ...claim(first, here),
  further: proses(further, into(here, 'further')),
});
