// What a meeting, call or visit was about, what was understood there and what was proposed.
import {factualityOf} from '../events/index.ts'
import {
  childrenOf,
  headOf,
  hullOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../sentences/index.ts'
import {contains, type Quoted, quote, type Span} from '../text/index.ts'
import {listItems} from './agreements/lists.ts'
import {type ContactEntry, table} from './lexicons.ts'
import {mentionsIn, type Passage, type Place, placeOf, placesOf, trimmed} from './passage.ts'
import {toItsEnd} from './phrase-lists.ts'
import {caseOf, conjunctsOf, spellingsOf, subjectOf} from './phrases.ts'
import type {ContactDetail} from './types.ts'

type Part = ContactEntry['part']
/** Something said of a contact: on its agenda, understood, proposed. */
export interface ContactPart {
  readonly part: Part
  readonly content: Quoted
  readonly sentenceIndex: number
  readonly entry: string
  /** The first day that its sentence names. */
  readonly day: string | null
  /** Who says, proposes or agrees, where the sentence tells. */
  readonly codes: readonly string[]
}

const kinds: Readonly<Record<string, ContactDetail['kind']>> = {
  visit: 'visit',
  meet: 'meeting',
  phone: 'call',
  call: 'call',
  negotiate: 'talks',
  'third-party': 'talks',
  mediate: 'talks',
}
const callWords = /\b(phone|telephone|call|video|videoconference|rang|ring)/i
const visitWords = /\b(visit|trip|tour|travel|arriv|flew|fly)/i
const talkWords = /\b(talks|negotiat|consultation|summit talks)/i

/** Kind of contact from the mode of the event and the word that tells it. */
export function contactKind(
  mode: string | null,
  trigger: string,
  cameo: string | null,
): ContactDetail['kind'] {
  if (callWords.test(trigger) || cameo === '041') return 'call'
  if (mode && kinds[mode] && kinds[mode] !== 'meeting') return kinds[mode]
  if (/\b(exercise|drill|manoeuvre|maneuver|war game)/i.test(trigger)) return 'exercise'
  if (visitWords.test(trigger)) return 'visit'
  return talkWords.test(trigger) ? 'talks' : 'meeting'
}

/** Agenda items, understandings and proposals, wherever in the article they stand. */
export function contactParts(passage: Passage): ContactPart[] {
  const found: ContactPart[] = []
  for (const place of placesOf(passage)) {
    for (const {entry, span} of partsAt(passage, place).flatMap((hit) => itemsOf(passage, place, hit))) {
      if (span.end - span.start < 4 || mostlyDate(passage, span) || isParty(passage, span)) continue
      if (entry.part === 'agenda' && waysToMeet.has(passage.whole.slice(span.start, span.end).toLowerCase()))
        continue
      found.push({
        part: entry.part,
        content: quote(passage.whole, span),
        sentenceIndex: place.sentenceIndex,
        entry: entry.id,
        day: dayBeside(passage, place, span),
        codes: codesOfSubject(passage, place),
      })
    }
  }
  return withoutRepeats(found)
}

/** "spoke on the phone", "met on the sidelines": how, not about what. */
const waysToMeet = new Set(
  'phone telephone sidelines margins behalf condition occasion eve record camera air level line video basis spot ground'.split(
    ' ',
  ),
)

/** An agenda is a list of things; what was understood or proposed is one. */
function itemsOf(
  passage: Passage,
  {sentence}: Place,
  {entry, content}: Hit,
): {entry: ContactEntry; span: Span}[] {
  const whole = entry.part === 'agenda' ? toItsEnd(passage, sentence, content) : content
  const items = entry.part === 'agenda' ? listItems(passage.whole, whole) : [whole]
  return items.map((item) => ({entry, span: trimmed(passage.whole, item)}))
}

/** When it was said, not when what is agreed is to be. */
function dayBeside({dates}: Passage, {sentence}: Place, content: Span): string | null {
  const date = dates.find((one) => one.edtf && contains(sentence, one) && !contains(content, one))
  return date?.edtf ?? null
}

function codesOfSubject(passage: Passage, {sentence, token}: Place): string[] {
  const subject = token.upos === 'NOUN' ? undefined : subjectOf(sentence, token)
  if (!subject || isPassive(sentence, token)) return []
  const parties = mentionsIn(
    passage,
    hullOf(subtreeOf(sentence, subject, (child) => ['acl', 'punct'].includes(relationOf(child)))),
  ).flatMap((mention) => mention.parties)
  return [...new Set(parties.flatMap(({code}) => code ?? []))]
}

/** The parts as a contact's detail, with places in the article's title or text. */
export function contactDetail(
  passage: Passage,
  kind: ContactDetail['kind'],
  parts: readonly ContactPart[],
): ContactDetail {
  const of = (part: Part) =>
    parts
      .filter((found) => found.part === part)
      .map(({content}) => ({
        text: content.text,
        start: placeOf(passage, content).start,
        end: placeOf(passage, content).end,
      }))
  return {kind, agenda: of('agenda'), understandings: of('understanding'), proposals: of('proposal')}
}

interface Hit {
  readonly entry: ContactEntry
  readonly content: Span
}

function partsAt(passage: Passage, {sentence, token}: Place): Hit[] {
  if (!['VERB', 'NOUN', 'ADJ'].includes(token.upos)) return []
  const lexicon = table('contacts', passage.lang)
  for (const spelling of spellingsOf(sentence, token)) {
    const entries = lexicon.get(spelling)
    if (!entries) continue
    const hits = entries.flatMap((entry) =>
      contentsOf(sentence, token, entry).map((content) => ({entry, content})),
    )
    if (hits.length > 0) return negated(passage, sentence, token) ? [] : hits
  }
  return []
}

function negated(passage: Passage, sentence: Sentence, token: Token): boolean {
  const {factuality} = factualityOf(sentence, token.index, passage.whole, passage.lang)
  return factuality === 'denied' || factuality === 'cancelled' || factuality === 'hypothetical'
}

function contentsOf(sentence: Sentence, token: Token, {takes, needs}: ContactEntry): Span[] {
  if (needs === 'contact' && !isOfContact(sentence, token)) return []
  if (needs === 'reached' && token.upos === 'NOUN' && !isReached(sentence, token)) return []
  const children = childrenOf(sentence, token)
  const nominal = token.upos === 'NOUN'
  if (takes.includes('predicate')) return predicateOf(sentence, token)
  if (takes.includes('joint')) return jointly(sentence, token) ? objectsOf(sentence, token) : []
  const clauses = takes.includes('clause') ? children.filter((child) => clauseOf(child, token)) : []
  const objects = takes.includes('object') && !nominal ? objectsOf(sentence, token) : []
  const verb = nominal
    ? needs === 'reached'
      ? reachedBy(sentence, token)
      : carrierOf(sentence, token)
    : undefined
  const phrases = [...children, ...(verb ? childrenOf(sentence, verb) : [])].filter((child) =>
    hangsBy(sentence, child, takes),
  )
  return [
    ...clauses.map((clause) => spanOf(sentence, clause)),
    ...objects,
    ...phrases.map((phrase) => spanOf(sentence, phrase)),
  ]
}

function clauseOf(child: Token, token: Token): boolean {
  const relation = relationOf(child)
  if (token.upos === 'NOUN') return child.deprel === 'acl' || relation === 'ccomp'
  return (
    relation === 'xcomp' ||
    (relation === 'ccomp' && child.index > token.index) ||
    (relation === 'advcl' && child.index > token.index && child.feats.includes('VerbForm=Inf'))
  )
}

/** "on consultations", "on holding consultations" */
function hangsBy(sentence: Sentence, child: Token, takes: readonly string[]): boolean {
  if (['obl', 'nmod'].includes(relationOf(child))) return takes.includes(caseOf(sentence, child) ?? '')
  const mark = childrenOf(sentence, child).find(({deprel}) => deprel === 'mark')
  return relationOf(child) === 'advcl' && mark?.upos !== 'PART' && takes.includes(mark?.lemma ?? '')
}

const contactNouns = new Set(
  'talk meeting discussion conversation negotiation session visit call round consultation dialogue summit agenda'.split(
    ' ',
  ),
)

/** "The talks dealt with Lebanon", against "The police dealt with Lebanon". */
function isOfContact(sentence: Sentence, verb: Token): boolean {
  return contactNouns.has(subjectOf(sentence, verb)?.lemma ?? '')
}

const reaching = new Set('reach achieve come arrive find express attain be'.split(' '))

/** "reached an agreement on …", against "the agreement on …". */
function isReached(sentence: Sentence, noun: Token): boolean {
  return noun.lemma !== 'agreement' && noun.lemma !== 'accord'
    ? true
    : reachedBy(sentence, noun) !== undefined
}

const carriers = new Set('hold have conduct lead open begin resume start continue attend'.split(' '))

/** "held talks in Accra on the port": what the talks were on may hang on the verb. */
function carrierOf(sentence: Sentence, noun: Token): Token | undefined {
  const head = headOf(sentence, noun)
  return head && relationOf(noun) === 'obj' && carriers.has(head.lemma) ? head : undefined
}

const ending = new Set('end conclude close finish result culminate'.split(' '))

/** "reached an agreement", "the meeting ended with an agreement": the verb. */
function reachedBy(sentence: Sentence, noun: Token): Token | undefined {
  const head = headOf(sentence, noun)
  if (!head) return undefined
  const closes = ending.has(head.lemma) && ['with', 'in'].includes(caseOf(sentence, noun) ?? '')
  return closes || reaching.has(head.lemma) ? head : undefined
}

function isPassive(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some(({deprel}) => deprel === 'nsubj:pass' || deprel === 'aux:pass')
}

function objectsOf(sentence: Sentence, token: Token): Span[] {
  return childrenOf(sentence, token)
    .filter(
      (child) => (relationOf(child) === 'obj' || child.deprel === 'nsubj:pass') && child.upos !== 'PRON',
    )
    .map((child) => spanOf(sentence, child))
}

/** "The agenda included X", "the topic was X": X. */
function predicateOf(sentence: Sentence, token: Token): Span[] {
  if (relationOf(token) !== 'nsubj') return onAgenda(sentence, token)
  const head = sentence.tokens[token.head]
  const objects = childrenOf(sentence, head).filter((child) => relationOf(child) === 'obj')
  if (objects.length > 0) return objects.map((child) => spanOf(sentence, child))
  const copular = childrenOf(sentence, head).some((child) => child.deprel === 'cop')
  return copular ? [spanOf(sentence, head)] : []
}

/** "On the agenda were X and Y", "X was on the agenda": X, Y. */
function onAgenda(sentence: Sentence, token: Token): Span[] {
  if (caseOf(sentence, token) !== 'on') return []
  const copular = (word: Token) => childrenOf(sentence, word).some((child) => child.deprel === 'cop')
  if (copular(token))
    return childrenOf(sentence, token)
      .filter((child) => relationOf(child) === 'nsubj')
      .map((child) => spanOf(sentence, child))
  const head = headOf(sentence, token)
  if (!head || head.upos === 'VERB' || token.index > head.index || !copular(head)) return []
  const aside = new Set(subtreeOf(sentence, token))
  const words = subtreeOf(sentence, head, ({deprel}) =>
    ['cop', 'punct', 'parataxis', 'acl:relcl'].includes(deprel),
  )
  return [hullOf(words.filter((word) => !aside.has(word) && word.deprel !== 'det'))]
}

const both = new Set([
  'side',
  'party',
  'minister',
  'president',
  'leader',
  'official',
  'delegation',
  'counterpart',
  'both',
  'they',
  'chief',
  'negotiator',
  'country',
  'interlocutor',
  'envoy',
  'diplomat',
  'premier',
])

/** Noted by both together: "the sides", "the two ministers", or two joined names. */
function jointly(sentence: Sentence, verb: Token): boolean {
  const subject = subjectOf(sentence, verb)
  if (!subject) return false
  return (
    conjunctsOf(sentence, subject).length > 1 ||
    (both.has(subject.lemma.toLowerCase()) &&
      (subject.feats.includes('Number=Plur') || subject.lemma === 'both'))
  )
}

/** The phrase or clause without what introduces it, its subject and what follows it as an aside. */
function spanOf(sentence: Sentence, head: Token): Span {
  const leave = new Set(['case', 'mark', 'aux', 'cop', 'punct', 'parataxis', 'det', 'cc'])
  if (relationOf(head) !== 'ccomp') leave.add('nsubj')
  const cut = (child: Token) =>
    (child.head === head.index &&
      leave.has(relationOf(child)) &&
      !(relationOf(child) === 'cc' && child.index > head.index)) ||
    child.deprel === 'acl:relcl'
  const inner = subtreeOf(sentence, head, cut)
  return hullOf(
    head.upos === 'VERB' ? inner : inner.filter(({index}) => index >= firstOf(sentence, head, cut)),
  )
}

function firstOf(sentence: Sentence, head: Token, cut: (child: Token) => boolean): number {
  return subtreeOf(sentence, head, cut)[0]?.index ?? head.index
}

/** "asked Togo": who was asked is no proposal. */
function isParty({mentions}: Passage, span: Span): boolean {
  return mentions.some(
    ({start, end, parties}) => parties.length > 0 && start <= span.start && end >= span.end,
  )
}

function mostlyDate(passage: Passage, span: Span): boolean {
  return passage.dates.some((date) => date.start <= span.start + 4 && date.end >= span.end - 1)
}

/** The same content told twice is one item: the longer wording is kept. */
function withoutRepeats(parts: readonly ContactPart[]): ContactPart[] {
  return parts.filter(
    (part, place) =>
      !parts.some((other, at) => at !== place && other.part === part.part && covers(other, part, at < place)),
  )
}

function covers(other: ContactPart, part: ContactPart, earlier: boolean): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
  const [mine, theirs] = [words(part.content.text), words(other.content.text)]
  const common = [...mine].filter((word) => theirs.has(word)).length
  if (mine.size === 0 || common / mine.size < 0.75) return false
  return theirs.size > mine.size || (theirs.size === mine.size && earlier)
}
