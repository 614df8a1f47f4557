// Demands told by a modal verb, "said that X must withdraw": and refusals without a verb: a sentence and its matches in, candidates out.
import {
  childrenOf,
  headOf,
  isInfinitive,
  relationOf,
  type Sentence,
  type Token,
} from '../../sentences/index.ts'
import type {Candidate} from '../candidate.ts'
import {isNoun, isPassive, isPersonNoun, isVerb, subjectsOf} from '../clause/arguments.ts'
import {speakerBeforeColon} from '../clause/headline-speaker.ts'
import {orderBy} from '../clause/orders.ts'
import type {EventLexicon} from '../lexicon/lexicon.ts'
import type {Pattern} from '../lexicon/pattern.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Match} from '../match/match.ts'
import {measures} from '../parties/nouns.ts'
import {refusalBy} from './bare-refusals.ts'
import {modeFor} from './content-mode.ts'

/** "said that X must withdraw", "'Withdraw now,' Y told X": a demand by the speaker on X. */
export function demandsIn(sentence: Sentence, lexicon: EventLexicon, matches: readonly Match[]): Candidate[] {
  return sentence.tokens.flatMap((token) => {
    const asked =
      askedBy(sentence, token, matches) ?? orderedBy(sentence, token) ?? refusedBy(sentence, token)
    const [pattern] = asked ? lexicon('modal', asked.word) : []
    return asked && pattern ? [demandOf(asked, pattern, matches)] : []
  })
}

/** What is to be done, who says so, of whom, and the word of the lexicon that it stands under. */
interface Asked {
  readonly verb: Token
  readonly speakers: readonly Token[]
  readonly addressed: readonly Token[]
  readonly word: string
}

function askedBy(sentence: Sentence, modal: Token, matches: readonly Match[]): Asked | undefined {
  const forced = isForced(sentence, modal)
  if (!forced && !words.mustModals.has(modal.lemma.toLowerCase())) return undefined
  // "ought" may be a verb of its own in the tree, with what ought to be done below it
  const verb = modal.deprel === 'aux' ? headOf(sentence, modal) : isVerb(modal) ? modal : undefined
  const speakers = verb && speakersOver(sentence, verb)
  if (!verb || !speakers) return undefined
  const addressed = childrenOf(sentence, verb).find((child) => relationOf(child) === 'nsubj')
  if (!addressed || !(isNoun(addressed) || addressed.upos === 'PRON')) return undefined
  // "I must think it over", "one must see this play": nobody is asked
  if (words.unasked.has(addressed.form.toLowerCase())) return undefined
  if (isPast(sentence, verb) || words.unwilled.has(verb.lemma.toLowerCase())) return undefined
  // "should the rebels attack" is a condition, "there should be a truce" asks nobody.
  if (modal.index < addressed.index || childrenOf(sentence, verb).some(({deprel}) => deprel === 'expl'))
    return undefined
  if (judged(sentence, verb) && !isOfPolitics(sentence, addressed)) return undefined
  const heeded = mayHeed(addressed) || matches.some(({token}) => token === verb)
  if (!heeded && !isPassive(sentence, verb)) return undefined
  return {verb, speakers, addressed: heeded ? [addressed] : [], word: modal.lemma.toLowerCase()}
}

/** "The court ruled that Chad must pay": said by a verb of courts alone. */
function judged(sentence: Sentence, verb: Token): boolean {
  const speech = speechOver(sentence, verb)
  return speech !== undefined && !words.speech.has(speech.lemma.toLowerCase())
}

/** A name, or a word of politics: what a court tells a tenant to do is between no parties of politics. */
function isOfPolitics(sentence: Sentence, noun: Token): boolean {
  return (
    words.political.has(noun.lemma.toLowerCase()) ||
    [noun, ...childrenOf(sentence, noun)].some(
      ({upos, form}) => upos === 'PROPN' || /^\p{Lu}\p{Ll}+$/u.test(form),
    )
  )
}

/** "'Release them now,' the mother told the leaders". */
function orderedBy(sentence: Sentence, verb: Token): Asked | undefined {
  const order = orderBy(sentence, verb)
  return order && {verb, speakers: order.speakers, addressed: order.addressed, word: words.must}
}

/** "'No talks,' the king told the rebels". */
function refusedBy(sentence: Sentence, no: Token): Asked | undefined {
  const refusal = refusalBy(sentence, no)
  return refusal && {verb: refusal.refused, ...refusal, word: words.no}
}

function demandOf(
  {verb, speakers, addressed}: Asked,
  {entry, weight}: Pattern,
  matches: readonly Match[],
): Candidate {
  const content = matches.find((match) => match.token === verb) ?? null
  return {
    match: {entry, token: verb, object: null, used: [], weight, others: []},
    type: entry.plover,
    mode: content ? modeFor(entry.plover, content.entry.plover, content.entry.mode) : null,
    actors: speakers,
    recipients: addressed,
    content,
    asserted: true,
    past: false,
    voted: false,
    agentless: false,
    announced: false,
    ownWord: true,
    because: [{rule: entry.id, value: entry.plover}],
    others: () => [],
    inside: () => [],
  }
}

/** "should have been higher": nobody is asked for what is over. */
function isPast(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some(({deprel, lemma}) => deprel === 'aux' && words.perfect.has(lemma))
}

/** "Iran must", "the ministry should"; what a speech or the economy should do is only expected. */
function mayHeed(noun: Token): boolean {
  const word = noun.lemma.toLowerCase()
  return (
    noun.upos !== 'NOUN' ||
    isPersonNoun(word) ||
    measures(noun) ||
    [words.agents, words.bodies, words.political, words.armed, words.apart].some((list) => list.has(word))
  )
}

/** Whose word the clause is; undefined where it is nobody's. */
function speakersOver(sentence: Sentence, verb: Token): readonly Token[] | undefined {
  const speech = speechOver(sentence, verb)
  if (speech) return subjectsOf(sentence, speech)
  const headline = speakerBeforeColon(sentence, verb)
  return headline && [headline]
}

/** The verb of speech that tells the clause: "said that X must", "said in a statement that X must", "X must …, said Y". */
function speechOver(sentence: Sentence, verb: Token): Token | undefined {
  const after = childrenOf(sentence, verb).find(
    (child) => relationOf(child) === 'parataxis' && isSpeech(child),
  )
  if (after) return after
  const head = headOf(sentence, verb)
  const paper = head && relationOf(verb) === 'acl' && words.documents.has(head.lemma.toLowerCase())
  if (!paper && !['ccomp', 'parataxis'].includes(relationOf(verb))) return undefined
  const speech = paper ? headOf(sentence, head) : head
  return speech && isSpeech(speech) ? speech : undefined
}

/** "Iran has to withdraw", "Israel needs to open the border": a verb that demands as "must" does; who "may have to" is asked nothing. */
function isForced(sentence: Sentence, verb: Token): boolean {
  return (
    words.mustVerbs.has(verb.lemma.toLowerCase()) &&
    isVerb(verb) &&
    verb.deprel !== 'aux' &&
    !childrenOf(sentence, verb).some(({lemma}) => words.mayModals.has(lemma.toLowerCase())) &&
    childrenOf(sentence, verb).some((child) => relationOf(child) === 'xcomp' && isInfinitive(sentence, child))
  )
}

/** "said", or the "ruled", "found" of a court. */
function isSpeech(token: Token): boolean {
  return isVerb(token) && [words.speech, words.ruling].some((verbs) => verbs.has(token.lemma.toLowerCase()))
}
