export {type CodeOptions, codeEvents} from './code-events.ts'
export {type FactualityFinding, factualityOf} from './factuality/factuality.ts'
export type {EventEntry} from './lexicon/entry.ts'
export {eventEntries, pairEntries} from './lexicon/lexicon.ts'
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
export {codePair} from './pair/code-pair.ts'
export {dateOfWord} from './setting/setting.ts'
export type * from './types.ts'
