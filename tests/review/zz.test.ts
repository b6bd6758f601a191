import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { checkReview } from '../../src/review/check-review.ts';
test('x', () => {
  const f = 'data/bark-2023/review.yaml';
  const t0 = performance.now();
  const r = checkReview({ review: { file: f, text: readFileSync(f, 'utf8') }, references: { file: 'references.json', text: readFileSync('data/bark-2023/references.json','utf8') } });
  console.log(performance.now() - t0);
  console.log(JSON.stringify(r.faults, null, 1));
  console.log(JSON.stringify(r.review, null, 1)?.slice(0, 6000));
});
