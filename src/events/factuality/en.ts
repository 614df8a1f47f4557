// What only English has in factuality: closed sets of function words and the forms of its tenses.
import {verbForms} from '../../sentences/index.ts'
import type {FactualityForms} from './forms.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const english: FactualityForms = {
  verbForms,
  negations: set("not n't never nor neither hardly scarcely barely"),
  notOnly: set('only just merely simply'),
  negativePairs: new Set(['no longer', 'not longer', 'no more', 'no way']),
  negativeSubjects: set('nobody none nothing neither no-one'),
  negativeDeterminers: set('no neither'),
  indefinite: set('a an any another'),
  negativePhrases: set('point means time circumstance account way case condition stage moment event'),
  infinitiveMarks: set('to'),
  untruly: set('falsely wrongly incorrectly mistakenly erroneously untruthfully wrongfully'),
  including: set('including'),
  degrees: new Map([
    ['too', 'excess'],
    ['enough', 'enough'],
    ['sufficiently', 'enough'],
  ]),
  copula: 'be',
  thirdPersons: set('it he she'),
  motion: set('go come move rush fly travel return turn head race push look drive march lead'),
  dueWords: set('due'),
  pendingWords: set('yet still'),
  modals: set("will would may might can could should must shall 'll 'd wo ca"),
  obliging: set('should'),
  backshiftable: set("would 'd"),
  imagining: set('could might'),
  likely: set('likely probably possibly perhaps'),
  speech: set(
    'say tell add announce declare state note promise confirm report explain write claim insist warn',
  ),
  thinking: set(
    'think believe assume suppose suspect imagine guess reckon feel fear worry hope doubt figure dream',
  ),
  speechNouns: set(
    'announcement statement promise assurance pledge vow confirmation declaration word guarantee',
  ),
  conditionMarks: set('if unless provided providing assuming lest'),
  conditionPhrases: ['as long as', 'so long as', 'on condition that', 'in case'].map((phrase) =>
    phrase.split(' '),
  ),
  pendingMarks: set('until till once before'),
  timeMarks: set('after when whenever'),
  onceMarks: set('once when'),
  soonWords: set('soon'),
  moments: set('time moment day'),
  asking: set(
    'ask wonder know see say decide determine check learn tell doubt inquire question consider discuss',
  ),
  conditionNouns: set('event'),
  concessive: set('even'),
  inverted: set('had should were'),
  subjunctive: 'were',
  anyWords: set('any whoever anyone anybody whichever'),
  contentMark: 'that',
  openMarks: set('whether if'),
  questionWords: set('why how when where who what which whom whose'),
  progressive: /ing$/i,
  perfect: 'have',
  unchanged: set('quit hit cut let put set shut split spread shed cast burst hurt cost bid rid'),
  temporalMarks: set('before after since while when until'),
  genitives: set('of'),
  passiveProgressive: 'being',
  futureDays: set('tomorrow'),
  futureModifiers: set('next coming upcoming following forthcoming'),
  timeNouns: set(
    'day week month year hour weekend spring summer autumn fall winter quarter decade season ' +
      'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
      'september october november december',
  ),
  laterWords: set('later'),
  weekdays: set('monday tuesday wednesday thursday friday saturday sunday'),
  atWords: set('at in during on'),
  occasions: set('at during'),
}
