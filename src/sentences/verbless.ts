// A tagged sentence and its tree in; where its clause has no verb, a word that was taken for a noun made the verb: "Spain backs plan".
import {entriesOf} from '../lexicon/index.ts'
import {collective, thirdPerson} from './en.ts'
import {isTree} from './mend.ts'
import type {TaggedSentence, Tree} from './parser.ts'

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
function isVerbless({upos}: TaggedSentence, {heads, deprels}: Tree): boolean {
  const root = deprels.indexOf('root')
  if (upos[root] !== 'NOUN' && upos[root] !== 'PROPN') return false
  return !deprels.some(
    (label, at) =>
      heads[at] === root &&
      (/^(?:cop|aux|csubj)/.test(label) || (label.startsWith('nsubj') && upos[at] !== 'NOUN')),
  )
}

function verbIn(tagged: TaggedSentence, tree: Tree, forms: Forms): Found | undefined {
  for (let verb = 1; verb < tagged.forms.length - 1; verb++) {
    if (tagged.upos[verb] !== 'NOUN') continue
    const subject = subjectOf(tagged, tree, verb)
    const lemma = subject < 0 ? undefined : lemmaAt(tagged, verb, subject, forms)
    if (lemma) return {verb, subject, lemma}
  }
  return undefined
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
  const split = particle.get(`${form} ${next}`) ?? (alone ? particle.get(form) : undefined)
  if (split) return split
  if (forms[verb + 1] === 'to' && xpos[verb + 2] === 'VB') return infinitive.get(form)
  const several = xpos[verb - 1] === 'NNS' || collective.has(forms[verb - 1].toLowerCase())
  if (several && objectStarts.has(upos[verb + 1])) return object.get(thirdPerson(form))
  if (upos[verb - 1] !== 'PROPN' || !(phraseStarts.has(upos[verb + 1]) || xpos[verb + 1] === 'VBN'))
    return undefined
  if (form.endsWith('s')) return object.get(form)
  return subject < verb - 1 && ['CCONJ', 'PUNCT'].includes(upos[verb - 2])
    ? object.get(`${form}s`)
    : undefined
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
    return root < verb && heads[verb] === root && upos[root] === 'NOUN' ? root : -1
  }
  if (!nominal.has(upos[verb - 1]) || (upos[verb - 1] === 'ADJ' && verb < 2)) return -1
  let head = isJoined(upos, verb) && heads[verb - 1] >= verb ? verb - 3 : verb - 1
  while (heads[head] >= 0 && heads[head] < verb) head = heads[head]
  return head
}

/** The tagger may take also the noun before it for an adjective: "premier steps down". */
const nominal = new Set(['NOUN', 'PROPN', 'ADJ'])

/** The tree with the verb at its top: the subject and whatever stood with it on one side, object and phrases on the other. */
function headedBy({verb, subject}: Found, {forms}: TaggedSentence, {heads, deprels}: Tree): Tree {
  const root = deprels.indexOf('root')
  const moved = Array.from(heads)
  const relations = [...deprels]
  for (const [at, label] of deprels.entries()) {
    if (at === verb) continue
    const before = at < verb && heads[at] >= verb
    const behind = at > verb && (heads[at] === verb || (heads[at] === root && root < verb))
    if (at === subject || at === root || behind) moved[at] = verb
    else if (before) moved[at] = label === 'punct' ? verb : subject
    if (at === subject) relations[at] = 'nsubj'
    else if (at === root) relations[at] = 'obj'
    else if (behind) relations[at] = below(forms, label, at, heads)
    else if (before && at === verb - 1) relations[at] = 'conj'
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
