// A tagged sentence and its tree in; where its clause has no verb, a word that was taken for a noun made the verb: "Spain backs plan".
import {entriesOf} from '../../lexicon/index.ts'
import {bearers, collective, thirdPerson} from '../en.ts'
import type {TaggedSentence, Tree} from '../parser.ts'
import {isTree} from './mend.ts'

interface HeadlineVerbs {
  readonly before: 'infinitive' | 'object' | 'particle'
  readonly words: readonly string[]
}

/** What a form may be the verb form of, by what must follow. */
type Forms = Readonly<Record<HeadlineVerbs['before'], ReadonlyMap<string, string>>>

interface Found {
  readonly verb: number
  readonly subject: number
  readonly lemma: string
}

const present = 'Mood=Ind|Tense=Pres|VerbForm=Fin'
const known = new Map<string, Forms>()

/** The same sentence and tree where the clause has a verb or no word of lexicons/headline-verbs fits. */
export function withFiniteVerb(
  tagged: TaggedSentence,
  tree: Tree,
  lang = 'en',
): {tagged: TaggedSentence; tree: Tree} {
  const found = isVerbless(tagged, tree) ? verbIn(tagged, tree, formsOf(lang)) : undefined
  if (!found) return {tagged, tree}
  const mended = headedBy(found, tagged, tree)
  return isTree(mended.heads) ? {tagged: asVerb(tagged, found), tree: mended} : {tagged, tree}
}

/** A noun heads it, and nothing is said of that noun; "demands" in "China demands release" may have been taken for its subject. */
function isVerbless({forms, upos}: TaggedSentence, {heads, deprels}: Tree): boolean {
  const root = deprels.indexOf('root')
  if (upos[root] === 'ADJ') return takesObject(deprels, heads, root)
  if (upos[root] !== 'NOUN' && upos[root] !== 'PROPN') return false
  if (isPlan(forms, deprels, heads, root) || isNoName({forms, upos}, root)) return true
  return !deprels.some(
    (label, at) =>
      heads[at] === root &&
      (/^(?:cop|aux|csubj)/.test(label) || (label.startsWith('nsubj') && upos[at] !== 'NOUN')),
  )
}

/** "Rebels free four": the parser gave the adjective an object, and no verb helps it. */
function takesObject(deprels: readonly string[], heads: ArrayLike<number>, root: number): boolean {
  const below = deprels.filter((_, at) => heads[at] === root)
  return below.includes('obj') && !below.some((label) => /^(?:cop|aux)/.test(label))
}

/** "Norway, which …, plans to send": a subject, an infinitive, and nothing that says of the subject what it is. */
function isPlan(
  forms: readonly string[],
  deprels: readonly string[],
  heads: ArrayLike<number>,
  root: number,
): boolean {
  const has = (relation: RegExp) => deprels.some((label, at) => heads[at] === root && relation.test(label))
  return forms[root + 1] === 'to' && has(/^nsubj/) && has(/^acl$/) && !has(/^(?:cop|aux|det)/)
}

function verbIn(tagged: TaggedSentence, tree: Tree, forms: Forms): Found | undefined {
  for (let verb = 1; verb < tagged.forms.length - 1; verb++) {
    if (!mayBeVerb(tagged, verb)) continue
    const subject = subjectOf(tagged, tree, verb)
    const lemma = subject < 0 ? undefined : lemmaAt(tagged, verb, subject, forms)
    if (lemma) return {verb, subject, lemma}
  }
  return undefined
}

/** A noun, "unbans" taken for a name, or behind several "back" for an adverb, "free" for an adjective. */
function mayBeVerb({forms, upos, xpos}: TaggedSentence, at: number): boolean {
  if (upos[at] === 'NOUN' || isNoName({forms, upos}, at)) return true
  if (xpos[at - 1] !== 'NNS') return false
  return upos[at] === 'ADV' ? upos[at + 1] === 'ADJ' : upos[at] === 'ADJ' && objectStarts.has(upos[at + 1])
}

/** "unbans": a name without a capital is none. */
function isNoName({forms, upos}: Pick<TaggedSentence, 'forms' | 'upos'>, at: number): boolean {
  return upos[at] === 'PROPN' && /^\p{Ll}/u.test(forms[at])
}

/** "plans to visit", "backs a plan"; a form without -s, "trade accusations", only behind two that are joined. */
function lemmaAt(
  {forms, upos, xpos}: TaggedSentence,
  verb: number,
  subject: number,
  {infinitive, object, particle}: Forms,
): string | undefined {
  const form = forms[verb].toLowerCase()
  const next = forms[verb + 1].toLowerCase()
  const alone = upos[verb + 1] === 'ADP' || upos[verb + 1] === 'SCONJ'
  const several = xpos[verb - 1] === 'NNS' || collective.has(forms[verb - 1].toLowerCase())
  const listed = isListed(upos, verb)
  const split =
    particle.get(`${form} ${next}`) ??
    (listed ? particle.get(`${thirdPerson(form)} ${next}`) : undefined) ??
    (alone ? particle.get(form) : undefined)
  if (split) return split
  if (forms[verb + 1] === 'to' && xpos[verb + 2] === 'VB') return infinitive.get(form)
  const starts = upos[verb] === 'ADV' || listed ? phraseStarts : objectStarts
  if (several && starts.has(upos[verb + 1])) return object.get(thirdPerson(form))
  const leader = bearers.has(forms[verb - 1].toLowerCase())
  if (
    !(upos[verb - 1] === 'PROPN' || leader) ||
    !(phraseStarts.has(upos[verb + 1]) || xpos[verb + 1] === 'VBN')
  )
    return undefined
  if (form.endsWith('s')) return object.get(form)
  return subject < verb - 1 && ['CCONJ', 'PUNCT'].includes(upos[verb - 2])
    ? object.get(`${form}s`)
    : undefined
}
/** "Taliban, government troops silence guns": two with a comma alone between them, and no article. */
function isListed(upos: readonly string[], verb: number): boolean {
  const comma = upos.indexOf('PUNCT')
  return (
    comma > 0 && comma < verb - 1 && upos.slice(0, verb).every((tag, at) => at === comma || nominal.has(tag))
  )
}

