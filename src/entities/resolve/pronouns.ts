// "he", "she", "it", "they" in, mentions of whom they mean out, where only one party can be meant.
import {childrenOf, has, headOf, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {type Draft, headToken, newDraft, type Scene} from '../draft/draft.ts'
import type {Gazetteer} from '../lists/gazetteer.ts'
import {distinct} from '../lists/party.ts'
import {type Gender, genderOfName, genderOfPronoun, genderOfTitle} from '../names/gender.ts'
import type {Party} from '../types.ts'
import {en} from '../words/en.ts'

interface Spoken {
  readonly party: Party
  readonly subject: boolean
  /** Subject of the sentence's main clause. */
  readonly main: boolean
  readonly sentence: number
  readonly head: Token
}

/** Adds drafts for pronouns with a safe antecedent: one person, or the subject of the clause before. */
export function findPronouns(scenes: readonly Scene[], list: Gazetteer['words']): void {
  const spoken: Spoken[] = []
  const genders = gendersIn(scenes, list)
  let signatories: readonly Party[] = []
  for (const scene of scenes) {
    const found: Draft[] = []
    const drafts = scene.drafts.filter((draft) => !draft.hidden)
    let next = 0
    for (let place = 0; place < scene.pieces.length; place++) {
      while (next < drafts.length && drafts[next].to <= place) note(scene, drafts[next++], spoken)
      signatories = introducedAt(scene, place) ?? signatories
      const draft =
        ourselvesAt(scene, place, signatories) ??
        pronounAt(scene, place, outside(scenes, scene, place, spoken), genders)
      if (!draft) continue
      found.push(draft)
      if (draft.rule === 'pronoun.person') note(scene, draft, spoken)
    }
    while (next < drafts.length) note(scene, drafts[next++], spoken)
    if (found.length > 0) scene.drafts = [...scene.drafts, ...found].sort((a, b) => a.from - b.from)
  }
}

/** "We, the presidents of Peru and Chile": who says "we" from here on. */
function introducedAt(scene: Scene, place: number): readonly Party[] | undefined {
  const {lower, token} = scene.pieces[place]
  if (!en.ourselves.has(lower)) return
  const {sentence} = scene
  const apposed = childrenOf(sentence, sentence.tokens[token]).find((child) => relationOf(child) === 'appos')
  const parties = scene.drafts.find((draft) => apposed && headToken(scene, draft) === apposed)?.parties ?? []
  return parties.some(({code}) => code) ? parties : undefined
}

/** "We condemn", "our troops", in the words of those who introduced themselves. */
function ourselvesAt(scene: Scene, place: number, signatories: readonly Party[]): Draft | undefined {
  const [first] = signatories
  if (!first || !en.ourselves.has(scene.pieces[place].lower)) return
  return newDraft('pronoun', first.type, place, place + 1, {
    name: false,
    parties: signatories,
    rule: 'pronoun.ourselves',
  })
}

/** "“Roe is a fool,” she said": what stands before the quotation that ends here; whom it speaks of is not who speaks. */
function outside(
  scenes: readonly Scene[],
  scene: Scene,
  place: number,
  spoken: readonly Spoken[],
): readonly Spoken[] {
  const {sentence} = scene
  const before = scene.pieces[place].token - 1
  if (!isMark(sentence.tokens[before])) return spoken
  for (let nth = scene.index, from = before - 1; nth >= 0 && nth > scene.index - 8; nth--) {
    const {tokens} = scenes[nth].sentence
    const open = tokens.findLastIndex((token, at) => (nth < scene.index || at <= from) && isMark(token))
    if (open >= 0)
      return spoken
        .filter((one) => one.sentence < nth || (one.sentence === nth && one.head.index < open))
        .map((one) => ({...one, sentence: one.sentence + scene.index - nth}))
  }
  return spoken
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[“”"«»]|''|``)$/.test(token.form)
}

function note(scene: Scene, draft: Draft, spoken: Spoken[]): void {
  if (draft.parties.length !== 1 || draft.kind === 'demonym') return
  const head = headToken(scene, draft)
  if (spoken.length > 80) spoken.splice(0, 40)
  const subject = subjectOf(scene.sentence, head)
  spoken.push({
    party: draft.parties[0],
    subject: subject !== undefined,
    main: subject !== undefined && isMain(scene.sentence, subject),
    sentence: scene.index,
    head,
  })
}

/** Also "coach Jim Roe said", where the tree takes the coach for the subject and hangs the name on him. */
function subjectOf(sentence: Sentence, head: Token): Token | undefined {
  let at = head
  for (let above = headOf(sentence, at); above && belongs(sentence, at); above = headOf(sentence, at))
    at = above
  return relationOf(at) === 'nsubj' ? at : undefined
}

function isMain({tokens}: Sentence, subject: Token): boolean {
  return relationOf(subject) === 'nsubj' && tokens[subject.head]?.head < 0
}

function belongs({tokens}: Sentence, token: Token): boolean {
  const relation = relationOf(token)
  return (
    relation === 'flat' ||
    (relation === 'appos' && token.index === token.head + 1 && tokens[token.head].upos === 'NOUN')
  )
}

/** What the names and courtesy titles of the text tell of its persons. */
function gendersIn(scenes: readonly Scene[], list: Gazetteer['words']): Map<string, Gender> {
  const found = new Map<string, Gender>()
  for (const scene of scenes)
    for (const draft of scene.drafts) {
      const [party] = draft.parties
      if (party?.type !== 'person' || found.has(party.entity)) continue
      const gender =
        (draft.kind === 'person' ? genderOfTitle(scene, draft) : undefined) ?? genderOfName(party.name, list)
      if (gender) found.set(party.entity, gender)
    }
  return found
}

function pronounAt(
  scene: Scene,
  place: number,
  spoken: readonly Spoken[],
  genders: ReadonlyMap<string, Gender>,
): Draft | undefined {
  const {lower, token} = scene.pieces[place]
  const personal = en.male.has(lower) || en.female.has(lower)
  const neuter = en.neuter.has(lower)
  if (!personal && !neuter) return
  const word = scene.sentence.tokens[token]
  if (word.upos !== 'PRON' || relationOf(word) === 'expl') return
  const gender = genderOfPronoun(lower)
  const fits = ({party}: Spoken) => !gender || (genders.get(party.entity) ?? gender) === gender
  const party = personal ? personMeant(scene, word, spoken.filter(fits)) : bodyMeant(scene, word, spoken)
  if (!party) return
  return newDraft('pronoun', party.type, place, place + 1, {
    name: false,
    named: party.type !== 'person' || / /.test(party.name),
    parties: [party],
    rule: personal ? 'pronoun.person' : 'pronoun.body',
  })
}

/** The person who was the last subject in this sentence or the one before, or the only one of the last two sentences. */
function personMeant(scene: Scene, word: Token, spoken: readonly Spoken[]): Party | undefined {
  const doer = doerBeside(scene.sentence, word)
  const other = spoken.find(({sentence, head}) => sentence === scene.index && head === doer)?.party
  const near = spoken.filter(
    ({party, sentence, head}) =>
      party.type === 'person' &&
      sentence >= scene.index - 2 &&
      party.entity !== other?.entity &&
      !areSeveral(head),
  )
  const persons = distinct(near.map(({party}) => party))
  if (persons.length === 1) return persons[0]
  const main = isMain(scene.sentence, word)
    ? near.findLast((one) => one.main && one.sentence === scene.index - 1)
    : undefined
  return (main ?? near.findLast(({subject}) => subject) ?? near.at(-1))?.party
}

/** "lawmakers": neither "she" nor "it". */
function areSeveral(head: Token): boolean {
  return head.upos === 'NOUN' && has(head, 'Number=Plur')
}

/** "it" as subject or owner: the body or state that was the last subject, if there is just one; no group of people. */
function bodyMeant(scene: Scene, word: {deprel: string}, spoken: readonly Spoken[]): Party | undefined {
  const relation = word.deprel
  if (!relation.startsWith('nsubj') && relation !== 'nmod:poss') return
  const near = spoken.filter(
    ({party, sentence, subject, head}) =>
      subject &&
      party.type !== 'person' &&
      party.type !== 'place' &&
      sentence >= scene.index - 1 &&
      !areSeveral(head),
  )
  const bodies = distinct(near.map(({party}) => party))
  return bodies.length === 1 ? bodies[0] : undefined
}

/**
 * Who acts on the pronoun, and so cannot be meant by it: the subject of its own clause, or the one understood there
 * ("Macron called Putin and urged him": not Macron). Chomsky 1981, binding principle B.
 */
export function doerBeside(sentence: Sentence, word: Token): Token | undefined {
  if (!['obj', 'iobj', 'obl'].includes(relationOf(word))) return
  let verb = headOf(sentence, word)
  while (verb) {
    const subject = childrenOf(sentence, verb).find((child) => relationOf(child) === 'nsubj')
    if (subject) return subject
    const above = headOf(sentence, verb)
    if (!above || !['conj', 'advcl', 'xcomp'].includes(relationOf(verb))) return
    const controller =
      relationOf(verb) === 'xcomp' && childrenOf(sentence, above).find((child) => relationOf(child) === 'obj')
    if (controller) return controller
    verb = above
  }
  return
}
