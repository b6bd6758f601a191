import { column, inARow, link, paragraph, row, runs, text } from '../../document/nodes.ts';
import type { Block, Content, Row, Run } from '../../document/tree.ts';
import { joined, type Phrase, phrase, wordsAlone } from '../../language/phrase.ts';
import { reasonAfter, reasonWithin } from '../../messages/with-reason.ts';
import { isAbsence } from '../../review/is-absence.ts';
import type { AbsenceKind, Source, Sureness } from '../../review/review.ts';
import { toDoOf } from '../../review/to-do.ts';
import { absenceOfAll } from '../blocks/figures.ts';
import { namesOfResting } from '../blocks/names-of-resting.ts';
import { type Resting, restingOn } from '../blocks/resting-on.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

export const sources: Expansion = {
  summary:
    'Where each figure and statement comes from and how well it is documented, source by source, with the list of sources.',
  example: '::sources',
  expand: (_use, filling) => sourcesOf(filling),
};

/** The table of what each figure and statement rests on, source by source, and the sources below it. */
export function sourcesOf(filling: Filling): readonly Block[] {
  const { review, messages } = filling;
  const words = messages.blocks.sources;
  const all = inARow(review.sources.map((source) => named(source, filling)));
  return [
    {
      type: 'table',
      kind: 'sources',
      place: 'wide',
      caption: [text(words.caption)],
      columns: [words.source, words.figures].map(column),
      groups: [{ rows: rowsOf(filling) }],
    },
    paragraph([text(words.theSources), ...all, text('.')], 'note', 'wide'),
  ];
}

/** A row for each source, or for those that say the same: what rests on it, the surest first. */
function rowsOf(filling: Filling): readonly Row[] {
  const { review, messages } = filling;
  const words = messages.blocks.sources;
  const titles = new Map(review.sources.map((source) => [source.id, source.title]));
  const bySource = new Map<string, { readonly from: Phrase; readonly facts: Map<Sureness, Resting[]> }>();
  const absent = new Map<AbsenceKind, Resting[]>();
  const toDo: Resting[] = [];
  for (const resting of restingOn(filling)) {
    const { fact } = resting;
    if (isAbsence(fact.value)) {
      const { absent: kind } = fact.value;
      if (toDoOf(fact) !== undefined) toDo.push(resting);
      else absent.set(kind, [...(absent.get(kind) ?? []), resting]);
      continue;
    }
    const from = joined(
      [...(fact.derivedFrom ? [words.derived] : []), ...fact.sources.map((id) => titles.get(id) ?? id)],
      '; ',
    );
    const key = wordsAlone(from);
    const row = bySource.get(key) ?? { from, facts: new Map<Sureness, Resting[]>() };
    row.facts.set(fact.sure, [...(row.facts.get(fact.sure) ?? []), resting]);
    bySource.set(key, row);
  }
  const said = (where: Phrase, content: Content): Row => row(runs(where), [content]);
  return [
    ...[...bySource.values()].map(({ from, facts: bySureness }) =>
      said(
        from,
        surenesses.flatMap((sure) => {
          const facts = bySureness.get(sure);
          return facts ? namesOfResting(facts, messages, words.sureness[sure]) : [];
        }),
      ),
    ),
    ...(toDo.length > 0 ? [said(words.toDo, namesOfResting(toDo, messages))] : []),
    ...[...absent].map(([kind, facts]) => {
      const why = absenceOfAll(facts.map(({ fact }) => fact))?.why;
      return why === undefined
        ? said(words.absent(kind), namesOfResting(facts.map(withReason), messages))
        : said(phrase`${words.absent(kind)}${reasonAfter(why)}`, namesOfResting(facts, messages));
    }),
  ];
}

/** With why there is no value, where no other block says it: what is known of the publication is shown, and what is not is named here alone. */
function withReason(resting: Resting): Resting {
  const { line, name, fact } = resting;
  return line === 'publication' && isAbsence(fact.value)
    ? { ...resting, name: phrase`${name}${reasonWithin(fact.value.why)}` }
    : resting;
}

const surenesses: readonly Sureness[] = ['high', 'medium', 'low to medium', 'low'];

function named({ title, url, kind, read }: Source, { messages }: Filling): readonly Run[] {
  const day = read === undefined ? '' : phrase`; ${messages.blocks.sources.read(read)}`;
  return [...(url === undefined ? runs(title) : [link(url, title)]), ...runs(phrase` (${kind}${day})`)];
}
