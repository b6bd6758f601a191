import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { defaultLanguage, languages, languageTags, nearestLanguage } from '../../language/language.ts';
import { orAbsent } from './absence.ts';
import { appraisal } from './appraisal.ts';
import { attribute } from './attributes.ts';
import { bottomLine } from './bottom-line.ts';
import { claim, claims } from './claim.ts';
import { confidence } from './confidence.ts';
import { fact, listOf } from './fact.ts';
import { flow } from './flow.ts';
import { ofAllThemes } from './for-all.ts';
import { furtherReading } from './further-reading.ts';
import { gaps } from './gap.ts';
import { involvement } from './involvement.ts';
import { kindOfReview } from './kind-of-review.ts';
import { learning } from './learning.ts';
import { maker } from './maker.ts';
import { point } from './point.ts';
import { primaryStudies } from './primary-studies.ts';
import { provenance } from './provenance.ts';
import { publication } from './publication.ts';
import { question } from './question.ts';
import { address, citekey, count, date, id, partOfDate, yesOrNo } from './scalars.ts';
import { screening } from './screening.ts';
import { breakdown, countries, participants, regions, studies } from './studies.ts';
import { support } from './support.ts';
import { name, prose, text } from './texts.ts';
import { theme } from './theme.ts';
import { translations } from './translations.ts';
import { whatThisAdds } from './what-this-adds.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';
import { wordsOfReview } from './words-of-review.ts';

const edition = once(() =>
  z
    .strictObject({
      number: count('1 for the first edition.'),
      date: date('The day of this edition.'),
      'next review': date('The day by which the documents are looked at again.'),
    })
    .register(wordings, {
      expected: '`number`, `date` and `next review`',
      standIn: { number: 1, date: '2000-01-01', 'next review': '2000-01-02' },
    })
    .meta({ description: 'Which edition of these documents this is.' }),
);

const source = once(() =>
  z
    .strictObject({
      title: text('What the source is.'),
      kind: text('What kind of source it is.', 'abstract', 'full article', 'news report'),
      citekey: citekey('The source in references.json, where it stands there.').exactOptional(),
      url: address('Where to find it.').exactOptional(),
      read: text('What of it was read, where not all was.', 'only its first paragraphs').exactOptional(),
    })
    .register(wordings, { expected: 'a source with `title` and `kind`', standIn: { title: '…', kind: '…' } }),
);

const limitations = once(() =>
  orAbsent(
    [claims('What limits the review or this briefing, each with who says so.')],
    ['not reported', 'not known'],
    'a list, each member with `by` and `text`',
    'What limits the review or this briefing, each with who says so.',
  ),
);

const keyMessage = once(() =>
  z
    .strictObject({
      message: prose('The message, in a short line.'),
      claims: listOf(claim(), 'a list, each member with `by` and `text`').meta({
        description: 'What stands behind the message, each part with who says it.',
      }),
      ...provenance(),
    })
    .register(wordings, { expected: '`message` and `claims`' }),
);

const wordToAvoid = once(() =>
  z
    .strictObject({
      word: text('A word or words that the review does not use.', 'sufferers'),
      rather: text('What it says instead.', 'people with experiences of psychosis').exactOptional(),
    })
    .register(wordings, { expected: '`{ word: sufferers, rather: people with … }`' }),
);

const percent = (description: string) =>
  z
    .int()
    .min(1)
    .max(99)
    .register(wordings, { expected: 'a whole number of per cent, such as 60' })
    .meta({ description });

const wordsForCounts = once(() =>
  z
    .strictObject({
      most: percent(
        '“Most” is more than this per cent of the studies; 50 where this is left out.',
      ).exactOptional(),
      many: percent('“Many” is at least this per cent; a third where this is left out.').exactOptional(),
      few: percent('“Few” is at most this per cent; 25 where this is left out.').exactOptional(),
    })
    .register(wordings, { expected: 'a mapping such as `{ most: 60, many: 40 }`', standIn: {} })
    .meta({ description: 'What “most”, “many” and “few” mean in the review, where it says so.' }),
);

const entry = once(() =>
  z
    .strictObject({ term: text('The term.'), meaning: prose('What it means here, in plain words.') })
    .register(wordings, { expected: '`{ term: …, meaning: … }`' }),
);

const listed = <One extends z.ZodType>(
  one: (description: string, ...examples: string[]) => One,
  description: string,
  example: string,
) => fact(listOf(one('One of them.', example), `a list such as [${example}]`), description, 'not done');

const criteria = (description: string, example: string) =>
  fact(
    listOf(prose('A criterion.', example), `a list such as [${example}]`),
    description,
    'not done',
    'not applicable',
  );

