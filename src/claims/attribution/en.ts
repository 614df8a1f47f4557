// English word sets that attribution asks for beside the lexicon.

/** Words before a colon that name no speaker. */
export const noSpeakers: ReadonlySet<string> = new Set(
  'latest exclusive video watch photos photo opinion analysis update breaking live listen gallery related note editorial factbox timeline question answer q a read more image source here here’s why'.split(
    ' ',
  ),
)

/** Speakers within a quotation: their words are part of what is quoted. */
export const ownVoice: ReadonlySet<string> = new Set(['i', 'we', 'you'])

/** Heads of noun phrases that hide who speaks. */
export const hidden: ReadonlySet<string> = new Set(
  'source official diplomat insider adviser advisor aide analyst expert observer critic people person somebody someone other many some lawmaker officer commander spokesman spokesperson spokeswoman witness resident report reporter'.split(
    ' ',
  ),
)

/** Before a noun of speech: "in a joint statement". */
export const inStatement = /\bin (?:an? |the |its |his |her |their )?(?:[\w-]+ ){0,2}$/i

/** "said by telephone": how, not who. */
export const means: ReadonlySet<string> = new Set(
  'telephone phone email e-mail mail text radio video link letter post cable telegram telex fax message messenger satellite whatsapp skype zoom signal hand way mistake accident chance law name'.split(
    ' ',
  ),
)

/** Subjects that are no speakers of thoughts: nobody in particular, or the reader. */
export const noThinkers: ReadonlySet<string> = new Set(
  'anyone anybody everyone everybody someone somebody nobody nothing something one that this what which you'.split(
    ' ',
  ),
)

