export {addUserKnowledge, entriesOf, knowledgeVersion} from './knowledge.ts'
