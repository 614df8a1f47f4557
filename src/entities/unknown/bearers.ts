// All sentences of an article in; each capitalised name nobody knows, with where it stands and its features, out.
import {headOf, relationOf} from '../../sentences/index.ts'
import {type Draft, headToken, type Scene, wordsIn} from '../draft/draft.ts'
import type {Words} from '../words/words.ts'
import type {Clue, ClueRule, Points} from './clue.ts'
import {contextRules} from './evidence.ts'
import {formRules} from './name-forms.ts'

/** One string of capitalised words that an article uses as a name, at all its places. */
export interface Bearer {
  readonly forms: readonly string[]
  readonly drafts: {readonly scene: Scene; readonly draft: Draft}[]
  /** What the rules gave it ("titleBefore:person") and plain facts of form and surroundings ("last:bank"). */
  readonly features: Map<string, number>
}

export const readings: readonly (keyof Points)[] = ['person', 'body', 'place', 'thing']

export function bearersOf(scenes: readonly Scene[], words: Words): Map<string, Bearer> {
  const bearers = new Map<string, Bearer>()
  for (const scene of scenes) {
    for (const draft of scene.drafts) {
      if (draft.kind !== 'unknown') continue
      const key = wordsIn(scene, draft)
      let bearer = bearers.get(key)
      if (!bearer) {
        const forms = scene.pieces.slice(draft.from, draft.to).map((piece) => piece.form)
        bearer = {forms, drafts: [], features: new Map()}
        bearers.set(key, bearer)
      }
      bearer.drafts.push({scene, draft})
    }
  }
  for (const bearer of bearers.values()) fill(bearer, words)
  return bearers
}

function fill({forms, drafts, features}: Bearer, words: Words): void {
  const clues = drafts.map((place): Clue => ({...place, words, forms}))
  for (const rule of formRules) {
    const points = pointsOf(rule, clues[0])
    for (const reading of readings)
      if (points[reading] !== 0) features.set(`${rule.name}:${reading}`, points[reading])
  }
  for (const rule of contextRules) {
    const given = clues.map((clue) => pointsOf(rule, clue))
    for (const reading of readings) {
      const sum = together(given, reading)
      if (sum !== 0) features.set(`${rule.name}:${reading}`, sum)
    }
  }
  for (const fact of formFacts(forms)) features.set(fact, 1)
  for (const clue of clues)
    for (const fact of contextFacts(clue)) features.set(fact, (features.get(fact) ?? 0) + 1 / clues.length)
  if (clues.length > 1) features.set('again', 1)
}

function pointsOf(rule: ClueRule, clue: Clue): Points {
  const points: Points = {person: 0, body: 0, place: 0, thing: 0}
  rule(clue, points)
  return points
}

/** What speaks for a reading counts once, at its strongest; what speaks against it counts by its mean. */
function together(given: readonly Points[], reading: keyof Points): number {
  let strongest = 0
  let against = 0
  for (const {[reading]: value} of given) {
    if (value > strongest) strongest = value
    else if (value < 0) against += value
  }
  return strongest + against / given.length
}

function* formFacts(forms: readonly string[]): Generator<string> {
  const first = forms[0].toLowerCase()
  const last = forms[forms.length - 1].toLowerCase()
  yield `words=${Math.min(forms.length, 5)}`
  yield `last=${last}`
  yield `ending=${last.slice(-3)}`
  if (forms.length > 1) yield `first=${first}`
  yield `shape=${shapeOf(forms[forms.length - 1])}${forms.length > 1 ? '+' : ''}`
  if (forms.includes('of')) yield 'of'
}

function shapeOf(form: string): string {
  if (/^\p{Lu}\p{Ll}+$/u.test(form)) return 'Xx'
  if (/^\p{Lu}+$/u.test(form)) return form.length < 5 ? 'XX' : 'XXXXX'
  if (/\d/.test(form)) return 'X1'
  return 'xX'
}

function* contextFacts({scene, draft}: Clue): Generator<string> {
  const {pieces, sentence} = scene
  const before = pieces[draft.from - 1]?.lower ?? '^'
  const after = pieces[draft.to]?.lower ?? '$'
  yield `before=${before}`
  yield `after=${after}`
  if (before === 'the' || before === 'a') yield `before2=${pieces[draft.from - 2]?.lower ?? '^'} ${before}`
  const token = headToken(scene, draft)
  const relation = relationOf(token)
  yield `relation=${relation}`
  yield `tag=${token.upos}`
  const head = headOf(sentence, token)
  if (head) yield `head=${relation} ${head.lemma.toLowerCase()}`
}
