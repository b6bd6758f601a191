import type { ReviewStart } from './review-start.ts';
import { text } from './text.ts';

/** The part of a review’s data of which a CPD briefing is made. */
export const learningPart = ({ title }: ReviewStart): string =>
  `
# ---- For a CPD briefing ----
# All of it is yours, and no finding of the review. If you want no CPD briefing, take everything from here to the end away.

learning:
  title: ${text(title === undefined ? 'TO DO: the title of the piece of learning' : `${title}: learning for practice`)}
  # Each goes on from “After this briefing you should be able to”
  outcomes:
    - describe the themes of the review
    - explain what a count of studies can tell you, and what it cannot
    - "TO DO: what else a reader should be able to do"
  plan:
    - { part: reading, do: Read the summary and the themes, minutes: 15 }
    - { part: reflection, do: Work through the scenario and reflect, minutes: 25 }
    - { part: peer discussion, do: Talk it over with a peer }
    - { part: record, do: Write your record, minutes: 15 }
  # Make somebody up. What happened to a real person is theirs to tell.
  scenario:
    made up: yes
    text: "TO DO: a short scenario from practice, made up"
    written around: [first-sub-theme]
  reflection:
    what: "TO DO: a question about what the reader notices in the scenario"
    so what: "TO DO: a question about what it means"
    now what: What will you do differently with somebody whom you work with now?
  peer discussion:
    - name: Tell
      minutes: 5
      text: Each person describes, without names, a time at work that the themes bring to mind.
    - name: Test
      minutes: 10
      text: Which sub-themes fit what you heard? Which do not?
    - name: Doubt
      minutes: 5
      text: Who is missing from the studies? How far do they speak for the people whom you work with?
    - name: Decide
      minutes: 5
      text: Each person names one thing to try, and a date to talk again.
`;
