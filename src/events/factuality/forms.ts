// The closed word sets of a language that factuality rests on, besides the lexicon. A language follows with its own file.
export interface FactualityForms {
  /** The inflected forms of a verb. */
  readonly verbForms: (verb: string) => readonly string[]
  /** Lemmas or forms that negate the word they hang on. */
  readonly negations: ReadonlySet<string>
  /** "not only" negates nothing. */
  readonly notOnly: ReadonlySet<string>
  /** Two words that negate together: "no longer". The second hangs on the verb, the first on the second. */
  readonly negativePairs: ReadonlySet<string>
  readonly negativeSubjects: ReadonlySet<string>
  readonly negativeDeterminers: ReadonlySet<string>
  /** Determiners of what is not named as one: "a strike would hurt". */
  readonly indefinite: ReadonlySet<string>
  /** "at no point", "by no means": nouns whose negative determiner negates the clause. */
  readonly negativePhrases: ReadonlySet<string>
  /** The mark of an infinitive. */
  readonly infinitiveMarks: ReadonlySet<string>
  /** Adverbs of who says what is not so. */
  readonly untruly: ReadonlySet<string>
  /** What opens a part of the whole that stands before: "steps, including cutting ties". */
  readonly including: ReadonlySet<string>
  /** Adverbs of degree before an infinitive: "too weak to attack" cannot, "strong enough to attack" can. */
  readonly degrees: ReadonlyMap<string, 'excess' | 'enough'>
  readonly copula: string
  /** Pronouns whose verb in the present ends in -s. */
  readonly thirdPersons: ReadonlySet<string>
  /** "went to peace talks": verbs whose "to" leads to a place. */
  readonly motion: ReadonlySet<string>
  /** "is due to sign": between the copula and the mark. */
  readonly dueWords: ReadonlySet<string>
  /** "is yet to sign": between the copula and the mark, not done so far. */
  readonly pendingWords: ReadonlySet<string>
  /** Auxiliaries under which a clause is not plainly told. */
  readonly modals: ReadonlySet<string>
  /** "proposed that it should sign" proposes still. */
  readonly obliging: ReadonlySet<string>
  /** Auxiliaries of the future in the past. */
  readonly backshiftable: ReadonlySet<string>
  readonly imagining: ReadonlySet<string>
  /** Words beside such an auxiliary that keep it a guess: "would likely". */
  readonly likely: ReadonlySet<string>
  readonly speech: ReadonlySet<string>
  /** "thought that it would sign": only somebody's guess. */
  readonly thinking: ReadonlySet<string>
  readonly speechNouns: ReadonlySet<string>
  readonly conditionMarks: ReadonlySet<string>
  /** Several words that open a condition: "as long as". */
  readonly conditionPhrases: readonly (readonly string[])[]
  /** Conjunctions of time after which the present tense tells of what is still to come: "until it signs". */
  readonly pendingMarks: ReadonlySet<string>
  /** Those that do so where the main clause is in the future: "will open when it signs". */
  readonly timeMarks: ReadonlySet<string>
  /** Those that take a bare participle: "once signed, it will …". */
  readonly onceMarks: ReadonlySet<string>
  /** "as soon as": what stands before the conjunction. */
  readonly soonWords: ReadonlySet<string>
  /** "by the time it signs": nouns that open a clause of time. */
  readonly moments: ReadonlySet<string>
  /** Verbs whose clause with "if" is a question. */
  readonly asking: ReadonlySet<string>
  /** "in the event of" as a part of the main clause. */
  readonly conditionNouns: ReadonlySet<string>
  /** "even if" sets no condition on the main clause. */
  readonly concessive: ReadonlySet<string>
  /** First words of an inverted condition: "Had Serbia agreed". */
  readonly inverted: ReadonlySet<string>
  /** "Were Serbia to sign". */
  readonly subjunctive: string
  /** "any state that attacks" supposes. */
  readonly anyWords: ReadonlySet<string>
  /** The conjunction of a content clause. */
  readonly contentMark: string
  /** "whether to sign", "asked if it signed": left open. */
  readonly openMarks: ReadonlySet<string>
  /** "did not say why it signed" takes for granted that it did. */
  readonly questionWords: ReadonlySet<string>
  readonly progressive: RegExp
  readonly perfect: string
  /** Verbs whose past is the bare word: "quit". */
  readonly unchanged: ReadonlySet<string>
  /** Before a gerund they tell when, and govern nothing: "waited before signing". */
  readonly temporalMarks: ReadonlySet<string>
  /** Prepositions of what a gerund does: "the holding of talks". */
  readonly genitives: ReadonlySet<string>
  /** Auxiliary of a passive going on: "being". */
  readonly passiveProgressive: string
  readonly futureDays: ReadonlySet<string>
  readonly futureModifiers: ReadonlySet<string>
  readonly timeNouns: ReadonlySet<string>
  readonly laterWords: ReadonlySet<string>
  readonly weekdays: ReadonlySet<string>
  /** "at talks in Geneva": what is done at an act is done when the act is. */
  readonly atWords: ReadonlySet<string>
  /** Those of them that tell the occasion alone. */
  readonly occasions: ReadonlySet<string>
}
