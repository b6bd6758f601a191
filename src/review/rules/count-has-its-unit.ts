import { cached } from '../../cache/cached.ts';
import type { Breach } from '../../fault/fault.ts';
import type { Language } from '../../language/language.ts';
import { mayHold } from '../../language/may-hold.ts';
import { isReported } from '../is-reported.ts';
import type { Fact, Review } from '../review.ts';
import type { IncludedNoun } from '../review-words.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import { countValues } from './count-values.ts';
import type { Checked, ReviewRule } from './rule.ts';

const talking = ':value[themes.ways.sub-themes.talking.studies]';

export const countHasItsUnit: ReviewRule = {
  holds:
    'A count of studies is called “studies”, or by the word for what the review includes instead: reviews in an umbrella review. Sources, reports, papers and records are other units: a study can be in several reports, and a report can describe several studies. So “10 sources” in the texts of a sub-theme with 10 studies is asked about.',
  examples: [
    {
      in: 'review.yaml',
      ok: `subtitle: 'Talking stands in ${talking} studies'\n`,
      notOk: `subtitle: 'Talking stands in ${talking} sources'\n`,
      found: '‘sources’ after a count of studies',
      expected: '‘studies’, or a count of sources',
      suggestion: 'write ‘studies’, if you mean these',
    },
    {
      in: 'review.yaml',
      ok: `words: { studies: reviews }\nsubtitle: 'Talking stands in ${talking} reviews'\n`,
      notOk: `words: { studies: reviews }\nsubtitle: 'Talking stands in ${talking} studies'\n`,
      found: '‘studies’ after a count of reviews',
      expected: '‘reviews’, or a count of studies',
      suggestion: 'write ‘reviews’, if you mean these',
    },
  ],
  holdsInEveryLanguage: true,
  *check(checked) {
    const { data, review, proses, written } = checked;
    const { after, sign, typed, studies } = unitsBeside(data.language, review.words.studies);
    for (const { prose, keys } of proses) {
      for (const { end, path } of countValues(prose.markdown)) {
        if (!/(?:^|\.)(?:studies|included)$|^(?:methods|attributes)\./.test(path)) continue;
        const [, gap = '', unit] = after.exec(prose.markdown.slice(end)) ?? [];
        if (unit === undefined) continue;
        yield {
          ...said(`‘${unit}’ after a count of ${review.words.studies}`, unit, studies),
          place: placeInText(written, keys, { offset: end + gap.length, length: unit.length }),
        };
      }
    }
    for (const { text, keys, count } of besideCounts(checked)) {
      if (!mayHold(sign, text)) continue;
      for (const { index, 0: words, 1: number, 2: unit = '' } of text.matchAll(typed)) {
        if (!isReported(count) || Number(number) !== count.value) continue;
        yield {
          ...said(`‘${words}’ beside ${count.value} ${review.words.studies}`, unit, studies),
          place: placeInText(written, keys, { offset: index, length: words.length }),
          also: { ...count.place, what: `the count of ${review.words.studies}` },
        };
      }
    }
  },
};

const said = (found: string, unit: string, studies: string): Omit<Breach, 'place'> => ({
  found,
  expected: `‘${studies}’, or a count of ${unit}`,
  suggestion: `write ‘${studies}’, if you mean these`,
});

interface UnitsBeside {
  /** A unit after a count of what the review includes. */
  readonly after: RegExp;
  /** What each of the typed units holds. */
  readonly sign: RegExp;
  /** A number that is typed with a unit: both as groups. */
  readonly typed: RegExp;
  /** What the review calls what it includes, as it stands after a number. */
  readonly studies: string;
}

/** What is counted beside studies: what other reviews include, and what is none of it. */
interface OtherUnits {
  readonly included: Readonly<Partial<Record<IncludedNoun, string>>>;
  readonly never: readonly string[];
}

