import type { Element } from 'hast';
import { hasClass } from '../document/class-names.ts';
import { eachElement } from '../document/each-element.ts';

/** Which squares a drawing has. Words that explain squares are made from this, so that they speak of none that is not there. */
export interface Squares {
  readonly filled: boolean;
  readonly empty: boolean;
}

export function squaresIn(drawn: readonly Element[]): Squares {
  let [filled, empty] = [false, false];
  eachElement({ type: 'root', children: [...drawn] }, (element) => {
    if (element.tagName !== 'rect') return;
    filled ||= hasClass(element, 'filled');
    empty ||= hasClass(element, 'empty');
  });
  return { filled, empty };
}
