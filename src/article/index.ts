export {addressKey, canonicalAddress} from './identity.ts'
export {readArticle} from './readArticle.ts'
export type * from './types.ts'