const others: Readonly<Record<Language, OtherUnits>> = {
  'en-GB': {
    included: {
      studies: 'studies',
      sources: 'sources',
      reports: 'reports',
      papers: 'papers',
      articles: 'articles',
    },
    never: ['records', 'publications', 'references'],
  },
  cy: {
    included: {
      studies: 'astudiaeth(?:au)?',
      sources: 'ffynhonnell|ffynonellau',
      reports: 'adroddiad(?:au)?',
      papers: '[pb]h?apur',
      articles: 'erthygl',
    },
    never: ['cofnod(?:ion)?', '[cg]h?yhoeddiad(?:au)?'],
  },
};

/** What is one unit to a reader: an article is a paper, and a trial a study. */
const alike: Readonly<Record<IncludedNoun, readonly IncludedNoun[]>> = {
  studies: ['studies'],
  reviews: ['reviews'],
  sources: ['sources'],
  articles: ['articles', 'papers'],
  papers: ['papers', 'articles'],
  reports: ['reports'],
  guidelines: ['guidelines'],
  documents: ['documents'],
  trials: ['trials', 'studies'],
  evaluations: ['evaluations', 'studies'],
};

/** Papers and articles that are typed are told by `count-comes-from-data`. */
const typedElsewhere: ReadonlySet<string> = new Set(['papers', 'articles']);

const unitsBeside = cached(
  { holds: 'units beside counts', most: 50 },
  (language: Language, noun: IncludedNoun): UnitsBeside => {
    const { included, never } = others[language];
    const beside = Object.entries(included).filter(([unit]) => !alike[noun].some((each) => each === unit));
    const all = [...beside.map(([, pattern]) => pattern), ...never].join('|');
    const said = [
      ...beside.filter(([unit]) => !typedElsewhere.has(unit)).map(([, pattern]) => pattern),
      ...never,
    ].join('|');
    const before = '(?<![\\w.,:/–-])(\\d+)\\s+';
    const which = '(?:(?:included|published|eligible|different)\\s+)?';
    return language === 'cy'
      ? {
          after: new RegExp(`^(\\s+)(${all})(?!\\p{L})`, 'iu'),
          sign: new RegExp(said),
          typed: new RegExp(`${before}(?:o\\s+)?(${said})(?!\\p{L})`, 'giu'),
          studies: afterNumber[noun],
        }
      : {
          after: new RegExp(`^(\\s+${which})(${all})\\b`, 'i'),
          sign: new RegExp(said),
          typed: new RegExp(`${before}${which}(${said})\\b`, 'gi'),
          studies: noun,
        };
  },
  (...given) => JSON.stringify(given),
);

/** In Welsh the noun stands in the singular after a number. */
const afterNumber: Readonly<Record<IncludedNoun, string>> = {
  studies: 'astudiaeth',
  reviews: 'adolygiad',
  sources: 'ffynhonnell',
  articles: 'erthygl',
  papers: 'papur',
  reports: 'adroddiad',
  guidelines: 'canllaw',
  documents: 'dogfen',
  trials: 'treial',
  evaluations: 'gwerthusiad',
};

/** Texts that stand beside the count of a finding: its own, and what its theme says. */
function* besideCounts({ review, proses }: Checked): Iterable<{
  readonly text: string;
  readonly keys: Checked['proses'][number]['keys'];
  readonly count: Fact<number>;
}> {
  for (const { prose, keys } of proses) {
    for (const { path, studies } of findingsOf(review, prose.path))
      if (studies && prose.path.startsWith(path)) yield { text: prose.markdown, keys, count: studies };
  }
}

function findingsOf(
  { themes }: Review,
  path: string,
): readonly { readonly path: string; readonly studies: Fact<number> | undefined }[] {
  return themes.flatMap((theme) =>
    theme.findings.map(({ path: own, studies }) => ({
      path: path === `${theme.path}.statement` ? path : `${own}.`,
      studies,
    })),
  );
}
