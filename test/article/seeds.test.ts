// Both pages that the project began with: exactly their paragraphs, titles and datelines; every other line with its reason.
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type Article, readArticle} from '../../src/article/index.ts'
import {shared} from '../shared.ts'

const folder = shared('seeds')

function seed(number: string): {article: Article; lines: string[]} {
  const name = readdirSync(folder!).find((file) => file.startsWith(number))!
  const text = readFileSync(join(folder!, name), 'utf8')
  const article = readArticle({
    source: name,
    address: null,
    mediaType: 'text/plain',
    text,
    charset: 'utf-8',
    given: {},
    warnings: [],
  })
  return {
    article,
    lines: text
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  }
}

const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

describe.skipIf(!folder)('the two first pages', () => {
  test('the January page', () => {
    const {article, lines} = seed('000')
    expect(fingerprint(article.title!)).toBe(fingerprint(lines[1]!))
    expect(article.text.split('\n')).toEqual(lines.slice(2, 10))
    expect(article.dateline).toMatchObject({
      place: 'LONDON',
      date: null,
      agency: null,
      span: {start: 0, end: 8},
    })
    expect(article.boilerplate.map(({reason}) => reason)).toEqual([
      'donation',
      'navigation',
      'donation',
      'donation',
      'donation',
    ])
    expect(article.published.edtf).toBeNull()
    expect(article.lang).toBe('en')
  })

  test('the February page', () => {
    const {article, lines} = seed('003')
    expect(article.title).toBe(lines[1])
    expect(article.text.split('\n')).toEqual(lines.slice(6, 12))
    expect(article.outlet).toBeNull()
    expect(article.dateline).toMatchObject({place: 'MOSCOW', date: 'February 11', agency: 'tass'})
    const {span} = article.dateline!
    expect(article.text.slice(span.start, span.end)).toBe(span.text)
    const reasons = article.boilerplate.map(({reason}) => reason)
    expect(reasons.slice(0, 5)).toEqual(['login', 'counter', 'counter', 'counter', 'credit'])
    expect(reasons.slice(5, 13)).toEqual([
      'rights',
      'rights',
      'page-facts',
      'page-facts',
      'page-facts',
      'comments',
      'newsletter',
      'newsletter',
    ])
    expect(new Set(reasons.slice(13))).toEqual(new Set(['related']))
    expect(article.boilerplate.map(({text}) => text)).toEqual([
      lines[0],
      ...lines.slice(2, 6),
      ...lines.slice(12),
    ])
    expect(article.page).toMatchObject({views: 1452, comments: 0})
    expect(article.page.related).toHaveLength(15)
    expect(article.page.related.every(({time}) => /^\d\d\.\d\d \d\d:\d\d$/.test(time!))).toBe(true)
  })
})
