export {type CodeOptions, codeEvents} from './code-events.ts'
export {codePair} from './code-pair.ts'
export type {EventEntry} from './entry.ts'
export {type FactualityFinding, factualityOf} from './factuality.ts'
export {eventEntries, pairEntries} from './lexicon.ts'
export {
  type CameoMeaning,
  cameoToPlover,
  modesOf,
  needsRecipient,
  ploverToCameo,
  ploverTypes,
  quadOf,
  scoreOf,
} from './ontology.ts'
export {dateOfWord} from './setting.ts'
export type * from './types.ts'
