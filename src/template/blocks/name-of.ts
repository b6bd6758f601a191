import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Messages } from '../../messages/messages.ts';
import type { OtherDocument } from '../filling.ts';

/** The kind of another document, said to be in its own language where that is not this one's. */
export const nameOf = ({ name, language }: OtherDocument, { lang }: Messages): ElementContent =>
  language === lang ? { type: 'text', value: name } : h('span', { lang: language }, name);
