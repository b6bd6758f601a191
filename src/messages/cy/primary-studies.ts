import { capital } from '../capital.ts';
import type { PrimaryStudyMessages } from '../messages.ts';
import type { Nouns } from './nouns.ts';

export const primaryStudyBlocks = ({ study, theReview, plural }: Nouns): PrimaryStudyMessages => ({
  primaryStudies: {
    label: capital(plural('primary study')),
    inAll: ` yn ${study.thePlural} gyda’i gilydd`,
    different: ' yn wahanol i’w gilydd',
    coveredArea: 'arwynebedd gorgyffwrdd wedi’i gywiro ',
    percent: (area) => `${area}%`,
    caveat: `Gall un astudiaeth wreiddiol fod mewn sawl ${study.singular}. Lle mae ${study.plural} yn cytuno, gallant fod yn seiliedig ar yr un astudiaethau, ac felly nid ydynt yn cadarnhau ei gilydd. Nid yw nifer ${study.thePlural} yn ${theReview} yn dweud faint o astudiaethau sydd.`,
  },
});
