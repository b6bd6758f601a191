/**
 * Flows of the shapes that published reviews have, with numbers of our own: each adds up, or says where it does not in the article itself.
 * All include twelve studies.
 */
export const publishedFlows: Readonly<Record<string, string>> = {
  'PRISMA 2020, a new review, databases and registers alone': `
  streams:
    - name: Databases and registers
      identified: [{ from: MEDLINE, records: 640 }, { from: PsycINFO, records: 415 }, { from: CENTRAL, records: 88 }]
      removed before screening:
        - { reason: duplicates, records: 302 }
        - { reason: marked as ineligible by automation tools, records: 41 }
        - { reason: withdrawn, records: 3 }
      screened: 797
      excluded at screening: 731
      sought: 66
      not retrieved: 5
      assessed: 61
      excluded with reasons: [{ reason: not about adults, reports: 30 }, { reason: no findings of its own, reports: 17 }]
  included: { studies: 12, reports: 14 }`,
  'PRISMA 2020, a new review, with other methods': `
  streams:
    - name: Databases and registers
      identified: [{ from: Databases, records: 1143 }, { from: Registers, records: 12 }]
      removed before screening: [{ reason: duplicates, records: 355 }]
      screened: 800
      excluded at screening: 740
      sought: 60
      not retrieved: 2
      assessed: 58
      excluded with reasons: [{ reason: not about adults, reports: 49 }]
    - name: Other methods
      identified: [{ from: Websites, records: 14 }, { from: Organisations, records: 5 }, { from: Citation searching, records: 11 }]
      sought: 30
      not retrieved: 4
      assessed: 26
      excluded with reasons: [{ reason: not about adults, reports: 22 }]
  included: { studies: 12, reports: 13 }`,
  'PRISMA 2020, an updated review, databases and registers alone': `
  earlier: { from: the review of 2016, studies: 8, reports: 9 }
  streams:
    - name: Databases and registers
      identified: [{ from: MEDLINE, records: 310 }, { from: CINAHL, records: 105 }]
      removed before screening: [{ reason: duplicates, records: 60 }]
      screened: 355
      excluded at screening: 330
      sought: 25
      not retrieved: 1
      assessed: 24
      excluded with reasons: [{ reason: not about adults, reports: 19 }]
  new: { studies: 4, reports: 5 }
  included: { studies: 12, reports: 14 }`,
  'PRISMA 2020, an updated review, with other methods': `
  earlier: { studies: 8, reports: { not reported: the earlier diagram gives studies alone } }
  streams:
    - name: Databases and registers
      identified: [{ from: MEDLINE, records: 310 }, { from: CINAHL, records: 105 }]
      removed before screening: [{ reason: duplicates, records: 60 }]
      screened: 355
      excluded at screening: 330
      sought: 25
      not retrieved: 1
      assessed: 24
      excluded with reasons: [{ reason: not about adults, reports: 21 }]
    - name: Other methods
      identified: [{ from: Citation searching, records: 7 }]
      sought: 7
      not retrieved: 0
      assessed: 7
      excluded with reasons: [{ reason: not about adults, reports: 6 }]
  new: { studies: 4, reports: 4 }
  included: { studies: 12 }`,
  'an update that gives the new studies nowhere': `
  earlier: { studies: 10, reports: 11 }
  streams:
    - name: Databases
      identified: 96
      screened: 80
      excluded at screening: 70
      assessed: 10
      excluded with reasons: 8
  included: { studies: 12, reports: 13 }`,
  'PRISMA 2009, records that join before duplicates are removed': `
  boxes: PRISMA 2009
  streams:
    - name: Database searching
      identified: 1384
      removed before screening: [{ reason: duplicates, records: 421 }]
      screened: 986
      excluded at screening: 902
      assessed: 84
      excluded with reasons:
        - { reason: not about adults, reports: 40 }
        - { reason: no findings of its own, reports: 20 }
        - { reason: not in English, reports: 12 }
    - name: Other sources
      identified: 23
      joins at: screened
  included: { studies: 12, reports: 12, in qualitative synthesis: 12, in quantitative synthesis: 7 }`,
  'PRISMA-ScR, sources screened, assessed and included': `
  boxes: PRISMA-ScR
  streams:
    - name: Databases and grey literature
      identified: 2211
      screened: 1698
      excluded at screening: [{ reason: not about the topic, records: 1400 }, { reason: not a study, records: 150 }]
      assessed: 148
      excluded with reasons: [{ reason: wrong population, reports: 101 }, { reason: wrong concept, reports: 35 }]
  included: { studies: 12 }`,
  'straight to the full texts': `
  streams:
    - name: Hand search of two journals
      identified: [{ from: Journal of Care, records: 30 }, { from: Social Practice, records: 18 }]
      removed before screening: { not applicable: each journal was searched once }
      screened: { not done: the team read every article in full }
      sought: 48
      not retrieved: 0
      assessed: 48
      excluded with reasons: [{ reason: not about adults, reports: 36 }]
  included: { studies: 12, reports: 12 }`,
  'duplicates without a count': `
  streams:
    - name: Databases
      identified: [{ from: Scopus, records: 530 }, { from: ERIC, records: 77 }]
      removed before screening:
        - { reason: duplicates, records: { not reported: the article says that duplicates were removed } }
        - { reason: not in English, records: 19 }
      screened: 451
      excluded at screening: 400
      sought: 51
      not retrieved: 0
      assessed: 51
      excluded with reasons: [{ reason: not about adults, reports: 39 }]
  included: { studies: 12, reports: 12 }`,
  'sources of which one gives no number': `
  streams:
    - name: Databases
      identified: [{ from: MEDLINE, records: 200 }, { from: Google Scholar, records: { not reported: the first ten pages were read } }]
      screened: 260
      excluded at screening: 230
      sought: 30
      not retrieved: 1
      assessed: 29
      excluded with reasons: [{ reason: not about adults, reports: 17 }]
  included: { studies: 12, reports: 12 }`,
  '841 to 305 without a reason': `
  streams:
    - name: Databases
      identified: 841
      removed before screening: []
      screened: 841
      excluded at screening: { not reported: no number and no reason }
      sought: 305
      not retrieved: 0
      assessed: 305
      excluded with reasons: [{ reason: not about adults, reports: 293 }]
      not explained: { sought: the article goes from 841 to 305 without a word }
  included: { studies: 12, reports: 12 }`,
  'a step whose numbers do not follow': `
  streams:
    - name: Databases
      identified: 900
      removed before screening: [{ reason: duplicates, records: 59 }]
      screened: 841
      excluded at screening: 500
      sought: 305
      not retrieved: 0
      assessed: 310
      excluded with reasons: [{ reason: not about adults, reports: 298 }]
      not explained:
        sought: the article gives no reason for the other 36
        assessed: the article gives no reason
  included: { studies: 12, reports: 12 }`,
  'more left out than were assessed, and reports that do not follow': `
  streams:
    - name: Databases
      identified: 100
      screened: 100
      excluded at screening: 60
      sought: 40
      not retrieved: 0
      assessed: 40
      excluded with reasons: [{ reason: not about adults, reports: 25 }, { reason: no findings of its own, reports: 18 }]
      not explained: { excluded with reasons: a report can have several reasons }
  included: { studies: 12, reports: 13, not explained: { reports: the text gives 13 and the diagram 12 } }`,
  'several streams that join at different boxes': `
  streams:
    - name: Databases
      identified: [{ from: MEDLINE, records: 300 }, { from: Scopus, records: 250 }]
      removed before screening: [{ reason: duplicates, records: 110 }]
      screened: 460
      excluded at screening: 400
      sought: 69
      not retrieved: 2
      assessed: 67
      excluded with reasons: [{ reason: not about adults, reports: 54 }]
    - name: Registers
      identified: [{ from: ClinicalTrials.gov, records: 26 }]
      removed before screening: [{ reason: duplicates, records: 6 }]
      joins at: screened
    - name: Citation searching
      identified: [{ from: References of included studies, records: 9 }]
      joins at: sought
  included: { studies: 12, reports: 13 }`,
  'three streams of their own': `
  streams:
    - name: Databases and registers
      identified: [{ from: MEDLINE, records: 412 }, { from: CINAHL, records: 288 }]
      removed before screening: [{ reason: duplicates, records: 100 }]
      screened: 600
      excluded at screening: 560
      sought: 40
      not retrieved: 1
      assessed: 39
      excluded with reasons: [{ reason: not about adults, reports: 30 }]
    - name: Websites and organisations
      identified: [{ from: Websites, records: 25 }, { from: Organisations, records: 9 }]
      screened: 34
      excluded at screening: 20
      sought: 14
      not retrieved: 3
      assessed: 11
      excluded with reasons: [{ reason: not a study, reports: 9 }]
    - name: Citation searching
      identified: [{ from: Forwards, records: 61 }, { from: Backwards, records: 40 }]
      sought: 12
      not retrieved: 0
      assessed: 12
      excluded with reasons: [{ reason: not about adults, reports: 11 }]
  included: { studies: 12, reports: 12 }`,
  'reports that two streams found': `
  streams:
    - name: Databases
      identified: 500
      removed before screening: [{ reason: duplicates, records: 80 }]
      screened: 420
      excluded at screening: 390
      sought: 30
      not retrieved: 0
      assessed: 30
      excluded with reasons: [{ reason: not about adults, reports: 19 }]
    - name: Hand searching
      identified: 40
      sought: 9
      not retrieved: 0
      assessed: 9
      excluded with reasons: [{ reason: not about adults, reports: 5 }]
  in several streams: 3
  included: { studies: 12, reports: 12 }`,
  'studies of which several are told in one report': `
  streams:
    - name: Databases
      identified: 70
      removed before screening: { not done: nobody looked for duplicates }
      screened: 70
      excluded at screening: 50
      sought: 20
      not retrieved: 0
      assessed: 20
      excluded with reasons: [{ reason: not about adults, reports: 11 }]
  included: { studies: 12, reports: 9 }`,
  'a stage that is unknown between two known ones': `
  streams:
    - name: Databases
      identified: 1500
      removed before screening: [{ reason: duplicates, records: 300 }]
      screened: 1200
      excluded at screening: 1100
      sought: { not known: the diagram is cut off in the copy that we saw }
      not retrieved: { not known: the diagram is cut off in the copy that we saw }
      assessed: 92
      excluded with reasons: [{ reason: not about adults, reports: 80 }]
  included: { studies: 12, reports: 12 }`,
  'twelve reasons, and reasons at screening, some of them by software': `
  streams:
    - name: Databases and registers
      identified: [{ from: MEDLINE, records: 3400 }, { from: Embase, records: 5100 }, { from: PsycINFO, records: 1900 }]
      removed before screening:
        - { reason: duplicates, records: 3300 }
        - { reason: marked as ineligible by automation tools, records: 1100 }
      screened: 6000
      excluded at screening: [{ reason: by people, records: 4000 }, { reason: by automation tools, records: 1800 }]
      sought: 200
      not retrieved: 20
      assessed: 180
      excluded with reasons:
        - { reason: the people took part in no group, reports: 20 }
        - { reason: not about adults aged 18 or over, reports: 18 }
        - { reason: no findings of its own, reports: 17 }
        - { reason: a protocol of a study that had not ended, reports: 16 }
        - { reason: in a language that nobody in the team reads, reports: 15 }
        - { reason: a letter, reports: 14 }
        - { reason: the setting was a hospital, reports: 13 }
        - { reason: no words of the people themselves, reports: 12 }
        - { reason: a second report of the same findings, reports: 11 }
        - { reason: retracted, reports: 10 }
        - { reason: conference abstract without a full text, reports: 10 }
        - { reason: other, reports: 10 }
  included: { studies: 12, reports: 14 }`,
  'numbers that the abstract gives, and no more': `
  streams:
    - name: Databases
      identified: { not known: the abstract does not say }
      screened: 3020
      assessed: 99
  included: { studies: 12 }`,
  'an update with other methods that join, and earlier studies in several reports': `
  earlier: { from: the edition of 2019, studies: 7, reports: 11 }
  streams:
    - name: Databases and registers
      identified: [{ from: MEDLINE, records: 90 }, { from: Scopus, records: 60 }]
      removed before screening: [{ reason: duplicates, records: 20 }]
      screened: 134
      excluded at screening: 120
      sought: 14
      not retrieved: 0
      assessed: 14
      excluded with reasons: [{ reason: not about adults, reports: 8 }]
    - name: Experts
      identified: 4
      joins at: screened
  new: { studies: 5, reports: 6 }
  included: { studies: 12, reports: 17 }`,
};
