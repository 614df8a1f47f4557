// entente show: an event, claim, article, agreement or entity: everything, with evidence.
import type {RecordStore} from '../../store/index.ts'
import {dayOption, withRecord} from '../ask.ts'
import {asKnownOn, type Command, flag, json, record} from '../command.ts'
import {printable, printableDeep, writeJson} from '../io.ts'

export const show: Command = {
  name: 'show',
  args: '<id>',
  summary: 'an event, claim, article, agreement or entity: everything, with evidence',
  about: 'An id that an event had before, or that of any of its claims, leads to the event.',
  options: [asKnownOn, json, record],
  examples: [
    ['entente show ID', 'every id that Entente prints can be shown'],
    ['entente show GBR/MIL/Ben\\ Wallace', 'a person: where named'],
  ],
  async run([id], options, io) {
    const day = await dayOption(options, 'asKnownOn', 'last')
    return withRecord(options, io, true, async (store) => {
      const found = await find(store, id!, day)
      if (!found) {
        io.note(`${id}: nothing in the record has this id`)
        return 1
      }
      if (flag(options, 'json')) await writeJson(io, found.json)
      else await io.write(`${await found.text()}\n`)
      return 0
    })
  },
}

/** Loaded when something is drawn: `entente --help` does not need it. */
const drawing = () => import('../draw.ts')

interface Shown {
  readonly json: object
  text(): Promise<string>
}

async function find(store: RecordStore, id: string, day?: number): Promise<Shown | null> {
  if (id.startsWith('agreement-')) return showAgreement(store, id, day)
  return (
    (await showEvent(store, id, day)) ??
    (await showClaim(store, id)) ??
    (await showArticle(store, id)) ??
    showEntity(store, id)
  )
}

async function showAgreement(store: RecordStore, id: string, day?: number): Promise<Shown | null> {
  const {findAgreements} = await import('../../store/index.ts')
  const [agreement] = await findAgreements(store, id, day)
  if (!agreement) return null
  const claims = [
    ...new Map(
      [...agreement.status, ...agreement.scope].flatMap((part) =>
        part.claims.map((claim) => [claim.id, claim] as const),
      ),
    ).values(),
  ]
  const names = agreement.names.length > 0 ? `also called: ${agreement.names.join('; ')}\n` : ''
  return {
    json: {shown: 'agreement', ...agreement},
    text: async () =>
      `${(await drawing()).agreementText(printableDeep(agreement))}\n${printable(names)}\n${printableDeep(
        claims,
      )
        .map((await drawing()).claimText)
        .join('\n')}`,
  }
}

async function showEvent(store: RecordStore, id: string, day?: number): Promise<Shown | null> {
  const event = await store.event(id, day)
  if (!event) return null
  const {eventWithAgreement} = await import('../../store/index.ts')
  const full = await eventWithAgreement(store, event, day)
  const moved = id === event.id ? {} : {requested: id}
  const before = id === event.id ? '' : `${id} is a claim of this event, or an id that it had before\n`
  return {
    json: {shown: 'event', ...moved, ...full},
    text: async () => before + (await drawing()).eventText(printableDeep(full)),
  }
}

async function showClaim(store: RecordStore, id: string): Promise<Shown | null> {
  const found = await store.claim(id)
  if (!found) return null
  const {viewOf} = await import('../../record/index.ts')
  const {claim, rejected, supersededBy, current, people} = found
  const state = rejected
    ? 'rejected'
    : supersededBy
      ? `superseded by ${supersededBy}`
      : current
        ? 'current'
        : 'superseded by a later version of its article'
  return {
    json: {shown: 'claim', state, ...claim, ...(people ? {people} : {})},
    async text() {
      const {claimFactsText, claimText} = await drawing()
      return [claimFactsText(printableDeep(claim), state), claimText(printableDeep(viewOf(found)))].join('\n')
    },
  }
}

async function showArticle(store: RecordStore, id: string): Promise<Shown | null> {
  const found = await store.article(id)
  if (!found) return null
  const {dateOf} = await import('../../record/index.ts')
  const versions = found.versions.map(({from, until, ...version}) => ({
    ...version,
    from: dateOf(from),
    until: until === null ? null : dateOf(until),
  }))
  return {
    json: {shown: 'article', id, forgotten: found.forgotten, versions},
    async text() {
      if (found.forgotten)
        return `forgotten by ${found.forgotten.who} on ${found.forgotten.when.slice(0, 10)}: ${found.forgotten.why ?? 'no reason given'}`
      return versions
        .map(({article, text, from, until, source, claims}) => {
          const held = until
            ? `held from ${from} until ${until}, when a later version came`
            : `holds from ${from}`
          const head = [
            article.title ?? '(no title)',
            article.outlet ?? 'outlet not named',
            source,
            held,
          ].join('\n')
          return `${printable(head)}\n\n${printable(text)}\n\nclaims: ${claims.join(' ') || 'none'}`
        })
        .join('\n\n')
    },
  }
}

async function showEntity(store: RecordStore, id: string): Promise<Shown | null> {
  const found = await store.entity(id)
  if (!found) return null
  const {entity, name, type, articles, events} = found
  const list = articles.slice(0, 10).map((article) => `  named in: entente show ${article}`)
  if (articles.length > list.length) list.push(`  and in ${found.articleCount - list.length} more articles`)
  return {
    json: {shown: 'entity', ...found},
    text: async () =>
      printable(
        [`${name} (${type}) [${entity}]: ${events} events; entente timeline "${entity}"`, ...list].join('\n'),
      ),
  }
}
