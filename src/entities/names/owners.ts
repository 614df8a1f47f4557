// Whoever owns a title, a body or people in, the states that they are then of out.
import {childrenOf, headOf, relationOf, type Token} from '../../sentences/index.ts'
import type {Case} from '../draft/case.ts'
import type {Draft, Scene} from '../draft/draft.ts'
import {distinct, makeParty} from '../lists/party.ts'
import type {Party} from '../types.ts'
import {en} from '../words/en.ts'

/** The states of an owner; a listed body ("State Department") belongs to its own. */
export function statesOf({kind, states, parties, known}: Draft): readonly Party[] {
  if (!['body', 'agent', 'group'].includes(kind)) return parties
  if (states.length > 0) return states
  const listed = known?.length === 1 ? [known[0].party] : parties
  return listed.flatMap(({code}) => (code ? [makeParty(code, null, code, 'state')] : []))
}

/**
 * "Chile will sign, its minister said": the state that was the one subject so far in this sentence, or else in the one before;
 * of "Sudan and its army" Sudan.
 */
export function stateOfIts(one: Case): Party | undefined {
  const {draft, scene, memory, gazetteer} = one
  const from = Math.min(draft.phraseFrom, draft.from - 1)
  const its = scene.pieces.findIndex(
    ({lower}, place) => place >= from && place < draft.from && lower === en.its,
  )
  if (its < 0) return
  const beside = en.joining.has(scene.pieces[its - 1]?.lower ?? '')
    ? scene.drafts.find(({to}) => to === its - 1)
    : undefined
  if (beside) return gazetteer.states.get(statesOf(beside)[0]?.code ?? '')
  const ahead = subjectAhead(scene, its)
  const subjects = [memory.states, memory.bodies, memory.organisations]
    .flat()
    .filter(({subject, party}) => subject && party.code !== null)
  for (const index of [scene.index, scene.index - 1]) {
    if (index < scene.index && ahead) return gazetteer.states.get(ahead.code!)
    const parties = distinct(subjects.filter(({sentence}) => sentence === index).map(({party}) => party))
    if (parties.length > 0) return parties.length === 1 ? gazetteer.states.get(parties[0].code!) : undefined
  }
}

/** "After its coast guard had seized a boat, Jakarta freed the crew": the state that the main clause behind an opening one is about. */
function subjectAhead({sentence, pieces, drafts}: Scene, place: number): Party | undefined {
  let node: Token | undefined = sentence.tokens[pieces[place].token]
  while (node && !(relationOf(node) === 'advcl' && sentence.tokens[node.head]?.index > node.index))
    node = headOf(sentence, node)
  const main = node && headOf(sentence, node)
  const subject = main && childrenOf(sentence, main).find((child) => relationOf(child) === 'nsubj')
  if (!subject || subject.index < node!.index) return
  const draft = drafts.find(
    ({from, to}) => pieces[from].start <= subject.start && subject.end <= pieces[to - 1].end,
  )
  const [party, other] = draft && ['state', 'capital'].includes(draft.kind) ? draft.parties : []
  return party?.code && !other ? party : undefined
}
