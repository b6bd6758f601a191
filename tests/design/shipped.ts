import { readFileSync } from 'node:fs';

const read = (name: string) => ({
  file: `templates/designs/${name}.yaml`,
  text: readFileSync(new URL(`../../templates/designs/${name}.yaml`, import.meta.url), 'utf8'),
});

/** The designs that come with the program. */
export const shipped = [read('counted'), read('large-print')];
