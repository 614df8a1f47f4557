// Plain-text pages of our own: furniture in English and Russian, ten layouts, labelled line by line.
import {expect, test} from 'vitest'
import {plainScore} from '../../bench/pages-plain.ts'
import {readArticle} from '../../src/article/index.ts'
import type {Page} from '../../src/page/index.ts'

const page = (text: string, more: Partial<Page> = {}): Page => ({
  source: 'test',
  address: null,
  mediaType: 'text/plain',
  text,
  charset: 'utf-8',
  given: {},
  warnings: [],
  ...more,
})

test.each(['a', 'b'])('half %s: boilerplate lines are told from the article', (half) => {
  const failures: string[] = []
  const {pages, f1, reasons, titles} = plainScore(half, (line) => failures.push(line))
  expect(pages).toBeGreaterThanOrEqual(30)
  expect({f1: f1 >= 0.97, reasons: reasons >= 0.95, titles: titles >= 0.95, failures}).toMatchObject({
    f1: true,
    reasons: true,
    titles: true,
  })
})

const STORY = `Malta Hands Over Two Patrol Craft to Tunisia

TUNIS — Malta handed over two patrol craft to Tunisia on Thursday in a ceremony at the port of La Goulette.

The boats were built in 1992 and have been overhauled, the Maltese army said in a statement.

Tunisian officers trained on them for six weeks and took command at noon.`

test('headlines after the article are related, with their times', () => {
  const {page: facts, text} = readArticle(
    page(
      `${STORY}\n\nMost read\n12:40\nFerry line to Sicily reopens after repairs\n11:15\nCustoms officers go on strike`,
    ),
  )
  expect(facts.related).toEqual([
    {title: 'Ferry line to Sicily reopens after repairs', time: '12:40', url: null},
    {title: 'Customs officers go on strike', time: '11:15', url: null},
  ])
  expect(text).not.toContain('Ferry')
})

test('a page that is nothing but furniture has no article', () => {
  const {text, boilerplate} = readArticle(page('Home\nLog in\nSubscribe\n12 views\nShare'))
  expect(text).toBe('')
  expect(boilerplate).toHaveLength(5)
})

test('date and byline lines are read and kept out of the text', () => {
  const {byline, published, text} = readArticle(
    page(STORY.replace('\n\nTUNIS', '\n\nBy Maria Borg\n12 May 2011\n\nTUNIS')),
  )
  expect(byline).toBe('Maria Borg')
  expect(published).toMatchObject({edtf: '2011-05-12', how: 'stated'})
  expect(text.startsWith('TUNIS —')).toBe(true)
})

test('an outlet is named by its appeal, its rights line or the tail of its title', () => {
  expect(readArticle(page(`Support The Valletta Courier!\n\n${STORY}`)).outlet).toBe('The Valletta Courier')
  expect(readArticle(page(`${STORY}\n\n© 2014 Harbour Lights. All rights reserved.`)).outlet).toBe(
    'Harbour Lights',
  )
  expect(
    readArticle(page(`Malta Hands Over Two Patrol Craft to Tunisia | Straits Daily\n${STORY}`)).outlet,
  ).toBe('Straits Daily')
  expect(readArticle(page(STORY)).outlet).toBeNull()
})

test('what is given with the page wins', () => {
  const {published, outlet, lang} = readArticle(
    page(STORY, {given: {published: '2012-01-01', outlet: 'Given', lang: 'mt'}}),
  )
  expect(published).toEqual({edtf: '2012-01-01', how: 'stated', reason: 'given with the page'})
  expect([outlet, lang]).toEqual(['Given', 'mt'])
})

test('one article under two addresses has one text hash; an update keeps its address', () => {
  const [a, b] = ['https://one.example/a?utm_source=x', 'https://two.example/b'].map((address) =>
    readArticle(page(STORY, {address})),
  )
  expect(a!.textHash).toBe(b!.textHash)
  expect(a!.id).not.toBe(b!.id)
  const updated = readArticle(page(STORY.replace('noon', 'dusk'), {address: 'https://www.one.example/a'}))
  expect(updated.id).toBe(a!.id)
  expect(updated.textHash).not.toBe(a!.textHash)
})

