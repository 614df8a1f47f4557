// "was convinced that …", "seemed reluctant to …", "leaders wary of …": what somebody is said to think or want, by adjectives.
import {
  childBy,
  childrenOf,
  headOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import type {Draft} from './draft.ts'
import type {ReportingEntry, ReportingWords} from './lexicon.ts'
import {speakerOf} from './speaker.ts'
import {type Speaking, speaking} from './speaking.ts'
import {pieces} from './trim.ts'

export function adjectiveDrafts(
  text: string,
  sentence: Sentence,
  nth: number,
  words: ReportingWords,
): Draft[] {
  return sentence.tokens.flatMap((token) => {
    const entry = entryFor(token, words)
    const plain = entry && madePlain(sentence, token, entry)
    if (plain) return draftsOf(text, nth, token, entry, plain.content, plain.speaker)
    const open = entry && openClause(sentence, token, entry)
    const speaker = open ? undefined : entry && holderOf(sentence, token)
    const content = open ?? (speaker && heldBy(sentence, token, entry!))
    return entry && content ? draftsOf(text, nth, token, entry, content, speaker) : []
  })
}

function draftsOf(
  text: string,
  nth: number,
  cue: Token,
  {group, id}: ReportingEntry,
  content: readonly Token[],
  speaker: Speaking | undefined,
): Draft[] {
  const spans = pieces(text, content)
  const [span, head] = [speaker?.span ?? null, speaker?.head ?? null]
  return spans.length > 0 ? [{spans, cue, speaker: span, head, sentence: nth, group, rule: id}] : []
}

/** "The envoy made it plain that nobody would come": whoever makes it so says it. */
function madePlain(
  sentence: Sentence,
  token: Token,
  {takes}: ReportingEntry,
): {content: Token[]; speaker: Speaking} | undefined {
  const make = relationOf(token) === 'xcomp' ? headOf(sentence, token) : undefined
  if (make?.lemma !== 'make' || !takes.includes('clause')) return
  const clause = [...childrenOf(sentence, make), ...childrenOf(sentence, token)].find(
    (child) => child.index > token.index && ['ccomp', 'csubj'].includes(relationOf(child)),
  )
  const speaker = speakerOf(sentence, make)
  return clause && speaker ? {content: subtreeOf(sentence, clause), speaker} : undefined
}

function entryFor(
  {upos, xpos, lemma, form}: Token,
  {adjectives}: ReportingWords,
): ReportingEntry | undefined {
  if (upos !== 'ADJ' && xpos !== 'VBN' && xpos !== 'VBD') return
  return adjectives.get(form.toLowerCase()) ?? (upos === 'ADJ' ? adjectives.get(lemma) : undefined)
}

/** "It is obvious that she knew": a clause of which nobody is said to be sure. */
function openClause(sentence: Sentence, token: Token, {takes}: ReportingEntry): Token[] | undefined {
  if (!takes.includes('clause')) return
  const head = relationOf(token) === 'xcomp' ? headOf(sentence, token) : undefined
  const children = [...childrenOf(sentence, token), ...(head ? childrenOf(sentence, head) : [])]
  if (!children.some(({deprel, index}) => deprel === 'expl' && index < (head ?? token).index)) return
  const clause = children.find(
    (child) =>
      child.index > token.index &&
      ['csubj', 'ccomp'].includes(relationOf(child)) &&
      childBy(sentence, child, 'mark')?.lemma === 'that',
  )
  return clause && subtreeOf(sentence, clause)
}

/** The subject of "is" or "seems", or the noun that the adjective follows. */
function holderOf(sentence: Sentence, token: Token): Speaking | undefined {
  const subject = childrenOf(sentence, token).find((child) => relationOf(child) === 'nsubj')
  if (subject) {
    if (childBy(sentence, token, 'obj')) return
    return subject.index < token.index ? relativeOf(sentence, token, subject) : undefined
  }
  const head = headOf(sentence, token)
  if (!head) return
  const relation = relationOf(token)
  if ((relation === 'amod' || relation === 'acl') && token.index > head.index) return speaking(sentence, head)
  if (relation === 'xcomp' && !childBy(sentence, head, 'obj')) return speakerOf(sentence, head)
  if (relation === 'advcl' && !childBy(sentence, token, 'mark', 'cop')) return speakerOf(sentence, head)
  if (relation === 'conj') return holderOf(sentence, head)
}

function relativeOf(sentence: Sentence, token: Token, subject: Token): Speaking {
  const head = token.deprel === 'acl:relcl' ? headOf(sentence, token) : undefined
  if (!head || !subject.xpos.startsWith('W')) return speaking(sentence, subject)
  return {head, span: {start: speaking(sentence, head).span.start, end: subject.end}}
}

function heldBy(sentence: Sentence, token: Token, entry: ReportingEntry): Token[] | undefined {
  for (const child of childrenOf(sentence, token)) {
    if (child.index < token.index) continue
    const mark = childBy(sentence, child, 'mark', 'case')
    const relation = relationOf(child)
    if (
      entry.with?.includes(mark?.lemma ?? '') &&
      ['obl', 'advcl', 'xcomp', 'ccomp', 'nmod'].includes(relation)
    )
      return subtreeOf(sentence, child).filter(({index}) => index !== mark?.index)
    if (
      entry.takes.includes('infinitive') &&
      mark?.lemma === 'to' &&
      ['xcomp', 'advcl', 'ccomp'].includes(relation)
    )
      return subtreeOf(sentence, child)
    if (entry.takes.includes('clause') && relation === 'ccomp' && mark?.lemma !== 'to')
      return subtreeOf(sentence, child)
    if (entry.takes.includes('clause') && relation === 'advcl' && mark?.lemma === 'that')
      return subtreeOf(sentence, child)
  }
}
