import { stringify } from 'yaml';
import { quotedText } from '../scaffold/quoted-text.ts';
import { reviewBlocks, type ScaffoldInput } from '../scaffold/review-blocks.ts';
import { reviewScaffold } from '../scaffold/review-scaffold.ts';
import { oneLine } from './read-cell.ts';
import type {
  Charted,
  ImportedAttribute,
  ImportedMethod,
  ImportedStudies,
  ImportedStudy,
  ImportedTheme,
  Value,
} from './studies/imported-studies.ts';

const extraction = `  # The table that the studies below were read from
  extraction:
    title: Extraction table
    kind: extraction table
`;

/** `review.yaml` for a person to finish: a start of a review, with the studies, methods and themes of a table in it. */
export function importedReview(start: ScaffoldInput, imported: ImportedStudies): string {
  const { studies, methods, attributes } = imported;
  const ways = methodsBlock(methods);
  const charted = attributesBlock(attributes);
  const first = studies.flatMap(({ supports }) => supports)[0];
  const known = new Map(reviewBlocks(start).map(({ key, yaml }) => [key, yaml]));
  const { total, ages } = toldByStudies(studies);
  const begun = reviewScaffold(start, 'handout', {
    sources: `${known.get('sources') ?? ''}${extraction}`,
    studies: studiesBlock(imported, first === undefined ? standIn : undefined),
    ...(ways === '' ? {} : { methods: ways }),
    ...(charted === '' ? {} : { attributes: charted }),
    // What the listed studies tell is derived from them.
    ...(total && ages ? { participants: '' } : {}),
    ...(studies.every(({ countries, regions }) => countries ?? regions) ? { countries: '' } : {}),
    ...(studies.some(({ regions }) => regions) ? { regions: '' } : {}),
    themes: first === undefined ? countedThemes(known.get('themes') ?? '', imported) : themesBlock(imported),
  });
  return first === undefined ? begun : begun.replaceAll(standIn, first);
}

/** The theme with which a review begins; how many of the listed studies support it is counted. */
const countedThemes = (yaml: string, { themes }: ImportedStudies): string =>
  without(yaml, / +# How many of the studies tell of it.*\n +studies:.*\n/).replace(
    /^themes:\n/m,
    (key) => `${key}${themeNotes(themes)}`,
  );

/** The same blocks alone, for a review whose data are there already: a person copies them over. */
export function importedBlocks(file: string, imported: ImportedStudies): string {
  const themes = themesBlock(imported) || themeNotes(imported.themes);
  return `# What was imported from ${file}. The review has a review.yaml already, which was left as it is: copy over what you want.
# Add to \`sources\` there:
#
${extraction.replaceAll(/^/gm, '# ').replaceAll(/^# $/gm, '')}
${[studiesBlock(imported), methodsBlock(imported.methods), attributesBlock(imported.attributes), themes].filter((block) => block !== '').join('\n')}`;
}

/** A text without some lines of it. Throws where it has none of them. */
function without(text: string, lines: RegExp): string {
  if (!lines.test(text)) throw new Error(`There is nothing like ${lines.source}`);
  return text.replace(lines, '');
}

/** The theme with which a review begins. */
const standIn = 'first-theme';

/**
 * The block `studies:` of a review’s data, with the listed studies from a table; each as it stands in its row.
 *
 * @param first a sub-theme that the first study supports while it is not known which any does: without one that a study supports there
 * are no documents
 */
const studiesBlock = ({ studies, toDos }: ImportedStudies, first?: string): string => `studies:
  source: extraction
  how sure: low # TO DO: how well the table documents the studies: high, medium, low to medium or low
${toDos.map((toDo) => `  # TO DO: ${oneLine(toDo)}\n`).join('')}  # One by one; every count of studies is made from this list.
  list:
${studies.map((study, at) => studyInYaml(study, at === 0 ? first : undefined)).join('')}`;

function studyInYaml(study: ImportedStudy, standsIn: string | undefined): string {
  const { name, also, rows, id, citekey, label, participants, ages, meanAge, medianAge, sexes } = study;
  const { countries, regions, methods, attributes, supports, toDos, notes } = study;
  const where = `row${rows.length === 1 ? '' : 's'} ${rows.join(', ')}`;
  return `    # ${name} (${also === undefined ? '' : `${also}; `}${where})
${notes.map((note) => `    # ${oneLine(note)}\n`).join('')}    - id: ${id}
      citekey: ${citekey}
${label === undefined ? '' : `      label: ${quotedText(label)}\n`}      participants: ${valueInYaml(participants)}
${ages === undefined ? '' : `      ages: ${valueInYaml(ages)}\n`}${middleAgeInYaml('mean age', meanAge)}${middleAgeInYaml('median age', medianAge)}${
  sexes === undefined ? '' : `      sexes: ${valueInYaml(sexes)}\n`
}${
  countries === undefined ? '' : `      countries: ${flow(countries)}\n`
}${regions === undefined ? '' : `      regions: ${flow(regions)}\n`}${chartedInYaml('methods', methods)}${chartedInYaml('attributes', attributes)}${toDos
  .map((toDo) => `      # TO DO: ${oneLine(toDo)}\n`)
  .join('')}      supports: ${
    standsIn === undefined
      ? flow(supports)
      : `${flow([standsIn])} # TO DO: the sub-themes that each study supports; the table tells none`
  }
