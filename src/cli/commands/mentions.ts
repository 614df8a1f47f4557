// entente mentions: who is named in the articles.
import type {EntityMention} from '../../store/index.ts'
import {listCommand} from '../list-command.ts'

export const mentions = listCommand({
  name: 'mentions',
  summary: 'people, bodies and companies that the articles name',
  about: 'With two parties: what is named of either, in articles that name both.',
  example: 'everybody of the two that is named beside the other, and in which articles',
  async ask(store, {a, b}, asKnownOn) {
    if (!b) return {mentions: await store.mentions([a.id], null, asKnownOn)}
    const both = [
      ...(await store.mentions([a.id], [b.id], asKnownOn)),
      ...(await store.mentions([b.id], [a.id], asKnownOn)),
    ]
    return {mentions: [...new Map(both.map((mention) => [mention.entity, mention])).values()]}
  },
  draw: async () => drawMention,
})

/** More articles than these are counted only; --json lists all. */
const mostArticles = 5

function drawMention({entity, name, type, articles}: EntityMention): string {
  const count = articles.reduce((sum, {spans}) => sum + spans.length, 0)
  const where = articles
    .slice(0, mostArticles)
    .map(
      ({id, outlet, published}) =>
        `    ${published ?? 'no date'}  ${outlet ?? 'outlet not named'}  entente show ${id}`,
    )
  const more =
    articles.length > mostArticles ? [`    and ${articles.length - mostArticles} more articles`] : []
  const times = `${count === 1 ? 'once' : `${count} times`} in ${articles.length === 1 ? '1 article' : `${articles.length} articles`}`
  return [`${name} (${type}) [${entity}]: ${times}`, ...where, ...more].join('\n')
}
