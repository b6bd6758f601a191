import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { designValues } from '../../src/html/style/design-values.ts';
import { fillSheet } from '../../src/html/style/fill-sheet.ts';
import { textModule } from '../../src/tools/text-module.ts';
import { counted } from '../design/counted.ts';

const folder = new URL('../../src/html/style/', import.meta.url);
const files = (await readdir(folder)).filter((file) => file.endsWith('.css'));

/** A sheet as it is compiled. */
const compiled = async (file: string): Promise<string> =>
  JSON.parse(textModule(file, await readFile(new URL(file, folder), 'utf8')).slice(15, -2));

/** Printed pages have in their margins what a document is called. */
const ofDocument = {
  properties: { '--kind': '"K"', '--title': '"T"', '--edition': '"E"', '--page-number': 'counter(page)' },
  groups: { 'edition-wrap': '' },
};

const logo = { file: 'logo.png', alternative: 'The centre', height: 12 };

test.each([
  { ...counted, label: 'Draft', logo },
  { ...counted, sideHeads: 'above', boxes: 'plain', dotField: false } as const,
])('a page says all that its styles ask for, with heads $sideHeads', async (design) => {
  const values = designValues(design);
  const filled = await Promise.all(
    files.map(async (file) =>
      fillSheet(await compiled(file), {
        ...values,
        properties: { ...values.properties, ...ofDocument.properties },
        groups: { ...values.groups, ...ofDocument.groups },
      }),
    ),
  );
  const css = filled.join('');
  const names = (pattern: RegExp) => new Set([...css.matchAll(pattern)].map(([, name]) => name ?? ''));
  const declared = names(/[{;]--([\w-]+):/g);
  expect([...names(/var\(--([\w-]+)/g)].filter((name) => !declared.has(name))).toEqual([]);
  expect(css).not.toMatch(/--use|@container|:--/);
  expect(css.includes('.mast .label{font:')).toBe(design.label === 'Draft');
  expect(css.includes('.logo{width:auto;height:calc(12*var(--mm))')).toBe(design.logo === logo);
  expect(css.includes('.beside{display:block}')).toBe(design.sideHeads === 'above');
  expect(css.includes('.prompt{display:grid;')).toBe(design.sideHeads === 'beside');
  expect(css.includes('section.box{padding-bottom:0')).toBe(design.boxes === 'plain');
  expect(css.includes('.opening{display:block}')).toBe(!design.dotField);
});

test('a sheet takes lengths, declarations and choices from a design', () => {
  const values = {
    properties: { '--gap': 'calc(2*var(--mm))' },
    groups: { note: 'font:400 1rem/1.4 var(--sans);' },
    choices: { boxes: 'plain' },
  };
  const sheet = `.a{--use:note;margin:var(--gap);color:var(--ink)}
@container style(--boxes:plain){
.b{--use:note;}
}
@container style(--boxes:tinted){
.c{color:red}
}
`;
  expect(
    fillSheet(sheet, values),
  ).toBe(`.a{font:400 1rem/1.4 var(--sans);margin:calc(2*var(--mm));color:var(--ink)}
.b{font:400 1rem/1.4 var(--sans);}
`);
  expect(() => fillSheet('.a{--use:nothing}', values)).toThrow('“nothing”, which there is not');
});
