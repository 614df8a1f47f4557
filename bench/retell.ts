// One plain sentence in, the same act told in other constructions out: what changes is the syntax, not the words of the lexicon.
import {
  childrenOf,
  readSentences,
  type Sentence,
  subtreeOf,
  type Token,
  thirdPerson,
  verbForms,
} from '../src/sentences/index.ts'

interface Parts {
  /** "The Kenyan army", and as it stands inside a sentence. */
  readonly subject: string
  readonly inside: string
  readonly plural: boolean
  readonly verb: string
  readonly base: string
  readonly participle: string
  readonly gerund: string
  /** What follows the verb. */
  readonly rest: string
  /** The object right after the verb and what follows it, where there is one. */
  readonly object: {readonly text: string; readonly plural: boolean; readonly tail: string} | null
}

/** The ways of telling, by name; null where the sentence is not "subject, verb in the past, rest". */
export function retold(text: string): Readonly<Record<string, string>> | null {
  const parts = partsOf(text)
  return (
    parts && {...active(parts), ...dependent(parts), ...(parts.object ? passive(parts, parts.object) : {})}
  )
}

/** What makes another act of an act: to promise it, refuse it, threaten it, ask for it or blame somebody for it. */
export type Operator = 'AGREE' | 'REJECT' | 'THREATEN' | 'REQUEST' | 'ACCUSE'

/** The act under an operator, by the operator's type and name; null where the sentence is not "subject, verb in the past, rest". */
export function operated(text: string): Readonly<Record<Operator, Readonly<Record<string, string>>>> | null {
  const parts = partsOf(text)
  return (
    parts && {
      AGREE: promised(parts),
      REJECT: refused(parts),
      THREATEN: threatened(parts),
      REQUEST: requested(parts),
      ACCUSE: blamed(parts),
    }
  )
}

function promised({subject, base, rest, plural}: Parts): Record<string, string> {
  return {
    'agreed to': `${subject} agreed to ${base}${rest}.`,
    'promised to': `${subject} on Friday promised to ${base}${rest}.`,
    pledged: `${subject} pledged that ${plural ? 'they' : 'it'} would ${base}${rest}.`,
    'offered to': `${subject} ${plural ? 'have' : 'has'} offered to ${base}${rest}.`,
    'was ready to': `${subject} said ${plural ? 'they were' : 'it was'} ready to ${base}${rest}.`,
    'committed itself': `${subject} committed ${plural ? 'themselves' : 'itself'} to ${base}${rest}.`,
    'a promise to': `${subject} made a promise to ${base}${rest}.`,
  }
}

function refused({subject, inside, base, gerund, rest, plural}: Parts): Record<string, string> {
  const it = plural ? 'they' : 'it'
  return {
    'refused to': `${subject} refused to ${base}${rest}.`,
    'has so far refused to': `${subject} ${plural ? 'have' : 'has'} so far refused to ${base}${rest}.`,
    'will not': `${subject} will not ${base}${rest}.`,
    'said it would not': `${subject} said that ${it} would not ${base}${rest}.`,
    'not until': `${subject} said that ${it} will not ${base}${rest} until an inquiry is over.`,
    'ruled out': `${subject} ruled out ${gerund}${rest}.`,
    'refusal to': `Shares fell over the refusal of ${inside} to ${base}${rest}.`,
    'vowed not to': `${subject} vowed not to ${base}${rest}.`,
    never: `${subject} said ${it} would never ${base}${rest}.`,
  }
}

function threatened({subject, base, rest, plural}: Parts): Record<string, string> {
  const it = plural ? 'they' : 'it'
  return {
    'threatened to': `${subject} threatened to ${base}${rest}.`,
    'vowed to': `${subject} vowed to ${base}${rest}.`,
    'warned it would': `${subject} warned that ${it} would ${base}${rest}.`,
    'a threat to': `${subject} repeated a threat to ${base}${rest}.`,
    unless: `${subject} said ${it} would ${base}${rest} unless ${it} got an apology.`,
    'did not rule out': `${subject} did not rule out a plan to ${base}${rest}.`,
  }
}

function requested({inside, base, rest}: Parts): Record<string, string> {
  return {
    urged: `The Icelandic president urged ${inside} to ${base}${rest}.`,
    'called on': `The Icelandic president called on ${inside} to ${base}${rest}.`,
    asked: `The Icelandic president has asked ${inside} to ${base}${rest}.`,
    demanded: `The Icelandic president demanded that ${inside} ${base}${rest}.`,
    must: `The Icelandic president said that ${inside} must ${base}${rest}.`,
    'wants … to': `The Icelandic president wants ${inside} to ${base}${rest}.`,
    'pressed … to': `The Icelandic president pressed ${inside} to ${base}${rest}.`,
  }
}

function blamed({inside, participle, gerund, rest, plural}: Parts): Record<string, string> {
  return {
    accused: `The Icelandic president accused ${inside} of ${gerund}${rest}.`,
    blamed: `The Icelandic president blamed ${inside} for ${gerund}${rest}.`,
    condemned: `The Icelandic president condemned ${inside} for having ${participle}${rest}.`,
    'claimed that': `The Icelandic president charged that ${inside} ${plural ? 'have' : 'has'} ${participle}${rest}.`,
    'was accused': `${inside[0].toUpperCase()}${inside.slice(1)} ${plural ? 'were' : 'was'} accused by the Icelandic president of ${gerund}${rest}.`,
  }
}

