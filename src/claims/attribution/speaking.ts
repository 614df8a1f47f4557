// A noun in, the words that name the speaker out: its phrase without what else is told of him.
import {
  childrenOf,
  headOf,
  hullOf,
  relationOf,
  type Sentence,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import {calendar, months} from './en.ts'

export interface Speaking {
  readonly head: Token
  readonly span: Span
}

/** Below a name these tell of somebody else or go on too long. */
const outside = new Set(['acl', 'appos', 'parataxis', 'punct', 'cc', 'case', 'advcl', 'ccomp', 'dep'])

/** The words of a speaker: the noun phrase without relative clauses, set-off appositions and dates; conjoined names stay. */
export function speaking(sentence: Sentence, head: Token): Speaking {
  const tokens = subtreeOf(sentence, head, (child) => {
    const relation = relationOf(child)
    if (child.deprel.endsWith(':unmarked') || isDate(sentence, child)) return true
    if (relation === 'punct') return !joinsNames(sentence, child)
    if (relation === 'appos') return !isNameBehind(sentence, child)
    if (relation === 'case')
      return child.index > head.index ? false : headOf(sentence, child)?.index === head.index
    return outside.has(relation) && relation !== 'cc'
  })
  return {head, span: hullOf(withoutEdges(run(tokens, head)))}
}

/** "the army on Sunday", "the premier in May": when, where the tree hangs it on the speaker. */
function isDate(sentence: Sentence, child: Token): boolean {
  if (!calendar.test(child.form) && !months.has(child.form)) return false
  return childrenOf(sentence, child).some(
    ({deprel, index}) => deprel === 'case' && sentence.tokens[index - 1]?.index === child.head,
  )
}

/** "bank analyst Ida Lund": a name that no comma parts from what its bearer is. */
function isNameBehind(sentence: Sentence, name: Token): boolean {
  const [first] = subtreeOf(sentence, name)
  return name.upos === 'PROPN' && first.upos === 'PROPN' && first.index === name.head + 1
}

/** Hyphens and stops within names. */
function joinsNames(sentence: Sentence, mark: Token): boolean {
  const before = sentence.tokens[mark.index - 1]
  return (
    before !== undefined && before.end === mark.start && sentence.tokens[mark.index + 1]?.start === mark.end
  )
}

/** The unbroken run of tokens round the head; a comma between conjuncts does not break it. */
function run(tokens: readonly Token[], head: Token): readonly Token[] {
  const at = tokens.findIndex(({index}) => index === head.index)
  let from = at
  let to = at
  while (from > 0 && tokens[from].index - tokens[from - 1].index <= 2) from--
  while (to < tokens.length - 1 && tokens[to + 1].index - tokens[to].index <= 2) to++
  return tokens.slice(from, to + 1)
}

/** Without marks and conjunctions at its ends. */
function withoutEdges(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((token) => !isEdge(token))
  const to = tokens.findLastIndex((token) => !isEdge(token))
  return from < 0 ? tokens : tokens.slice(from, to + 1)
}

function isEdge({upos, form}: Token): boolean {
  return upos === 'CCONJ' || !/[\p{L}\p{N})\].]/u.test(form)
}
