// All sentences of an article in, the unknown names typed out: one type for one name throughout the article.
import {type Scene, wordsIn} from '../draft/draft.ts'
import {gazetteerOf} from '../lists/gazetteer.ts'
import {makeParty} from '../lists/party.ts'
import type {Party} from '../types.ts'
import type {Words} from '../words/words.ts'
import {type Bearer, bearersOf, readings} from './bearers.ts'
import type {Points} from './clue.ts'
import {formOf} from './forms.ts'
import {scoresOf, type Weights} from './weights.ts'

/** Types every draft of kind 'unknown'; those that name no party, or nothing clear, are taken out. */
export function classifyUnknown(
  scenes: readonly Scene[],
  words: Words,
  surnames: ReadonlyMap<string, unknown>,
  weights: Weights,
  lang: string,
): void {
  const bearers = bearersOf(scenes, words)
  addShared(scenes, bearers, surnames)
  for (const bearer of bearers.values()) settle(bearer, weights, lang)
  for (const scene of scenes)
    scene.drafts = scene.drafts.flatMap((draft) => (draft.kind === 'unknown' ? (draft.parts ?? []) : [draft]))
}

/** Adds to single words what longer names of the article, and the lists, say of them: "Roe" after "Jane Roe". */
export function addShared(
  scenes: readonly Scene[],
  bearers: ReadonlyMap<string, Bearer>,
  surnames: ReadonlyMap<string, unknown>,
): void {
  const persons = personWords(scenes)
  const bodies = new Set<string>()
  const places = new Set<string>()
  for (const {forms, features} of bearers.values()) {
    if (forms.length < 2) continue
    const reading = readingOf(scoresOf(features, noWeights))
    if (reading === 'person') persons.add(forms[0]).add(forms[forms.length - 1])
    else if (reading === 'body') bodies.add(forms[0])
    else if (reading === 'place' && forms.includes('of')) places.add(forms[forms.length - 1])
  }
  for (const {forms, features} of bearers.values()) {
    if (forms.length !== 1) continue
    if (persons.has(forms[0])) features.set('namedInFull:person', 6)
    else if (bodies.has(forms[0])) features.set('namedInFull:body', 1)
    else if (places.has(forms[0])) features.set('namedInFull:place', 3)
    else if (surnames.has(forms[0])) features.set('officeHolder:person', 2)
  }
}

const noWeights: Weights = new Map()

/** The words of the listed persons that the article names. */
function personWords(scenes: readonly Scene[]): Set<string> {
  const near = new Set<string>()
  for (const scene of scenes)
    for (const draft of scene.drafts)
      if (draft.kind === 'person') for (const word of wordsIn(scene, draft).split(' ')) near.add(word)
  return near
}

function readingOf(scores: readonly number[]): keyof Points {
  return readings[scores.indexOf(Math.max(...scores))]
}

function settle({features, drafts, forms}: Bearer, weights: Weights, lang: string): void {
  const reading = readingOf(scoresOf(features, weights))
  if (reading === 'thing') return
  const known = reading === 'person' && nicknamed(forms, lang)
  const name = forms.join(' ').replace(/ - /g, '-').replace(/ 's/g, "'s")
  const form = reading === 'body' ? formOf(forms, lang) : undefined
  for (const {draft} of drafts) {
    // Valeska Paris is no Frenchwoman by her name
    if (reading === 'person') draft.states = []
    const [state] = draft.states
    const type = reading === 'body' ? (form?.type ?? 'group') : reading
    draft.kind = reading === 'body' ? 'group' : reading
    draft.type = type
    draft.rule = form?.id ?? `unknown ${reading}`
    draft.parties = known ? [known] : [makeParty(state?.code ?? null, form?.sector ?? null, name, type)]
  }
}

/** "Robert "Bobby" Roe": known as Bobby Roe, or as Robert Roe. */
function nicknamed(forms: readonly string[], lang: string): Party | undefined {
  const quotes = forms.flatMap((form, place) => (/^["“”]$/.test(form) ? [place] : []))
  if (quotes.length !== 2) return
  const {bearerOf} = gazetteerOf(lang)
  const [open, close] = quotes
  const family = forms.slice(close + 1)
  const short = [...forms.slice(open + 1, close), ...family].join(' ')
  const full = [...forms.slice(0, open), ...family].join(' ')
  const known = bearerOf(short.toLowerCase()) ?? bearerOf(full.toLowerCase())
  return known?.kind === 'person' ? known.party : makeParty(null, null, full, 'person')
}
