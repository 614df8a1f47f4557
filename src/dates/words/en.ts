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
    'all',
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

/** Before "last" where it is a verb. */
export const beforeVerb = /\b(?:to|will|would|could|can|may|might|should|must|shall)\s$/

/** Months whose names are common words or names of people: bare, they need a sign that a month is meant. */
export const doubtfulMonths: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'jun', 'jan'])

/** Months and weekdays that are no other word even without their capital. */
export const plainNames: ReadonlySet<string> = new Set(
  'january february april june july september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

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

/** What stands before "one day" where it means some day. */
export const beforeSomeDay = /(?:^|[.!?“"\n,]\s?|\b(?:will|would|may|might|could|can|to)\s)$/i

/** After the 11th of September: that of 2001, in any year. */
export const ofSeptember2001 =
  /^,?\s(?:terror|attack|hijack|atrocit|plot|conspira|commission|victim|mastermind|trial|era)/i

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

/** Before "last year" where a part of it is meant. */
export const samePeriod = /\b(?:same|comparable|corresponding|equivalent) period (?:of |in )?(?:the )?$/i

/** Before "one day" where it is a length of time. */
export const beforeOneDay =
  /\b(?:lasts?|lasted|takes?|took|spend|spent|needs?|of|than|least|only|just|about|around|by|after)\s$/i

/** Before the day of an event: it is still to come, or is over. */
export const aheadOf = /\b(?:ahead of|in the run-up to|in preparation for|looking ahead to)\s(?:the\s)?$/i

/** After "September": goods to be handed over then; without "for" so only where no verb tells of the past. */
export const soldAhead = /^\s(?:delivery|deliveries|futures|contracts?|settlement|shipment)\b/
export const soldAnyway = /^\s(?:futures|contracts?)\b/

/** After "second-quarter" or "March": what is told of a time when it is over. */
export const toldOfPast =
  /^[\s-](?:results?|earnings|figures|sales|growth|profits?|numbers|revenues?|income|losses|loss|data|output|inflation|accounts|trade|jobs|retail|GDP|inflation|payrolls)\b/

export const wakeOf =
  /\b(?:in the wake of|in the aftermath of|in response to|in reaction to|following)\s(?:the\s)?$/i

/** Between a day without its year and the year of what happened on it: " tsunami of ", " morning in ". */
export const nounBetween =
  /^\s(?:(?!(?:and|or|but|to|in|at|on|of|by|for|with|from|was|were|is)\b)[a-z][\w-]*\s){1,3}of\s$|^\s(?!(?:and|or|but|then|later|again|also|was|were|only|as|both|once)\b)[a-z][\w-]*\sin\s$/

/** Between two months of one list: a comma or "and", and no clause of its own. */
export const isListed =
  /^(?=[^.;]*(?:,|\band\b))(?![^.;]*\b(?:after|since|following|before|when|which|that|who)\b)[^.;]{1,80}$/
