// English word sets that the room asks for beside the lexicon: small words, verbs that look ahead.

/** Function words inside time expressions, by the letter that rules use for them. */
export const smallWords: ReadonlyMap<string, string> = new Map<string, string>([
  ['the', 't'],
  ['a', 'a'],
  ['an', 'a'],
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
  ].map((word) => [word, 'x'] as const),
  ['that', 'p'],
  ['his', '^'],
  ['her', '^'],
  ['its', '^'],
  ['their', '^'],
])

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
export const ahead: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  '’ll',
  'shall',
  'wo',
  'upcoming',
  'forthcoming',
  'due',
  'scheduled',
  'expected',
  'expects',
  'expect',
  'plan',
  'plans',
  'planned',
  'planning',
  'set',
  'slated',
  'deadline',
  'until',
  'till',
  'going',
  'aims',
  'hopes',
  'intends',
  'intend',
  'preparing',
  'prepares',
  'upcoming',
  'anticipated',
])

/** These look ahead only when they stand near: "could open on Friday". */
export const modals: ReadonlySet<string> = new Set([
  'would',
  'should',
  'may',
  'might',
  'could',
  'must',
  'can',
])

/** Helpers that put a verb before now, beside a modal too: "has met", "could have met". */
export const perfectHelpers: ReadonlySet<string> = new Set(['has', 'have', 'had', "'ve", '’ve', 'having'])

/** Helpers that put a verb after now. */
export const futureHelpers: ReadonlySet<string> = new Set(['will', "'ll", '’ll', 'shall', 'wo'])

/** Before "in two years": the first, the worst, a rise of so much. */
export const looksBack =
  /\b(?:first|second|third|fourth|fifth|\w+est|most|only|time|once|twice|built|done|finished|completed|percent|per cent|lowest)\b[^.,;]{0,24}$/i

/** Verbs whose infinitive shares their time: "managed to meet on Friday". */
export const reachedVerbs: ReadonlySet<string> = new Set(
  'manage fail begin start continue help use come get happen prove seem appear try refuse decline force lead cause allow go rush travel gather stop'.split(
    ' ',
  ),
)

/** Past forms that have no -ed and stand often in news. */
export const behind: ReadonlySet<string> = new Set([
  'was',
  'were',
  'had',
  'said',
  'did',
  'told',
  'held',
  'met',
  'made',
  'took',
  'went',
  'came',
  'left',
  'began',
  'gave',
  'got',
  'saw',
  'found',
  'won',
  'lost',
  'sent',
  'spoke',
  'wrote',
  'led',
  'became',
  'struck',
  'fell',
  'rose',
  'grew',
  'broke',
  'brought',
  'built',
  'bought',
  'cut',
  'drew',
  'drove',
  'fought',
  'flew',
  'hit',
  'kept',
  'knew',
  'laid',
  'let',
  'put',
  'ran',
  'shot',
  'sank',
  'sold',
  'spent',
  'stood',
  'swore',
  'thought',
  'threw',
  'withdrew',
  'killed',
  'died',
  'ago',
  'been',
  'has',
  'have',
  'having',
])

/** Words before a bare number that make it a count, "over 2000", "some 1950". */
export const countBefore: ReadonlySet<string> = new Set([
  'about',
  'nearly',
  'over',
  'than',
  'some',
  'least',
  'around',
  'almost',
  'roughly',
  'approximately',
  'no',
  'number',
  'total',
  'us',
])

/** What is told apart by numbers: "Resolution 1973", "Flight 1701". */
export const numbered: ReadonlySet<string> = new Set(
  'resolution flight decree order law act article section paragraph rule directive room route highway regiment unit page bus boeing model channel case bill motion form'.split(
    ' ',
  ),
)

/** What follows the name of an event that is still to come: "…, which open", "… will begin". */
export const looksAhead =
  /^,?\s*(?:which|that|who)?\s*(?:(?:will|are to|is to|are due|is due|are set|is set|are scheduled|is scheduled|are expected|is expected|opens?|begins?|starts?|kicks? off|takes? place)\b)/i

/** Units that make a four-digit number a count. */
export const measures: ReadonlySet<string> = new Set(
  'percent per km kg miles metres meters feet pounds dollars euros people children hours points men women tons tonnes'.split(
    ' ',
  ),
)

/** Words with -s after which a bare year still is one: "2014 was", "the 2014 elections". */
export const verbsAfterYear: ReadonlySet<string> = new Set(
  'was is has as does its this elections talks games protests sanctions accords agreements'.split(' '),
)
