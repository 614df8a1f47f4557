// The body of a reading form, or of the API, as what is wanted: addresses, pasted text, files.
import {z} from 'zod'
import type {GivenFacts} from '../../page/index.ts'
import {rangeOf} from '../../record/index.ts'
import {badRequest} from '../problems.ts'
import type {Wanted} from './desk.ts'

const text = (most: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    z.string().max(most).optional(),
  )
const mostAddresses = 20
const mostFiles = 50
const longestText = 5_000_000

/** What may be said of the pages besides. */
const facts = z.object({
  address: text(4000),
  text: text(longestText),
  published: text(40).refine(
    (value) => value === undefined || rangeOf(value) !== null,
    'not a date like 2014-02-01, 2014-02 or 2014',
  ),
  outlet: text(200),
  lang: text(10).refine(
    (value) => value === undefined || /^[a-z]{2,3}$/i.test(value),
    'not a language like en or ru',
  ),
})

/** Fields as the API takes them. */
export const readBody = facts.strict()

/** @throws Problem 400 where a field is wrong */
export function wantedFrom(
  fields: unknown,
  files: readonly {name: string; bytes: Uint8Array}[] = [],
): Wanted[] {
  const result = readBody.safeParse(fields)
  if (!result.success)
    throw badRequest(
      result.error.issues.map(({path, message}) => `${path.join('.') || 'body'}: ${message}`).join('; '),
    )
  const {address, text: pasted, published, outlet, lang} = result.data
  const given: GivenFacts = {
    ...(published ? {published} : {}),
    ...(outlet ? {outlet} : {}),
    ...(lang ? {lang: lang.toLowerCase()} : {}),
  }
  const addresses = address?.split(/\s+/).filter(Boolean) ?? []
  if (addresses.length > mostAddresses) throw badRequest(`address: at most ${mostAddresses} at once`)
  if (files.length > mostFiles) throw badRequest(`file: at most ${mostFiles} at once`)
  return [
    ...addresses.map((one) => ({kind: 'address' as const, address: one, given})),
    ...(pasted ? [{kind: 'bytes' as const, name: nameFor(pasted), bytes: Buffer.from(pasted), given}] : []),
    ...files.map(({name, bytes}) => ({kind: 'bytes' as const, name, bytes, given})),
  ]
}

/** Pasted text is called by how it begins. */
function nameFor(pasted: string): string {
  const words = pasted.trim().split(/\s+/).slice(0, 6).join(' ').slice(0, 60)
  return `pasted: ${words}`
}

/**
 * Fields and files of a form, multipart or not.
 * @throws Problem 400 where the body is not what its type says
 */
export async function formFrom(
  body: Buffer,
  contentType: string,
): Promise<{fields: Record<string, string>; files: {name: string; bytes: Uint8Array}[]}> {
  const form = await parsed(body, contentType)
  const fields: Record<string, string> = {}
  const files: {name: string; bytes: Uint8Array}[] = []
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = value.slice(0, longestText + 1)
    else if (value.size > 0)
      files.push({name: fileName(value.name), bytes: new Uint8Array(await value.arrayBuffer())})
  }
  return {fields, files}
}

async function parsed(body: Buffer, contentType: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(body), {headers: {'content-type': contentType}}).formData()
  } catch (error) {
    throw badRequest(`the form cannot be read: ${(error as Error).message}`)
  }
}

/** The last part of the name, without what no file is called. */
function fileName(name: string): string {
  return (
    name
      .split(/[/\\]/)
      .at(-1)!
      .replace(/[\u0000-\u001f\u007f]/g, '')
      .slice(0, 120) || 'file'
  )
}
