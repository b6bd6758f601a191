import type { Directive } from '../directive.ts';
import { box, careful } from './box.ts';
import { certificate } from './certificate.ts';
import { citeThis } from './cite-this.ts';
import { claims } from './claims.ts';
import { columns } from './columns.ts';
import { confidence } from './confidence.ts';
import { countPicture } from './count-picture.ts';
import { cover } from './cover.ts';
import { cpdRecord } from './cpd-record.ts';
import { cpdRules } from './cpd-rules.ts';
import { dotFieldDirective } from './dot-field.ts';
import { each } from './each.ts';
import { edition } from './edition.ts';
import { eligibility } from './eligibility.ts';
import { evidenceMatrix } from './evidence-matrix.ts';
import { field, tick } from './field.ts';
import { fields } from './fields.ts';
import { figures } from './figures.ts';
import { findings } from './findings.ts';
import { flow } from './flow.ts';
import { glossary } from './glossary.ts';
import { keyMessages } from './key-messages.ts';
import { limitations } from './limitations.ts';
import { methods } from './methods.ts';
import { methodsTable } from './methods-table.ts';
import { newPage } from './new-page.ts';
import { otherDocuments } from './other-documents.ts';
import { outcomes } from './outcomes.ts';
import { peerDiscussion } from './peer-discussion.ts';
import { plan } from './plan.ts';
import { points } from './points.ts';
import { references } from './references.ts';
import { reflection } from './reflection.ts';
import { scenario } from './scenario.ts';
import { sources } from './sources.ts';
import { aside, split } from './split.ts';
import { standards } from './standards.ts';
import { statement } from './statement.ts';
import { studies } from './studies.ts';
import { studyList } from './study-list.ts';
import { themeTable } from './theme-table.ts';
import { when } from './when.ts';
import { whoSaysWhat } from './who-says-what.ts';

/** Every block that a template can call, by name, in the order in which a briefing uses them. */
export const directives: ReadonlyMap<string, Directive> = new Map(
  [
    cover,
    dotFieldDirective,
    figures,
    keyMessages,
    whoSaysWhat,
    methods,
    flow,
    eligibility,
    studies,
    methodsTable,
    studyList,
    findings,
    evidenceMatrix,
    countPicture,
    statement,
    themeTable,
    confidence,
    claims,
    limitations,
    points,
    glossary,
    sources,
    references,
    citeThis,
    edition,
    otherDocuments,
    outcomes,
    plan,
    standards,
    cpdRules,
    scenario,
    reflection,
    peerDiscussion,
    cpdRecord,
    newPage,
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
  ].map((directive) => [directive.name, directive]),
);
