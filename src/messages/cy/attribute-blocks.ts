import { phrase } from '../../language/phrase.ts';
import { capital } from '../capital.ts';
import type { AttributeMessages } from '../messages.ts';
import { list } from './lists.ts';
import type { Nouns } from './nouns.ts';
import { figures } from './numbers.ts';
import { absent } from './values.ts';

export const attributeBlocks = ({ study, findingNames, counted, unit }: Nouns): AttributeMessages => ({
  charts: {
    country: 'Gwlad',
    region: 'Rhan o’r byd',
    none: (none) => (none === 'not mentioned' ? 'Heb ei grybwyll' : capital(absent[none])),
    told: (name, value) => phrase`${name}: ${value}`,
    noneOf: (name, none) => phrase`${name}: ${none === 'not mentioned' ? 'heb ei grybwyll' : absent[none]}`,
    several: (name) => phrase`${name}: mwy nag un`,
  },
  people: {
    meanAge: 'Oed cymedrig',
    medianAge: 'Oed canolrifol',
    sexes: 'Rhyw neu rywedd',
    ethnicity: 'Ethnigrwydd',
    years: ({ years, sd }) => `${years} oed${sd === undefined ? '' : ` (gwyriad safonol ${sd})`}`,
    // A name of the data stands where nothing changes its first letter.
    groups: (groups) => list(groups.map(({ name, people }) => phrase`${name} (${figures(people)})`)),
    rest: (people, of) => `; heb ei adrodd ar gyfer ${figures(people)} o ${counted(of, 'participant')}`,
  },
  places: {
    regions: 'Rhannau o’r byd',
    number: [' (', ')'],
    several: ' mewn mwy nag un wlad',
    notTold: () => ' heb enwi gwlad',
  },
  studyCounts: {
    caption: (name) => [phrase`${name}: faint o’r ${study.plural} (`, ') sydd â phob un'],
    places: (name) => [phrase`${name}: faint o’r ${study.plural} (`, ') sydd o bob un'],
    all: [`Sut y mae’r ${study.plural} (`, ') yn ymrannu'],
    value: `Pa ${study.softPlural}`,
    studies: 'Faint',
    overlap: (name) =>
      phrase`Gall ${study.soft} fod mewn mwy nag un rhes o dan ‘${name}’, felly nid yw’r rhesi hyn yn adio.`,
  },
  map: {
    caption: (of, columns) => [
      `Faint o’r ${study.plural} (`,
      phrase`) sy’n ${findingNames[of].supports} pob ${findingNames[of].one}, fesul: ${columns}`,
    ],
    crossed: (rows, columns) => [
      phrase`${rows} fesul: ${columns}. Faint o’r ${study.plural} (`,
      ') sydd â’r ddau',
    ],
    part: (part, of) => ` (tabl ${figures(part)} o ${figures(of)})`,
    finding: (of) => capital(findingNames[of].one),
    legend: (marks, canRepeat, of) =>
      [
        `Mae pob cell yn cyfrif ${study.thePlural} ${of === undefined ? 'sydd â’r hyn a ddywed ei rhes a’i cholofn' : `sy’n ${findingNames[of].supportsThe} yn ei rhes ac sydd â’r hyn a ddywed ei cholofn`}.`,
        ...(marks === undefined
          ? []
          : [
              marks === 'squares'
                ? `Un ${unit(1, 'study')} yw sgwâr.`
                : `Mae pob bar ar yr un raddfa: yr hiraf yw’r nifer mwyaf o ${study.softPlural} mewn cell.`,
            ]),
        ...(canRepeat ? [`Gall ${study.soft} fod mewn sawl cell, felly peidiwch â’u hadio.`] : []),
      ].join(' '),
    none: `Dim ${study.singular}`,
    all: `Pob ${study.singular}`,
    cell: (row, column) => phrase`${capital(study.plural)} o dan ‘${row}’, ac o’r rhain: ${column}`,
  },
});
