// Reporting verbs of a sentence to drafts of attributions, over the tree.
import {
  childBy,
  childrenOf,
  hullOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import {contentOf} from './content.ts'
import type {Draft} from './draft.ts'
import type {ReportingEntry, ReportingWords} from './lexicon.ts'
import {isPassive, speakerOf} from './speaker.ts'
import {pieces} from './trim.ts'

/** Every cue verb of the sentence that has a content. */
export function verbDrafts(text: string, sentence: Sentence, nth: number, words: ReportingWords): Draft[] {
  return sentence.tokens.flatMap((verb) => {
    const entry = cueEntry(sentence, verb, words)
    if (!entry) return []
    const content = contentOf(sentence, verb, entry)
    const draft = content && draftOf(text, sentence, nth, verb, entry, content)
    return draft ? [draft] : []
  })
}

export function cueEntry(sentence: Sentence, verb: Token, words: ReportingWords): ReportingEntry | undefined {
  if (verb.upos !== 'VERB' && !verb.xpos.startsWith('VB')) return
  const entry = entryFor(verb, words)
  if (!entry || ['amod', 'compound', 'case', 'fixed'].includes(relationOf(verb))) return
  if (entry.group !== 'say' && isInfinitive(sentence, verb)) return
  if (entry.particle && !hasParticle(sentence, verb, entry.particle)) return
  return entry
}

/** "is ready to consider", "a chance to think": no thought that anybody has had. */
function isInfinitive(sentence: Sentence, verb: Token): boolean {
  return (
    ['xcomp', 'acl', 'advcl', 'obl', 'nmod'].includes(relationOf(verb)) &&
    childBy(sentence, verb, 'mark')?.lemma === 'to'
  )
}

/** By lemma, or by form where the lemma was guessed wrong. */
function entryFor({lemma, form}: Token, {verbs, verbForms}: ReportingWords): ReportingEntry | undefined {
  const lower = form.toLowerCase()
  return verbs.get(lemma) ?? verbs.get(lower) ?? verbForms.get(lower)
}

function hasParticle(sentence: Sentence, verb: Token, particle: string): boolean {
  return childrenOf(sentence, verb).some(({lemma, index}) => lemma === particle && index > verb.index)
}

function draftOf(
  text: string,
  sentence: Sentence,
  nth: number,
  verb: Token,
  entry: ReportingEntry,
  content: readonly Token[],
): Draft | undefined {
  const speaker = speakerOf(sentence, verb)
  const cue = cueSpan(sentence, verb, entry)
  const spans = pieces(text, content)
  if (spans.length === 0) return
  return {
    spans,
    cue,
    speaker: speaker?.span ?? null,
    head: speaker?.head ?? null,
    sentence: nth,
    group: entry.group,
    rule: entry.id,
  }
}

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

/** "The plan was praised by the mayor". */
function takesSubject({group, takes}: ReportingEntry): boolean {
  return group === 'intend' && takes.includes('object')
}

/** "X is expected to win": nobody says by whom; the subject and the infinitive are what is expected. */
export function passiveDrafts(text: string, sentence: Sentence, nth: number, words: ReportingWords): Draft[] {
  return sentence.tokens.flatMap((verb) => {
    const entry = cueEntry(sentence, verb, words)
    if (!entry || !isPassive(sentence, verb)) return []
    const subject = childrenOf(sentence, verb).find(({deprel}) => deprel === 'nsubj:pass')
    const below = childBy(sentence, verb, 'xcomp')
    const infinitive = below && childBy(sentence, below, 'mark')?.lemma === 'to'
    const agent = speakerOf(sentence, verb)
    if (!subject || (!infinitive && !(agent && takesSubject(entry)))) return []
    const spans = pieces(
      text,
      [...subtreeOf(sentence, subject), ...(infinitive ? subtreeOf(sentence, below) : [])].sort(
        (a, b) => a.index - b.index,
      ),
    )
    return [
      {
        spans,
        cue: cueSpan(sentence, verb, entry),
        speaker: agent?.span ?? null,
        head: agent?.head ?? null,
        sentence: nth,
        group: entry.group,
        rule: entry.id,
      },
    ]
  })
}
