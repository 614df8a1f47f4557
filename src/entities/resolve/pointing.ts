// A pointing word in, the parties it points to out: one small rule for each thing it may stand for.
import type {Case} from '../draft/case.ts'
import {type Draft, headToken, type Scene, wordsIn} from '../draft/draft.ts'
import type {Memory, Seen} from '../draft/memory.ts'
import {distinct} from '../lists/party.ts'
import type {Party} from '../types.ts'
import {en} from '../words/en.ts'
import {doerBeside} from './pronouns.ts'

type Pointer = (one: Case) => readonly Party[]

const pointers: Readonly<Record<string, Pointer>> = {
  'two states': twoStates,
  'two parties': twoParties,
  'two persons': twoPersons,
  state: state,
  ministry: ministry,
  agency: agency,
  igo: igo,
  company: company,
  press: press,
  'divided state': dividedState,
}

/** Who is pointed at; empty where nobody can say. */
export function pointedAt(one: Case): readonly Party[] {
  const refers = one.draft.generic?.refers ?? ''
  return pointers[refers]?.(one) ?? statesOf(one, refers.split(' + '))
}

/** "the two Koreas": the states that the entry itself names by their codes. */
function statesOf({gazetteer}: Case, codes: readonly string[]): readonly Party[] {
  return codes.flatMap((code) => gazetteer.states.get(code) ?? [])
}

function twoStates({memory, draft, scene}: Case): readonly Party[] {
  return isAmongMany(scene, draft) ? [] : pairAt(memory, scene.index)
}

/** The two states that the sentence has named so far, else the two that the article is about; none where it is about one. */
export function pairAt(memory: Memory, sentence: number): readonly Party[] {
  const here = memory.statesIn(sentence)
  const pair = here.length === 2 ? here : memory.pair()
  return pair.length === 2 ? pair : []
}

/** "one of the nations that …", "many of the countries": more than the two in focus. */
function isAmongMany(scene: Scene, draft: Draft): boolean {
  const [article, of] = [scene.pieces[draft.from - 1]?.lower, scene.pieces[draft.from - 2]?.lower]
  const bare = draft.to - draft.from === 1
  return bare && article === 'the' && of === 'of' && en.amounts.has(scene.pieces[draft.from - 3]?.lower ?? '')
}

/** The sides are the two states; inside one state, the two bodies or groups named last. */
function twoParties(one: Case): readonly Party[] {
  const here = one.memory.sidesIn(one.scene.index)
  if (here.length === 2) return here
  const pair = twoStates(one)
  if (pair.length === 2) return pair
  const {organisations, bodies} = one.memory
  const last = distinct([...organisations, ...bodies].reverse().map(({party}) => party)).slice(0, 2)
  return last.length === 2 ? last.reverse() : []
}

/** "the two ministers": the last two persons, of different states where the text has them. */
function twoPersons({memory}: Case): readonly Party[] {
  const persons = distinct([...memory.persons].reverse().map(({party}) => party))
  const [first] = persons
  const other = persons.find((party) => party.code !== first.code && party.code !== null) ?? persons[1]
  return first && other ? [other, first] : []
}

/** "the North" and "the South" in texts on Korea. */
function dividedState({memory, gazetteer, draft, scene}: Case): readonly Party[] {
  if (!memory.states.some(({party}) => party.code === 'PRK' || party.code === 'KOR')) return []
  const party = gazetteer.states.get(/north/i.test(wordsIn(scene, draft)) ? 'PRK' : 'KOR')
  return party ? [party] : []
}

/** "Syria shelled the town before Ankara entered the country": not the state that does something to it. */
function state({memory, draft, scene}: Case): readonly Party[] {
  const doer = doerBeside(scene.sentence, headToken(scene, draft))
  const acting = doer && scene.drafts.find((other) => headToken(scene, other) === doer)?.parties[0]?.code
  const last = memory.lastLocated(acting, draft.generic?.among)
  return last ? [last] : []
}

/** "the ministry" is the last body that was called one. */
function ministry({memory, draft, scene}: Case): readonly Party[] {
  const word = wordsIn(scene, draft).toLowerCase()
  const seen = memory.last(memory.bodies, (one) => one.party.type === 'government' && spoken(one, word))
  const any = seen ?? memory.last(memory.bodies, ({party}) => /ministry|department/i.test(party.name))
  return any ? [any.party] : []
}

function spoken({words, party}: Seen, word: string): boolean {
  return words.includes(word) || party.name.toLowerCase().includes(word)
}

function agency({memory, draft, scene}: Case): readonly Party[] {
  const word = wordsIn(scene, draft).toLowerCase()
  const seen = memory.last(
    [...memory.organisations, ...memory.bodies],
    (one) => spoken(one, word) || (word === 'agency' && one.party.type === 'agency'),
  )
  return seen ? [seen.party] : []
}

/** "the alliance", "the bloc": the last organisation that may be called so. */
function igo({memory, gazetteer, draft, scene}: Case): readonly Party[] {
  const word = wordsIn(scene, draft).toLowerCase()
  const seen = memory.last(memory.organisations, (one) => {
    const pointing = gazetteer.igos.get(one.party.entity)?.pointing
    return (
      (pointing?.includes(word) ?? false) ||
      (one.party.type !== 'company' && spoken(one, word)) ||
      (/^organi[sz]ation$/.test(word) && one.party.type !== 'company')
    )
  })
  return seen ? [seen.party] : []
}

function company({memory}: Case): readonly Party[] {
  const seen = memory.last(
    memory.organisations,
    ({party}) => party.type === 'company' && party.sector !== 'JRN',
  )
  return seen ? [seen.party] : []
}

function press({memory}: Case): readonly Party[] {
  const seen = memory.last(memory.organisations, ({party}) => party.sector === 'JRN')
  return seen ? [seen.party] : []
}