test.each([
  'NEW YORK (Reuters) - Grain prices fell on Tuesday after the port opened again, traders said.',
  'CAIRO (AFP) - The envoys met for an hour and named no date for another round, an official said.',
  'Handout aid for the islands was refused on Monday, the mayor of the larger town said in a letter.',
  'Posted by the ministry at noon, the notice gave the crews of both vessels one day to leave the bay.',
  'Photographs of the wreck were shown to both delegations, and neither would say who had taken them.',
  'МОСКВА (Рейтер) — Стороны обсудили поставки зерна и договорились встретиться снова в мае, сказал посол.',
])('a paragraph stays a paragraph: %s', (paragraph) => {
  const lines = STORY.split('\n\n')
  const plain = readArticle(page([...lines.slice(0, 2), paragraph, ...lines.slice(2)].join('\n\n')))
  expect(plain.text.split('\n')).toContain(paragraph)
  const html = readArticle(
    page(
      `<h1>${lines[0]}</h1>${[...lines.slice(1, 2), paragraph, ...lines.slice(2)].map((text) => `<p>${text}</p>`).join('')}`,
      {mediaType: 'text/html'},
    ),
  )
  expect(html.text.split('\n')).toContain(paragraph)
})

test.each([
  'The US will contribute two million dollars to help members of the union fund the crossing.',
  'Reporters were not let into the harbour, and the newspaper of the island gave no reason.',
  '"We ask our supporters to give what they can," the mayor said, and left for the mainland.',
])('a last paragraph is no appeal: %s', (paragraph) => {
  expect(
    readArticle(page(`${STORY}\n\n${paragraph}`))
      .text.split('\n')
      .at(-1),
  ).toBe(paragraph)
})

test('an appeal in words of its own is one', () => {
  const appeal = [
    'A free harbour needs a free press.',
    'The Valletta Lantern’s reporters were on the quay that night. Our stories are read on both shores.',
    'None of it would be possible without readers. Please think of a gift, so that we can carry on.',
  ]
  const {text, boilerplate} = readArticle(page(`${STORY}\n\nRead more\n\n${appeal.slice(1).join('\n\n')}`))
  expect(text.split('\n')).toHaveLength(3)
  expect(boilerplate.filter(({reason}) => reason === 'donation').map((item) => item.text)).toEqual(
    appeal.slice(1),
  )
})

test('"Jane Roe in Riga" under a headline is the byline, a numbered line no title, an amendment no text', () => {
  const body = STORY.split('\n\n').slice(-3).join('\n\n')
  const found = readArticle(
    page(
      `The ferry between the two islands sails again\nJane Roe in Riga\n4 May 2010\n\n${body}\n\nThis article was amended on 5 May 2010 to correct the name of the harbour.`,
    ),
  )
  expect(found).toMatchObject({title: 'The ferry between the two islands sails again', byline: 'Jane Roe'})
  expect(found.text).not.toMatch(/Jane Roe|amended/)
  const statement = readArticle(
    page(`Home\nStatement No. 47\nOn the ferry between the islands\n4 May 2010\n\n${body}`),
  )
  expect(statement.title).toBe('On the ferry between the islands')
})

test.each([
  ['one line of the text that is a day dates the page', ['', '12 May 2011'], '2011-05-12'],
  ['days that head the parts of a chronicle do not', ['3 March 2010', '12 May 2011'], null],
])('%s', (_, [first, second], edtf) => {
  const text = `The Example\n\n${STORY.trim().split('\n').filter(Boolean).join('\n\n')}\n\n${first}\n\nThe two navies have trained off the cape since the spring of last year.\n\n${second}\n\nThe craft will be based in Sfax, where crews from both countries have trained since autumn.\n\nTunisia paid for the paint and the radar, the minister in Valletta told reporters.\n`
  expect(readArticle(page(text)).published.edtf).toBe(edtf)
})
