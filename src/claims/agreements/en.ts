// What the English of agreements needs beyond the lexicons.
import type {ScopeDetail} from '../types.ts'

/** Verbs that go on with or end what was under way: "finish negotiations on a treaty". */
export const goingOn: ReadonlySet<string> = new Set(
  'finish complete conclude end continue accelerate intensify advance expedite speed hasten wrap'.split(' '),
)

/** Verbs after which a step is under way, not yet done: "began ratification". */
export const beginning: ReadonlySet<string> = new Set('begin start launch open initiate commence'.split(' '))

/** Verbs whose object a thing has yet to get: "the treaty awaits ratification". */
export const yetToGet: ReadonlySet<string> = new Set(
  'await undergo need require face lack want expect'.split(' '),
)
export const yetToGetAdjectives: ReadonlySet<string> = new Set(
  'undergoing awaiting pending facing'.split(' '),
)

/** A pact on, an accord governing: what it is about. */
export const topical: ReadonlySet<string> = new Set(
  'on for about over regarding concerning governing covering'.split(' '),
)

/** Phrases with "on" and "for" that are no topic: "an agreement on the sidelines", "for three years". */
export const noTopics: ReadonlySet<string> = new Set(
  'sideline margin occasion basis eve condition behalf side part table paper principle term year month week day time hold ice track while now purpose sake'.split(
    ' ',
  ),
)

/** "the aim of the treaty is to …": what is said of the aim is said of the treaty. */
export const foci: ReadonlySet<string> = new Set(
  'focus aim goal purpose point heart core object objective thrust scope provision clause part term terms text'.split(
    ' ',
  ),
)

/** "Training is part of the accord", "the object of the talks". */
export const scopeParts: ReadonlySet<string> = new Set('part subject object element component'.split(' '))

/** Prepositions for what an agreement leaves out. */
export const outsideWords: ReadonlySet<string> = new Set(['outside', 'beyond', 'outwith'])

/** "raising the possibility that": possible, no more. */
export const prospects: ReadonlySet<string> = new Set(
  'possibility prospect chance hope likelihood danger option'.split(' '),
)

/** Words that tell which way goods or knowledge go. */
export const exchanges: readonly [NonNullable<ScopeDetail['exchange']>, RegExp][] = [
  ['joint', /\b(joint|jointly|together|co-?produc\w*|cooperat\w*|co-operat\w*|collaborat\w*)\b/i],
  ['buy', /\b(buy\w*|purchas\w*|acquir\w*|import\w*|procur\w*)\b/i],
  ['sell', /\b(sell\w*|sold|sale|sales|export\w*|suppl\w*|deliver\w*)\b/i],
  ['share', /\b(shar\w*|exchang\w*|swap\w*|pool\w*|pass\w*)\b/i],
]

/** "cooperation on missiles and radars": the items are what the cooperation is on. */
export const scopeCarriers: ReadonlySet<string> = new Set(
  'cooperation co-operation collaboration work working area field partnership matter issue sphere range'.split(
    ' ',
  ),
)

/** Who may do a thing under an agreement: no item of it. */
export const doers: ReadonlySet<string> = new Set(
  (
    'country state side party company firm government nation ministry force army navy troop soldier personnel officer ' +
    'citizen farmer worker expert engineer fisherman investor student pilot sailor guard police people member partner ' +
    'neighbour signatory parliament court judge team unit crew enterprise business manufacturer industry agency ' +
    'inspector observer doctor scientist researcher trader exporter importer producer service'
  ).split(' '),
)

/** "between the two sides": the parties, no item. */
export const sides: ReadonlySet<string> = new Set(
  'country state nation side party capital government neighbour neighbor ally two both'.split(' '),
)

/** Adjectives that say which kind of agreement it is. */
export const classifyingAdjectives: ReadonlySet<string> = new Set(
  (
    'military technical bilateral mutual nuclear naval maritime economic strategic joint reciprocal commercial provisional ' +
    'framework secret trilateral multilateral free interim comprehensive intergovernmental cultural scientific fiscal'
  ).split(' '),
)

/** Adjectives that praise or blame an agreement, and are no part of its name. */
export const praising: ReadonlySet<string> = new Set(
  (
    'pioneering landmark historic new recent breakthrough groundbreaking controversial sweeping major long-awaited ' +
    'far-reaching draft key secret latest'
  ).split(' '),
)

/** "the old agreement", "another pact": not the one told of. */
export const otherAdjectives: ReadonlySet<string> = new Set(
  'old previous earlier former another separate second other'.split(' '),
)
export const freshAdjectives: ReadonlySet<string> = new Set(['new'])

/** Agreements not to fight: never the trade treaty told of before. */
export const truces: ReadonlySet<string> = new Set(['ceasefire', 'armistice', 'truce', 'moratorium'])

/** First words of an answer. */
export const answers: ReadonlyMap<string, 'yes' | 'no'> = new Map([
  ...['yes', 'yeah', 'indeed', 'certainly'].map((word) => [word, 'yes'] as const),
  ...['no', 'not', 'never', 'nope', 'hardly'].map((word) => [word, 'no'] as const),
])

/** Auxiliaries of a plain question: "is it signed?", "has it been signed?", against "will it be signed?". */
export const plainAuxiliaries: ReadonlySet<string> = new Set(['be', 'have', 'do'])
