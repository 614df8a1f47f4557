// What each folder of knowledge must look like. One schema a folder; the key is the folder's path.
import type {z} from 'zod'
import {boilerplate} from './boilerplate.ts'
import {
  agreementNouns,
  agreementScope,
  agreementStatus,
  agreementTopics,
  contacts,
  figures,
  incidents,
  measures,
} from './claims.ts'
import {dates} from './dates.ts'
import {factuality} from './factuality.ts'

export const schemas: Readonly<Record<string, z.ZodType>> = {
  'lexicons/agreement-nouns': agreementNouns,
  'lexicons/agreement-scope': agreementScope,
  'lexicons/agreement-status': agreementStatus,
  'lexicons/agreement-topics': agreementTopics,
  'lexicons/boilerplate': boilerplate,
  'lexicons/contacts': contacts,
  'lexicons/dates': dates,
  'lexicons/factuality': factuality,
  'lexicons/figures': figures,
  'lexicons/incidents': incidents,
  'lexicons/measures': measures,
}
