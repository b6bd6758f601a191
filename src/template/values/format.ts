import { type RichKind, readRichText } from '../../citation/rich-text.ts';
import { figure, runs, text } from '../../document/nodes.ts';
import type { Run } from '../../document/tree.ts';
import type { Phrase, Text } from '../../language/phrase.ts';
import { capital } from '../../messages/capital.ts';
import type { Messages } from '../../messages/messages.ts';
import { reasonWithin } from '../../messages/with-reason.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Fact } from '../../review/review.ts';
import { reviewKind } from '../../review/review-kind.ts';
import { toDoOf } from '../../review/to-do.ts';
import type { NumberValue, Value } from './value.ts';

/** Formatters by the kind of value that they take, the default one first. `brevier templates` and the messages list them. */
const formatters = {
  text: ['plain', 'capital'],
  title: ['plain', 'capital'],
  prose: ['plain'],
  number: ['digits', 'words', 'Words', 'count', 'studies', 'participants', 'of', 'unit'],
  range: ['range', 'words'],
  list: ['list'],
  fact: ['plain', 'capital', 'article', 'Article'],
  date: ['date', 'month', 'year'],
  noun: ['plain', 'capital', 'article', 'Article'],
  absent: ['plain', 'capital'],
  leftOut: [],
  members: ['count', 'digits', 'words', 'Words'],
  group: [],
} as const satisfies Record<Value['type'], readonly string[]>;

/** The formatters that a value takes, the default one first: what are no participants are not called so, and several have no “a” before them. */
export const formsOf = (value: Value): readonly string[] =>
  formatters[value.type].filter((as) =>
    as === 'participants'
      ? value.type === 'number' && value.unit === 'participant'
      : value.type !== 'noun' || value.of === 'one' || as.toLowerCase() !== 'article',
  );

export type Formatted = { readonly nodes: readonly Run[] } | { readonly known: readonly string[] };

/**
 * A value as inline content. Prose is not formatted here, as it may hold values of its own.
 * Where the formatter does not fit the value, the ones that would come back instead.
 */
export function format(
  value: Exclude<Value, { type: 'prose' | 'leftOut' }>,
  as: string | undefined,
  messages: Messages,
): Formatted {
  const known = formsOf(value);
  const formatter = as ?? known[0];
  if (formatter === undefined || !known.includes(formatter)) return { known };
  if (value.type === 'title')
    return { nodes: titleNodes(formatter === 'capital' ? capitalTitle(value.title) : value.title) };
  return { nodes: plain(value, formatter, messages.values) };
}

/** A title of the references as inline content: italics for `<i>`, and so on. No text of it is read as Markdown. */
const titleNodes = (title: string): readonly Run[] =>
  readRichText(title).pieces.map(({ text: words, kinds }) =>
    kinds.reduceRight<Run>(
      (inside, kind) => (kind === 'nocase' ? inside : { type: markOf[kind], children: [inside] }),
      text(words),
    ),
  );

const markOf = {
  em: 'emphasis',
  strong: 'strong',
  sup: 'superscript',
  sub: 'subscript',
  'small-caps': 'smallCaps',
} as const satisfies Record<Exclude<RichKind, 'nocase'>, Run['type']>;

/** With a capital behind the tags that it may begin with. */
const capitalTitle = (title: string): string =>
  title.replace(/^((?:<[^<>]*>)*)(.*)$/s, (_, tags: string, rest: string) => tags + capital(rest));

