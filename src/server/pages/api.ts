// A page for the API: its routes with their parameters, and where its OpenAPI document is.
import {z} from 'zod'
import {type Route, routes} from '../api.ts'
import {type Html, html} from '../html.ts'
import type {Words} from '../messages/index.ts'
import {readBody} from '../reading/form.ts'
import {layout} from './layout.ts'

export function apiPage(words: Words, path: string, mayRead: boolean): string {
  const {say} = words
  return layout(
    {title: say('nav.api'), words, path, at: 'api', mayRead},
    html`<div class="title"><h1>${say('api.title')}</h1><p>${say('api.about')} <a href="/openapi.json">openapi.json</a></p></div>
<pre><code>curl http://127.0.0.1:8765/api/v1/relations/GBR-RUS/timeline?type=CONSULT</code></pre>
<ul class="notes"><li>${withCode(say('api.paging'))}</li><li>${withCode(say('api.etag'))}</li><li>${withCode(say('api.errors'))}</li><li>${withCode(say('api.cors'))}</li></ul>
<div class="scroll" tabindex="0" role="group" aria-label="${say('api.title')}"><table class="routes"><thead><tr><th scope="col">${say('api.route')}</th><th scope="col">${say('api.answers')}</th><th scope="col">${say('api.parameters')}</th></tr></thead><tbody>${routes.map((route) => routeLine(route))}${mayRead ? readLines(words) : ''}</tbody></table></div>`,
  )
}

function routeLine({path, summary, query}: Route): Html {
  const {properties = {}} = z.toJSONSchema(query, {io: 'output', unrepresentable: 'any'}) as {
    properties?: Record<string, object>
  }
  return html`<tr><th scope="row"><code>GET ${path.replace(/:(\w+)/g, '{$1}')}</code></th><td>${summary}</td><td>${Object.keys(properties).map((name) => html`<code>${name}</code> `)}</td></tr>`
}

function readLines({say}: Words): Html {
  return html`<tr><th scope="row"><code>POST /api/v1/reads</code></th><td>${say('read.title')}</td><td>${Object.keys(readBody.shape).map((name) => html`<code>${name}</code> `)}</td></tr>
<tr><th scope="row"><code>GET /api/v1/reads/{id}</code></th><td>${say('read.going')}</td><td></td></tr>`
}

/** `so` in a text as code. */
function withCode(text: string): Html[] {
  return text.split('`').map((part, place) => (place % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))
}
