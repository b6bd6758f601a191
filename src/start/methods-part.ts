import { reviewKinds } from '../review/review-kind.ts';
import type { ReviewStart } from './review-start.ts';

/** The part of a review’s data that says what was asked, how it was answered, and from which studies. */
export const methodsPart = ({ kind }: ReviewStart): string =>
  `
# ---- How the review was done ----
# A figure that the article does not give is written { not reported: and why }. It is never left blank, and never 0.
# Where you cannot know whether it does, as you could not read all of it: { not known: and why }.
# Where there can be none: { not applicable: a guideline has no participants }.

# One of: ${reviewKinds.slice(0, 4).join(', ')},
# ${reviewKinds.slice(4).join(', ')}
kind: ${kind ?? '{ not reported: "TO DO: the kind of review" }'}

# How the findings were brought together, such as: [thematic analysis]
approach: { not reported: "TO DO: how the findings were brought together" }

# The question, as the author puts it but in your own words
question:
  by: author
  text: "TO DO: what the review asked"

search:
  # Such as: [MEDLINE, CINAHL, Social Care Online]
  databases: { not reported: "TO DO: which databases were searched" }
  # Such as: January to March 2022
  dates: { not reported: "TO DO: when they were searched" }

eligibility:
  # Each line goes on from “Studies were included if”, such as: [peer-reviewed, in English, about adults]
  included if: { not reported: "TO DO: what a study had to be" }
  excluded if: { not reported: "TO DO: what kept a study out" }

studies:
  # Such as: 12
  included: { not reported: "TO DO: how many studies" }
  # Where the article has a table of its studies, list them, and every count is made from the list:
  #   - id: jones-2019
  #     citekey: jones2019
  #     participants: 14
  #     supports: [first-sub-theme]
  list: { not reported: "TO DO: the studies one by one" }

participants:
  # Such as: 179
  total: { not reported: "TO DO: how many people took part" }
  # Such as: { from: 18, to: 75 }
  ages: { not reported: "TO DO: the youngest and the oldest" }

# Such as: [Wales, England]
countries: { not reported: "TO DO: where the studies took place" }

# Such as: The studies were appraised with the checklist of CASP. Where nobody did: { not done: and why }
appraisal: { not reported: "TO DO: whether the studies’ quality was appraised" }

# The numbers of the flow diagram, where the article has one. A step that nobody took: screened: { not done: and why }
# flow:
#   streams:
#     - name: Databases and registers
#       identified: [{ from: MEDLINE, records: 412 }]
#       removed before screening: [{ reason: duplicates, records: 96 }]
#       screened: 316
#       excluded at screening: 290
#       sought: 26
#       not retrieved: 2
#       assessed: 24
#       excluded with reasons: [{ reason: not in English, reports: 12 }]
#   included: { studies: 12 }
flow: { not reported: "TO DO: the numbers of records found and screened" }

# How the studies were done, in counts, where the article gives them:
# methods:
#   - name: Sampling
#     parts exclude each other: yes
#     parts:
#       - { name: Purposive, studies: 9 }
#       - { name: Convenience, studies: 3 }
`;
