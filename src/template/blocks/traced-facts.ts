import { shortName } from '../../citation/short-name.ts';
import type { TracedFact } from '../../document/traced-fact.ts';
import { type Phrase, phrase, wordsAlone } from '../../language/phrase.ts';
import { reasonAfter } from '../../messages/with-reason.ts';
import { chartsOf, countOf, pathOfCell } from '../../review/chart.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Fact, IncludedStudy } from '../../review/review.ts';
import { toDoOf } from '../../review/to-do.ts';
import type { Filling } from '../filling.ts';
import { nameOfChart, nameOfValue } from './charts.ts';
import { restingOn } from './resting-on.ts';

/** Where each fact of the review comes from, in words, by its path and by every other path that shows it. */
export function tracedFacts(filling: Filling): ReadonlyMap<string, TracedFact> {
  const { review, references, messages } = filling;
  const words = messages.blocks.sources;
  const titles = new Map(
    review.sources.map(({ id, title, kind }) => [id, wordsAlone(phrase`${title} (${kind})`)]),
  );
  const listed = isReported(review.studies.list) ? review.studies.list.value : [];
  const names = new Map(
    listed.map(({ id, citekeys: [main = id] }) => {
      const item = references.get(main);
      return [id, item ? shortName(item) : main] as const;
    }),
  );
  const traced = new Map<string, TracedFact>();
  const add = (paths: readonly string[], field: Phrase, fact: Fact<unknown>): void => {
    for (const path of paths) if (!traced.has(path)) traced.set(path, factOf(wordsAlone(field), fact));
  };
  for (const { field, fact, paths } of restingOn(filling)) add(paths, field, fact);
  for (const { id, participants } of listed)
    if (participants) add([participants.path], words.participantsOf(names.get(id) ?? id), participants);
  for (const { id, attributes } of listed)
    for (const [chart, told] of attributes)
      add([told.path], words.ofStudy(nameOf(chart), names.get(id) ?? id), told);
  const { list } = review.studies;
  const supported = findingsOf(review).map(
    (finding) => [finding, listed.filter(({ supports }) => supports.includes(finding.id))] as const,
  );
  if (isReported(list)) addCharts(list);
  return traced;

  /** How many studies have each value of what they are charted by, and how many of those that support each finding. */
  function addCharts(counted: Fact<readonly IncludedStudy[]>): void {
    for (const [id, chart] of chartsOf(review)) {
      for (const value of chart.values) {
        const named = nameOfValue(value, messages);
        add([value.studies.path], words.partAlone(nameOf(id), named), value.studies);
        for (const [finding, supporting] of supported) {
          const path = pathOfCell(finding, id, value.id);
          const own = supporting.filter((study) => value.has.has(study.id));
          add([path], messages.blocks.map.cell(finding.name, named), countOf(own, path, counted));
        }
      }
    }
  }

  function nameOf(id: string): Phrase {
    const chart = chartsOf(review).get(id);
    return chart ? nameOfChart(chart, messages) : id;
  }

  function factOf(field: string, fact: Fact<unknown>): TracedFact {
    if (isAbsence(fact.value)) {
      const { absent, why } = fact.value;
      return {
        field,
        from: toDoOf(fact) === undefined ? words.absent(absent) + wordsAlone(reasonAfter(why)) : words.toDo,
      };
    }
    const { derivedFrom, sources, sure } = fact;
    const stated = sources.map((id) => titles.get(id) ?? id).join('; ');
    if (derivedFrom === undefined) return { field, from: stated, sure: words.sureness[sure] };
    const counted =
      derivedFrom.length === listed.length
        ? words.countedFromAll(listed.length)
        : words.countedFrom(derivedFrom.map((id) => names.get(id) ?? id));
    return { field, from: wordsAlone(words.listedIn(counted, stated)), sure: words.sureness[sure] };
  }
}
