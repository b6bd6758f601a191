import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDesign } from '../../src/design/read-design.ts';
import { designsJsonSchema } from '../../src/design/schema/design-schema.ts';
import { shipped } from './shipped.ts';

test('the published JSON Schema is the one that designs are checked with', async () => {
  await expect(designsJsonSchema()).toMatchFileSnapshot('../../templates/designs.schema.json');
});

test('the examples that teach how to write a design hold', () => {
  const guide = readFileSync(new URL('../../templates/designs/README.md', import.meta.url), 'utf8');
  const [first = '', ...others] = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
    ({ 1: text = '' }) => text,
  );
  const files = [
    ...shipped,
    { file: 'our-centre.yaml', text: first },
    ...others.map((text, index) => ({ file: `example-${index}.yaml`, text })),
  ];
  expect(others).toHaveLength(4);
  for (const name of ['our-centre', 'example-0', 'example-1', 'example-2', 'example-3']) {
    expect(readDesign(name, files)).toMatchObject({ design: { name }, faults: [] });
  }
});
