// What the English of agreements needs beyond the lexicons.

/** Verbs that go on with or end what was under way: "finish negotiations on a treaty". */
export const goingOn: ReadonlySet<string> = new Set(
  'finish complete conclude end continue accelerate intensify advance expedite speed hasten wrap'.split(' '),
)

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
