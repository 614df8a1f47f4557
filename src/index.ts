// The library: the same stages and the same record as the command line.
export type {Article} from './article/index.ts'
export {readArticle} from './article/index.ts'
export type {AttributionLink, Claim, Evidence, RoleParty} from './claims/index.ts'
export {codeText as code, type TextToCode} from './code.ts'
export {
  type Chronology,
  checkScope,
  chronologyIcs,
  chronologyText,
  type Relation,
  type ScopeAnswer,
  timelineJson,
} from './dossier/index.ts'
export {isPageError, type Page, type PageError, readPages} from './page/index.ts'
export {type Reading, read as readPage} from './read.ts'
export type {Agreement, Contact, Figure, Incident, KnownClaim, Measure, RecordEvent} from './record/index.ts'
export {agreementsOf, contactsOf, eventOf, figuresOf, incidentsOf, mergeReports} from './record/index.ts'
export {
  agreementsOfRelation,
  contactsOfRelation,
  figuresOfRelation,
  incidentsOfRelation,
  openRecord,
  RecordError,
  type RecordStore,
  timelineOf as dossier,
} from './store/index.ts'
