import { quotedText } from './quoted-text.ts';

/**
 * A template that makes a document of any review at once, and teaches by its notes what else there is.
 *
 * @param document the name of the files that it makes
 * @param name the kind of document, as a reader sees it
 */
export const documentScaffold = (document: string, name: string): string => `---
# The files that are made: ${document}.html and ${document}.pdf
document: ${document}
# What stands at the head of each page
name: ${quotedText(name)}
# The citation style: apa, harvard or vancouver
style: apa
---

<!--
A template says what a document tells its readers, and in which order. It serves every review in “data”.
Notes like this one are printed nowhere: take them away when you know your way.

Change something, save and look. “npm run watch” builds after each save.
“npx brevier templates” lists every block and every value, as they stand in your data.
“templates/README.md” explains all of it.
-->

<!-- The head of the first page: the title, then the subtitle where the review has one. -->

::::cover
# :value[title]

:::when{has=subtitle}
:value[subtitle]
:::

::dot-field
::::

<!-- Two colons put a block there, made from the data. -->

::figures

<!-- Three colons open something that holds more, and three close it. A box with a head of its own is a section. -->

:::box
## Key messages

::key-messages
:::

<!-- Each ## begins a section. What you write below it stands there for every review, so it names no count. -->

## What the review asked

:::when{has=question}
:value[question]
:::

<!--
A value is named by its way in review.yaml. {as=…} says how it is printed. [@review] cites the review.
The lines between “when” and its end are left out for a review that does not have what “has” names, or of which no source gives the number.
-->

:::when{has=studies.included}
This is :value[kind]{as=article} of :value[studies.included]{as=count} about :value[people] [@review].
:::

:::when{lacks=studies.included}
This is :value[kind]{as=article} about :value[people] [@review].
:::

## How it was done

::methods

::eligibility

## The included studies

::studies

<!-- “as” prints some blocks shorter: {as=short} here has a line for each sub-theme. -->

## Findings at a glance

::findings

<!-- This is repeated for each theme of the review, with the name of that one. -->

:::each{of=themes}
## :value[name]

::statement

::theme-table
:::

<!-- A frame, for what must not be overlooked. -->

:::careful
## Be careful

::limitations

::confidence
:::

<!-- A block inside another needs fewer colons than the one around it. -->

:::::when{has=points-to-consider}
::::box
## Points to consider

We suggest these. They are not findings of the review.

::points
::::
:::::

<!-- What is cited is listed here: a document with a citation needs it. -->

## The reference

::references

## Where each figure comes from

::sources

## This document

::edition
`;
