// Facets of a chronology: every value a link that sets or clears it, with how many events it leaves; no script needed.
import {type Html, html} from '../html.ts'
import type {MessageKey, Words} from '../messages/index.ts'
import {nameOf} from '../names.ts'
import {type FacetName, type Facets, type FacetValue, facetNames} from '../view.ts'

const shownAtOnce = 8

/** @param href address of the view with the value switched */
export function facetsPart(
  facets: Facets,
  href: (facet: FacetName, value: string) => string,
  words: Words,
): Html {
  return html`${facetNames.map((name) => {
    const values = facets[name]
    if (values.length === 0) return ''
    const lines = values.map((value) => facetLine(name, value, href, words))
    const rest = lines.slice(shownAtOnce)
    return html`<section class="facet"><h3>${words.say(`filter.${name}`)}</h3><ul>${lines.slice(0, shownAtOnce)}</ul>${rest.length > 0 ? html`<details><summary>${words.say('filter.more', {count: rest.length})}</summary><ul>${rest}</ul></details>` : ''}</section>`
  })}`
}

function facetLine(
  facet: FacetName,
  {value, name, count, chosen}: FacetValue,
  href: (facet: FacetName, value: string) => string,
  words: Words,
): Html {
  const label =
    facet === 'factuality'
      ? words.say(`factuality.${value}` as MessageKey)
      : facet === 'entity' && /^[A-Z]{3}$/.test(value)
        ? nameOf(value, words.lang)
        : facet === 'type'
          ? value.toLowerCase()
          : name
  return html`<li><a href="${href(facet, value)}" rel="nofollow"${chosen ? html` aria-current="true"` : ''}><span class="name">${label}</span><span class="n">${chosen ? html`<span class="hidden">${words.say('filter.chosen')}</span>✕` : count}</span></a></li>`
}
