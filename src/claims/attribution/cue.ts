// A verb in, the entry of lexicons/reporting that makes it a cue and the span of the cue out.
import {
  childBy,
  childrenOf,
  headOf,
  hullOf,
  relationOf,
  type Sentence,
  type Token,
} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import {sourceBehind} from './cited.ts'
import {coming, staging} from './en.ts'
import type {ReportingEntry, ReportingWords} from './lexicon.ts'
import {heardThat, isMisreadParticiple, isMisreadVerb} from './misread.ts'
import {isMisreadEnd} from './postposed.ts'

/** The entry by which the verb may tell of a saying or a thought; none for verbs that only describe a noun. */
export function cueEntry(sentence: Sentence, verb: Token, words: ReportingWords): ReportingEntry | undefined {
  if (verb.upos !== 'VERB' && !verb.xpos.startsWith('VB') && !isVerbByPlace(sentence, verb)) return
  const entry = entryFor(sentence, verb, words)
  if (!entry) return
  if (describing.has(relationOf(verb)) && !heardThat(sentence, verb) && !sourceBehind(sentence, verb)) return
  if (entry.group !== 'say' && isOnlyMeant(sentence, verb)) return
  return entry
}

const describing = new Set(['amod', 'compound', 'case', 'fixed'])

/** The verb with its auxiliaries, negation and particle where they stand together. */
export function cueSpan(sentence: Sentence, verb: Token, entry: ReportingEntry): Span {
  const near = childrenOf(sentence, verb).filter(
    (child) => ['aux', 'advmod'].includes(relationOf(child)) || child.lemma === entry.particle,
  )
  let from = verb.index
  while (near.some(({index, upos}) => index === from - 1 && (upos === 'AUX' || upos === 'PART'))) from--
  const particle = near.find(({index, lemma}) => index === verb.index + 1 && lemma === entry.particle)
  return hullOf([sentence.tokens[from], particle ?? verb])
}

/** "He blames the king and plans to leave", where "plans" was taken for a noun. */
function isVerbByPlace(sentence: Sentence, token: Token): boolean {
  if (token.xpos === 'JJ') return isProgressive(sentence, token)
  if (isMisreadVerb(sentence, token) || isMisreadParticiple(sentence, token) || isMisreadEnd(sentence, token))
    return true
  if (token.xpos !== 'NNS' || relationOf(token) !== 'conj') return false
  if (sentence.tokens[token.index - 1]?.upos !== 'CCONJ') return false
  return sentence.tokens[token.head].xpos === 'VBZ' || isPlanByPlace(sentence, token)
}

/** "He proposes new rents, and plans to build": behind a comma, before an infinitive. */
function isPlanByPlace({tokens}: Sentence, {index}: Token): boolean {
  const [to, verb] = [tokens[index + 1], tokens[index + 2]]
  if (tokens[index - 2]?.form !== ',' || to?.xpos !== 'TO' || verb?.xpos !== 'VB') return false
  return tokens.slice(0, index).some(({xpos, head}) => xpos === 'VBZ' && head < 0)
}

/** "is promising to help", "is warning that …", where the participle was taken for an adjective. */
function isProgressive({tokens}: Sentence, {index, form}: Token): boolean {
  if (!form.endsWith('ing') || tokens[index - 1]?.lemma !== 'be') return false
  return /^(?:to|that|whether)$/.test(tokens[index + 1]?.form ?? '')
}

/** "is ready to consider", "a chance to think": no thought that anybody has had; but "came to believe", "took to the radio to denounce". */
function isOnlyMeant(sentence: Sentence, verb: Token): boolean {
  const above = headOf(sentence, verb)?.lemma ?? ''
  if (relationOf(verb) === 'xcomp' && coming.has(above)) return false
  if (relationOf(verb) === 'advcl' && staging.has(above)) return false
  return (
    ['xcomp', 'acl', 'advcl', 'obl', 'nmod'].includes(relationOf(verb)) &&
    childBy(sentence, verb, 'mark')?.lemma === 'to'
  )
}

/** By lemma, or by form where the lemma was guessed wrong; "lay out" before "lay". */
function entryFor(
  sentence: Sentence,
  verb: Token,
  {verbs, verbForms, particles}: ReportingWords,
): ReportingEntry | undefined {
  const lower = verb.form.toLowerCase()
  const find = (rest: string) =>
    verbs.get(verb.lemma + rest) ?? verbs.get(lower + rest) ?? verbForms.get(lower + rest)
  const next = sentence.tokens[verb.index + 1]
  for (const {index, lemma} of [...childrenOf(sentence, verb), ...(next?.upos === 'ADP' ? [next] : [])]) {
    const entry = index > verb.index && particles.has(lemma) ? find(` ${lemma}`) : undefined
    if (entry) return entry
  }
  return find('')
}
