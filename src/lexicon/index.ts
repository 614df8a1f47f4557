export {prepositions, respelled} from './en.ts'
export {eventTypes, factualities, type Need} from './kinds.ts'
export {addUserKnowledge, entriesOf, knowledgeVersion} from './knowledge.ts'

/** The check of knowledge files, loaded when asked for: it brings every schema with it. */
export async function loadKnowledgeCheck() {
  return (await import('./check.ts')).checkKnowledge
}
