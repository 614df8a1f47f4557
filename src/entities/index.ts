// Sentences in, mentions out: who is meant.
export {mentionsBySentence} from './by-sentence.ts'
export {findMentions, type MentionOptions} from './find.ts'
export {boundsOf} from './lists/terms.ts'
export {partyOf} from './lookup.ts'
export {settleOffices} from './resolve/settle.ts'
export type * from './types.ts'
