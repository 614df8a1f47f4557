// A title alone in, who bears it out: "the minister", "the French president", "his British counterpart".
import {relationOf} from '../../sentences/index.ts'
import type {Case} from '../draft/case.ts'
import {type Draft, headToken, kindBefore, wordsIn} from '../draft/draft.ts'
import type {Seen} from '../draft/memory.ts'
import {holdersOfOffices, officesNamed} from '../lists/offices.ts'
import {distinct, unnamed} from '../lists/party.ts'
import {stateOfIts} from '../names/owners.ts'
import {officesOf, officeTitles, ranked, sectorOfTitle} from '../names/titles.ts'
import type {Party} from '../types.ts'
import {en} from '../words/en.ts'
import {pointedAt} from './pointing.ts'
import {countryOf, stateAround} from './whereabouts.ts'

export function resolveTitle(one: Case): boolean {
  const {draft, scene} = one
  const before = scene.pieces[draft.from - 1]?.lower ?? ''
  if (draft.title?.kind === 'person') {
    draft.parties = draft.title.parties
    return true
  }
  if (draft.generic?.before || (draft.generic?.bearing && !draft.belongs)) return false
  if (draft.states.length === 0 && draft.belongs) draft.states = statesOfOwner(one, draft.belongs)
  if (draft.states.length === 0 && !draft.belongs) draft.states = [stateOfIts(one) ?? []].flat()
  if (draft.generic?.refers === 'counterpart') return counterpart(one)
  if (draft.rule === 'title.leader' && draft.belongs?.kind === 'group') return leaderOf(one, draft.belongs)
  if (draft.rule === 'title.leader' && draft.states.length === 0 && leadsKind(one)) return leaderOfKind(one)
  const elsewhere = isElsewhere(one)
  const states = draft.states.length > 0 ? draft.states : elsewhere ? [] : statesUnsaid(one)
  const past = ranked(scene, draft)
  const offices = past || elsewhere || states.length !== 1 ? [] : officesOf(draft, states[0])
  const sector = past ?? offices[0]?.sector ?? sectorOfTitle(draft)
  draft.parties = states.map((state) => unnamed(state, sector, wordsIn(scene, draft), 'person'))
  if (draft.parties.length === 0) draft.parties = [unnamed(null, sector, wordsIn(scene, draft), 'person')]
  if (draft.plural || isIndefinite(one)) {
    const bearers = draft.plural && states.length === 0 && en.definite.has(before) ? bearersAgain(one) : []
    draft.named = bearers.length > 0
    if (draft.named) draft.parties = bearers
    return true
  }
  const again =
    past || isModifier(one)
      ? undefined
      : bearerAgain(
          one,
          offices.map(({office}) => office),
        )
  if (again) {
    draft.parties = [again]
    return true
  }
  const holders = holdersOfOffices(offices)
  if (holders.length > 0) draft.candidates = holders
  if (holders.length === 1) draft.parties = holders
  draft.named = holders.length > 0 || officeTitles.has(draft.rule)
  return true
}

/** "a president", "a sitting president": any one. */
function isIndefinite({draft, scene}: Case): boolean {
  const {pieces, sentence} = scene
  const title = headToken(scene, draft)
  let place = draft.from - 1
  while (
    place >= 0 &&
    sentence.tokens[pieces[place].token].deprel === 'amod' &&
    !en.rank.has(pieces[place].lower)
  )
    place--
  return title.upos === 'NOUN' && en.indefinite.has(pieces[place]?.lower ?? '')
}

/** "president of the Lombardy region", "secretary general of CEI": the title is of a region, or of a name that nobody knows. */
function isElsewhere({scene: {pieces, drafts}, draft}: Case): boolean {
  if (draft.belongs || pieces[draft.to]?.lower !== 'of') return false
  let place = draft.to + 1
  while (en.definite.has(pieces[place]?.lower ?? '')) place++
  const owner = drafts.find(({from}) => from === place)
  if (owner) return owner.rule.endsWith('#region')
  return draft.states.length === 0 && /^\p{Lu}/u.test(pieces[place]?.form ?? '')
}

/** The state of a title that no word beside it tells: one that has the office, else the one that the sentence is about. */
function statesUnsaid(one: Case): readonly Party[] {
  if (one.draft.plural) return []
  const having = statesOfTitle(one)
  if (having.length > 0) return having
  const around = stateAround(one, sectorOfTitle(one.draft)) ?? countryOf(one.draft)
  return around ? [around] : []
}

/** "the ministers of the two countries": whom the words after the title point to; "the president's envoy": the president's. */
function statesOfOwner(one: Case, owner: Draft): readonly Party[] {
  if (owner.kind === 'title' || owner.kind === 'person')
    return owner.parties.flatMap(({code}) => one.gazetteer.states.get(code ?? '') ?? [])
  return owner.states.length === 0 && owner.kind === 'pointing'
    ? pointedAt({...one, draft: owner}).filter(({type}) => type === 'state')
    : owner.states
}

