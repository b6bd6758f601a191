import { capital } from '../capital.ts';
import type { Nouns } from './nouns.ts';

/** The studies within the reviews of an umbrella review. */
export const primaryStudyBlocks = ({ studies, theReview, units }: Nouns) => ({
  primaryStudies: {
    label: capital(units['primary study'][1]),
    /** After how many there are. */
    inAll: ` in the ${studies} together`,
    /** After how many of them are different. */
    different: ' different',
    /** Before the corrected covered area in per cent. */
    coveredArea: 'corrected covered area ',
    percent: (area: number) => `${area}%`,
    /** Where the included reviews may share studies. */
    caveat: `One primary study can be in several ${studies}. Where ${studies} agree, they may rest on the same studies, and so do not confirm each other. The counts of ${studies} in ${theReview} do not tell how many studies there are.`,
  },
});
