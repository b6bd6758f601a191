import { column, fact, facts, figure, paragraph, printing, row, runs, text } from '../../document/nodes.ts';
import type { Block, Content, FactRow, Run, Table } from '../../document/tree.ts';
import { joined, type Phrase, phrase, type Text, wordsAlone } from '../../language/phrase.ts';
import { capital } from '../../messages/capital.ts';
import type { ConfidenceOf } from '../../messages/en-gb/blocks.ts';
import { aboutOf } from '../../review/about.ts';
import { appraisedNorRated } from '../../review/appraised-nor-rated.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { isAbsence } from '../../review/is-absence.ts';
import type { Concern, Confidence, Finding, Rating, RatingInWords, Theme } from '../../review/review.ts';
import { isToDo } from '../../review/to-do.ts';
import { studyCount } from '../blocks/figures.ts';
import { studyNames } from '../blocks/study-names.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

/** A finding with a rating of its own. */
type Rated = Finding & { readonly confidence: Rating | RatingInWords };

const isRated = (finding: Finding): finding is Rated =>
  finding.confidence !== undefined && 'rating' in finding.confidence;

export const confidence: Expansion = {
  attributes: { as: ['note', 'text', 'short', 'summary'] },
  summary:
    'How sure one can be of the findings, or that the review did not assess it; within a theme the ratings of its own findings alone, and nothing where they have none, as the whole says it once. `as=text` sets it as ordinary text, `as=short` leaves out what each rating rests on, and why there is none; `as=summary` has how many findings were rated high, moderate and so on, as ordinary text, beside a table of `::qualitative-findings`. Where the studies were not appraised either, it says that as well, and `::studies` does not.',
  example: '::confidence',
  expand({ attributes }, filling) {
    const { review, messages, theme } = filling;
    const { blocks } = messages;
    const isSummary = attributes.get('as') === 'summary';
    const isShort = attributes.get('as') === 'short';
    const said = (given: Confidence, of?: ConfidenceOf): Phrase => {
      if (isAbsence(given) && isToDo(given.why)) return given.why;
      const rating = blocks.confidence(given, of, isShort);
      return isShort || !('rating' in given)
        ? rating
        : joined(
            [rating, blocks.assessment(given)].filter((words) => words !== ''),
            ' ',
          );
    };
    const findings = theme ? theme.findings : findingsOf(review);
    const rated = findings.flatMap(({ confidence: given, path, name }) =>
      given ? [{ path: `${path}.confidence`, name, given }] : [],
    );
    const isOfAll = rated.length === 0;
    if (theme && isOfAll) return [];
    const [first] = rated;
    // Where all are alike, once.
    const areAlike =
      first !== undefined &&
      rated.length > 1 &&
      rated.length === findings.length &&
      rated.every(({ given }) => wordsAlone(said(given)) === wordsAlone(said(first.given)));
    const line = (path: string, words: Phrase): Line => ({ path, children: runs(words) });
    const lines = isSummary
      ? summaryOf(findings.filter(isRated), findings.length, filling)
      : areAlike
        ? [line(first.path, said(first.given, 'each'))]
        : rated.map(({ path, name, given }) =>
            // Under the head of a theme that has no sub-themes its name stands already.
            line(path, theme?.findings.length === 1 ? said(given) : said(given, { finding: name })),
          );
    const rest = review.confidence
      ? [line('confidence', said(review.confidence, isOfAll ? 'one' : 'others'))]
      : [];
    const notAppraised = theme || isShort ? undefined : appraisedNorRated(review);
    return [
      ...(notAppraised
        ? [line('appraisal', isToDo(notAppraised.why) ? notAppraised.why : blocks.quality(notAppraised))]
        : []),
      ...lines,
      ...(rated.length < findings.length ? rest : []),
    ].map(({ path, children }) =>
      printing(
        { path },
        attributes.get('as') === 'text' || isSummary
          ? paragraph(children)
          : paragraph(children, 'note', 'wide'),
      ),
    );
  },
};

/** What is said of the ratings of one path of the data. */
interface Line {
  readonly path: string;
  readonly children: readonly Run[];
}

/** “3 of 6 findings are rated: 1 high, 1 moderate and 1 low (GRADE-CERQual)”. */
function summaryOf(rated: readonly Rated[], all: number, { messages }: Filling): readonly Line[] {
  const [first] = rated;
  if (!first) return [];
  const words = messages.blocks.qualitativeFindings;
  const ratings = new Map<string, { readonly rating: Phrase; count: number }>();
  for (const { confidence: given } of rated) {
    const key = wordsAlone(given.rating);
    const same = ratings.get(key) ?? { rating: words.rating(given.rating), count: 0 };
    same.count += 1;
    ratings.set(key, same);
  }
  const fromHigh = [...ratings].sort(([a], [b]) => (steps.get(b) ?? 0) - (steps.get(a) ?? 0));
  const path = `${first.path}.confidence`;
  const [before, ofAll, between, howHigh, after] = words.rated(
    rated.length,
    all,
    fromHigh.map(([, { rating, count }]) => phrase`${String(count)} ${rating}`),
    [...new Set(rated.map(({ confidence: given }) => approachOf(given)))],
  );
  return [
    {
      path,
      children: [
        text(before),
        figure(ofAll, { path }),
        text(between),
        figure(howHigh, { path }),
        text(after),
      ],
    },
  ];
}

const componentNames = ['methodologicalLimitations', 'coherence', 'adequacy', 'relevance'] as const;

type ComponentName = (typeof componentNames)[number];

