// "the claim that …", "a pledge to …", "calls for …": reporting nouns with their content, and whose they are.
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
import {
  arriving,
  calendar,
  holding,
  making,
  meeting,
  nationality,
  sources,
  stirring,
  telling,
  uttering,
} from './en.ts'
import type {ReportingEntry, ReportingWords} from './lexicon.ts'
import {speakerOf} from './speaker.ts'
import {type Speaking, speaking} from './speaking.ts'
import {pieces} from './trim.ts'

export function nounDrafts(text: string, sentence: Sentence, nth: number, words: ReportingWords): Draft[] {
  return sentence.tokens.flatMap((noun) => {
    const entry = noun.upos === 'NOUN' ? entryFor(sentence, noun, words) : undefined
    const tokens =
      entry &&
      ((entry.takes.includes('clause') ? clauseBehind(sentence, noun) : undefined) ??
        contentBelow(sentence, noun, entry) ??
        predicated(sentence, noun, entry))
    if (!entry || !tokens) return []
    const spans = pieces(text, tokens)
    if (spans.length === 0) return []
    const speaker = ownerOf(sentence, noun, entry)
    if (!speaker && !/^that\b/i.test(text.slice(spans[0].start)) && !isStirred(sentence, noun)) return []
    return [
      {
        spans,
        cue: noun,
        speaker: speaker?.span ?? null,
        head: speaker?.head ?? null,
        sentence: nth,
        group: entry.group,
        rule: entry.id,
      },
    ]
  })
}

/** "lip service" and "cold water" before "service" and "water". */
function entryFor({tokens}: Sentence, noun: Token, {nouns}: ReportingWords): ReportingEntry | undefined {
  return nouns.get(`${tokens[noun.index - 1]?.form.toLowerCase()} ${noun.lemma}`) ?? nouns.get(noun.lemma)
}

const infinitival = new Set(['acl', 'advcl', 'xcomp'])

function contentBelow(sentence: Sentence, noun: Token, entry: ReportingEntry): Token[] | undefined {
  for (const child of [...childrenOf(sentence, noun), ...besideObject(sentence, noun)]) {
    if (child.index < noun.index) continue
    const relation = relationOf(child)
    const after = afterThat(sentence, noun, child)
    if (after && entry.takes.includes('clause')) return after
    const first = firstOf(sentence, child)
    const clause =
      (relation === 'acl' || relation === 'ccomp' || relation === 'advcl' || relation === 'csubj') &&
      first?.form.toLowerCase() === 'that'
    if (clause && entry.takes.includes('clause')) return subtreeOf(sentence, child)
    if (infinitival.has(relation) && first?.lemma === 'to' && entry.takes.includes('infinitive'))
      return subtreeOf(sentence, child)
    if (
      first &&
      !calendar.test(child.form) &&
      entry.with?.includes(first.lemma) &&
      (relation === 'nmod' || relation === 'acl' || relation === 'obl')
    )
      return subtreeOf(sentence, child).filter(({index}) => index !== first.index)
  }
}

/** "cast doubt on the figures": what the tree hangs on the verb that only carries the noun. */
function besideObject(sentence: Sentence, noun: Token): readonly Token[] {
  const head = relationOf(noun) === 'obj' ? headOf(sentence, noun) : undefined
  if (!head || !(uttering.has(head.lemma) || telling.has(head.lemma))) return []
  const after = childrenOf(sentence, head).filter(({index}) => index > noun.index)
  return after.filter(
    (child) =>
      beside.has(relationOf(child)) && childBy(sentence, child, 'case', 'mark')?.index === noun.index + 1,
  )
}

/** "His view is that the pact is dead", "their demand is for a vote", "fears are growing that the dam will burst". */
function predicated(
  sentence: Sentence,
  noun: Token,
  {takes, with: prepositions}: ReportingEntry,
): Token[] | undefined {
  const head = relationOf(noun) === 'nsubj' ? headOf(sentence, noun) : undefined
  if (!head || head.index < noun.index) return
  const told = childBy(sentence, head, 'cop')
    ? head
    : stirring.has(head.lemma) && childBy(sentence, head, 'ccomp')
  const first = told && (told === head ? openingAfterCopula(sentence, head) : childBy(sentence, told, 'mark'))
  if (!told || !first) return
  const fits =
    (first.lemma === 'that' && takes.includes('clause')) ||
    (first.lemma === 'to' && takes.includes('infinitive')) ||
    prepositions?.includes(first.lemma)
  if (!fits) return
  const from = relationOf(first) === 'case' ? first.index + 1 : first.index
  return subtreeOf(sentence, told).filter(({index}) => index >= from)
}

/** The "that", "to" or preposition right after the copula of the noun. */
function openingAfterCopula(sentence: Sentence, head: Token): Token | undefined {
  const copula = childBy(sentence, head, 'cop')!
  return childrenOf(sentence, head).find(
    (child) => child.index === copula.index + 1 && ['mark', 'case'].includes(relationOf(child)),
  )
}

/** "faced criticism for", "amid fears of", "there were doubts about": nobody says whose. */
function isStirred(sentence: Sentence, noun: Token): boolean {
  const head = headOf(sentence, noun)
  if (childBy(sentence, noun, 'case')?.lemma === 'amid') return true
  if (head?.lemma === 'be' && childrenOf(sentence, head).some(({deprel}) => deprel === 'expl')) return true
  return relationOf(noun) === 'obj' && head !== undefined && meeting.has(head.lemma)
}

