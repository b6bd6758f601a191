import { join } from 'node:path';
import { isEmptyFolder } from '../io/is-empty-folder.ts';
import { sameNameIn } from '../io/same-name-in.ts';
import { referencesStart, reviewStart } from '../start/review-start.ts';
import { startOf } from '../start/start-of.ts';
import { cannotBegin } from './cannot-begin.ts';
import { chooseKind } from './choose-kind.ts';
import type { WrongUse } from './choose-reviews.ts';
import type { Surroundings } from './surroundings.ts';
import { writeStart } from './write-start.ts';

export interface NewReview {
  /** As written. */
  readonly id: string;
  readonly title?: string;
  /** As written. */
  readonly kind?: string;
}

/** `brevier new review`: writes the start of a review's data, and nothing over what is there. Returns the exit code. */
export async function newReviewCommand(
  { id, title, kind }: NewReview,
  around: Surroundings,
): Promise<number | WrongUse> {
  const cannot = await cannotBegin(id, 'review', around.folder);
  if (cannot) return cannot;
  if (id === 'cpd')
    return {
      wrongUse: 'data/cpd is the folder of the nations’ rules: take another name, such as cpd-review',
    };
  const chosen = kind === undefined ? undefined : chooseKind(kind);
  if (typeof chosen === 'object') return chosen;
  const data = join(around.folder, 'data');
  const there = await sameNameIn(data, id);
  if (there !== undefined && (there !== id || !(await isEmptyFolder(join(data, there)))))
    return { wrongUse: `data/${there} is there already, and nothing is written over it: take another name` };

  const start = startOf(id, around.today(), {
    ...(title === undefined ? {} : { title }),
    ...(chosen === undefined ? {} : { kind: chosen }),
  });
  return writeStart(
    [
      { path: join(data, id, 'review.yaml'), text: reviewStart(start) },
      { path: join(data, id, 'references.json'), text: referencesStart(start) },
    ],
    [
      `Fill in data/${id}/review.yaml from top to bottom, and the reference in data/${id}/references.json.`,
      `npx brevier check data/${id}   lists what is left to do, in order`,
      `npx brevier build data/${id}   makes the documents, which say that they are drafts until nothing is left`,
    ],
    around,
  );
}