export const qualitativeFindings: Expansion = {
  summary:
    'The summary of qualitative findings: each finding with the studies behind it, how confident the review is in it by a sign and a word, and why, component by component; a component that is the same for every finding stands once below. Nothing where no finding is rated by itself.',
  example: '::qualitative-findings',
  expand({ place }, filling) {
    const { review, messages } = filling;
    const words = messages.blocks.qualitativeFindings;
    const all = review.themes.flatMap((theme) => theme.findings.map((finding) => ({ theme, finding })));
    const rated = all.flatMap(({ finding }) => (isRated(finding) ? [finding] : []));
    const others = all.flatMap(({ finding }) => (isRated(finding) ? [] : [finding]));
    if (rated.length === 0) return [];
    const alike = componentsAlike(rated);
    const by = [...new Set(rated.map(({ confidence: { ...given } }) => approachOf(given)))];
    const table: Table = {
      type: 'table',
      kind: 'confidence',
      place: 'wide',
      caption: [text(words.caption(by))],
      columns: [words.finding, words.studies, words.confidence, words.why].map(column),
      groups: [
        {
          rows: all.flatMap(({ theme, finding }) =>
            !isRated(finding)
              ? []
              : [
                  printing(
                    finding,
                    row(nameOf(finding, theme, filling), [
                      [
                        ...(finding.studies
                          ? [
                              paragraph(
                                studyCount(finding.studies, review.studies.included, messages),
                                'count',
                              ),
                            ]
                          : []),
                        ...studyNames(finding.id, filling, place),
                      ],
                      ratingOf(finding.confidence, filling),
                      whyOf(finding.confidence, alike, filling),
                    ]),
                  ),
                ],
          ),
        },
      ],
    };
    const common = alike.map(({ name, given }) => words.component(name, given));
    return [
      table,
      ...(common.length === 0 ? [] : [paragraph(runs(words.alike(common)), 'note', 'wide')]),
      ...notRated(others, filling),
      paragraph(words.apart, 'note', 'wide'),
    ];
  },
};

/** What is found, under its name; a sub-theme says what it covers, a theme its statement. */
const nameOf = (finding: Finding, theme: Theme, filling: Filling): Content => {
  const said = aboutOf(finding, theme);
  return [
    paragraph(runs(finding.name)),
    ...(said === undefined ? [] : [paragraph(filling.prose(said), 'count')]),
  ];
};

const approachOf = (given: Rating | RatingInWords): string => ('by' in given ? given.by : 'GRADE-CERQual');

/** How many of four steps a rating is up from nothing; none of one in the review's own words. */
const steps: ReadonlyMap<string, number> = new Map([
  ['very low', 1],
  ['low', 2],
  ['moderate', 3],
  ['high', 4],
]);

function ratingOf(given: Rating | RatingInWords, { messages }: Filling): Content {
  const words = messages.blocks.qualitativeFindings;
  const filled = steps.get(wordsAlone(given.rating));
  const said = runs(capital(words.rating(given.rating)));
  return [
    ...(filled === undefined ? [] : [{ type: 'marks' as const, filled, of: 4, as: 'rating' as const }]),
    paragraph(said, 'count'),
    ...(given.ratedBy === 'this briefing' ? [paragraph(words.ours, 'note')] : []),
  ];
}

/** The findings without a rating: those with a reason of their own, and the rest with that of the review. */
function notRated(others: readonly Finding[], { review, messages }: Filling): readonly Block[] {
  const words = messages.blocks.qualitativeFindings;
  const own = others.filter(({ confidence: given }) => given !== undefined);
  const rest = others.filter(({ confidence: given }) => given === undefined);
  const said = (names: readonly Text[], given: Confidence | undefined): Block =>
    printing(
      { path: 'confidence' },
      paragraph(
        runs(
          given === undefined
            ? words.notRated(names)
            : isAbsence(given) && isToDo(given.why)
              ? given.why
              : phrase`${words.notRated(names)} ${messages.blocks.confidence(given, 'others')}`,
        ),
        'note',
        'wide',
      ),
    );
  return [
    ...own.flatMap(({ name, confidence: given }) => (given ? [said([name], given)] : [])),
    ...(rest.length > 0
      ? [
          said(
            rest.map(({ name }) => name),
            review.confidence,
          ),
        ]
      : []),
  ];
}

function whyOf(
  given: Rating | RatingInWords,
  alike: readonly { readonly name: ComponentName }[],
  { messages }: Filling,
): Content {
  const words = messages.blocks.qualitativeFindings;
  if ('by' in given) return [paragraph(given.reasons === undefined ? words.noReason : runs(given.reasons))];
  const own = componentNames.filter((name) => alike.every((each) => each.name !== name));
  const rows = own.map((name): FactRow => fact(words.components[name], runs(words.concern(given[name]))));
  return [
    ...(given.explanation === undefined ? [] : [paragraph(runs(given.explanation))]),
    ...(rows.length === 0 ? [] : [facts(rows, 'values')]),
  ];
}

/** The components that say the same of every rated finding, where there are several findings. */
function componentsAlike(
  rated: readonly Rated[],
): readonly { readonly name: ComponentName; readonly given: Concern }[] {
  const ratings = rated.map(({ confidence: given }) => given).filter((given) => 'coherence' in given);
  const [first] = ratings;
  if (!first || ratings.length < 2 || ratings.length < rated.length) return [];
  const key = (given: Concern): string => JSON.stringify(given);
  return componentNames
    .filter((name) => ratings.every((given) => key(given[name]) === key(first[name])))
    .map((name) => ({ name, given: first[name] }));
}
