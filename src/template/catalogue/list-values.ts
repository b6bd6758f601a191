import { toString as textOf } from 'mdast-util-to-string';
import type { Messages } from '../../messages/messages.ts';
import { isReported } from '../../review/is-reported.ts';
import { format, formsOf } from '../values/format.ts';
import type { Member, Scope, Value } from '../values/value.ts';

/** A value that a template can name, as one review gives it. */
export interface ListedValue {
  /** As `:value[…]` names it. */
  readonly path: string;
  readonly kind: Exclude<Value['type'], 'group' | 'leftOut'>;
  /** How it prints where nothing else is asked for. Of a text that may hold Markdown, as it is written. */
  readonly text: string;
  /** The values of `as`, the one above first; none for what prints in one way only. */
  readonly forms: readonly { readonly as: string; readonly text: string }[];
  /** Whether a source gives it. */
  readonly isReported: boolean;
  /**
   * Of a value in a list such as the themes: the list’s path and the member’s place in it, from 0. Of lists in each other it is the innermost,
   * unless one around it is at another than its first member.
   */
  readonly memberOf?: { readonly path: string; readonly at: number };
}

/** Every value of a scope, each by its whole path, in the order of the scope. */
export function listValues(scope: Scope, messages: Messages): readonly ListedValue[] {
  return [...scope].flatMap(([name, value]) => listed(value, name, messages, {}));
}

type Inside = Pick<ListedValue, 'memberOf'>;

function listed(value: Value, path: string, messages: Messages, inside: Inside): ListedValue[] {
  const below = (scope: Scope, place: Inside = inside): ListedValue[] =>
    [...scope].flatMap(([name, each]) => listed(each, `${path}.${name}`, messages, place));
  switch (value.type) {
    case 'leftOut':
      return [];
    case 'group':
      return below(value.scope);
    case 'members':
      return [
        entry(value, path, messages, inside),
        ...value.members.flatMap(({ id, scope }: Member, at) =>
          [...scope].flatMap(([name, each]) =>
            listed(each, `${path}.${id}.${name}`, messages, {
              memberOf: inside.memberOf?.at ? inside.memberOf : { path, at },
            }),
          ),
        ),
        ...below(value.inner ?? new Map()),
      ];
    case 'prose':
      return [entry(value, path, messages, inside), ...below(value.inner ?? new Map())];
    default:
      return [entry(value, path, messages, inside)];
  }
}

function entry(
  value: Exclude<Value, { type: 'group' | 'leftOut' }>,
  path: string,
  messages: Messages,
  inside: Inside,
): ListedValue {
  const names = formsOf(value);
  const print = (as: string): string => {
    if (value.type === 'prose') return value.prose.markdown.replaceAll(/\s+/g, ' ').trim();
    const formatted = format(value, as, messages);
    return 'nodes' in formatted ? textOf({ type: 'paragraph', children: [...formatted.nodes] }) : '';
  };
  const forms = names.map((as) => ({ as, text: print(as) }));
  return {
    path,
    kind: value.type,
    text: forms[0]?.text ?? '',
    forms: forms.length > 1 ? forms : [],
    isReported: value.type !== 'absent' && (!('fact' in value) || isReported<unknown>(value.fact)),
    ...inside,
  };
}
