export {type GoldDocument, parseConllu, toConllu} from './conllu.ts'
export {thirdPerson} from './en.ts'
export {singulars, verbForms} from './en-forms.ts'
export {
  hasModel,
  modelVersion,
  parseTagged,
  type ReadOptions,
  readSentences,
  readTexts,
  segmentText,
  tagForms,
} from './reader.ts'
export {
  childBy,
  childrenOf,
  has,
  headOf,
  hullOf,
  isInfinitive,
  isMarkedPassive,
  isObject,
  relationOf,
  subtreeOf,
} from './tree.ts'
export type * from './types.ts'
