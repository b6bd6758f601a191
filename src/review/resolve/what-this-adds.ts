import type { WhatThisAddsInput } from '../schema/what-this-adds.ts';
import { claims } from './claims.ts';
import { fields } from './fields.ts';
import type { Here } from './here.ts';

export const whatThisAdds = (input: WhatThisAddsInput, here: Here) =>
  fields(input, here, { 'known before': claims, adds: claims });
