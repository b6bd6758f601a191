import { nearest } from '../../fault/nearest.ts';
import type { Scope, Value } from './value.ts';

export type LookUp =
  | { readonly found: Value }
  | { readonly missing: string; readonly known: readonly string[]; readonly nearest?: string };

/**
 * Follows a path such as `studies.included` from the innermost scope that knows its first name outwards.
 * A name that nobody knows comes back with the names that are known at that point.
 */
export function lookUp(path: string, scopes: readonly Scope[]): LookUp {
  const names = path.split('.').map(toName);
  const first = names[0] ?? '';
  const start = scopes.find((scope) => scope.has(first)) ?? scopes.at(-1) ?? new Map<string, Value>();
  let scope: Scope = start;
  for (const [index, name] of names.entries()) {
    const value = scope.get(name);
    if (value === undefined) {
      const known = index === 0 ? scopes.flatMap((each) => [...each.keys()]) : [...scope.keys()];
      const near = nearest(name, known);
      return {
        missing: name,
        known,
        ...(near === undefined
          ? {}
          : { nearest: [...names.slice(0, index), near, ...names.slice(index + 1)].join('.') }),
      };
    }
    if (index === names.length - 1) return { found: value };
    scope = inner(value);
  }
  return { missing: path, known: [...start.keys()] };
}

function inner(value: Value): Scope {
  if (value.type === 'group') return value.scope;
  if (value.type === 'members') {
    return new Map([
      ...value.members.map((member) => [member.id, { type: 'group', scope: member.scope }] as const),
      ...(value.inner ?? []),
    ]);
  }
  if (value.type === 'prose') return value.inner ?? new Map();
  return new Map();
}

/** “next review”, “Next Review” and “next-review” are one name. */
const toName = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, '-');
