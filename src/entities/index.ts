// Sentences in, mentions out: who is meant.
export {mentionsBySentence} from './by-sentence.ts'
export {findMentions, type MentionOptions} from './find.ts'
export {boundsOf, holdersOf, officeTermsOf, settleOffices, termsOf} from './lists/offices.ts'
export {partyOf} from './lookup.ts'
export type * from './types.ts'
