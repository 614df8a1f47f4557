// What each folder of knowledge must look like. One schema a folder; the key is the folder's path.
import type {z} from 'zod'
import {factuality} from './factuality.ts'

export const schemas: Readonly<Record<string, z.ZodType>> = {
  'lexicons/factuality': factuality,
}