function plain(
  value: Exclude<Value, { type: 'prose' | 'title' | 'leftOut' }>,
  as: string,
  values: Messages['values'],
): readonly Run[] {
  switch (value.type) {
    case 'text':
      return runs(as === 'capital' ? capital(value.text) : value.text);
    case 'date':
      return [
        text(
          as === 'month'
            ? values.month(value.iso)
            : as === 'year'
              ? values.year(value.iso)
              : values.date(value.iso),
        ),
      ];
    case 'noun':
      return [text(noun(value, as, values))];
    case 'number':
      // What is counted follows its number, and is none itself.
      if (as === 'unit') return [text(unitOf(value, values))];
      return isReported(value.fact)
        ? [figure(number(value.fact.value, value, as, values), value.fact)]
        : withoutValue(value.fact, as, values, value);
    case 'range': {
      const { fact } = value;
      if (!isReported(fact)) return withoutValue(fact, as, values);
      const { from, to } = fact.value;
      return [figure(as === 'words' ? values.rangeInWords(from, to) : values.range(from, to), fact)];
    }
    case 'list':
      return isReported(value.fact)
        ? runs(values.list(value.fact.value))
        : withoutValue(value.fact, as, values);
    case 'fact':
      if (!isReported(value.fact))
        return value.ifUnknown && toDoOf(value.fact) === undefined
          ? [text(unknownKind(as, values))]
          : withoutValue(value.fact, as, values);
      return runs(factText(value.fact.value, as, values));
    case 'absent':
      return withoutValue(value.fact, as, values);
    case 'members': {
      const n = value.members.length;
      const said =
        as === 'count'
          ? values.count(n, value.unit, false)
          : as === 'words'
            ? values.words(n, value.unit)
            : as === 'Words'
              ? capital(values.words(n, value.unit))
              : String(n);
      return [figure(said, value.from)];
    }
    case 'group':
      throw new Error('A group has no text of its own');
  }
}

function number(
  n: number,
  { fact, unit, of: whole, ofName }: NumberValue,
  as: string,
  values: Messages['values'],
): Phrase {
  switch (as) {
    case 'words':
      return values.words(n, unit);
    case 'Words':
      return capital(values.words(n, unit));
    case 'count':
      return values.count(n, unit, false);
    case 'participants':
      return values.count(n, 'participant', true);
    case 'of':
    case 'studies':
      return whole && isReported(whole) && whole !== fact
        ? ofName === undefined
          ? values.countOf(n, whole.value, unit)
          : values.countOfNamed(n, whole.value, ofName)
        : values.count(n, unit, false);
    default:
      return String(n);
  }
}

const unitOf = ({ fact, unit }: NumberValue, values: Messages['values']): string =>
  isReported(fact) ? values.unit(fact.value, unit) : values.noun(unit).several;

function noun(
  { unit, of }: Extract<Value, { type: 'noun' }>,
  as: string,
  values: Messages['values'],
): string {
  const said = values.noun(unit);
  const isWithArticle = as.toLowerCase() === 'article';
  const words = isWithArticle ? said.withArticle : said[of];
  return as === 'capital' || as === 'Article' ? capital(words) : words;
}

/** Forms that stand before a noun, or in a sentence that goes on: there a reason has no place. */
const bare: ReadonlySet<string> = new Set(['digits', 'words', 'Words', 'article', 'Article']);

/**
 * That there is no value, and why; or what is to be looked up, where nobody has looked yet.
 * A number says what it would count, unless its noun follows it.
 */
function withoutValue(
  fact: Fact<unknown>,
  as: string,
  values: Messages['values'],
  counted?: NumberValue,
): readonly Run[] {
  if (!isAbsence(fact.value)) throw new Error(`${fact.path} has a value`);
  const { absent, why } = fact.value;
  const toDo = toDoOf(fact);
  if (toDo !== undefined) return [figure(toDo, fact, 'absence')];
  const isBare = bare.has(as);
  const said = counted
    ? isBare
      ? `(${values.noNumber(absent)})`
      : values.noNumber(absent, counted.unit)
    : values.absent(absent);
  const reason = isBare ? '' : reasonWithin(why);
  return [figure(as === 'capital' ? capital(said) : said, fact, 'absence'), ...runs(reason)];
}

/** Whatever its kind, it is a review. */
function unknownKind(as: string, values: Messages['values']): string {
  if (as === 'article') return values.reviewWithArticle;
  if (as === 'Article') return capital(values.reviewWithArticle);
  return as === 'capital' ? capital(values.review) : values.review;
}

function factText(text: Text, as: string, values: Messages['values']): Phrase {
  const kind = typeof text === 'string' ? reviewKind(text) : undefined;
  const said = kind === undefined ? text : values.kind(kind);
  if ((as === 'article' || as === 'Article') && kind) {
    const withArticle = values.kindWithArticle(kind);
    return as === 'Article' ? capital(withArticle) : withArticle;
  }
  return as === 'capital' ? capital(said) : said;
}
