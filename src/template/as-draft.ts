import type { Messages } from '../messages/messages.ts';
import type { Review } from '../review/review.ts';
import type { Template } from './template.ts';

/** The template of a document that says at the head of each page that it is a draft, as long as something is left to do in the data. */
export function asDraft(template: Template, { toDo }: Pick<Review, 'toDo'>, { blocks }: Messages): Template {
  return toDo === 0 ? template : { ...template, name: blocks.draft.kind(template.name) };
}
