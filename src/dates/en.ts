// English word sets that the room asks for beside the lexicon: small words, verbs that look ahead.

/** Function words inside time expressions, by the letter that rules use for them. */
export const smallWords: ReadonlyMap<string, string> = new Map<string, string>([
  ['the', 't'],
  ['a', 'a'],
  ['an', 'a'],
  ['another', 'a'],
  ['of', 'O'],
  ['on', 'n'],
  ['in', 'i'],
  ['at', '@'],
  ['by', 'b'],
  ['since', 's'],
  ['until', 'u'],
  ['till', 'u'],
  ['from', 'f'],
  ['to', '>'],
  ['through', '>'],
  ['between', 'w'],
  ['and', '&'],
  ['or', '|'],
  ['for', 'v'],
  ['during', 'v'],
  ['over', 'v'],
  ['within', 'v'],
  ['throughout', 'v'],
  ['about', 'q'],
  ['around', 'q'],
  ['nearly', 'q'],
  ['almost', 'q'],
  ['roughly', 'q'],
  ['approximately', 'q'],
  ['just', 'q'],
  ['only', 'q'],
  ['least', 'q'],
  ['than', 'q'],
  ...[
    'straight',
    'consecutive',
    'successive',
    'full',
    'whole',
    'entire',
    'more',
    'additional',
    'long',
    'fiscal',
    'financial',
    'academic',
    'fy',
  ].map((word) => [word, 'x'] as const),
  ['other', '+'],
  ['per', '~'],
  ['that', 'p'],
  ['his', '^'],
  ['her', '^'],
  ['its', '^'],
  ['their', '^'],
])

/** Words for two of their unit: "a fortnight" is two weeks. */
export const doubleUnits: ReadonlySet<string> = new Set(['fortnight', 'fortnights'])

/** Words that set one day beside the one before it: "the third straight day". */
export const inARow: ReadonlySet<string> = new Set(['straight', 'consecutive', 'successive'])

/** After "the third day": one of several without a break. */
export const inARowAfter = /^\s(?:in a row|running|in succession)\b/

/** Before "last" where it is a verb. */
export const beforeVerb = /\b(?:to|will|would|could|can|may|might|should|must|shall)\s$/

/** Before "third day": something goes on into it. */
export const goesInto =
  /\b(?:for|enter(?:s|ed|ing)|into|mark(?:s|ed|ing)?|in its|in their|in a)\s(?:(?:a|its|their|his|her|the)\s)?$/i

