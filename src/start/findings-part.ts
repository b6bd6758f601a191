/** The part of a review’s data that says what was found, and what limits it. */
export const findingsPart = `
# ---- What the review found ----
# Whoever says something stands beside it: participants, author (of the review), reporter (who wrote about
# the review) or this briefing (you). Tell it in your own words; no quotation marks.

# Copy a theme for the next one, and a sub-theme within it, each with an id of its own in small letters and hyphens.
themes:
  - id: first-theme
    # As the review names it, such as: Social factors
    name: "TO DO: the name of the theme"
    # Such as: Support from peers, other relationships, and contributing.
    statement: "TO DO: what the theme says, in a sentence"
    sub-themes:
      - id: first-sub-theme
        # As the review names it, such as: Peer support
        name: "TO DO: the name of the sub-theme"
        # Such as: Being among people who have been through something similar.
        covers: "TO DO: what it covers, in a few words"
        # How many of the studies mention it, such as: 7
        studies: { not reported: "TO DO: how many studies" }
        helps:
          - by: participants
            text: "TO DO: what helps"
        hinders:
          - by: participants
            text: "TO DO: what can hinder, or that the article names nothing"

# How sure one can be of the findings, by the review’s own assessment. Never your own guess. One of:
#   { rating: low, by: GRADE }, where it rated;
#   { assessed with: GRADE, where: Table 3 of the article }, where it did and its ratings are not repeated here;
#   { not assessed: and why }, where the review assessed nothing;
#   { not known: and why }, where what you could read does not say; { not reported: and why };
#   rating, methodological limitations, coherence, adequacy and relevance, as GRADE-CERQual has them.
confidence: { not known: "TO DO: what the review says of how sure one can be" }

# What the author concludes
conclusions:
  - by: author
    text: "TO DO: a conclusion of the author"

# “matters most: yes” stands beside what no document, however short, may leave out.
limitations:
  - by: author
    text: "TO DO: a limitation that the author states"
    matters most: yes
  - by: this briefing
    text: A count of studies does not say how important or how certain something is.
    matters most: yes

# Who was not asked or not reached, and so where the findings may not apply
missing:
  - by: this briefing
    text: "TO DO: who or what is missing"

# ---- What readers take away ----

# Something to ask or to try in practice, and the sub-themes that it rests on, by their ids
points to consider:
  - as: ask
    text: "TO DO: something to ask"
    rests on: [first-sub-theme]
  - as: try
    text: "TO DO: something to try"
    rests on: [first-sub-theme]

# Copy the message for the next one; three are usual.
key messages:
  # Such as: Other people can strengthen resilience, or stand in its way
  - message: "TO DO: a message, in a short line"
    claims:
      - by: author
        text: "TO DO: what stands behind the message"

# Terms that a reader may not know
# glossary:
#   - { term: Scoping review, meaning: A map of what research there is on a question. }
`;
