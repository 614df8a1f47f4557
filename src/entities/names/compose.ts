// Atoms of a sentence in, whole phrases out: "Russian Defense Minister Sergei Shoigu", "the president of France".
import {type Draft, headToken, type Scene} from '../draft/draft.ts'
import {makeParty} from '../lists/party.ts'
import {en} from '../words/en.ts'
import {appositionAfter, describedStates, headed, isNoun, nounAfter} from './appositions.ts'
import {ownerAfter, ownerBefore} from './ownership.ts'

/** Gives titles, bodies and kinds of people their states, and persons their titles. */
export function composePhrases(scene: Scene): void {
  for (const draft of scene.drafts) inRegion(scene, draft)
  for (const draft of scene.drafts) {
    if (!['title', 'body', 'agent'].includes(draft.kind) && draft.kind !== 'group') continue
    if (draft.kind === 'group' && draft.parties[0]?.code) continue
    ownerBefore(scene, draft)
    if (draft.states.length === 0) ownerAfter(scene, draft)
  }
  for (const draft of scene.drafts) if (draft.kind === 'body' && draft.name) takeState(scene, draft)
  for (const draft of scene.drafts) if (draft.kind === 'group') nounOf(scene, draft)
  for (const draft of scene.drafts) if (draft.kind === 'person') titleOf(scene, draft)
  for (const draft of scene.drafts) widen(scene, draft)
}

/** "Toledo, Ohio": the region tells which of several cities with the name is meant. */
function inRegion(scene: Scene, city: Draft): void {
  if ((city.kind !== 'place' && city.kind !== 'capital') || scene.pieces[city.to]?.form !== ',') return
  const region = scene.drafts.find(({from, rule}) => from === city.to + 1 && rule.endsWith('#region'))
  const code = region?.parties[0]?.code
  if (!region || !code || code === city.parties[0]?.code) return
  city.kind = 'place'
  city.type = 'place'
  city.parties = [{...region.parties[0], name: city.parties[0]?.name ?? region.parties[0].name}]
  city.rule = region.rule
}

/** "U.S. Department of Agriculture": the state's name before a body's is part of it. */
function takeState(scene: Scene, body: Draft): void {
  const state = scene.drafts.find((other) => other.to === body.from && other.kind === 'state')
  if (!state) return
  body.from = state.from
  body.phraseFrom = Math.min(body.phraseFrom, state.phraseFrom)
  state.hidden = true
}

/** "the French minister, Jane Roe", "the minister of trade of France, Jane Roe" */
function isBeforeComma({pieces}: Scene, {to, phraseTo}: Draft, {from}: Draft): boolean {
  return pieces[from - 1]?.form === ',' && (to === from - 1 || phraseTo === from - 1)
}

/** "the French minister", "its minister": not any minister. */
function isOwned({pieces}: Scene, title: Draft): boolean {
  const before = pieces[title.from - 1]?.lower ?? ''
  return title.states.length > 0 || title.belongs !== undefined || before === "'s" || en.owners.has(before)
}

/** "The minister, Jane Roe, said": the tree too takes the name for that of who bears the title. */
function isSetOff(scene: Scene, title: Draft, person: Draft): boolean {
  const {deprel, head} = headToken(scene, person)
  return (
    deprel === 'appos' &&
    scene.pieces[title.from].token <= head &&
    head <= scene.pieces[title.to - 1].token &&
    en.definite.has(scene.pieces[title.from - 1]?.lower ?? '') &&
    scene.pieces[person.to]?.form === ','
  )
}

/** The title before a name, or in apposition after it: "Ben Wallace, the British defence secretary,". */
function titleOf(scene: Scene, person: Draft): void {
  const before = scene.drafts.find(
    (other) =>
      other.kind === 'title' &&
      (other.to === person.from ||
        (isBeforeComma(scene, other, person) && (isOwned(scene, other) || isSetOff(scene, other, person)))),
  )
  const after = before ? undefined : (headed(scene, person) ?? appositionAfter(scene, person))
  const title = before ?? after
  if (before?.plural) {
    before.hidden = true
    person.phraseFrom = Math.min(person.phraseFrom, before.phraseFrom)
  }
  if (!title && person.states.length === 0) person.states = describedStates(scene, person)
  if (!title || title.plural) return
  person.title = title
  title.title = person
  title.hidden = before !== undefined
  if (person.states.length === 0) person.states = title.states
  if (person.states.length === 0) person.states = describedStates(scene, person)
  if (!before) return
  person.phraseFrom = Math.min(person.phraseFrom, title.phraseFrom)
  const office = officeBefore(scene, before, person)
  if (office) takeOffice(person, office)
}

/** The office in "The chief of the defence staff, Admiral Jane Roe, said". */
function officeBefore(scene: Scene, rank: Draft, person: Draft): Draft | undefined {
  if (rank.to !== person.from || scene.pieces[person.to]?.form !== ',') return
  return scene.drafts.find(
    (other) =>
      other.kind === 'title' && !other.plural && isBeforeComma(scene, other, rank) && isOwned(scene, other),
  )
}

/** The person holds the office and is of its state; a listed office tells more than the rank. */
function takeOffice(person: Draft, office: Draft): void {
  if (office.offices?.length || office.generic?.office) person.title = office
  office.title = person
  office.hidden = true
  if (person.states.length === 0) person.states = office.states
  person.phraseFrom = Math.min(person.phraseFrom, office.phraseFrom)
}

/** "Acme, a Danish company," and "the Danish company Acme": the noun tells whose the name is. */
function nounOf(scene: Scene, group: Draft): void {
  const noun =
    nounAfter(scene, group) ?? scene.drafts.find((other) => isNoun(other) && other.to === group.from)
  if (!noun) return
  noun.apposed = group
  const [party] = group.parties
  const [state] = noun.states
  if (!party || party.code !== null) return
  if (state) group.states = noun.states
  const type = noun.type === 'group' ? group.type : noun.type
  group.type = type
  group.parties = [makeParty(state?.code ?? null, noun.generic?.sector ?? party.sector, party.name, type)]
}

/** The phrase takes in the adjectives and the article before it. */
function widen(scene: Scene, draft: Draft): void {
  let place = draft.phraseFrom - 1
  for (let steps = 0; place >= 0 && steps < 4; steps++, place--) {
    const piece = scene.pieces[place]
    const {upos} = scene.sentence.tokens[piece.token]
    if (upos === 'SCONJ') return
    if (en.definite.has(piece.lower) || piece.lower === 'a' || piece.lower === 'an' || upos === 'DET') {
      draft.phraseFrom = place
      return
    }
    if (!(upos === 'ADJ' || en.rank.has(piece.lower) || (upos === 'NUM' && draft.plural))) return
    if (draft.kind === 'person' || draft.kind === 'state') return
    draft.phraseFrom = place
  }
}
