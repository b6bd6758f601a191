import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { plainScalar } from './plain-scalar.ts';

/**
 * The nodes of YAML that holds nothing out of the ordinary, read in a fraction of the time: those that `parseDocument` makes
 * of it, with their offsets. Undefined for all else, be it a mistake or a rare form, which `parseDocument` can tell.
 */
export function nodesOfPlainYaml(text: string): Node | undefined {
  // Two readers see the end of a line and a tab in different places.
  if (/[\t\r\u0085\u2028\u2029\uFEFF]/.test(text)) return undefined;
  const events = eventsOf(text);
  const [document, root] = events;
  if (root?.type !== EVENT_ID.MAPPING && root?.type !== EVENT_ID.SEQUENCE) return undefined;
  if (document?.type !== EVENT_ID.DOCUMENT || !isPlain(document)) return undefined;
  if (!events.slice(1).every((event) => event.type !== EVENT_ID.DOCUMENT && isPlain(event))) return undefined;
  return reader(text, events)();
}

function eventsOf(text: string): readonly Event[] {
  try {
    return parseEvents(text, {});
  } catch {
    return [];
  }
}

/** Whether nothing is named, tagged, copied, left empty or said about the document itself. */
function isPlain(event: Event): boolean {
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      return !event.explicitStart && !event.explicitEnd && event.directives.length === 0;
    case EVENT_ID.ALIAS:
      return false;
    case EVENT_ID.POP:
      return true;
    case EVENT_ID.SCALAR:
      return event.valueStart !== -1 && event.anchorStart === -1 && event.tagStart === -1;
    default:
      return event.anchorStart === -1 && event.tagStart === -1;
  }
}

/** What reads the next node from the events of a document, the first two of which open it and its root. */
function reader(text: string, events: readonly Event[]): () => Node | undefined {
  let next = 1;
  // Where the last scalar ended: what a block begins with stands between that and its text.
  let end = 0;
  return node;

  function node(): Node | undefined {
    const event = events[next];
    next += 1;
    switch (event?.type) {
      case EVENT_ID.MAPPING:
        return mapping(event);
      case EVENT_ID.SEQUENCE:
        return sequence(event);
      case EVENT_ID.SCALAR:
        return scalar(event);
      default:
        return undefined;
    }
  }

  function mapping(event: MappingEvent): YAMLMap<Node, Node> | undefined {
    const made = new YAMLMap<Node, Node>();
    const isBlock = event.style === COLLECTION_STYLE.BLOCK;
    while (!closes()) {
      const key = node();
      if (!(key instanceof Scalar) || (isBlock && !isFirstOnLine(key))) return undefined;
      const value = node();
      if (value === undefined) return undefined;
      made.items.push(new Pair<Node, Node>(key, value));
    }
    return closed(made, event);
  }

  function sequence(event: SequenceEvent): YAMLSeq<Node> | undefined {
    const made = new YAMLSeq<Node>();
    while (!closes()) {
      const item = node();
      if (item === undefined) return undefined;
      made.items.push(item);
    }
    return closed(made, event);
  }

  /** A collection with where it stands: one in brackets up to that which closes it, any other up to its last scalar. */
  function closed<Collection extends YAMLMap<Node, Node> | YAMLSeq<Node>>(
    made: Collection,
    { start, style }: MappingEvent | SequenceEvent,
  ): Collection {
    if (style === COLLECTION_STYLE.FLOW) {
      made.flow = true;
      const rest = /(?:[\s,]|#.*\n)*[\]}]/y;
      rest.lastIndex = Math.max(end, start + 1);
      rest.test(text);
      end = rest.lastIndex;
    }
    made.range = [start, end, end];
    return made;
  }

  /** What follows something else on its line is a mistake that this reader lets pass. */
  function isFirstOnLine({ range }: Scalar): boolean {
    const start = range?.[0] ?? 0;
    return /^[ -]*$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
  }

  function closes(): boolean {
    const isClosed = events[next]?.type === EVENT_ID.POP;
    if (isClosed) next += 1;
    return isClosed;
  }

  function scalar(event: ScalarEvent): Scalar | undefined {
    const source = getScalarValue(text, event);
    const made = event.style === SCALAR_STYLE.PLAIN ? plainScalar(source) : new Scalar(source);
    const start = startOf(event);
    if (start === undefined) return undefined;
    end = event.valueEnd + (isQuoted(event) ? 1 : 0);
    made.range = [start, end, end];
    made.source = source;
    made.type = types[event.style];
    return made;
  }

  /** Where a scalar begins with what marks it: its quotation mark, or the sign that opens a block. */
  function startOf(event: ScalarEvent): number | undefined {
    if (isQuoted(event)) return event.valueStart - 1;
    if (event.style === SCALAR_STYLE.PLAIN) return event.valueStart;
    const opening = /^[\s:-]*(?=[|>][+-]?\n)/.exec(text.slice(end, event.valueStart));
    return opening ? end + opening[0].length : undefined;
  }
}

const isQuoted = ({ style }: ScalarEvent): boolean =>
  style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;

const types = {
  [SCALAR_STYLE.PLAIN]: 'PLAIN',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'QUOTE_SINGLE',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'QUOTE_DOUBLE',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'BLOCK_LITERAL',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'BLOCK_FOLDED',
} as const;
