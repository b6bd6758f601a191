/** Every block, and all of Markdown that a template may hold. */
export function stressTemplate(): string {
  const nested = (depth: number): string =>
    Array.from({ length: 3 }, (_, index) => {
      const indent = '   '.repeat(depth);
      // In a paragraph only a list that begins with 1 ends it.
      const label = depth % 2 === 1 ? '- ' : `${index + (depth === 0 ? 3 : 1)}.`;
      const inner = depth < 3 && index === 1 ? nested(depth + 1) : '';
      return `${indent}${label} Point :not-evidence[${index} of depth ${depth}], with **strong** and *stressed* words\n${inner}`;
    }).join('');
  return `---
document: stress
name: Stress & <document>
---

::::cover
# :value[title]

:value[subtitle]

An account of :value[kind]{as=article} [@review].

::dot-field
::::

::figures

:::box
## Key messages

::key-messages
:::

## Who says what

::who-says-what

## Words

It says :lang[mae’n bwrw hen wragedd a ffyn]{is=cy}, *:lang[à la **carte**]{is=fr}* and \`a < b && c\`; see
[the register of trials, which has a long name](https://example.org/register?a=1&b=(2)), [another
part](#lists), [us](mailto:practice@example.org) and <https://example.org/${'long/'.repeat(30)}>.

> A quotation of some paragraphs, “with :lang[mots]{is=fr}”.
>
> - And a list in it.

***

### Nested lists

${nested(0)}
- One paragraph.

  Another one, longer than a line so that it goes on to the next, and hyphenation of internationalisation is of use here.

  ::count-picture{of=studies.included}
- \\* A star and \\# a hash.

## Lists

::count-picture{of=themes.first.sub-themes.asking.studies}

${'Interdisciplinary counterdemonstrations characteristically misunderstand responsibility. '.repeat(40)}

## How

::methods

::eligibility

::studies

::methods-table

## Findings

::findings

::::box
:::columns
### One

First column.

### The other

::confidence{as=text}
:::
::::

:::each{of=themes}
## :value[name]

::statement

::theme-table

::confidence
:::

## The studies

::study-list

## Conclusions

::claims{of=conclusions}

:::careful
## Limits

::limitations
:::

## Missing

::claims{of=missing}

:::::box
## Points

::points
:::::

## Glossary

::glossary

## Sources

::sources

## References

::references

## Edition

::edition

::cite-this
`;
}
