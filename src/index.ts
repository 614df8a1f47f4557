// The library: the same stages and the same record as the command line.
export * from './article/index.ts'
export * from './claims/index.ts'
export {
  type Chronology,
  checkScope,
  chronologyIcs,
  chronologyText,
  type Relation,
  type ScopeAnswer,
  timelineJson,
} from './dossier/index.ts'
export type {Page, PageError} from './page/index.ts'
export type {Agreement, Contact, Figure, Incident, KnownClaim, Measure, RecordEvent} from './record/index.ts'
export {agreementsOf, contactsOf, eventOf, figuresOf, incidentsOf, mergeReports} from './record/index.ts'
export {openRecord, RecordError, type RecordStore, timelineOf as dossier} from './store/index.ts'
