import type { PhrasingContent } from 'mdast';
import { capital } from '../../messages/capital.ts';
import type { Messages } from '../../messages/messages.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Fact } from '../../review/review.ts';
import { reviewKind } from '../../review/review-kind.ts';
import { toDoOf } from '../../review/to-do.ts';
import { figureNode } from './figure-node.ts';
import type { NumberValue, Value } from './value.ts';

/** Formatters by the kind of value that they take, the default one first. `brevier templates` and the messages list them. */
const formatters = {
  text: ['plain', 'capital'],
  prose: ['plain'],
  number: ['digits', 'words', 'Words', 'count', 'studies', 'participants', 'of'],
  range: ['range', 'words'],
  list: ['list'],
  fact: ['plain', 'capital', 'article', 'Article'],
  date: ['date', 'month', 'year'],
  'not reported': ['plain', 'capital'],
  members: ['count', 'digits', 'words', 'Words'],
  group: [],
} as const satisfies Record<Value['type'], readonly string[]>;

/** The formatters that a value takes, the default one first: what are no participants are not called so. */
export const formsOf = (value: Value): readonly string[] =>
  formatters[value.type].filter(
    (as) => as !== 'participants' || (value.type === 'number' && value.unit === 'participant'),
  );

export type Formatted =
  | { readonly nodes: readonly PhrasingContent[] }
  | { readonly known: readonly string[] };

/**
 * A value as inline content. Prose is not formatted here, as it may hold values of its own.
 * Where the formatter does not fit the value, the ones that would come back instead.
 */
export function format(
  value: Exclude<Value, { type: 'prose' }>,
  as: string | undefined,
  messages: Messages,
): Formatted {
  const known = formsOf(value);
  const formatter = as ?? known[0];
  if (formatter === undefined || !known.includes(formatter)) return { known };
  const text = plain(value, formatter, messages);
  return { nodes: [text] };
}

function plain(value: Exclude<Value, { type: 'prose' }>, as: string, { values }: Messages): PhrasingContent {
  switch (value.type) {
    case 'text':
      return { type: 'text', value: as === 'capital' ? capital(value.text) : value.text };
    case 'date':
      return {
        type: 'text',
        value:
          as === 'month'
            ? values.month(value.iso)
            : as === 'year'
              ? values.year(value.iso)
              : values.date(value.iso),
      };
    case 'number':
      return number(value, as, values);
    case 'range':
      return of(value.fact, values, ({ from, to }) =>
        as === 'words' ? values.rangeInWords(from, to) : values.range(from, to),
      );
    case 'list':
      return isReported(value.fact)
        ? { type: 'text', value: values.list(value.fact.value) }
        : missing(value.fact, values.notReported);
    case 'fact':
      if (!isReported(value.fact) && value.ifUnknown && toDoOf(value.fact) === undefined)
        return { type: 'text', value: unknownKind(as, values) };
      if (!isReported(value.fact))
        return missing(value.fact, as === 'capital' ? values.notReportedAlone : values.notReported);
      return { type: 'text', value: factText(value.fact.value, as, values) };
    case 'not reported':
      return missing(value.fact, as === 'capital' ? values.notReportedAlone : values.notReported);
    case 'members': {
      const n = value.members.length;
      const text =
        as === 'count'
          ? values.count(n, value.unit, false)
          : as === 'words'
            ? values.words(n, value.unit)
            : as === 'Words'
              ? capital(values.words(n, value.unit))
              : String(n);
      return figureNode(text, value.from);
    }
    case 'group':
      throw new Error('A group has no text of its own');
  }
}

function number(value: NumberValue, as: string, values: Messages['values']): PhrasingContent {
  const { fact, unit, of: whole, ofName } = value;
  return of(fact, values, (n) => {
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
  });
}

function of<T>(fact: Fact<T>, values: Messages['values'], text: (value: T) => string): PhrasingContent {
  return isReported(fact) ? figureNode(text(fact.value), fact) : missing(fact, values.notReported);
}

function missing(fact: Fact<unknown>, text: string): PhrasingContent {
  return figureNode(toDoOf(fact) ?? text, fact, 'not-reported');
}

/** Whatever its kind, it is a review. */
function unknownKind(as: string, values: Messages['values']): string {
  if (as === 'article') return values.reviewWithArticle;
  if (as === 'Article') return capital(values.reviewWithArticle);
  return as === 'capital' ? capital(values.review) : values.review;
}

function factText(text: string, as: string, values: Messages['values']): string {
  const kind = reviewKind(text);
  const said = kind === undefined ? text : values.kind(kind);
  if ((as === 'article' || as === 'Article') && kind) {
    const withArticle = values.kindWithArticle(kind);
    return as === 'Article' ? capital(withArticle) : withArticle;
  }
  return as === 'capital' ? capital(said) : said;
}
