import { expect, test } from 'vitest';
import { typedNumbers } from '../../src/template/typed-numbers.ts';

test.each([
  ['It takes 30 minutes, or forty-five.', ['30', 'forty-five']],
  ['Half of them, a third of us and two thirds of you.', ['Half', 'a third', 'two', 'thirds']],
  ['58% at 10:30, 1,200 to 3–5 in 2012', ['58%', '10:30', '1,200', '3–5', '2012']],
  ['one in five, dozens and a hundred', ['one in', 'five', 'dozens', 'hundred']],
  ['One of us, someone, half a loaf, tens-ion, often, weight and benefit', []],
  [':value[themes]{as=words} of :not-evidence[30 minutes], [@review, p. 4] and [a](#b-2)', []],
  ['A third party and the second', []],
])('the numbers in %j', (text, numbers) => {
  expect(typedNumbers(text, 'en-GB').map((each) => each.text)).toEqual(numbers);
});
