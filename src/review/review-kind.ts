/** The kinds of review that the model knows, in the words of the field. */
export const reviewKinds = [
  'scoping review',
  'systematic review',
  'qualitative review',
  'mixed-methods review',
  'rapid review',
  'realist review',
  'narrative review',
  'umbrella review',
] as const;

export type ReviewKind = (typeof reviewKinds)[number];

export const reviewKind = (text: string): ReviewKind | undefined => reviewKinds.find((kind) => kind === text);
