import type { Language } from '../language/language.ts';
import type { Phrase } from '../language/phrase.ts';
import type { attributeBlocks } from './en-gb/attribute-blocks.ts';
import type { flowBlocks } from './en-gb/flow-blocks.ts';
import type { largeReviewBlocks } from './en-gb/large-reviews.ts';
import type { primaryStudyBlocks } from './en-gb/primary-studies.ts';
import type { studyBlocks } from './en-gb/study-blocks.ts';
import type { enGb } from './en-gb.ts';

export type { Unit } from './en-gb/nouns.ts';

/** Every word that the program itself puts into a document, one section a room: what the English messages say, in any words. */
export type Messages = InAnyWords<typeof enGb> & { readonly lang: Language };

/** Those of {@link Messages} that a review of many studies or findings needs. */
export type LargeReviewMessages = Pick<Messages['blocks'], keyof ReturnType<typeof largeReviewBlocks>>;

/** Those of {@link Messages} that are about the studies within reviews. */
export type PrimaryStudyMessages = Pick<Messages['blocks'], keyof ReturnType<typeof primaryStudyBlocks>>;

/** Those of {@link Messages} that are about the studies. */
export type StudyMessages = Pick<Messages['blocks'], keyof ReturnType<typeof studyBlocks>>;

/** Those of {@link Messages} that are about what studies are charted by. */
export type AttributeMessages = Pick<Messages['blocks'], keyof ReturnType<typeof attributeBlocks>>;
/** Those of {@link Messages} that are about how the studies were found and chosen. */
export type FlowMessages = Pick<Messages['blocks'], keyof ReturnType<typeof flowBlocks>>;

type InAnyWords<Said> = [Said] extends [string]
  ? string
  : [Phrase] extends [Said]
    ? Phrase
    : Said extends (...given: infer Given) => infer Result
      ? (...given: Given) => InAnyWords<Result>
      : { readonly [Key in keyof Said]: InAnyWords<Said[Key]> };
