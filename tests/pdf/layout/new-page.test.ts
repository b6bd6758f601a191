import { expect, test } from 'vitest';
import { paginate } from '../../../src/pdf/layout/paginate.ts';
import { strip } from '../../../src/pdf/layout/strip.ts';

const room = { first: 100, other: 100 };
const line = (newPage = false) => strip(20, [], newPage ? { newPage } : {});

test('a page begins where one is asked for, however little stands on the one before', () => {
  const strips = [line(), line(true), line(), line(), line(), line(), line(), line(true)];
  const pages = paginate(strips, room);
  expect(pages.map(([start]) => start).filter((start) => [1, 7].includes(start))).toEqual([1, 7]);
  expect(pages[0]).toEqual([0, 1]);
  expect(pages.at(-1)).toEqual([7, 8]);
  expect(pages).toHaveLength(4);
});

test('a document that begins with a new page has no empty one before it', () => {
  expect(paginate([line(true), line()], room)).toEqual([[0, 2]]);
});
