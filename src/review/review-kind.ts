/** The kinds of review that the model knows, in the words of the field: most are those of Grant & Booth (2009). */
export const reviewKinds = [
  'scoping review',
  'systematic review',
  'qualitative review',
  'mixed-methods review',
  'rapid review',
  'realist review',
  'narrative review',
  'umbrella review',
  'integrative review',
  'critical review',
  'state-of-the-art review',
  'literature review',
  'meta-analysis',
  'meta-ethnography',
  'evidence map',
  'evidence and gap map',
  'guideline synthesis',
] as const;

export type ReviewKind = (typeof reviewKinds)[number];

/** What the field also calls each kind. “Living” is no kind of its own: a living review is one of these. */
const synonyms: Readonly<Record<ReviewKind, readonly string[]>> = {
  'scoping review': ['scoping study', 'systematic scoping review', 'scoping exercise'],
  'systematic review': [
    'systematic literature review',
    'cochrane review',
    'systematic review of interventions',
    'systematic search and review',
  ],
  'qualitative review': [
    'qualitative systematic review',
    'systematic review of qualitative studies',
    'qualitative evidence synthesis',
    'qualitative synthesis',
    'qualitative meta-synthesis',
    'qualitative metasynthesis',
    'meta-synthesis',
    'metasynthesis',
    'meta-aggregation',
    'thematic synthesis',
  ],
  'mixed-methods review': [
    'mixed methods review',
    'mixed methods systematic review',
    'mixed-methods systematic review',
    'mixed studies review',
    'mixed research synthesis',
  ],
  'rapid review': [
    'rapid evidence assessment',
    'rapid evidence review',
    'rapid evidence synthesis',
    'rapid systematic review',
    'rapid scoping review',
  ],
  'realist review': ['realist synthesis', 'realist evidence synthesis', 'rapid realist review'],
  'narrative review': ['narrative literature review', 'narrative overview', 'traditional review'],
  'umbrella review': [
    'overview of reviews',
    'overview of systematic reviews',
    'overview',
    'review of reviews',
    'review of systematic reviews',
    'systematic review of reviews',
    'systematic review of systematic reviews',
    'meta-review',
    'tertiary review',
  ],
  'integrative review': ['integrative literature review', 'integrated review', 'integrative synthesis'],
  'critical review': ['critical literature review', 'critical interpretive synthesis'],
  'state-of-the-art review': ['state of the art review', 'state of the art'],
  'literature review': ['review of the literature', 'review', 'systematised review', 'systematized review'],
  'meta-analysis': [
    'meta analysis',
    'metaanalysis',
    'systematic review and meta-analysis',
    'systematic review with meta-analysis',
    'network meta-analysis',
    'individual participant data meta-analysis',
  ],
  'meta-ethnography': ['meta ethnography', 'metaethnography'],
  'evidence map': [
    'systematic map',
    'systematic mapping review',
    'mapping review',
    'mapping study',
    'systematic evidence map',
    'map of evidence',
  ],
  'evidence and gap map': ['evidence gap map', 'gap map', 'egm'],
  'guideline synthesis': [
    'guideline review',
    'review of guidelines',
    'systematic review of guidelines',
    'synthesis of guidelines',
    'clinical guideline synthesis',
    'overview of guidelines',
    'guideline overview',
  ],
};

export const reviewKind = (text: string): ReviewKind | undefined => reviewKinds.find((kind) => kind === text);

/** A kind by any of its names, “living” or not, in whatever letters: “Overview of reviews” is an umbrella review. */
export function kindCalled(name: string): ReviewKind | undefined {
  const called = plain(name).replace(/^living /, '');
  return reviewKinds.find(
    (kind) =>
      [kind, ...synonyms[kind]].some((each) => plain(each) === called) ||
      (kind.endsWith(' review') && plain(kind) === `${called} review`),
  );
}

/** Whether a name says that the review is kept up to date: “living systematic review”. */
export const isCalledLiving = (name: string): boolean => /^living\b/.test(plain(name));

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[-‐‑–_\s]+/g, ' ')
    .replace(/^(?:an? )/, '')
    .replace(/\.$/, '')
    .trim();
