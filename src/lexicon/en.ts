// English words that patterns of lexicons/events and lexicons/pairs are read by.

/** Prepositions and particles: in a pattern each stands for itself and opens a phrase. */
export const prepositions: ReadonlySet<string> = new Set(
  (
    'about above across after against ahead along amid among apart around as at away back before behind between ' +
    'beyond by down for forth from in into near of off on onto out over past since through to together toward towards ' +
    'under until up upon via with within without aside forward home afloat halfway outside inside alongside opposite ashore ' +
    'aboard below beneath beside during like throughout'
  ).split(' '),
)

/** Those that are nouns or verbs as well, so that they may stand among such: "raid on home|office", "hand|forward letter". */
export const prepositionsOrWords: ReadonlySet<string> = new Set('back forward home like near down'.split(' '))

/** Other spellings of prepositions, which the matcher reads as these: a pattern with them would never be laid. */
export const respelled: ReadonlyMap<string, string> = new Map([['till', 'until']])

/** What joins words in a text joins nothing in a pattern. */
export const conjunctions: ReadonlySet<string> = new Set(['and', 'or'])