/** `review.yaml` as a person writes it. The JSON Schema for editors and the types of the input come from here. */
export const reviewSchema = once(() =>
  z
    .strictObject({
      id: id('The name of the folder of this review, and of its documents.', 'bark-2023'),
      language: z
        .enum(languageTags)
        .register(wordings, {
          expected: `${languageTags.map((tag) => `\`${tag}\` for ${languages[tag].english}`).join(' or ')}, the language of the texts in this file`,
          standIn: defaultLanguage,
          suggest: (written) => `write \`${nearestLanguage(String(written)) ?? defaultLanguage}\``,
        })
        .meta({
          description: 'The language of the texts in this file, of those that do not say theirs.',
          examples: [defaultLanguage],
        }),
      translations: translations().exactOptional(),
      citekey: citekey('The review in references.json.'),
      title: text('The short title of the documents.', 'Resilience as part of recovery'),
      subtitle: prose('What the documents are about, in a line.').exactOptional(),
      people: text(
        'The review’s own words for the people it is about.',
        'people with experiences of psychosis',
      ),
      'words to avoid': z
        .array(wordToAvoid())
        .register(wordings, {
          expected: 'a list such as [{ word: sufferers, rather: people with … }]',
          standIn: [],
        })
        .meta({ description: 'Words that no text uses, each with what to say rather.' })
        .exactOptional(),
      'words for counts': wordsForCounts().exactOptional(),
      edition: edition(),
      'made by': maker(),
      sources: z
        .record(id('What facts name after `source`.', 'publisher'), source())
        .register(wordings, {
          expected: 'a mapping such as `publisher: { title: …, kind: abstract }`',
          standIn: {},
        })
        .meta({ description: 'What was read to write this file, each under an id that facts then name.' }),
      kind: fact(kindOfReview(), 'The kind of review.'),
      living: yesOrNo(
        '`yes` if its authors keep it up to date, as in “a living systematic review”.',
      ).exactOptional(),
      words: wordsOfReview().exactOptional(),
      approach: listed(text, 'How the findings were brought together.', 'thematic analysis').exactOptional(),
      publication: publication().exactOptional(),
      question: question().exactOptional(),
      search: z
        .strictObject({
          databases: listed(name, 'The databases searched.', 'MEDLINE').exactOptional(),
          dates: fact(
            text('When they were searched.', 'January to March 2022'),
            'When they were searched.',
            'not done',
            'not applicable',
          ).exactOptional(),
          'last searched': fact(
            partOfDate('The day, the month or the year of the last search.'),
            'When the databases were searched for the last time. Documents say how long that is before their edition.',
            'not applicable',
          ).exactOptional(),
          ...provenance(),
        })
        .register(wordings, {
          expected: '`databases` and `dates`',
          standIn: {},
        })
        .meta({ description: 'Where and when studies were searched for.' })
        .exactOptional(),
      eligibility: z
        .strictObject({
          'included if': criteria(
            'What a study had to be. Each continues “A study was included if it was …”.',
            'in English',
          ).exactOptional(),
          'excluded if': criteria('What kept a study out.', 'not in English').exactOptional(),
          ...provenance(),
        })
        .register(wordings, {
          expected: '`included if` and `excluded if`',
          standIn: {},
        })
        .meta({ description: 'Eligibility criteria.' })
        .exactOptional(),
      studies: studies(),
      'primary studies': primaryStudies().exactOptional(),
      participants: participants().exactOptional(),
      countries: countries().exactOptional(),
      regions: regions().exactOptional(),
      appraisal: appraisal().exactOptional(),
      involvement: involvement().exactOptional(),
      screening: screening().exactOptional(),
      flow: flow().exactOptional(),
      methods: z
        .array(breakdown())
        .register(wordings, { expected: 'a list of breakdowns', standIn: [] })
        .meta({ description: 'How the included studies were done: sampling, interviews and so on.' })
        .exactOptional(),
      attributes: z
        .array(attribute())
        .register(wordings, { expected: 'a list of attributes, each with `name`', standIn: [] })
        .meta({
          description:
            'What the review charts of its studies beside their methods: setting, population and so on, each with its values or in words of each study.',
        })
        .exactOptional(),
      themes: listOf(theme(), 'a list of themes, each with `id`, `name` and `sub-themes`').meta({
        description: 'The themes of the review, in its own order.',
      }),
      'all themes': ofAllThemes().exactOptional(),
      confidence: confidence().exactOptional(),
      conclusions: claims('What the author concludes.').exactOptional(),
      context: claims(
        'What somebody says about the subject that is not a finding of the review.',
      ).exactOptional(),
      limitations: limitations().exactOptional(),
      gaps: gaps().exactOptional(),
      missing: claims('Who or what is missing, and so where the findings may not apply.').exactOptional(),
      'points to consider': z
        .array(point())
        .register(wordings, { expected: 'a list of points', standIn: [] })
        .meta({
          description:
            'What a practitioner may consider, as this briefing suggests; each point says what it rests on. What the author of the review recommends stands here as well, with `by: author`, and is printed apart.',
        })
        .exactOptional(),
      'bottom line': bottomLine().exactOptional(),
      'what this adds': whatThisAdds().exactOptional(),
      'key messages': listOf(keyMessage(), 'a list, each member with `message` and `claims`').meta({
        description: 'The messages to remember; three are usual.',
      }),
      glossary: z
        .array(entry())
        .register(wordings, { expected: 'a list such as [{ term: …, meaning: … }]', standIn: [] })
        .meta({ description: 'Terms that a reader may not know.' })
        .exactOptional(),
      'further reading': furtherReading().exactOptional(),
      support: support().exactOptional(),
      learning: learning().exactOptional(),
      ...provenance(),
    })
    .register(wordings, { expected: 'keys and values' }),
);

/** What a person wrote, with its texts in one language or several. */
export type ReviewData = z.infer<ReturnType<typeof reviewSchema>>;

/** The same as one language has it. */
export type ReviewInput = InLanguage<ReviewData>;
export type KeyMessageInput = InLanguage<z.infer<ReturnType<typeof keyMessage>>>;
