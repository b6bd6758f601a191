import type { ReviewKind } from '../../review/review.ts';
import type { Gender } from './gender.ts';

/** A kind of review: its noun with what belongs to it, and what comes after an adjective of the whole. */
interface Kind {
  readonly gender: Gender;
  readonly name: string;
  readonly of?: string;
}

const review = (which: string): Kind => ({ gender: 'masculine', name: `adolygiad ${which}` });

const kinds: Readonly<Record<ReviewKind, Kind>> = {
  'scoping review': review('cwmpasu'),
  'systematic review': review('systematig'),
  'qualitative review': review('ansoddol'),
  'mixed-methods review': review('dulliau cymysg'),
  'rapid review': review('cyflym'),
  'realist review': review('realaidd'),
  'narrative review': review('naratif'),
  'umbrella review': review('ymbarél'),
  'integrative review': review('integreiddiol'),
  'critical review': review('beirniadol'),
  'state-of-the-art review': { gender: 'masculine', name: 'adolygiad', of: 'o’r wybodaeth ddiweddaraf' },
  'literature review': review('llenyddiaeth'),
  'meta-analysis': { gender: 'masculine', name: 'meta-ddadansoddiad' },
  'meta-ethnography': { gender: 'feminine', name: 'meta-ethnograffeg' },
  'evidence map': { gender: 'masculine', name: 'map tystiolaeth' },
  'evidence and gap map': { gender: 'masculine', name: 'map', of: 'o dystiolaeth a bylchau' },
  'guideline synthesis': { gender: 'masculine', name: 'synthesis', of: 'o ganllawiau' },
};

const living: Readonly<Record<Gender, string>> = { masculine: 'byw', feminine: 'fyw' };

/** “adolygiad systematig byw”, “meta-ethnograffeg fyw”. Welsh has no word for “a”. */
export function kindInWords(kind: ReviewKind, isLiving: boolean): string {
  const { gender, name, of } = kinds[kind];
  return [name, ...(isLiving ? [living[gender]] : []), ...(of === undefined ? [] : [of])].join(' ');
}