/** "deny": denies, denied, denying; "regret": regretted. Irregular forms are left to the lemmas. */
export function regularForms(verb: string): string[] {
  const stem = verb.replace(/e$/, '')
  const double = /[^aeiou][aeiou][bdgklmnprt]$/.test(verb)
    ? [`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`]
    : []
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  return [/(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`, ...double]
}

/** Things that show something: "the footage shows an officer". */
export const documents: ReadonlySet<string> = new Set(
  'video footage film photograph photo picture image map chart poll survey study analysis review report record file data figure statistic letter document recording tape transcript census count result research cable memo minute email e-mail note image'.split(
    ' ',
  ),
)

/** Conjunctions that after a comma open what the writer sets beside a report. */
export const weighing: ReadonlySet<string> = new Set([
  'although',
  'though',
  'while',
  'because',
  'since',
  'as',
])

/** Whom reports cite and headlines name for what they tell. */
export const sources: ReadonlySet<string> = new Set([
  ...hidden,
  ...'minister ministry president premier chancellor king envoy ambassador government army military police authority staff doctor medic hospital agency medium newspaper statement document letter memo email cable data transcript secretary chief governor mayor general prosecutor lawyer company group union official monitor kremlin un nato embassy council commission committee board office department service bureau institute regulator reporter journalist'.split(
    ' ',
  ),
])

/** Newspapers, agencies and what they write, by a word of their names. */
export const reports: ReadonlySet<string> = new Set(
  'newspaper paper daily weekly magazine agency broadcaster report outlet website channel telegraph times post news journal guardian herald tribune'.split(
    ' ',
  ),
)

/** Verbs whose subject is the one who speaks in the noun: "issued a warning that". Who considers proposals need not have made them. */
export const uttering: ReadonlySet<string> = new Set(
  'make issue express voice have give offer announce repeat reiterate raise publish release send deliver present file submit table renew state hold share utter put pour heap pay take lay draw lend reach throw sound cast'.split(
    ' ',
  ),
)

/** Verbs whose subject speaks in the paper or speech that is their object: "filed a motion arguing that". */
export const issuing: ReadonlySet<string> = new Set(
  'make issue release publish send deliver file table circulate unleash post tweet write sign record give submit broadcast air distribute adopt pass draft pen read'.split(
    ' ',
  ),
)

/** Verbs that with "to" tell what their subject means to do, never what is done to it. */
export const promising: ReadonlySet<string> = new Set(
  'seek vow pledge promise threaten decline refuse offer agree propose swear try attempt'.split(' '),
)

/** Verbs after which an infinitive tells of a thought that somebody had: "came to believe", "led many to doubt". */
export const coming: ReadonlySet<string> = new Set(
  'seem appear begin start continue come stop pause lead cause force prompt compel grow learn'.split(' '),
)

/** What people do with a stage in order to say something: "took to the radio to denounce", "used the speech to praise". */
export const staging: ReadonlySet<string> = new Set(['take', 'use', 'hold'])

/** "a series of tweets", "a flurry of letters": how many, not what. */
export const manyOf: ReadonlySet<string> = new Set(
  'series flurry string number set pair spate barrage stream slew host dozen volley range trio'.split(' '),
)

/** Participles that after a comma go on with what the speaker of the sentence says. */
export const goingOn: ReadonlySet<string> = new Set([
  'add',
  'cite',
  'note',
  'stress',
  'insist',
  'quote',
  'say',
  'point',
  'warn',
  'predict',
  'conclude',
])

/** Verbs by which people tell what is theirs: "discussed his plan", not "rejected his claim". */
export const telling: ReadonlySet<string> = new Set(
  'continue discuss highlight defend explain describe emphasize emphasise stress outline detail restate repeat share voice express state announce'.split(
    ' ',
  ),
)

/** What fears, hopes and rumours do: "fears are growing that the dam will burst". */
export const stirring: ReadonlySet<string> = new Set(
  'grow mount rise increase spread fade persist abound run circulate remain emerge deepen dim swirl surface linger exist arise prevail build swell dwindle'.split(
    ' ',
  ),
)

/** Verbs that need a person for their object: without one, "told to leave" and "accused of fraud" are passives. */
export const needsPerson: ReadonlySet<string> = new Set(
  'accuse suspect tell urge order instruct advise persuade force warn inform assure notify remind'.split(' '),
)

/** What people speak and act in: "in favour of", "in protest at", "with the aim of". */
export const holding: ReadonlySet<string> = new Set(
  'favour favor support opposition protest defence defense praise hope belief expectation anticipation conviction fear anger outrage disgust dismay aim goal intention'.split(
    ' ',
  ),
)

/** What people do with words: a relative clause with one of these tells nothing of the content. */
export const making: ReadonlySet<string> = new Set(
  'make give issue deliver receive hear write read send present produce publish release break get see need file post leave'.split(
    ' ',
  ),
)

/** Subjects after a quotation that are nobody: "nothing", "it". */
export const idle: ReadonlySet<string> = new Set([
  'nothing',
  'something',
  'little',
  'much',
  'that',
  'this',
  'it',
  'what',
  'which',
  'who',
])

/** Pronouns that open a relative clause about the speaker. */
export const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom'])

/** "all said", "both sides": how many, not who. */
export const quantity: ReadonlySet<string> = new Set([
  'all',
  'both',
  'some',
  'many',
  'most',
  'few',
  'several',
  'neither',
  'another',
  'one',
  'none',
  'either',
  'each',
])

/** "declined to say": nothing was said. */
export const withholding: ReadonlySet<string> = new Set(['decline', 'refuse', 'fail'])

/** Verbs for what is told: negated they tell of silence, "gave no details", "did not elaborate". */
export const detailing: ReadonlySet<string> = new Set(
  'give offer provide cite supply present say elaborate specify explain comment name identify disclose'.split(
    ' ',
  ),
)

/** What writers call that which was said or is planned: "…, a claim that the army denies". */
export const summing: ReadonlySet<string> = new Set(
  'move step claim charge accusation allegation assertion decision process prospect idea plan demand suggestion promise threat view measure policy tactic gesture change shift proposal notion contention statement remark'.split(
    ' ',
  ),
)

/** What people speak and write in: "in a statement", "at a briefing". */
export const venues: ReadonlySet<string> = new Set(
  'statement interview letter post tweet speech briefing conference message email e-mail article communiqué communique address report'.split(
    ' ',
  ),
)

/** "called the law unfair": the object and what it is called are both said. */
export const naming: ReadonlySet<string> = new Set(['call', 'label', 'brand', 'dub', 'term', 'deem'])

/** "said after the vote had failed": when or why, not what. */
export const circumstances: ReadonlySet<string> = new Set(
  'after before when while since because until although though once as'.split(' '),
)

/** "mentioned the plan | during a visit", "… | according to the agency": words that end a content told in a phrase. */
export const endsPhrase: ReadonlySet<string> = new Set(
  'after before when while since because until although though once during according'.split(' '),
)

/** What is done to hearers: "people briefed on the talks". */
export const hearing: ReadonlySet<string> = new Set(['brief', 'inform', 'notify', 'apprise', 'alert'])

/** What people do who come to a view: "came to the conclusion that". */
export const arriving: ReadonlySet<string> = new Set(['come', 'arrive', 'jump', 'leap', 'get'])

/** Verbs whose object is what others say or feel: "faced criticism for", "sparked fears of". */
export const meeting: ReadonlySet<string> = new Set(
  'face draw spark prompt provoke trigger attract fuel meet stir ignite encounter arouse reignite rekindle stoke elicit allay ease dispel'.split(
    ' ',
  ),
)

/** Before the colon of a quotation: a verb of saying, which tells the speaker itself. */
export const tellsSaying =
  /\b(?:said|says?|told|tells?|wrote|writes?|ask(?:ed|s)|add(?:ed|s)|answer(?:ed|s)|repl(?:ied|ies)|declared|stated|concluded|insisted|warned|tweeted|posted|shouted|explained|put it|words?)\b/i

/** Capitals that open a sentence and name nobody. */
export const opensPhrase =
  /^(?:The|An?|In|On|At|As|His|Her|Their|Its|My|Our|This|That|These|Those|Asked|When|After|Before|For|With|To|From|By|If|There|It|How|Why|What|Where|Who)\b/

/** Verbs after which "if" opens a question. */
export const wondering: ReadonlySet<string> = new Set([
  'ask',
  'wonder',
  'inquire',
  'enquire',
  'query',
  'see',
  'know',
])

/** "Russian", "Dutch", "Democratic": adjectives of states and parties, by capital and ending. */
export const nationality = /^\p{Lu}\p{Ll}+(?:an|ish|ese|ench|utch|reek|iss|ic|[eiqn]i)$/u

/** "said Monday", "remarks on Saturday": when, not what. */
export const calendar = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|today|yesterday|tomorrow|tonight)$/

export const months: ReadonlySet<string> = new Set(
  'January February March April May June July August September October November December'.split(' '),
)

/** Singular by form, plural by verb: "the police say". */
export const collectives: ReadonlySet<string> = new Set(
  'police people staff crew number percent cent majority half couple pair group team lot rest most all some many'.split(
    ' ',
  ),
)