/** Before "years": as long as that. */
export const takesTime =
  /\b(?:matter|hundreds|thousands|dozens|scores|tens) of $|\b(?:last(?:ed|s|ing)|takes?|took|taken|taking|spent|spends?|spending|waited|waits?|waiting|needs?|needed|within|costs?|after|despite|following|amid)\s["“]?$|\b(?:to|will|would|could|can|may|might|should)\slast\s["“]?$|\b(?:hours|days|weeks|months|years|decades),?["”]?\s(?:if )?not\s$/i

/** Before "weeks of fighting". */
export const beforeLength =
  /(?:^\s*|[\n.,;:(“"—]\s?|\b(?:after|following|despite|amid|by|with|without|through|spent|spend|took|takes?|needs?|saw|see|into|is|was|are|were|be|as|than|such|until|ended|ending|ends|broke|brought|sparked|triggered|prompted|unleashed|has seen|have seen|facing|faces|of|from)\s)$/i

/** After "at the time": of what is no date. */
export const thatTime = /^\s(?:of|and place|or place|when)\b/

/** Months whose names are common words or names of people: bare, they need a sign that a month is meant. */
export const doubtfulMonths: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'jun', 'jan'])
/** Months and weekdays that are no other word even without their capital. */
export const plainNames: ReadonlySet<string> = new Set(
  'january february april june july september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
/** First names too: "April Jones". */
export const nameMonths: ReadonlySet<string> = new Set(['april', 'june', 'august', 'may', 'jan'])
/** Short forms of weekdays that are also words: only with a full stop, a comma or a date after them. */
export const doubtfulWeekdays: ReadonlySet<string> = new Set([
  'sat',
  'sun',
  'mon',
  'wed',
  'fri',
  'thu',
  'tue',
])

/** Words that say the clause looks ahead, "will", "plans to", "is due on". */
export const ahead: ReadonlySet<string> = new Set(
  "will 'll ’ll shall wo upcoming forthcoming due scheduled expected expects expect plan plans planned planning set slated deadline until till going aims hopes intends intend preparing prepares anticipated".split(
    ' ',
  ),
)

/** These look ahead only when they stand near: "could open on Friday". */
export const modals: ReadonlySet<string> = new Set('would should may might could must can'.split(' '))

/** Helpers that put a verb before now, beside a modal too: "has met", "could have met". */
export const perfectHelpers: ReadonlySet<string> = new Set(['has', 'have', 'had', "'ve", '’ve', 'having'])

/** Before a perfect that is still to come: "once they have reported". */
export const untilThen: ReadonlySet<string> = new Set([
  'once',
  'when',
  'after',
  'until',
  'till',
  'if',
  'unless',
])

/** Verbs whose past is written like their present, which news seldom uses: "rebels hit the base on Friday". */
export const samePast: ReadonlySet<string> = new Set(
  'beat hit cut put set shut let hurt burst split spread cast quit shed bid'.split(' '),
)

/** Verbs of what lasts: "stays closed until Friday". */
export const staying: ReadonlySet<string> = new Set(['stay', 'remain', 'keep'])

/** Helpers that put a verb after now. */
export const futureHelpers: ReadonlySet<string> = new Set(['will', "'ll", '’ll', 'shall', 'wo'])

/** Before "in two years": the first, the worst, a rise of so much. */
export const looksBack =
  /\b(?:first|second|third|fourth|fifth|\w+est|worst|best|most|only|time|once|twice|built|done|finished|completed|percent|per cent|lowest)\b[^.,;]{0,24}$/i

/** Verbs whose infinitive shares their time: "managed to meet on Friday". */
export const reachedVerbs: ReadonlySet<string> = new Set(
  'manage fail begin start continue help use come get happen prove seem appear try refuse decline force lead cause allow go rush travel gather stop'.split(
    ' ',
  ),
)

/** Past forms that have no -ed and stand often in news. */
export const behind: ReadonlySet<string> = new Set(
  'was were had said did told held met made took went came left began gave got saw found won lost sent spoke wrote led became struck fell rose grew broke brought built bought cut drew drove fought flew hit kept knew laid let put ran shot sank sold spent stood swore thought threw withdrew froze chose shook stole tore wore blew swept slept wept bled caught taught sought fled felt dealt meant paid fed hid rode shrank stuck swam woke heard bent lent overthrew overtook undertook forbade foresaw killed died ago been has have having'.split(
    ' ',
  ),
)

/** What follows the name of an event that is still to come: "…, which open", "… will begin". */
export const looksAhead =
  /^,?\s*(?:which|that|who)?\s*(?:(?:will|are to|is to|are due|is due|are set|is set|are scheduled|is scheduled|are expected|is expected|opens?|begins?|starts?|kicks? off|takes? place)\b)/i

/** "shortly before the vote": near what is no date. */
export const beforeEvent = /^(?:soon|shortly) (?:before|after)\b/i

/** What stands before "one day" where it means some day. */
export const beforeSomeDay = /(?:^|[.!?“"\n,]\s?|\b(?:will|would|may|might|could|can|to)\s)$/i

/** "the second half of the cake", not "the third quarter of the fiscal year". */
export const ofNoYear =
  /^\sof\s(?!(?:(?:the|this|its|our|their|a|last|next)\s)?(?:fiscal|financial|current|business|calendar|tax|year|FY|'))/i

/** Seasons that are also another word before "of": "the fall of the city". */
export const doubtfulSeasons: ReadonlySet<string> = new Set(['fall'])

/** After the 11th of September: that of 2001, in any year. */
export const ofSeptember2001 =
  /^,?\s(?:terror|attack|hijack|atrocit|plot|conspira|commission|victim|mastermind|trial|era)/i

/** A day without its year before one of these is a name: "the June 4 Movement", "the March 14 alliance". */
export const namedAfterDay =
  /^\s(?:[Mm]ovement|[Aa]lliance|[Cc]oalition|[Bb]loc|[Gg]roup|[Oo]rgani[sz]ation|[Ff]ront|[Bb]rigades?|[Pp]arty|Revolution|Square|Street|Avenue|Boulevard|Bridge|Stadium|Airport|University|Institute|Foundation)\b/

/** Words with which a sentence goes on after a date: prepositions, helpers, conjunctions. */
const goesOnWith =
  'in|on|at|to|and|but|or|was|were|is|are|will|would|could|should|may|might|had|has|have|did|with|for|from|by|while|when|as|said|says|that|which|who|where|than'

/** "the day after" stands alone before these; before all other words it is counted from them: "the day after the vote". */
export const standsAlone = new RegExp(`^\\s(?:${goesOnWith})\\b`)

/** A sentence goes on: "on the 18th the shooting began", not "on the 5th floor". */
export const goesOn = new RegExp(
  `^\\s(?:${goesOnWith}|the|an?|his|her|its|their|our|this|these|those|some|any|he|she|it|they|we|there|instant|inst)\\b`,
)

/** Verbs that carry something to a later or earlier day, whatever their tense: "postponed to Sunday", "adjourned until May". */
export const movesDate: ReadonlySet<string> = new Set(
  'extend postpone delay prolong adjourn defer move push put shift reschedule renew suspend remand'.split(
    ' ',
  ),
)

/** Verbs of an answer to what has been: "blames him for the attack on 4 March", also in the present tense. */
export const looksBackOn: ReadonlySet<string> = new Set(
  'blame condemn denounce criticise criticize deplore regret mourn remember recall commemorate recognise recognize avenge deny admit praise thank defend accuse probe investigate forgive'.split(
    ' ',
  ),
)

/** Verbs, with the preposition of their noun if it has one, of what shall be: "called for a strike on Monday". */
export const wantsEvent: ReadonlySet<string> = new Set([
  'call for',
  'prepare for',
  'brace for',
  'gear for',
  'ready for',
  'wait for',
  'await',
  'appeal for',
  'press for',
  'invite to',
  'urge',
  'propose',
  'plan',
  'schedule',
  'threaten',
  'promise',
])

/** Verbs after which "by Friday" is still to come, whatever their tense: "demanded an answer by Friday". */
export const wantsBy: ReadonlySet<string> = new Set(
  'want demand order promise pledge vow ask tell urge require request expect need hope aim seek agree offer threaten instruct command undertake'.split(
    ' ',
  ),
)

/** Verbs that set a day: "was called for Friday". */
export const setsFor: ReadonlySet<string> = new Set(
  'call set schedule plan fix arrange slate book time announce convene summon propose invite earmark'.split(
    ' ',
  ),
)

/** Verbs with which somebody has time left: "had until Friday to pay", "gave them until May". */
export const givesTime: ReadonlySet<string> = new Set('have give get grant allow'.split(' '))

/** What nobody sets a day for, so that its day is over: "survivors of Tuesday's crash say". */
export const unplanned: ReadonlySet<string> = new Set(
  (
    'attack bombing blast explosion killing shooting murder massacre assassination slaying stabbing beating kidnapping abduction hijacking ' +
    'ambush raid airstrike shelling bloodshed carnage atrocity violence clash riot unrest coup crash accident collision derailment ' +
    'sinking disaster tragedy catastrophe incident fire blaze earthquake quake tremor tsunami flood landslide avalanche eruption ' +
    'outage blackout leak spill breach death suicide disappearance arrest detention robbery theft fall drop plunge slump ' +
    'victory defeat loss resignation outburst collapse refusal rejection denial remark comment apology rebuke walkout'
  ).split(' '),
)

/** "late-night talk shows", "the early-morning tweets": of what kind, not when. */
export const lateNight = /^late[- ]night$/i

/** After "night": what goes on or is open at night, on no night in particular. */
export const ofNights =
  /^\s(?:shifts?|trains?|buse?s?|flights?|schools?|clubs?|sky|skies|markets?|life|watch|vision|court|editor|desk|patrols?|guards?|porters?|class(?:es)?|bombers?|trading desk)\b/

/** After "every day": not how often, but what kind. */
export const everyday =
  /^\s(?:life|lives|people|language|work|objects?|things|use|needs|items?|clothes|goods|speech)\b/

/** Before "one day" where it is a length of time. */
export const beforeOneDay =
  /\b(?:lasts?|lasted|takes?|took|spend|spent|needs?|of|than|least|only|just|about|around|by|after)\s$/i

/** Before the day of an event: it is still to come, or is over. */
export const aheadOf = /\b(?:ahead of|in the run-up to|in preparation for|looking ahead to)\s(?:the\s)?$/i
export const wakeOf =
  /\b(?:in the wake of|in the aftermath of|in response to|in reaction to|following)\s(?:the\s)?$/i

/** Before "a day" where a clause says what something is: "this is a", "not a", "what a". */
export const isItself = /\b(?:is|was|be|been|are|were|not|such|what|quite|makes|made)\s$/i

/** After "a day": so long away from something. */
export const isAway =
  /^\s(?:after|before|late|early|long|away|off|behind|ahead|short|old|ago|apart|trip|journey)\b/

/** After "a year": of what kind it is. */
export const ofKind = /^\s(?:that|when|which|in which|of)\b/

/** After a feast: what it has, not its day. */
export const ofFeast =
  /^\s(?:trees?|part(?:y|ies)|cards?|carols?|cakes?|gifts?|presents?|lights|decorations?|shopp(?:ing|ers?)|bonus(?:es)?|songs?|albums?|movies?|films?|turkeys?|eggs?|puddings?|jumpers?|stockings?)\b/i

/** Before "the year" and the like in a title: "the player of the year", "story of the week". */
export const titleBefore =
  /\b(?:player|man|woman|person|people|team|coach|rookie|newcomer|manager|driver|artist|book|car|word|goal|album|song|film|company|teacher|\w+baller|athlete|sports\w+|story|photo|picture|quote|figure|politician|entrepreneur|game|deal|bank|airline) of $/i

/** Before "the day" where it is any: "at this time of the year". */
export const anyOf = /\btimes? of $/i

/** Games that are played in quarters. */
export const quarterSport =
  /\b(?:touchdowns?|TDs?|quarterbacks?|interceptions?|yards|field goals?|rebounds?|playoffs?|jump shots?|jumpers?|dunks?|buzzer|NFL|NBA|three-pointers?|unanswered points)\b/

/** Between a day without its year and the year of what happened on it: " tsunami of ", " morning in ". */
export const nounBetween =
  /^\s(?:(?!(?:and|or|but|to|in|at|on|of|by|for|with|from|was|were|is)\b)[a-z][\w-]*\s){1,3}of\s$|^\s(?!(?:and|or|but|then|later|again|also|was|were|only|as|both|once)\b)[a-z][\w-]*\sin\s$/

/** Between two months of one list: a comma or "and", and no clause of its own. */
export const isListed =
  /^(?=[^.;]*(?:,|\band\b))(?![^.;]*\b(?:after|since|following|before|when|which|that|who)\b)[^.;]{1,80}$/

/** Words of sports, whose matches have halves. */
export const sport =
  /\b(?:goals?|scor(?:e[ds]?|ing|ers?)|penalt(?:y|ies)|kick-?off|half-?time|referee|midfielder|striker|goalkeeper|equali[sz]er|touchdowns?|quarterback|innings|tries|match|fixture|coach)\b/i

/** Before "March" or "May": what no walk and no verb has before it. */
export const beforeMonth =
  /\b(?:later than|earlier than|sooner than|(?<!the day )before|(?<!the day )after) $/