/** Main clauses: other tenses and modals, adverbials, asides. */
function active({
  subject,
  inside,
  plural,
  verb,
  base,
  participle,
  gerund,
  rest,
}: Parts): Record<string, string> {
  const [has, is] = plural ? ['have', 'are'] : ['has', 'is']
  return {
    'opening day': `On Monday ${inside} ${verb}${rest}.`,
    'opening phrase': `In a move that surprised many, ${inside} ${verb}${rest}.`,
    'day inside': `${subject} on Monday ${verb}${rest}.`,
    aside: `${subject}, long seen as cautious, ${verb}${rest}.`,
    'reported after': `${subject} ${verb}${rest}, the BBC said.`,
    perfect: `${subject} ${has} reportedly ${participle}${rest}.`,
    progressive: `${subject} ${is} ${gerund}${rest}.`,
    present: `${subject} ${plural ? base : thirdPerson(base)}${rest}`,
    'is said to': `${subject} ${is} said to have ${participle}${rest}.`,
    managed: `${subject} managed to ${base}${rest}.`,
    'second verb': `${subject} waited for weeks and then ${verb}${rest}.`,
    'first to': `${subject} ${plural ? 'were' : 'was'} the first to ${base}${rest}.`,
    cleft: `It was ${inside} that ${verb}${rest}.`,
  }
}

/** The act in a clause below another. */
function dependent({subject, inside, plural, verb, participle, gerund, rest}: Parts): Record<string, string> {
  return {
    said: `The BBC said that ${inside} had ${participle}${rest}.`,
    'came after': `The move came after ${inside} ${verb}${rest}.`,
    when: `Shares fell when ${inside} ${verb}${rest}.`,
    relative: `The hall has a portrait of ${inside}, ${plural ? 'who' : 'which'} ${verb}${rest}.`,
    'after doing': `${subject} held an election after ${gerund}${rest}.`,
    'by doing': `${subject} angered voters by ${gerund}${rest}.`,
    participle: `${subject} changed course on Friday, ${gerund}${rest}.`,
    'with … doing': `The day ended with ${inside} ${gerund}${rest}.`,
  }
}

function passive(
  {inside, verb, participle}: Parts,
  {text, plural, tail}: NonNullable<Parts['object']>,
): Record<string, string> {
  const whole = text[0].toUpperCase() + text.slice(1)
  const was = plural ? 'were' : 'was'
  return {
    passive: `${whole} ${was} ${participle} by ${inside}${tail}.`,
    'passive, doer last': `${whole} ${was} ${participle}${tail} by ${inside}.`,
    'object relative': `The weekly showed ${text} that ${inside} ${verb}${tail}.`,
    'reduced relative': `${whole} ${participle} by ${inside}${tail} ${plural ? 'are' : 'is'} in the news.`,
  }
}

function partsOf(text: string): Parts | null {
  const sentences = readSentences(text, {lang: 'en'})
  const [sentence] = sentences
  const verb = sentence?.tokens.find(({deprel}) => deprel === 'root')
  if (sentences.length !== 1 || verb?.xpos !== 'VBD') return null
  const children = childrenOf(sentence, verb)
  const subject = children.find(({deprel}) => deprel === 'nsubj')
  if (!subject || children.some(({deprel}) => busy.has(deprel))) return null
  const [first, last] = ends(sentence, subject)
  if (first.index !== 0 || last.index !== verb.index - 1) return null
  const phrase = text.slice(0, last.end)
  const forms = verbForms(verb.lemma.toLowerCase())
  const gerunds = forms.filter((form) => form.endsWith('ing'))
  const pasts = forms.slice(1, forms.length - gerunds.length)
  const place = verb.form.endsWith('ed') ? pasts.indexOf(verb.form) : pasts.length - 1
  return {
    subject: phrase,
    inside: common.has(sentence.tokens[0].upos) ? phrase[0].toLowerCase() + phrase.slice(1) : phrase,
    plural: isPlural(sentence, subject),
    verb: verb.form,
    base: verb.lemma.toLowerCase(),
    participle: pasts[place] ?? verb.form,
    gerund: gerunds[Math.min(Math.max(place, 0), gerunds.length - 1)],
    rest: text.slice(verb.end).replace(/\.\s*$/, ''),
    object: objectOf(text, sentence, verb),
  }
}
const common = new Set(['DET', 'NOUN', 'NUM', 'PRON'])
const busy = new Set(['aux', 'aux:pass', 'conj', 'parataxis', 'cop'])

function objectOf(text: string, sentence: Sentence, verb: Token): Parts['object'] {
  const object = childrenOf(sentence, verb).find(({deprel}) => deprel === 'obj')
  if (!object) return null
  const [first, last] = ends(sentence, object)
  if (first.index !== verb.index + 1) return null
  const tail = text.slice(last.end).replace(/\.\s*$/, '')
  return {text: text.slice(first.start, last.end), plural: isPlural(sentence, object), tail}
}

function ends(sentence: Sentence, head: Token): [Token, Token] {
  const phrase = subtreeOf(sentence, head)
  const indices = phrase.map(({index}) => index)
  return [sentence.tokens[Math.min(...indices)], sentence.tokens[Math.max(...indices)]]
}

function isPlural(sentence: Sentence, noun: Token): boolean {
  return (
    noun.xpos === 'NNS' ||
    noun.lemma === 'police' ||
    childrenOf(sentence, noun).some(({deprel}) => deprel === 'conj')
  )
}
