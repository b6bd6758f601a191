import { isTrue, isWithin, type Step } from '../schema/steps.ts';
import { type ByLanguage, Words } from '../schema/words.ts';
import { isMapping } from './is-mapping.ts';
import type { Form, MappingForm, NumberForm, Plan, TextForm } from './plan.ts';

/** Says that a value has not the form that the plan asks for. No plan makes it of anything. */
export const unfit = Symbol('unfit');

/** What the schema makes of a value that it takes, told by its plan; else {@link unfit}. */
export function follow(plan: Plan): (value: unknown) => unknown {
  const forms: (Taker | undefined)[] = [];
  const at = (index: number): Taker => {
    const known = forms[index];
    if (known) return known;
    const form = plan[index];
    if (!form) throw new Error('a plan without one of its forms');
    const made = takerOf(form, at);
    forms[index] = made;
    return made;
  };
  return at(plan.length - 1);
}

type Taker = (value: unknown) => unknown;
type At = (index: number) => Taker;

function takerOf(form: Form, at: At): Taker {
  switch (form.is) {
    case 'text':
      return text(form);
    case 'number':
      return number(form);
    case 'truth':
      return (value) => (typeof value === 'boolean' ? value : unfit);
    case 'anything':
      return (value) => value;
    case 'one of': {
      const values = new Set<unknown>(form.values);
      return (value) => (values.has(value) ? value : unfit);
    }
    case 'list':
      return list(form.least, at(form.of));
    case 'row':
      return row(form.of.map(at));
    case 'mapping':
      return mapping(form, at);
    case 'mapping by name':
      return mappingByName(at(form.name), at(form.of));
    case 'either':
      return either(form.of.map(at));
    case 'made':
      return made(at(form.of), form.by);
  }
}

function text({ like, within }: TextForm): Taker {
  const patterns = like.map((source) => new RegExp(source));
  return (value) => {
    if (typeof value !== 'string') return unfit;
    for (const pattern of patterns) if (!pattern.test(value)) return unfit;
    return within && !isWithin(value, ...within) ? unfit : value;
  };
}

function number({
  whole,
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
}: NumberForm): Taker {
  const isOne = whole ? Number.isSafeInteger : Number.isFinite;
  return (value) =>
    typeof value === 'number' && isOne(value) && value >= least && value <= most ? value : unfit;
}

function list(least: number, member: Taker): Taker {
  return (value) => {
    if (!Array.isArray(value) || value.length < least) return unfit;
    const result: unknown[] = [];
    for (const each of value) {
      const taken = member(each);
      if (taken === unfit) return unfit;
      result.push(taken);
    }
    return result;
  };
}

function row(members: readonly Taker[]): Taker {
  return (value) => {
    if (!Array.isArray(value) || value.length !== members.length) return unfit;
    const result: unknown[] = [];
    for (const [index, member] of members.entries()) {
      const taken = member(value[index]);
      if (taken === unfit) return unfit;
      result.push(taken);
    }
    return result;
  };
}

function mapping({ keys, isOpen }: MappingForm, at: At): Taker {
  const members = keys.map(([key, form, isOptional]) => ({ key, take: at(form), isOptional }));
  const known = new Set(keys.map(([key]) => key));
  return (value) => {
    if (!isMapping(value)) return unfit;
    if (!isOpen) for (const key in value) if (!known.has(key)) return unfit;
    const result: Record<string, unknown> = {};
    for (const { key, take, isOptional } of members) {
      if (key in value) {
        const taken = take(value[key]);
        if (taken === unfit) return unfit;
        result[key] = taken;
      } else if (!isOptional) return unfit;
    }
    return result;
  };
}

function mappingByName(name: Taker, member: Taker): Taker {
  return (value) => {
    if (!isMapping(value)) return unfit;
    const result: Record<string, unknown> = {};
    for (const [key, each] of Object.entries(value)) {
      // As a key of an object it would be what the object inherits from.
      if (key === '__proto__') continue;
      const taken = name(key) === unfit ? unfit : member(each);
      if (taken === unfit) return unfit;
      result[key] = taken;
    }
    return result;
  };
}

function either(forms: readonly Taker[]): Taker {
  return (value) => {
    for (const take of forms) {
      const taken = take(value);
      if (taken !== unfit) return taken;
    }
    return unfit;
  };
}

function made(take: Taker, by: Step): Taker {
  const make = maker(by);
  return (value) => {
    const taken = take(value);
    return taken === unfit ? unfit : make(taken);
  };
}

function maker(by: Step): Taker {
  switch (by.does) {
    case 'words':
      return (value) => (isGiven(value) ? new Words(value, by.kind) : unfit);
    case 'truth':
      return isTrue;
    case 'number':
      return Number;
    case 'leave out':
      return (value) => {
        if (!isMapping(value)) return unfit;
        const { [by.key]: _, ...rest } = value;
        return rest;
      };
    case 'stay within':
      return (value) => value;
  }
}

const isGiven = (value: unknown): value is string | ByLanguage =>
  typeof value === 'string' || isMapping(value);
