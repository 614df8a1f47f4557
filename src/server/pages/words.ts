// The language of the reader of a page.
import type {FastifyRequest} from 'fastify'
import {languages, type Words, wordsOf} from '../messages/index.ts'

/** The language asked for, else the first that the browser prefers of ours. */
export function wordsFor(request: FastifyRequest, {lang}: {readonly lang?: 'en' | 'ru'}): Words {
  const preferred = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2))
    .find((one) => languages.includes(one as never))
  return wordsOf(lang ?? languages.find((language) => language === preferred) ?? 'en')
}
