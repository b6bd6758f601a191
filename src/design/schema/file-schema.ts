import { designSchema } from './design-schema.ts';
import { partly } from './partly.ts';

/** A file of a design: what it does not say comes from the design that it extends. */
export const fileSchema = partly(designSchema);