`;
}

const middleAgeInYaml = (key: string, age: ImportedStudy['meanAge']): string =>
  age === undefined
    ? ''
    : `      ${key}: ${
        'is' in age
          ? flow(age.is.sd === undefined ? age.is.years : { years: age.is.years, SD: age.is.sd })
          : valueInYaml(age)
      }\n`;

function valueInYaml(value: Value<unknown>): string {
  if ('is' in value) return flow(value.is);
  if ('toDo' in value) return `{ not reported: ${quotedText(`TO DO: ${value.toDo}`)} }`;
  return `{ ${value.absent}: ${quotedText(value.why)} }`;
}

/** What a study has of its breakdowns or attributes, on one line: one name stands alone, several in a list. Empty where it has nothing. */
const chartedInYaml = (key: 'methods' | 'attributes', charted: ReadonlyMap<string, Charted>): string =>
  charted.size === 0
    ? ''
    : `      ${key}: ${flow(
        Object.fromEntries(
          [...charted].map(([name, has]) => [
            name,
            'absent' in has ? { [has.absent]: has.why } : has.length === 1 ? has[0] : has,
          ]),
        ),
      )}\n`;

/** The block `methods:` with the parts that the studies of a table name; empty where they name none. */
const methodsBlock = (methods: readonly ImportedMethod[]): string =>
  methods.length === 0 ? '' : `methods:\n${methods.map(methodInYaml).join('')}`;

const methodInYaml = ({ name, isExclusive, parts }: ImportedMethod): string => `  - name: ${flow(name)}
    # ${isExclusive ? 'Each study has one part in the table.' : 'Some studies have several parts in the table, or none.'}
    parts exclude each other: ${isExclusive ? 'yes' : 'no'}
    parts: ${flow(parts.map((part) => ({ name: part })))}
`;

/** The block `attributes:` with what the columns of a table chart; empty where there is none. */
const attributesBlock = (attributes: readonly ImportedAttribute[]): string =>
  attributes.length === 0
    ? ''
    : `attributes:
${attributes
  .map(({ name, isExclusive, values }) =>
    values === undefined
      ? `  - name: ${flow(name)} # each study says it in its own words\n`
      : `  - name: ${flow(name)}\n    values: ${flow(values)}\n${isExclusive ? '    values exclude each other: yes\n' : ''}`,
  )
  .join('')}`;

/** Whether the figures of all participants can be counted from the studies. */
function toldByStudies(studies: readonly ImportedStudy[]): {
  readonly total: boolean;
  readonly ages: boolean;
} {
  const areTold = (values: readonly (ImportedStudy['participants'] | ImportedStudy['ages'])[]): boolean =>
    values.some((value) => value && 'is' in value) &&
    values.every(
      (value) => value && ('is' in value || ('absent' in value && value.absent === 'not applicable')),
    );
  return {
    total: areTold(studies.map(({ participants }) => participants)),
    ages: areTold(studies.map((study) => study.ages)),
  };
}

type SubTheme = ImportedTheme['subThemes'][number];

/**
 * The block `themes:` with the sub-themes of a table; empty where no study supports any. What they say is for a person to write. One
 * that no study supports is no finding, and stands there as a note.
 */
function themesBlock({ themes, studies }: ImportedStudies): string {
  const supported = new Set(studies.flatMap(({ supports }) => supports));
  const isSupported = ({ id }: SubTheme): boolean => supported.has(id);
  const [found, empty] = [
    themes.filter(({ subThemes }) => subThemes.some(isSupported)),
    themes.filter(({ subThemes }) => !subThemes.some(isSupported)),
  ];
  if (found.length === 0) return '';
  return `themes:\n${found.map((theme) => themeInYaml(theme, isSupported)).join('')}${themeNotes(empty)}`;
}

/** Themes that no study supports. */
const themeNotes = (themes: readonly ImportedTheme[]): string =>
  themes
    .map((theme) =>
      asNote(
        `no study is marked for “${theme.name ?? 'the theme'}”`,
        themeInYaml(theme, () => true),
        '  ',
      ),
    )
    .join('');

const themeInYaml = (
  { id, name, subThemes }: ImportedTheme,
  isSupported: (subTheme: SubTheme) => boolean,
): string => `  - id: ${id}
    name: ${quotedText(name ?? 'TO DO: the name of the theme; the table gives none')}
    statement: "TO DO: what the theme says, in a sentence"
    sub-themes:
${subThemes
  .map((one) =>
    isSupported(one)
      ? subThemeInYaml(one)
      : asNote(`no study is marked for “${one.name}”`, subThemeInYaml(one), '      '),
  )
  .join('')}`;

const subThemeInYaml = ({ id, name }: SubTheme): string => `      - id: ${id}
        name: ${quotedText(name)}
        covers: "TO DO: what it covers, in a few words"
        helps:
          - by: participants
            text: "TO DO: what helps"
        hinders:
          - by: participants
            text: "TO DO: what can hinder, or that the studies name nothing"
`;

/** Lines of YAML that wait to be taken over, behind a note that says so. */
function asNote(why: string, yaml: string, indent: string): string {
  const lines = yaml
    .trimEnd()
    .split('\n')
    .map((line) => `${indent}# ${line.slice(indent.length)}\n`);
  return `${indent}# TO DO: ${why} in the table: take it out, or the # from these lines once a study supports it\n${lines.join('')}`;
}

/** A value on one line, as it can stand after a key: `24`, `{ from: 18, to: 75 }`, `[Wales, England]`. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${scalar(key)}: ${flow(inner)}`)
      .join(', ')} }`;
  return scalar(value);
}

/** A text as it can stand in a list on one line, in quotation marks where it needs them. */
const scalar = (value: unknown): string =>
  stringify([value], { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false })
    .trim()
    .slice(1, -1);
