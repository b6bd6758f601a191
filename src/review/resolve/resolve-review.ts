import type { Absence, Maker, Review, Source, Translation, Untranslated } from '../review.ts';
import type { MakerInput, ReviewInput } from '../schema/review-schema.ts';
import type { TranslationInput } from '../schema/translations.ts';
import { countsOf } from './counts.ts';
import { type Here, into, under } from './here.ts';
import { resolveAbsence } from './resolve-absence.ts';
import { resolveClaim, resolveClaims } from './resolve-claim.ts';
import { resolveConfidence } from './resolve-confidence.ts';
import { resolveFact, resolvePlainFact } from './resolve-fact.ts';
import { resolveFlow } from './resolve-flow.ts';
import { resolveLearning } from './resolve-learning.ts';
import { resolveMethods } from './resolve-methods.ts';
import { resolveKeyMessages, resolvePoints } from './resolve-points.ts';
import { resolveProse } from './resolve-prose.ts';
import { resolvePublication } from './resolve-publication.ts';
import { resolveRange } from './resolve-range.ts';
import { resolveStudyList } from './resolve-studies.ts';
import { resolveThemes } from './resolve-themes.ts';
import { statedOrCounted } from './stated-or-counted.ts';

/**
 * The review as its readers take it: sources inherited downwards, counts derived from the listed studies.
 * What cannot be resolved is reported there and stands in the result as not reported.
 *
 * @param root the whole file
 * @param whole what only the whole file tells
 * @param untranslated the texts of the input that stand in another language, by the numbers of their marks
 */
export function resolveReview(
  input: ReviewInput,
  root: Here,
  whole: Pick<Review, 'toDo' | 'languages'>,
  untranslated: readonly Untranslated[] = [],
): Review {
  const here = under(root, input);
  const at = (key: keyof ReviewInput): Here => into(here, key);
  const studies = under(at('studies'), input.studies);
  const list = resolveStudyList(input.studies, studies);
  const counts = countsOf(list);
  const everyStudy =
    counts && 'value' in list && Array.isArray(list.value) ? list.value.map(({ id }) => id) : [];
  const counted = <Value>(value: Value | undefined) => counts && { value, studies: everyStudy, list };
  const search = under(at('search'), input.search);
  const eligibility = under(at('eligibility'), input.eligibility);
  const participants = under(at('participants'), input.participants ?? {});
  const total = into(participants, 'total');
  const ages = into(participants, 'ages');
  const criteria = (texts: readonly string[], place: Here) =>
    texts.map((markdown, index) => resolveProse(markdown, into(place, index)));
  const translation = input.translations?.[input.language];
  return {
    id: input.id,
    lang: input.language,
    kind: resolvePlainFact(input.kind, at('kind')),
    approach: resolvePlainFact<readonly string[]>(input.approach, at('approach')),
    citekey: input.citekey,
    title: input.title,
    ...(input.subtitle === undefined ? {} : { subtitle: resolveProse(input.subtitle, at('subtitle')) }),
    people: input.people,
    wordsToAvoid: input['words to avoid'] ?? [],
    edition: {
      number: input.edition.number,
      date: input.edition.date,
      nextReview: input.edition['next review'],
    },
    madeBy: resolveMaker(input['made by']),
    sources: Object.entries(input.sources).map(([id, source]): Source => ({ id, ...source })),
    publication: resolvePublication(input.publication ?? {}, at('publication')),
    question: resolveClaim(input.question, at('question')),
    search: {
      databases: resolvePlainFact<readonly string[]>(input.search.databases, into(search, 'databases')),
      dates: resolvePlainFact(input.search.dates, into(search, 'dates')),
    },
    eligibility: {
      includedIf: resolveFact(input.eligibility['included if'], into(eligibility, 'included if'), criteria),
      excludedIf: resolveFact(input.eligibility['excluded if'], into(eligibility, 'excluded if'), criteria),
    },
    studies: {
      included: statedOrCounted(
        input.studies.included === undefined
          ? undefined
          : resolvePlainFact(input.studies.included, into(studies, 'included')),
        counted(counts?.included),
        into(studies, 'included'),
        String,
      ),
      list,
    },
    participants: {
      total: statedOrCounted(
        input.participants?.total === undefined
          ? undefined
          : resolvePlainFact(input.participants.total, total),
        counted(counts?.participants),
        total,
        String,
      ),
      ages: statedOrCounted(
        input.participants?.ages === undefined
          ? undefined
          : resolveFact(input.participants.ages, ages, resolveRange),
        counted(counts?.ages),
        ages,
        ({ from, to }) => `${from} to ${to}`,
      ),
    },
    countries: statedOrCounted<readonly string[]>(
      input.countries === undefined
        ? undefined
        : resolvePlainFact<readonly string[]>(input.countries, at('countries')),
      counted(counts?.countries),
      at('countries'),
      (names) => [...names].sort().join(', '),
    ),
    appraisal: resolveFact(input.appraisal, at('appraisal'), resolveProse),
    ...(input.flow === undefined ? {} : { flow: resolveFact(input.flow, at('flow'), resolveFlow) }),
    methods: resolveMethods(input.methods ?? [], at('methods'), counts, list),
    themes: resolveThemes(input.themes, at('themes'), counts, list),
    confidence: resolveConfidence(input.confidence),
    conclusions: resolveClaims(input.conclusions ?? [], at('conclusions')),
    context: resolveClaims(input.context ?? [], at('context')),
    limitations: resolveClaims(input.limitations, at('limitations')),
    missing: resolveClaims(input.missing ?? [], at('missing')),
    points: resolvePoints(input['points to consider'] ?? [], at('points to consider')),
    keyMessages: resolveKeyMessages(input['key messages'], at('key messages')),
    glossary: (input.glossary ?? []).map(({ term, meaning }, index) => ({
      term,
      meaning: resolveProse(meaning, into(into(at('glossary'), index), 'meaning')),
    })),
    ...(input.learning === undefined ? {} : { learning: resolveLearning(input.learning, at('learning')) }),
    ...(translation === undefined ? {} : { translation: resolveTranslation(translation) }),
    untranslated,
    ...whole,
  };
}

function resolveMaker(input: MakerInput): Maker {
  const { organisation, contact, rights, audience, 'published at': publishedAt } = input;
  return {
    organisation,
    ...(contact === undefined ? {} : { contact }),
    ...(rights === undefined ? {} : { rights }),
    ...(audience === undefined ? {} : { audience }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

function resolveTranslation({ by, 'checked by': checkedBy }: TranslationInput): Translation {
  const said = (given: TranslationInput['by']): string | Absence =>
    typeof given === 'string' ? given : resolveAbsence(given);
  return { by: said(by), checkedBy: said(checkedBy) };
}
