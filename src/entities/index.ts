// Sentences in, mentions out: who is meant.
export {mentionsBySentence} from './by-sentence.ts'
export {findMentions, type MentionOptions} from './find.ts'
export {partyOf} from './lookup.ts'
export {boundsOf, holdersOf, officeTermsOf, settleOffices, termsOf} from './offices.ts'
export type * from './types.ts'
