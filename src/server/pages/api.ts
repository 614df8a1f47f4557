// A page for the API: its routes with their parameters, and where its OpenAPI document is.
import {routes} from '../api.ts'
import {html} from '../html.ts'
import type {Words} from '../messages/index.ts'
import {layout} from './layout.ts'

export function apiPage(words: Words): string {
  const {say} = words
  return layout(
    {title: say('nav.api'), words, path: '/api'},
    html`<h1>${say('api.title')}</h1><p>${say('api.about')} <a href="/openapi.json">openapi.json</a></p>
<dl>${routes.map(({path, summary}) => html`<dt><code>GET ${path}</code></dt><dd>${summary}</dd>`)}</dl>`,
  )
}
