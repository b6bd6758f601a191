import type { Directive, Expansion } from '../directive.ts';
import { appraisal } from './appraisal.ts';
import { bottomLine } from './bottom-line.ts';
import { claims, keyMessages, limitations, whoSaysWhat } from './claims.ts';
import { confidence, qualitativeFindings } from './confidence.ts';
import { aside, box, careful, columns, each, newPage, split, when } from './containers.ts';
import { couldNotFind } from './could-not-find.ts';
import { countPicture } from './count-picture.ts';
import { cover, dotField, figures } from './cover.ts';
import { cpdRecord, cpdRules, standards } from './cpd.ts';
import { evidenceMap } from './evidence-map.ts';
import { evidenceMatrix } from './evidence-matrix.ts';
import { facilitator } from './facilitator.ts';
import { certificate, field, fields, tick } from './fields.ts';
import { findings } from './findings.ts';
import { flow } from './flow.ts';
import { furtherReading } from './further-reading.ts';
import { gaps } from './gaps.ts';
import { handingOn } from './handing-on.ts';
import { howCurrent } from './how-current.ts';
import { citeThis, edition, otherDocuments, references } from './imprint.ts';
import { involvement } from './involvement.ts';
import { outcomes, peerDiscussion, plan, reading, reflection, scenario, wholeBriefing } from './learning.ts';
import { eligibility, methods, methodsTable } from './methods.ts';
import { glossary, points } from './points.ts';
import { recommendations } from './recommendations.ts';
import { sources } from './sources.ts';
import { studies } from './studies.ts';
import { studyCounts } from './study-counts.ts';
import { studyList } from './study-list.ts';
import { support } from './support.ts';
import { themeByTheme } from './theme-by-theme.ts';
import { statement, themeTable } from './theme-table.ts';

/** In the order in which a briefing uses them. To add one, name it here. */
const expansions = {
  cover,
  'dot-field': dotField,
  figures,
  'bottom-line': bottomLine,
  'key-messages': keyMessages,
  'who-says-what': whoSaysWhat,
  methods,
  flow,
  eligibility,
  'how-current': howCurrent,
  involvement,
  studies,
  appraisal,
  'methods-table': methodsTable,
  'study-counts': studyCounts,
  'study-list': studyList,
  findings,
  'evidence-map': evidenceMap,
  'evidence-matrix': evidenceMatrix,
  'count-picture': countPicture,
  statement,
  'theme-table': themeTable,
  'theme-by-theme': themeByTheme,
  confidence,
  'qualitative-findings': qualitativeFindings,
  claims,
  limitations,
  gaps,
  points,
  recommendations,
  glossary,
  'further-reading': furtherReading,
  support,
  'could-not-find': couldNotFind,
  sources,
  references,
  'cite-this': citeThis,
  edition,
  'other-documents': otherDocuments,
  'handing-on': handingOn,
  outcomes,
  'whole-briefing': wholeBriefing,
  plan,
  reading,
  standards,
  'cpd-rules': cpdRules,
  scenario,
  reflection,
  'peer-discussion': peerDiscussion,
  facilitator,
  'cpd-record': cpdRecord,
  'new-page': newPage,
  each,
  when,
  box,
  careful,
  columns,
  field,
  tick,
  fields,
  certificate,
  split,
  aside,
} satisfies Readonly<Record<string, Expansion>>;

/** Every block that a template can call, by name. */
export const directives: ReadonlyMap<string, Directive> = new Map(
  Object.entries(expansions).map(([name, expansion]) => [
    name,
    { name, form: 'leaf', attributes: {}, ...expansion },
  ]),
);
