import { phrase } from '../../language/phrase.ts';
import { capital } from '../capital.ts';
import type { AttributeMessages } from '../messages.ts';
import { absent, counted, figures, findingNames, list } from './values.ts';

export const attributeBlocks: AttributeMessages = {
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
    caption: (name) => [phrase`${name}: faint o’r astudiaethau (`, ') sydd â phob un'],
    places: (name) => [phrase`${name}: faint o’r astudiaethau (`, ') a gynhaliwyd ym mhob un'],
    all: ['Sut y mae’r astudiaethau (', ') yn ymrannu'],
    value: 'Pa astudiaethau',
    studies: 'Faint',
    overlap: (name) =>
      phrase`Gall astudiaeth gael ei chyfrif mewn mwy nag un rhes o dan ‘${name}’, felly nid yw’r rhesi hyn yn adio.`,
  },
  map: {
    caption: (of, columns) => [
      'Faint o’r astudiaethau (',
      phrase`) sy’n cefnogi pob ${findingNames[of].one}, fesul: ${columns}`,
    ],
    crossed: (rows, columns) => [
      phrase`${rows} fesul: ${columns}. Faint o’r astudiaethau (`,
      ') sydd â’r ddau',
    ],
    part: (part, of) => ` (tabl ${figures(part)} o ${figures(of)})`,
    finding: (of) => capital(findingNames[of].one),
    legend: (hasSquares, canRepeat, of) =>
      [
        `Mae pob cell yn cyfrif yr astudiaethau ${of === undefined ? 'sydd â’r hyn a ddywed ei rhes a’i cholofn' : `sy’n cefnogi ${findingNames[of].the} yn ei rhes ac sydd â’r hyn a ddywed ei cholofn`}.`,
        ...(hasSquares ? ['Un astudiaeth yw sgwâr.'] : []),
        ...(canRepeat ? ['Gall astudiaeth fod mewn sawl cell, felly peidiwch â’u hadio.'] : []),
        'Lle nad oes astudiaeth, mae’r gell yn dweud hynny.',
      ].join(' '),
    none: 'Dim astudiaeth',
    all: 'Pob astudiaeth',
    cell: (row, column) => phrase`Astudiaethau sy’n cefnogi ‘${row}’, ac o’r rhain: ${column}`,
  },
};
