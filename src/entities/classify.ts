// All sentences of an article in, the unknown names typed out: one type for one name throughout the article.
import {type Draft, type Scene, wordsIn} from './draft.ts'
import {contextRules, formRules, type Points} from './evidence.ts'
import {makeParty} from './party.ts'
import type {EntityType} from './types.ts'
import type {Words} from './words.ts'

interface Bearer {
  readonly points: Points
  /** For each rule of context, what it gave at each place. */
  readonly context: Points[][]
  readonly drafts: {readonly scene: Scene; readonly draft: Draft}[]
  readonly forms: readonly string[]
}

const readings: readonly (keyof Points)[] = ['person', 'body', 'place', 'thing']

/** Below this many points for the best reading a capitalised word is left alone. */
const enough = 1.1

/** Types every draft of kind 'unknown'; those that name no party, or nothing clear, are taken out. */
export function classifyUnknown(
  scenes: readonly Scene[],
  words: Words,
  surnames: ReadonlyMap<string, unknown>,
): void {
  const bearers = bearersOf(scenes, words)
  shareParts(bearers)
  shareKnown(scenes, bearers, surnames)
  for (const bearer of bearers.values()) settle(bearer)
  for (const scene of scenes) scene.drafts = scene.drafts.filter((draft) => draft.kind !== 'unknown')
}

function bearersOf(scenes: readonly Scene[], words: Words): Map<string, Bearer> {
  const bearers = new Map<string, Bearer>()
  for (const scene of scenes) {
    for (const draft of scene.drafts) {
      if (draft.kind !== 'unknown') continue
      const key = wordsIn(scene, draft)
      const forms = scene.pieces.slice(draft.from, draft.to).map((piece) => piece.form)
      let bearer = bearers.get(key)
      if (!bearer) {
        bearer = {points: none(), context: contextRules.map(() => []), drafts: [], forms}
        bearers.set(key, bearer)
        for (const rule of formRules) rule({scene, draft, words, forms}, bearer.points)
      }
      bearer.drafts.push({scene, draft})
      contextRules.forEach((rule, place) => {
        const points = none()
        rule({scene, draft, words, forms}, points)
        bearer.context[place].push(points)
      })
    }
  }
  for (const bearer of bearers.values()) for (const given of bearer.context) addContext(bearer.points, given)
  return bearers
}

function none(): Points {
  return {person: 0, body: 0, place: 0, thing: 0}
}

/** What speaks for a reading counts once, at its strongest; what speaks against it counts by its mean. */
function addContext(points: Points, given: readonly Points[]): void {
  for (const reading of readings) {
    let strongest = 0
    let against = 0
    for (const one of given) {
      if (one[reading] > strongest) strongest = one[reading]
      else if (one[reading] < 0) against += one[reading]
    }
    points[reading] += strongest + against / given.length
  }
}

/** "Roe" again after "Jane Roe": the shorter name takes the reading of the longer one. */
function shareParts(bearers: ReadonlyMap<string, Bearer>): void {
  for (const bearer of bearers.values()) {
    if (bearer.forms.length !== 1) continue
    const [form] = bearer.forms
    for (const other of bearers.values()) {
      if (other.forms.length < 2) continue
      const best = bestOf(other.points)
      if (best.points < enough) continue
      if (best.reading === 'person' && (other.forms.at(-1) === form || other.forms[0] === form))
        bearer.points.person += 6
      else if (best.reading === 'body' && other.forms[0] === form) bearer.points.body += 1
    }
  }
}

/** "Roe" after a listed "Jane Roe", or the surname of some listed holder of an office. */
function shareKnown(
  scenes: readonly Scene[],
  bearers: ReadonlyMap<string, Bearer>,
  surnames: ReadonlyMap<string, unknown>,
): void {
  const near = new Set<string>()
  for (const scene of scenes) {
    for (const draft of scene.drafts) {
      if (draft.kind === 'person') for (const word of wordsIn(scene, draft).split(' ')) near.add(word)
    }
  }
  for (const {forms, points} of bearers.values()) {
    if (forms.length !== 1) continue
    if (near.has(forms[0])) points.person += 6
    else if (surnames.has(forms[0])) points.person += 2
  }
}

function bestOf(points: Points): {reading: keyof Points; points: number} {
  const reading = readings.reduce((a, b) => (points[b] > points[a] ? b : a))
  return {reading, points: points[reading]}
}

function settle({points, drafts, forms}: Bearer): void {
  const {reading, points: best} = bestOf(points)
  if (best < enough || reading === 'thing') return
  const name = forms.join(' ').replace(/ - /g, '-').replace(/ 's/g, "'s")
  for (const {draft} of drafts) {
    const [state] = draft.states
    const type: EntityType = reading === 'person' ? 'person' : reading === 'place' ? 'place' : bodyType(forms)
    draft.kind = reading === 'person' ? 'person' : reading === 'place' ? 'place' : 'group'
    draft.type = type
    draft.rule = `unknown ${reading}`
    const sector = type === 'company' ? 'BUS' : null
    draft.parties = [makeParty(state?.code ?? null, reading === 'place' ? null : sector, name, type)]
  }
}

const companyEnd =
  /^(?:Inc|Corp|Ltd|PLC|plc|LLC|Group|Holdings|Company|Co|AG|SA|GmbH|Motors|Airlines|Airways|Bank|Industries|Systems|Technologies|Energy|Oil|Gas|Times|Post|News|Telegraph|Journal|Magazine|Tribune|Herald)\.?$/

function bodyType(forms: readonly string[]): EntityType {
  if (forms.some((form) => companyEnd.test(form))) return 'company'
  if (
    forms.some((form) =>
      /^(?:Ministry|Department|Office|Council|Parliament|Government|Court|Cabinet)$/.test(form),
    )
  )
    return 'government'
  if (
    forms.some((form) => /^(?:Agency|Service|Bureau|Authority|Commission|Police|Administration)$/.test(form))
  )
    return 'agency'
  return 'group'
}
