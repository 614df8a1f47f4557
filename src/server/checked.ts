// What was asked in, the same as the schema reads it out.
import type {z} from 'zod'
import {badRequest} from './problems.ts'

/** The parameters, if they are as the schema says. @throws Problem 400 naming the parameter and the reason */
export function checked<Schema extends z.ZodType>(
  schema: Schema | undefined,
  given: unknown,
): z.infer<Schema> {
  if (!schema) return {} as never
  const result = schema.safeParse(given)
  if (result.success) return result.data as never
  throw badRequest(
    result.error.issues.map(({path, message}) => `${path.join('.') || 'query'}: ${message}`).join('; '),
  )
}