/** "the Labour leader", "the Hezbollah leader": of that group, whoever leads its state. */
function leaderOf({draft, memory, scene}: Case, group: Draft): boolean {
  const [of] = group.parties
  const seen = memory.last(memory.persons, ({role, draft: {title}}) => {
    return role === draft.rule && title?.belongs?.parties[0]?.entity === of?.entity
  })
  draft.parties = [
    seen?.party ?? unnamed(draft.states[0], of?.sector ?? null, wordsIn(scene, draft), 'person'),
  ]
  draft.named = true
  return true
}

/** "a Mafia leader", "the coup leader": a common noun before the title tells that it is no state that is led. */
function leadsKind({draft, scene: {pieces, sentence, drafts}}: Case): boolean {
  const before = sentence.tokens[pieces[draft.from - 1]?.token]
  if (draft.belongs?.kind === 'agent') return true
  // "the rebels' leader"
  if (
    drafts.some(({kind, to}) => kind === 'agent' && to === draft.from - 1) &&
    /^['’]s?$/.test(before?.form ?? '')
  )
    return true
  return before !== undefined && before.deprel === 'compound' && !en.realms.has(before.lemma.toLowerCase())
}

/** Of a state, if any, only as far as where they are tells it; with the sector of those who are led. */
function leaderOfKind({draft, scene}: Case): boolean {
  const before = scene.drafts.find(
    ({to, kind}) => kind === 'agent' && (to === draft.from || to === draft.from - 1),
  )
  const led = draft.belongs ?? before
  const sector = led?.generic?.sector ?? null
  draft.parties = [unnamed(led?.states[0] ?? null, sector, wordsIn(scene, draft), 'person')]
  return true
}

/** "Republican lawmakers": a party's adjective names nobody. */
function isModifier({draft, scene}: Case): boolean {
  return draft.rule === 'title.party' && ['amod', 'compound'].includes(relationOf(headToken(scene, draft)))
}

/** The state of a title that names none: the only one with such an office, else the one in focus. */
function statesOfTitle({draft, memory, gazetteer, scene}: Case): readonly Party[] {
  const own = [...new Set(draft.offices?.map(({state}) => state))]
  // "the emperor" of a text on the Incas is not Japan's
  const thrones = gazetteer.words('words.thrones')
  if (own.length === 1 && (!thrones.has(wordsIn(scene, draft).toLowerCase()) || memory.knows(own[0]))) {
    const body = draft.offices?.[0]?.body?.toLowerCase()
    const party = gazetteer.states.get(own[0]) ?? (body ? gazetteer.bearerOf(body)?.party : undefined)
    if (party) return [party]
  }
  const named = distinct([...memory.states].reverse().map(({party}) => party))
  const having = named.filter(({code}) => draft.offices?.some(({state}) => state === code))
  const weights = having.map(({code}) => memory.weight(code ?? ''))
  return having.slice(0, 1).flatMap(() => having[weights.indexOf(Math.max(...weights))])
}

/** "the ministers" after two persons with that title. */
function bearersAgain({draft, memory}: Case): readonly Party[] {
  const bearers = memory.persons.filter(({role}) => role === draft.rule || role === 'title.counterpart')
  const parties = distinct(bearers.map(({party}) => party)).slice(-2)
  return parties.length === 2 ? parties : []
}

/** Somebody who bore the title before: "the minister" after "Defence Minister Jane Roe". */
function bearerAgain({draft, memory, scene}: Case, kinds: readonly string[]): Party | undefined {
  const words = wordsIn(scene, draft).toLowerCase().split(' ')
  const seen = memory.last(memory.persons, ({party, role, kind, words: spoken}) => {
    if (draft.states.length > 0 && !draft.states.some(({code}) => code === party.code)) return false
    if (draft.rule === 'title.party' && kindBefore(scene, draft) !== kind) return false
    if (party.offices?.some((term) => kinds.includes(term.office)) && (role === null || role === draft.rule))
      return true
    if (role === draft.rule && draft.rule !== 'title.minister') return true
    return spoken.at(-1) === words.at(-1) && words.every((word) => spoken.includes(word))
  })
  return seen?.party
}

/** "his British counterpart": the same office in the other state. */
function counterpart(one: Case): boolean {
  const {draft, memory, scene} = one
  const owner = memory.last(memory.persons, ({role}) => role !== null) ?? memory.persons.at(-1)
  const states = draft.states.length > 0 ? draft.states : []
  if (!owner && states.length === 0) return false
  const sector = owner?.party.sector ?? 'GOV'
  draft.parties = states.map((state) => unnamed(state, sector, wordsIn(scene, draft), 'person'))
  if (states.length === 1 && !draft.plural) {
    const holders = holdersOfOffices(officesNamed(states[0], [], kindsOfPerson(owner)))
    const again = memory.last(
      memory.persons,
      ({party}) => party.code === states[0].code && holders.some(({name}) => name === party.name),
    )
    if (again) draft.parties = [again.party]
    else if (holders.length > 0) draft.candidates = holders
  }
  return draft.parties.length > 0
}

/** The kinds of office of a person: what the title says, else all that the person held. */
function kindsOfPerson(seen: Seen | undefined): readonly string[] {
  if (!seen) return []
  const {title} = seen.draft
  const named = title && seen.party.code ? officesOf(title, seen.party).map(({office}) => office) : []
  return named.length > 0 ? named : (seen.party.offices?.map(({office}) => office) ?? [])
}
