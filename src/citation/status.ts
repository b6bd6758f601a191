import type { Language } from '../language/language.ts';
import type { CslItem } from './csl-item.ts';

/** States of a work for which documents have words. */
export type Status = 'in press' | 'forthcoming' | 'advance online publication' | 'retracted' | 'withdrawn';

/** NLM’s name for an article that is online before its issue. */
type OfNlm = 'epub ahead of print';

export const statusWords: Readonly<Record<Language, Readonly<Record<Status | OfNlm, string>>>> = {
  'en-GB': {
    'in press': 'in press',
    forthcoming: 'forthcoming',
    'advance online publication': 'advance online publication',
    'epub ahead of print': 'epub ahead of print',
    retracted: 'retracted',
    withdrawn: 'withdrawn',
  },
  cy: {
    'in press': 'yn y wasg',
    forthcoming: 'i ymddangos',
    'advance online publication': 'cyhoeddiad ar-lein ymlaen llaw',
    'epub ahead of print': 'cyhoeddiad ar-lein ymlaen llaw',
    retracted: 'tynnwyd yn ôl',
    withdrawn: 'tynnwyd yn ôl',
  },
};

/** As people and databases write them. */
const written: Readonly<Record<Status, RegExp>> = {
  'in press': /^in[\s-]?press$/i,
  forthcoming: /^(?:forthcoming|to appear)$/i,
  'advance online publication':
    /^(?:advance(?:d)? online publication|(?:(?:online|e-?pub|published) )*ahead of print|online first|early (?:view|access|online))$/i,
  retracted: /^retracted(?: (?:article|paper|publication))?$/i,
  withdrawn: /^withdrawn(?: (?:article|paper|publication))?$/i,
};

const statuses = ['in press', 'forthcoming', 'advance online publication', 'retracted', 'withdrawn'] as const;

/** What a work’s `status` says, where it says one of these and no more. */
export const statusOf = ({ status = '' }: CslItem): Status | undefined =>
  statuses.find((name) => written[name].test(status.trim()));
