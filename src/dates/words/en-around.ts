// English words around a time expression: is it one, or a count, a name, a word of another sense?

/** After "the third day": one of several without a break. */
export const inARowAfter = /^\s(?:in a row|running|in succession)\b/

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

/** First names too: "April Jones". */
export const nameMonths: ReadonlySet<string> = new Set(['april', 'june', 'august', 'may', 'jan'])

/** "shortly before the vote": near what is no date. */
export const beforeEvent = /^(?:soon|shortly) (?:before|after)\b/i

/** "the second half of the cake", not "the third quarter of the fiscal year". */
export const ofNoYear =
  /^\sof\s(?!(?:(?:the|this|its|our|their|a|last|next)\s)?(?:fiscal|financial|current|business|calendar|tax|year|FY|'))/i

/** Seasons that are also another word before "of": "the fall of the city". */
export const doubtfulSeasons: ReadonlySet<string> = new Set(['fall'])

/** A day without its year before one of these is a name: "the June 4 Movement", "the March 14 alliance". */
export const namedAfterDay =
  /^\s(?:[Mm]ovement|[Aa]lliance|[Cc]oalition|[Bb]loc|[Gg]roup|[Oo]rgani[sz]ation|[Ff]ront|[Bb]rigades?|[Pp]arty|Revolution|Square|Street|Avenue|Boulevard|Bridge|Stadium|Airport|University|Institute|Foundation)\b/

/** Words with which a sentence goes on after a date: prepositions, helpers, conjunctions. */
const goesOnWith =
  'in|on|at|to|and|but|or|was|were|is|are|will|would|could|should|may|might|had|has|have|did|with|for|from|by|while|when|as|said|says|that|which|who|where|than'

/** "the day after" stands alone before these; before all other words it is counted from them: "the day after the vote". */
export const standsAlone = new RegExp(`^\\s(?:${goesOnWith}|none|nobody|nothing)\\b`)

/** A sentence goes on: "on the 18th the shooting began", not "on the 5th floor". */
export const goesOn = new RegExp(
  `^\\s(?:${goesOnWith}|the|an?|his|her|its|their|our|this|these|those|some|any|he|she|it|they|we|there|instant|inst)\\b`,
)

/** "late-night talk shows", "the early-morning tweets": of what kind, not when. */
export const lateNight = /^late[- ]night$/i

/** After "night": what goes on or is open at night, on no night in particular. */
export const ofNights =
  /^\s(?:shifts?|trains?|buse?s?|flights?|schools?|clubs?|sky|skies|markets?|life|watch|vision|court|editor|desk|patrols?|guards?|porters?|class(?:es)?|bombers?|trading desk)\b/

/** After "every day": not how often, but what kind. */
export const everyday =
  /^\s(?:life|lives|people|language|work|objects?|things|use|needs|items?|clothes|goods|speech)\b/

/** Before "a day" where a clause says what something is: "this is a", "not a", "what a". */
export const isItself = /\b(?:is|was|be|been|are|were|not|such|what|quite|makes|made)\s$/i

/** After "a day": so long away from something. */
export const isAway =
  /^\s(?:after|before|late|early|long|away|off|behind|ahead|short|old|ago|apart|trip|journey|longer|shorter|older|younger|more|less|earlier|later)\b/

/** After "a year": of what kind it is. */
export const ofKind = /^\s(?:that|when|which|in which|of)\b/

/** After a feast: what it has, not its day. */
export const ofFeast =
  /^\s(?:trees?|part(?:y|ies)|cards?|carols?|cakes?|gifts?|presents?|lights|decorations?|shopp(?:ing|ers?)|bonus(?:es)?|songs?|albums?|movies?|films?|turkeys?|eggs?|puddings?|jumpers?|stockings?)\b/i

/** Before "the year" and the like in a title: "the player of the year", "story of the week". */
export const titleBefore =
  /\b(?:player|man|woman|person|people|team|coach|rookie|newcomer|manager|driver|artist|book|car|word|goal|album|song|film|company|teacher|\w+baller|athlete|sports\w+|stor(?:y|ies)|news|issues?|topics?|questions?|photo|picture|quote|figure|politician|entrepreneur|game|deal|bank|airline) of $/i

/** After "the day": which one an event tells, "the day of the vote", "the year that changed everything". */
export const ofSomeEvent = /^\s(?:when|that|in which|on which|of)\b/
/** Without a preposition before it: "the day the bridge fell". */
export const ofSomeClause = /^\s(?:the|he|she|they|we|I|it)\b/

/** After the season in a name: "the Winter Olympics", "Spring Break". */
export const afterSeason =
  /^\s(?:Olympics?|Paralympics?|Games|Universiade|Meetings?|Palace|War|Breaks?|Festival|League|School|Offensive|Street|Gardens?|Carnival|Classic|Cup|Series|Fair|Show|Ball|Wonderland|Fest|Institute|Conference|X)\b/

/** Before "per hour" where it is a speed. */
export const speedBefore = /\b(?:miles?|kilomet(?:er|re)s?|km|knots|f(?:ee|oo)t|met(?:er|re)s?|mi)\s$/i

/** "today" as nowadays: "still stands today", "known today as", "the children of today". */
export const nowBefore =
  /\b(?:still (?:stands?|used|in use|exists?|owns?|remembered|visible|valid)|(?<!\b(?:ahead|as) )of|known|what is|unto) $/i
export const nowAfter =
  /^\sas (?:it|they|he|she|we|ever|much|then)\b|^['’]s (?:world|society|standards?|generations?|youth|children|students|consumers|audiences)\b/

/** Before "the day" where it is any: "at this time of the year". */
export const anyOf = /\btimes? of $/i

/** Games that are played in quarters. */
export const quarterSport =
  /\b(?:touchdowns?|TDs?|quarterbacks?|interceptions?|yards|field goals?|rebounds?|playoffs?|jump shots?|jumpers?|dunks?|buzzer|NFL|NBA|three-pointers?|unanswered points)\b/

/** Words of sports, whose matches have halves. */
export const sport =
  /\b(?:goals?|scor(?:e[ds]?|ing|ers?)|penalt(?:y|ies)|kick-?off|half-?time|referee|midfielder|striker|goalkeeper|equali[sz]er|touchdowns?|quarterback|innings|tries|match|fixture|coach|kick(?:s|ed)?|tackles?|scrum|rebounds?|baskets?|minutes into)\b/i

/** Before a day or month that comes again: "normally open on", "usually held in". */
export const ofHabit =
  /\b(?:normally|usually|generally|typically)\s(?:opens?|closed?|closes|held|meets?|sits?|runs?|starts?|begins?|ends?|falls?|printed|published|issued|released|paid|takes? place)\s(?:from\s)?$/i

/** Before "Sunday to Thursday": the days on which something is open, in the present tense. */
export const ofHours = /\b(?:(?:is|are)\s(?:[a-z]+\s)?open|opens|runs|operates)\s(?:from\s)?$/i

/** Before "March" or "May": what no walk and no verb has before it. */
export const beforeMonth =
  /\b(?:later than|earlier than|sooner than|(?<!the day )before|(?<!the day )after) $/
