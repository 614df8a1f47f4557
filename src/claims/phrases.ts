// Words as the lexicons list them: a verb with its particle or preposition, "call off", "enter into force", "work on".
import {childrenOf, isObject, relationOf, type Sentence, type Token} from '../sentences/index.ts'

const spellings = new WeakMap<Token, readonly string[]>()

/** Lemma spellings of a word with what belongs to it, longest first: "enter into force", "enter into", "enter". */
export function spellingsOf(sentence: Sentence, token: Token): readonly string[] {
  const kept = spellings.get(token) ?? spell(sentence, token)
  spellings.set(token, kept)
  return kept
}

function spell(sentence: Sentence, token: Token): string[] {
  const found: string[] = []
  const lemma = token.lemma.toLowerCase()
  for (const child of childrenOf(sentence, token)) {
    if (child.deprel === 'compound:prt') found.push(`${lemma} ${child.lemma.toLowerCase()}`)
    const object = isObject(child)
    if (relationOf(child) !== 'obl' && relationOf(child) !== 'nmod' && !object) continue
    const preposition = caseOf(sentence, child)
    if (preposition) found.push(`${lemma} ${preposition} ${child.lemma.toLowerCase()}`)
    else if (object) found.push(`${lemma} ${child.lemma.toLowerCase()}`)
  }
  const next = sentence.tokens[token.index + 1]
  if (next?.upos === 'ADP' || next?.upos === 'ADV') found.push(`${lemma} ${next.form.toLowerCase()}`)
  const passive = childrenOf(sentence, token).some(
    (child) => child.deprel === 'aux:pass' || child.deprel === 'cop',
  )
  if (passive) found.push(`be ${lemma}`, `be ${token.form.toLowerCase()}`)
  return [...found, lemma, ...stemsOf(token)]
}

/** Can one of the spellings of a word be among phrases made of these words? */
export function mayBeAmong(vocabulary: ReadonlySet<string>, token: Token): boolean {
  return vocabulary.has(token.lemma.toLowerCase()) || stemsOf(token).some((stem) => vocabulary.has(stem))
}

/** Phrases of nouns and prepositions that end on the word, longest first: "entry into force", "into force". */
export function phrasesEndingOn(sentence: Sentence, token: Token): string[] {
  const words = sentence.tokens.slice(Math.max(0, token.index - 2), token.index + 1)
  const forms = words.map(({form}) => form.toLowerCase())
  return [forms.join(' '), forms.slice(-2).join(' ')].filter((phrase) => phrase.includes(' '))
}

/** The form and what may stand in a dictionary for it, where the lemma was guessed wrong: "signe" for "signing". */
function stemsOf({form}: Token): string[] {
  const lower = form.toLowerCase()
  const [, stem] = /^(\p{L}{3,})(?:ed|ing|s)$/u.exec(lower) ?? []
  if (!stem) return [lower]
  const single = /([bdglmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  return [lower, stem, `${stem}e`, ...single]
}

/** The preposition of a phrase, in lower case. */
export function caseOf(sentence: Sentence, token: Token): string | undefined {
  return childrenOf(sentence, token)
    .find((child) => relationOf(child) === 'case')
    ?.form.toLowerCase()
}

/** A word and the words joined to it: "missiles, radars and tanks". */
export function conjunctsOf(sentence: Sentence, token: Token): Token[] {
  return [token, ...childrenOf(sentence, token).filter((child) => relationOf(child) === 'conj')]
}

/** The subject of a verb, its own or that of the verb it is joined to. */
export function subjectOf(sentence: Sentence, verb: Token): Token | undefined {
  for (let node: Token | undefined = verb, step = 0; node && step < 6; step++) {
    const subject = childrenOf(sentence, node).find((child) => relationOf(child) === 'nsubj')
    if (subject) return relativeHead(sentence, subject, node) ?? subject
    if (relationOf(node) !== 'conj' && relationOf(node) !== 'xcomp') return adnominalHead(sentence, node)
    node = sentence.tokens[node.head]
  }
  return undefined
}

/** "an agreement that would …": the subject "that" stands for the noun above. */
function relativeHead(sentence: Sentence, subject: Token, verb: Token): Token | undefined {
  if (!['that', 'which', 'who'].includes(subject.lemma.toLowerCase())) return undefined
  return adnominalHead(sentence, verb)
}

/** The noun that a clause modifies: "agreement" for "that would …" and for "covering …". */
function adnominalHead(sentence: Sentence, verb: Token): Token | undefined {
  return relationOf(verb) === 'acl' ? sentence.tokens[verb.head] : undefined
}
