// What the English of meetings needs beyond lexicons/contacts.

/** Words for a contact: what is said of them is said of it. */
export const contactNouns: ReadonlySet<string> = new Set(
  (
    'talk talks meeting discussion conversation negotiation session visit call round consultation dialogue summit agenda ' +
    'exchange phone-call conference encounter interview briefing audience contact letter trip'
  ).split(' '),
)

/** "held talks on": what the talks were on may hang on the verb. */
export const carriers: ReadonlySet<string> = new Set(
  'hold have conduct lead open begin resume start continue attend chair host convene conclude finish complete enter'.split(
    ' ',
  ),
)

/** "exchanged views on": what the views are on hangs on the noun. */
export const carried: ReadonlySet<string> = new Set(
  'view opinion idea assessment information note talk discussion consultation conversation negotiation attention emphasis priority stress focus word progress headway'.split(
    ' ',
  ),
)

/** "reached an agreement on" */
export const reaching: ReadonlySet<string> = new Set(
  'reach achieve come arrive find express attain be strike get secure forge'.split(' '),
)

/** "the meeting ended with an agreement on" */
export const ending: ReadonlySet<string> = new Set(
  'end conclude close finish result culminate lead'.split(' '),
)

/** Several of them, or "both", act together. */
export const both: ReadonlySet<string> = new Set(
  (
    'side party minister president leader official delegation counterpart both they we chief negotiator country interlocutor ' +
    'envoy diplomat premier government state neighbour neighbor capital ally partner participant head general commander ' +
    'governor ambassador member delegate two three'
  ).split(' '),
)

/** "crisis talks", "telephone talks": how they were held. */
export const waysToTalk: ReadonlySet<string> = new Set(
  (
    'crisis emergency summit telephone phone video proximity shuttle marathon working round-table roundtable backchannel ' +
    'channel expert level minister leader coalition state face day week hour follow-up morning evening weekend budget sideline two-way ' +
    'staff ambassador envoy delegation committee team lunch dinner breakfast night courtesy corridor last-ditch late-night eleventh-hour'
  ).split(' '),
)

/** "on the phone", "on the sidelines of a summit": how, not about what, whatever follows. */
export const occasions: ReadonlySet<string> = new Set(
  (
    'phone telephone sidelines sideline margins margin fringes fringe behalf condition occasion eve invitation request trial ' +
    'initiative arrival departure return'
  ).split(' '),
)

/** "on camera", "on the spot": how, where nothing follows ("air traffic" is a topic). */
export const waysToMeet: ReadonlySet<string> = new Set(
  'record camera air level line video basis spot ground telegram skype zoom way stage television radio'.split(
    ' ',
  ),
)

/** What two sides set up together. */
export const jointBodies: ReadonlySet<string> = new Set(
  (
    'group commission committee panel council mechanism line hotline centre center channel force secretariat platform ' +
    'subcommittee subgroup body timetable schedule'
  ).split(' '),
)

/** "on the agenda", "among the topics" */
export const onAgendas: ReadonlySet<string> = new Set(['on', 'among', 'amongst'])
