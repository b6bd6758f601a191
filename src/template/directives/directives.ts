import type { Directive } from '../directive.ts';
import { box, careful } from './box.ts';
import { citeThis } from './cite-this.ts';
import { claims } from './claims.ts';
import { columns } from './columns.ts';
import { confidence } from './confidence.ts';
import { countPicture } from './count-picture.ts';
import { cover } from './cover.ts';
import { dotFieldDirective } from './dot-field.ts';
import { each } from './each.ts';
import { edition } from './edition.ts';
import { eligibility } from './eligibility.ts';
import { evidenceMatrix } from './evidence-matrix.ts';
import { figures } from './figures.ts';
import { findings } from './findings.ts';
import { flow } from './flow.ts';
import { glossary } from './glossary.ts';
import { keyMessages } from './key-messages.ts';
import { limitations } from './limitations.ts';
import { methods } from './methods.ts';
import { methodsTable } from './methods-table.ts';
import { points } from './points.ts';
import { references } from './references.ts';
import { sources } from './sources.ts';
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
    each,
    when,
    box,
    careful,
    columns,
  ].map((directive) => [directive.name, directive]),
);
