// Demands told by a modal verb, "said that X must withdraw": a sentence and its matches in, candidates out.
import {childrenOf, headOf, relationOf, type Sentence, type Token} from '../sentences/index.ts'
import {isNoun, isVerb, subjectsOf} from './arguments.ts'
import type {Candidate} from './candidate.ts'
import {modeFor} from './content-mode.ts'
import type {EventLexicon} from './lexicon.ts'
import type {Match} from './match.ts'
import {eventWords as words} from './words.ts'

/** "said that X must withdraw": a demand by the speaker on X. */
export function demandsIn(sentence: Sentence, lexicon: EventLexicon, matches: readonly Match[]): Candidate[] {
  const found: Candidate[] = []
  for (const modal of sentence.tokens) {
    if (!words.mustModals.has(modal.lemma.toLowerCase())) continue
    const [pattern] = lexicon('modal', modal.lemma.toLowerCase())
    // "ought" may be a verb of its own in the tree, with what ought to be done below it
    const verb = modal.deprel === 'aux' ? headOf(sentence, modal) : isVerb(modal) ? modal : undefined
    const speech = verb && speechOver(sentence, verb)
    if (!pattern || !verb || !speech) continue
    const addressed = childrenOf(sentence, verb).find((child) => relationOf(child) === 'nsubj')
    if (!addressed || !(isNoun(addressed) || addressed.upos === 'PRON')) continue
    if (isPast(sentence, verb)) continue
    // "should the rebels attack" is a condition, "there should be a truce" asks nobody.
    if (modal.index < addressed.index || childrenOf(sentence, verb).some(({deprel}) => deprel === 'expl'))
      continue
    const content = matches.find((match) => match.token === verb) ?? null
    const match: Match = {
      entry: pattern.entry,
      token: verb,
      object: null,
      used: [],
      weight: pattern.weight,
      others: [],
    }
    found.push({
      match,
      type: pattern.entry.plover,
      mode: content ? modeFor('REQUEST', content.entry.plover, content.entry.mode) : null,
      actors: subjectsOf(sentence, speech),
      recipients: [addressed],
      content,
      asserted: true,
      past: false,
      agentless: false,
      announced: false,
      because: [{rule: pattern.entry.id, value: pattern.entry.plover}],
      others: () => [],
      inside: () => [],
    })
  }
  return found
}

/** "should have been higher": nobody is asked for what is over. */
function isPast(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb).some(({deprel, lemma}) => deprel === 'aux' && words.perfect.has(lemma))
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

function isSpeech(token: Token): boolean {
  return isVerb(token) && words.speech.has(token.lemma.toLowerCase())
}
