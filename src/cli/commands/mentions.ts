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

function drawMention({entity, name, type, articles}: EntityMention): string {
  const count = articles.reduce((sum, {spans}) => sum + spans.length, 0)
  const where = articles.map(
    ({id, outlet, published}) =>
      `    ${published ?? 'no date'}  ${outlet ?? 'outlet not named'}  entente show ${id}`,
  )
  return [`${name} (${type}) [${entity}]: ${count} times in ${articles.length} articles`, ...where].join('\n')
}
