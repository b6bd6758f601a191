import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Block } from '../document/tree.ts';
import type { Place } from '../fault/fault.ts';
import type { Filling } from './filling.ts';

/** A block that a template calls by name: `::findings`, or `:::each{of=themes}` … `:::`. */
export interface Directive {
  readonly name: string;
  readonly form: 'leaf' | 'container';
  /** Attribute → the values that it takes; an empty list takes any text. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  /** What it puts there, in one sentence for the writer of a template. */
  readonly summary: string;
  readonly example: string;
  /** What stands in the directive's place. Faults go to `filling.report`. */
  expand(use: DirectiveUse, filling: Filling): readonly Block[];
}

/** A directive before the table of them gives it its name. Where it does not say so, it holds no text and takes no attributes. */
export type Expansion = Omit<Directive, 'name' | 'form' | 'attributes'> &
  Partial<Pick<Directive, 'form' | 'attributes'>>;

export interface DirectiveUse {
  readonly node: LeafDirective | ContainerDirective;
  readonly attributes: ReadonlyMap<string, string>;
  readonly place: Place;
  /** Fills what stands between the fences, in this scope unless another is given. */
  fill(filling?: Filling): readonly Block[];
}