/** "Police arrest a man", not "police arrest warrants". */
const objectStarts = new Set(['DET', 'NUM', 'PRON'])
const phraseStarts = new Set(['DET', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'SYM', 'PRON'])

/** "Chad and Libya …", "Chad, Libya …" */
function isJoined(upos: readonly string[], verb: number): boolean {
  return (
    upos[verb - 1] === 'PROPN' &&
    (upos[verb - 2] === 'CCONJ' || upos[verb - 2] === 'PUNCT') &&
    upos[verb - 3] === 'PROPN'
  )
}

/** The noun phrase right before the word, by its head; behind an aside, the noun that the aside is about. -1 where there is none. */
function subjectOf({upos, forms}: TaggedSentence, {heads, deprels}: Tree, verb: number): number {
  if (forms[verb - 1] === ',') {
    const root = deprels.indexOf('root')
    if (root === verb)
      return deprels.findIndex((label, at) => heads[at] === root && label.startsWith('nsubj'))
    const named = upos[root] === 'PROPN' && forms[verb + 1] === 'to'
    return root < verb && heads[verb] === root && (upos[root] === 'NOUN' || named) ? root : -1
  }
  if (!nominal.has(upos[verb - 1]) || (upos[verb - 1] === 'ADJ' && verb < 2)) return -1
  let head = isJoined(upos, verb) && heads[verb - 1] >= verb ? verb - 3 : verb - 1
  while (heads[head] >= 0 && heads[head] < verb && upos[heads[head]] !== 'ADJ') head = heads[head]
  return head
}

/** The tagger may take also the noun before it for an adjective: "premier steps down". */
const nominal = new Set(['NOUN', 'PROPN', 'ADJ'])

/** The tree with the verb at its top: the subject and whatever stood with it on one side, object and phrases on the other. */
function headedBy({verb, subject}: Found, {forms, upos}: TaggedSentence, {heads, deprels}: Tree): Tree {
  const root = deprels.indexOf('root')
  const first = isListed(upos, verb) ? upos.indexOf('PUNCT') - 1 : -1
  const moved = Array.from(heads)
  const relations = [...deprels]
  for (const [at, label] of deprels.entries()) {
    if (at === verb) continue
    const before = at < verb && heads[at] >= verb
    const behind = at > verb && (heads[at] === verb || (heads[at] === root && root < verb))
    if (at === subject || at === root || behind) moved[at] = verb
    else if (before) moved[at] = label === 'punct' ? verb : subject
    if (at === subject || (at === root && at === first)) relations[at] = 'nsubj'
    else if (at === root) relations[at] = 'obj'
    else if (behind) relations[at] = below(forms, label, at, heads)
    else if (before && at === verb - 1) relations[at] = 'conj'
  }
  if (first >= 0 && relations[first] === 'compound' && moved[first] === subject) {
    moved[first] = verb
    relations[first] = 'nsubj'
  }
  moved[verb] = -1
  relations[verb] = 'root'
  return {heads: moved, deprels: relations}
}

/** What hung on a noun as it hangs on a verb. */
function below(forms: readonly string[], label: string, at: number, heads: ArrayLike<number>): string {
  if (label === 'acl')
    return forms.some((form, mark) => heads[mark] === at && form === 'to') ? 'xcomp' : 'advcl'
  if (label === 'nmod') return 'obl'
  if (label === 'flat' || label === 'appos') return 'obj'
  return label === 'nmod:unmarked' ? 'obl:unmarked' : label
}

function asVerb(tagged: TaggedSentence, {verb, lemma}: Found): TaggedSentence {
  const single = tagged.forms[verb].toLowerCase() !== lemma
  return {
    ...tagged,
    lemmas: tagged.lemmas.with(verb, lemma),
    upos: tagged.upos.with(verb, 'VERB'),
    xpos: tagged.xpos.with(verb, single ? 'VBZ' : 'VBP'),
    feats: tagged.feats.with(verb, single ? `${present}|Number=Sing|Person=3` : present),
  }
}

function formsOf(lang: string): Forms {
  let forms = known.get(lang)
  if (!forms) {
    const entries = entriesOf<HeadlineVerbs>('lexicons/headline-verbs', lang)
    const of = (wanted: HeadlineVerbs['before']) =>
      new Map(entries.filter(({before}) => before === wanted).flatMap(({words}) => words.map(formOf)))
    forms = {infinitive: of('infinitive'), object: of('object'), particle: of('particle')}
    known.set(lang, forms)
  }
  return forms
}

/** "quits", "steps down", with the lemma of its verb. */
function formOf(word: string): [string, string] {
  const [verb, ...particle] = word.split(' ')
  return [[thirdPerson(verb), ...particle].join(' '), verb]
}
