import { Scalar, Schema } from 'yaml';

const coreTags = new Schema({ schema: 'core' }).tags.filter((tag) => tag.collection === undefined);

/** What text without quotation marks means in the core schema: nothing, a truth, a number, or itself. */
export function plainScalar(source: string): Scalar {
  // Other letters begin none of these, and most texts begin with them.
  const tag = /^[-+.~\dnNtTfF]/.test(source) ? coreTags.find(({ test }) => test?.test(source)) : undefined;
  const value = tag?.resolve(source, () => {}, {});
  return value instanceof Scalar ? value : new Scalar(tag ? value : source);
}