/** "a warning by the mayor last week that the dam would burst": a whole clause behind what tells whose it is, or when it was. */
function clauseBehind(sentence: Sentence, noun: Token): Token[] | undefined {
  const that = sentence.tokens.find(
    ({form, index}) => index > noun.index + 1 && index < noun.index + 8 && form.toLowerCase() === 'that',
  )
  const clause = that && headOf(sentence, that)
  const next = that && sentence.tokens[that.index + 1]
  if (!that || !clause || !next || clause.index <= that.index || !opensClause.test(next.xpos)) return
  const between = sentence.tokens.slice(noun.index + 1, that.index)
  if (between[0].upos !== 'ADP' || !between.every(({upos}) => inBetween.has(upos))) return
  if (that.xpos !== 'IN' && !childBy(sentence, clause, 'cop', 'obj', 'ccomp', 'aux:pass')) return
  return subtreeOf(sentence, clause).filter(({index}) => index >= that.index)
}

const opensClause = /^(?:DT|PRP\$?|NNPS?|EX)$/
const inBetween = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART'])

const beside = new Set(['obl', 'advcl', 'xcomp', 'ccomp'])

const owning = ['by', 'from', 'of', 'among']

/** "his claim", "the claim by the army", "a Reuters report"; else the subject of the verb that has the noun for its object. */
function ownerOf(sentence: Sentence, noun: Token, entry: ReportingEntry): Speaking | undefined {
  const owner = childrenOf(sentence, noun).find(({deprel}) => deprel === 'nmod:poss')
  if (owner) return ownWords(sentence, noun, owner) ?? speaking(sentence, owner)
  const by = childrenOf(sentence, noun).find(
    (child) =>
      relationOf(child) === 'nmod' &&
      owning.includes(childBy(sentence, child, 'case')?.lemma ?? '') &&
      !entry.with?.includes(childBy(sentence, child, 'case')?.lemma ?? ''),
  )
  if (by) return speaking(sentence, by)
  const name = childrenOf(sentence, noun).find((child) => isNameBefore(child, noun))
  if (name) return speaking(sentence, name)
  const head = headOf(sentence, noun)
  const holder = holderOf(sentence, noun)
  if (holder) return holder
  if (holding.has(noun.lemma) && heldIn.has(childBy(sentence, noun, 'case')?.lemma ?? '')) {
    const subject = childBy(sentence, noun, 'nsubj')
    return subject ? speaking(sentence, subject) : head && speakerOf(sentence, head)
  }
  if (head && uttering.has(head.lemma) && relationOf(noun) === 'obj') return speakerOf(sentence, head)
}

/** "a Reuters report", "Russian claims", "media pronouncements". */
function isNameBefore(child: Token, noun: Token): boolean {
  if (child.index > noun.index) return false
  const relation = relationOf(child)
  if (relation === 'compound') return child.upos === 'PROPN' || sources.has(child.lemma)
  return relation === 'amod' && child.upos === 'ADJ' && nationality.test(child.form)
}

/** "is of the opinion that", "are under the impression that", "came to the conclusion that". */
function holderOf(sentence: Sentence, noun: Token): Speaking | undefined {
  const preposition = childBy(sentence, noun, 'case')?.lemma ?? ''
  const subject = childBy(sentence, noun, 'cop') && childBy(sentence, noun, 'nsubj')
  if (subject) return /^(?:of|under)$/.test(preposition) ? speaking(sentence, subject) : undefined
  const head = headOf(sentence, noun)
  const comes = head && preposition === 'to' && arriving.has(head.lemma)
  return comes ? speakerOf(sentence, head) : undefined
}

/** "in the hope of", "with the aim of", "for fear that": the thought of whoever acts so. */
const heldIn = new Set(['in', 'with', 'for', 'out'])

/** "The premier discussed his plans for the dam": "his" is the premier. */
function ownWords(sentence: Sentence, noun: Token, owner: Token): Speaking | undefined {
  const head = headOf(sentence, noun)
  if (owner.upos !== 'PRON' || !head || relationOf(noun) !== 'obj' || !telling.has(head.lemma)) return
  return speakerOf(sentence, head)
}

/** "the notion that the pact was dead", also where the tree hangs "that" on another clause. */
function afterThat(sentence: Sentence, noun: Token, child: Token): Token[] | undefined {
  const that = sentence.tokens[noun.index + 1]
  if (that?.form.toLowerCase() !== 'that' || that.head === child.index || relationOf(child) !== 'acl') return
  const tokens = subtreeOf(sentence, child)
  return tokens[0].index === that.index + 1 ? [that, ...tokens] : undefined
}

/** The word that opens the clause or phrase: "that", "to", "for". */
function firstOf(sentence: Sentence, child: Token): Token | undefined {
  const that = childrenOf(sentence, child).find(
    (one) => one.form.toLowerCase() === 'that' && one.index < child.index,
  )
  if (that && opensContent(sentence, child, that)) return that
  return childBy(sentence, child, 'mark', 'case')
}

/** "a claim that the army denies": told of, not told. */
const contesting = new Set('deny reject dispute contest'.split(' '))

/** "the claim that the raid was staged" tells the claim; "the claim that he made" does not. */
function opensContent(sentence: Sentence, clause: Token, that: Token): boolean {
  if (relationOf(that) === 'nsubj' || relationOf(that) === 'det') return false
  if (that.xpos === 'WDT' && contesting.has(clause.lemma)) return false
  const subject = childrenOf(sentence, clause).some((one) => relationOf(one) === 'nsubj')
  return subject && (relationOf(that) === 'mark' || !making.has(clause.lemma))
}
