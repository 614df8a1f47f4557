// Who does it and to whom: the head words of actor and recipient round a trigger, from the slots that its entry names.
import {relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {caseOf, isCircumstance, isCount, isNoun, isPassive, isVerb, phrasesBy} from '../clause/arguments.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Match} from '../match/match.ts'
import type {PloverType} from '../types.ts'
import {inSlot, sufferersOf} from './slots.ts'

export interface Roles {
  readonly actors: readonly Token[]
  readonly recipients: readonly Token[]
  /** The slots that gave them, for `explain`. */
  readonly slots: readonly string[]
}

/** Where whom a verb is aimed at stands, behind its object. */
const aimed = [
  'iobj',
  'on',
  'upon',
  'against',
  'with',
  'to',
  'toward',
  'towards',
  'from',
  'at',
  'for',
  'into',
  'over',
  'between',
]
const verbRecipient = ['obj', ...aimed]
const lightRecipient = [...aimed, 'of', 'poss', 'mod', 'by', 'inner', 'in']
/** Types whose goods tell by whose they are who gives them: "Turkish drones supplied to Mali". */
const given: ReadonlySet<PloverType> = new Set(['AID', 'COOPERATE'])
const nounActor = ['subj', 'by', 'poss', 'mod', 'between', 'from']
const nounRecipient = [
  'against',
  'on',
  'upon',
  'to',
  'with',
  'toward',
  'towards',
  'of',
  'at',
  'for',
  'over',
  'into',
  'about',
  'in',
]
const together = ['with', 'between', 'among', 'of', 'obj', 'poss', 'mod']

/** Head words of both roles. A party found in one role is not looked for in the other. */
export function rolesOf(sentence: Sentence, match: Match): Roles {
  const {entry} = match
  const noun = entry.pos === 'noun'
  const doers = fromSlots(
    sentence,
    match,
    entry.actor ?? (noun ? nounActor : ['subj']),
    [],
    entry.mutual === true,
  )
  const actor =
    doers.tokens.length > 0 || noun ? doers : fromSlots(sentence, match, ownersIn(sentence, match), [], false)
  if (entry.mutual) {
    const more = allSlots(sentence, match, entry.recipient ?? together, actor.tokens)
    if (isPassedOn(sentence, match.token, actor.tokens, more)) return {actors: [], recipients: [], slots: []}
    return {actors: [...actor.tokens, ...more], recipients: [], slots: actor.slots}
  }
  const light = match.object !== null && isNoun(match.object)
  const hosts = entry.mode === 'visit' ? talkedTo(sentence, match.token) : []
  if (hosts.length > 0) return {actors: actor.tokens, recipients: hosts, slots: actor.slots}
  const told = entry.recipient ?? (noun ? nounRecipient : light ? lightRecipient : verbRecipient)
  const wanted = isGiving(sentence, match) && !told.includes('iobj') ? ['iobj', ...told] : told
  let recipient = fromSlots(sentence, match, wanted, actor.tokens, entry.weak === true)
  if (recipient.tokens.length === 0 && noun)
    recipient = {tokens: sufferersOf(sentence, match.token), slots: ['sufferer']}
  if (
    recipient.tokens.length === 0 &&
    match.object &&
    light &&
    !words.arms.has(match.object.lemma.toLowerCase()) &&
    (!entry.recipient || entry.recipient.includes('obj'))
  )
    recipient = {tokens: [match.object], slots: ['object']}
  return {actors: actor.tokens, recipients: recipient.tokens, slots: [...actor.slots, ...recipient.slots]}
}

/** "lent Cyprus three planes": who is given something gets it, whatever else the entry looks at; not beside a "to". */
function isGiving(sentence: Sentence, {entry, token}: Match): boolean {
  return (
    (given.has(entry.plover) || entry.plover === 'AGREE') &&
    entry.pos !== 'noun' &&
    entry.recipient?.length !== 0 &&
    words.giving.has(token.lemma.toLowerCase()) &&
    phrasesBy(sentence, token, words.infinitive).length === 0
  )
}

/** Slots of who does it where only the object's owner is told: "Turkish drones supplied to Mali", "Chile's demand was repeated". */
function ownersIn(sentence: Sentence, {entry, token, object, used}: Match): readonly string[] {
  if (given.has(entry.plover)) return ['maker']
  const utters =
    words.uttering.has(token.lemma.toLowerCase()) || words.renewing.has(token.lemma.toLowerCase())
  return object && utters && used.includes(object) && isPassive(sentence, token) ? ['poss'] : []
}

/** "vehicles sold to banks and schools": several have a part in it, but on one side, and the other is not told. */
function isPassedOn(
  sentence: Sentence,
  verb: Token,
  actors: readonly Token[],
  others: readonly Token[],
): boolean {
  return (
    actors.length === 0 &&
    others.length > 0 &&
    isVerb(verb) &&
    (isPassive(sentence, verb) || (relationOf(verb) === 'acl' && ['VBN', 'VBD'].includes(verb.xpos))) &&
    others.some((token) => words.oneWay.has(caseOf(sentence, token))) &&
    others.every((token) => words.oneWay.has(caseOf(sentence, token)) || relationOf(token) === 'conj')
  )
}

/** "flew to Cusco for talks with farmers": who is talked to is the host, not the town. */
function talkedTo(sentence: Sentence, verb: Token): Token[] {
  return phrasesBy(sentence, verb, 'for').flatMap((aim) => phrasesBy(sentence, aim, 'with'))
}

interface Filled {
  readonly tokens: Token[]
  readonly slots: string[]
}

function fromSlots(
  sentence: Sentence,
  match: Match,
  slots: readonly string[],
  taken: readonly Token[],
  all: boolean,
): Filled {
  const filled: Filled = {tokens: [], slots: []}
  for (const slot of slots) {
    if (slot === 'doer' && filled.tokens.some((token) => !isOwn(token))) continue
    const found = inSlot(sentence, match, slot).filter(
      (token) =>
        !taken.includes(token) &&
        !filled.tokens.includes(token) &&
        !isTime(sentence, token) &&
        !isCircumstance(sentence, token) &&
        !(taken.length > 0 && isOwn(token) && !(slot === 'poss' && match.entry.recipient?.includes('poss'))),
    )
    if (found.length === 0) continue
    filled.tokens.push(...found)
    filled.slots.push(slot)
    if (!all) break
  }
  return filled
}

function allSlots(
  sentence: Sentence,
  match: Match,
  slots: readonly string[],
  taken: readonly Token[],
): Token[] {
  return fromSlots(sentence, match, slots, taken, true).tokens
}

/** "shut its embassy": the owner is whoever acts. */
function isOwn({upos, deprel}: Token): boolean {
  return upos === 'PRON' && deprel === 'nmod:poss'
}

/** "in 2018", "on Friday" */
function isTime(sentence: Sentence, token: Token): boolean {
  if (words.times.has(token.lemma.toLowerCase())) return true
  return token.upos === 'NUM' && /^\d/.test(token.form) && !isCount(sentence, token)
}
