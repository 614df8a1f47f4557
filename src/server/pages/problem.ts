// An error as a page: what was wrong, and the ways on.
import {html} from '../html.ts'
import type {Words} from '../messages/index.ts'
import type {Problem} from '../problems.ts'
import {layout} from './layout.ts'

export function problemPage({status, title, message}: Problem, words: Words): string {
  const {say} = words
  const heading = status === 404 ? say('error.notFound') : status < 500 ? say('error.badRequest') : title
  return layout(
    {title: heading, words, path: '/'},
    html`<div class="title"><p class="kicker">${status}</p><h1>${heading}</h1><p lang="en">${message}</p><p class="row"><a class="button" href="/">${say('nav.relations')}</a> <a class="button" href="/search">${say('nav.search')}</a></p></div>`,
  )
}
