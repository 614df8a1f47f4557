// Is a place's name used for a place, or for the party that sits there? "in Moscow" against "Moscow said".
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {type Draft, headToken, type Scene} from '../draft/draft.ts'
import {en} from '../words/en.ts'

const placeKinds = new Set(['state', 'capital', 'place', 'seat', 'demonym'])

/** True for places; false for what acts. Cities that are no capital act only where they are the subject of speech. */
export function isPlace(scene: Scene, draft: Draft): boolean {
  if (!placeKinds.has(draft.kind) || draft.kind === 'demonym') return draft.type === 'place'
  const {sentence} = scene
  const token = headToken(scene, draft)
  if (isDateline(scene, draft)) return true
  const preposition = prepositionOf(sentence, token)
  if (draft.kind === 'place')
    return !(relationOf(token) === 'nsubj' && en.said.has(headOf(sentence, token)?.lemma ?? ''))
  if (preposition && en.placePrepositions.has(preposition))
    return !(draft.kind === 'state' && preposition === 'toward')
  if (preposition && en.motionPrepositions.has(preposition)) return moves(sentence, token, draft)
  if (preposition === 'of') return draft.kind === 'capital' && ofPlace(sentence, token)
  if (preposition) return false
  if (relationOf(token) === 'obj') return draft.kind === 'capital' && placeObject(headOf(sentence, token))
  if (relationOf(token) === 'compound') return draft.kind === 'capital' && !isRuling(sentence, token)
  if (token.deprel === 'nmod:poss' && nounOfPlace(headOf(sentence, token))) return draft.kind === 'capital'
  if (draft.kind === 'capital' && (inQuarter(scene, draft) || beforeState(scene, draft))) return true
  if (relationOf(token) === 'appos' || relationOf(token) === 'dep') return draft.kind === 'capital'
  if (afterComma(scene, draft)) return true
  return false
}

function prepositionOf(sentence: Sentence, token: Token): string | undefined {
  let carrier: Token | undefined = token
  for (let steps = 0; carrier && steps < 3; steps++) {
    const marker = childrenOf(sentence, carrier).find(
      (child) => relationOf(child) === 'case' && child.lemma !== "'s" && child.index < carrier!.index,
    )
    if (marker) return marker.form.toLowerCase()
    if (relationOf(carrier) !== 'conj') return
    carrier = headOf(sentence, carrier)
  }
  return
}

/** "flew to Moscow", "a trip to Moscow", "from Moscow" after a verb of motion. */
function moves(sentence: Sentence, token: Token, draft: Draft): boolean {
  let head = headOf(sentence, token)
  if (head && relationOf(token) === 'conj') head = headOf(sentence, head)
  if (!head) return false
  if (en.motion.has(head.lemma.toLowerCase())) return draft.kind !== 'state' || !en.handing.has(head.lemma)
  return false
}

/** "downtown Athens". */
function inQuarter({pieces}: Scene, draft: Draft): boolean {
  return en.quarters.has(pieces[draft.from - 1]?.lower ?? '')
}

/** "Taipei, Taiwan": said with its state, a capital is a place. */
function beforeState({pieces, drafts}: Scene, draft: Draft): boolean {
  if (pieces[draft.to]?.form !== ',') return false
  const [party] = draft.parties
  return drafts.some(
    ({from, kind, parties}) => from === draft.to + 1 && kind === 'state' && parties[0]?.code === party?.code,
  )
}

/** "the Moscow leadership", "Kyiv-held": the government sits there. "Paris shop" is just a shop. */
function isRuling(sentence: Sentence, token: Token): boolean {
  const head = headOf(sentence, token)
  if (!head || en.basedIn.has(head.lemma)) return false
  if (head.upos !== 'NOUN') return head.upos !== 'PROPN'
  return en.ruling.has(head.lemma.toLowerCase())
}

/** "the streets of Moscow", "the city of Kyiv". */
function ofPlace(sentence: Sentence, token: Token): boolean {
  return nounOfPlace(headOf(sentence, token))
}

function nounOfPlace(token: Token | undefined): boolean {
  return token !== undefined && en.partsOfPlaces.has(token.lemma.toLowerCase())
}

function placeObject(verb: Token | undefined): boolean {
  return verb !== undefined && en.motion.has(verb.lemma.toLowerCase())
}

/** "LONDON —" and "MOSCOW, February 11." at the head of a paragraph. */
export function isDateline(scene: Scene, draft: Draft): boolean {
  if (draft.from !== 0) return false
  const after = scene.pieces[draft.to]?.form ?? ''
  const word = scene.pieces[draft.from].form
  if (after === ',' && en.calendar.has(scene.pieces[draft.to + 1]?.lower ?? '')) return true
  return (
    /^[—–―(]|^--$/.test(after) || (word.length > 3 && word === word.toUpperCase() && /^[,/—–―-]$/.test(after))
  )
}

/** "Paris, France": the state after its city. */
function afterComma(scene: Scene, draft: Draft): boolean {
  if (scene.pieces[draft.from - 1]?.form !== ',') return false
  return scene.drafts.some(
    (other) => other.to === draft.from - 1 && (other.kind === 'place' || other.kind === 'capital'),
  )
}
