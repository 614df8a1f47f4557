// HTML, Markdown and mail: title, byline, date, outlet and body found; menus, boxes, comments and lists of other articles named.
import {expect, test} from 'vitest'
import {readArticle} from '../../src/article/index.ts'
import {decodePage} from '../../src/page/index.ts'

const read = (
  text: string,
  mediaType?: 'text/html' | 'text/markdown',
  address: string | null = 'https://wire.example/2014/05/06/ferry',
) => readArticle(decodePage(Buffer.from(text), {source: 'test', address, mediaType}))

const PARAGRAPHS = [
  'STAVANGER — The ferry between the two islands will sail again from Monday, the harbour office said after a week of storms.',
  'The crossing was stopped when waves broke two of the mooring posts, and cars had to take the long way round through the tunnel.',
  'Engineers from both countries inspected the quay on Thursday and found that it could be used again at half load.',
]
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')

const SITE = `<!doctype html><html lang="en"><head><title>Ferry Sails Again After Week of Storms | Fjord Courier</title>
<meta property="og:site_name" content="Fjord Courier"><meta name="description" content="x">
<link rel="canonical" href="https://wire.example/2014/05/06/ferry?utm_source=front">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Ferry Sails Again After Week of Storms","datePublished":"2014-05-06T23:30:00+02:00","dateModified":"2014-05-08T09:00:00+02:00","author":{"@id":"#a"},"publisher":{"@id":"#o"}},{"@type":"Person","@id":"#a","name":"Kari Lund"},{"@type":"Organization","@id":"#o","name":"Fjord Courier AS"}]}</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<div class="cookie-banner"><p>We use cookies to make this site work. <button>Accept all</button></p></div>
<main><article><h1>Ferry Sails Again After Week of Storms</h1><p class="lead">The tunnel was the only way for seven days, and the shops ran low on milk.</p>
<div class="byline">By Kari Lund</div><time datetime="2014-05-06">6 May 2014</time>
${BODY}<figure><img src="x.jpg"><figcaption>The quay on Thursday. Photo: Harbour office</figcaption></figure>
<div class="related-articles"><h3>Related articles</h3><ul><li><a href="/a1">Tunnel toll to rise by a third from January</a></li><li><a href="/a2">Old lighthouse keeper looks back on forty winters</a></li></ul></div></article></main>
<section id="comments"><h2>Comments (2)</h2><p>I waited four hours at the tunnel, and nobody told us anything about the ferry at all.</p></section>
<footer><p>© 2014 Fjord Courier AS. All rights reserved.</p></footer></body></html>`

test('a news site: the article whole, and nothing else', () => {
  const article = read(SITE)
  expect(article).toMatchObject({
    title: 'Ferry Sails Again After Week of Storms',
    byline: 'Kari Lund',
    outlet: 'Fjord Courier',
    lang: 'en',
    address: 'https://wire.example/2014/05/06/ferry',
    published: {edtf: '2014-05-06', how: 'stated'},
    modified: {edtf: '2014-05-08'},
    dateline: {place: 'STAVANGER'},
  })
  expect(article.text.split('\n')).toEqual([
    'The tunnel was the only way for seven days, and the shops ran low on milk.',
    ...PARAGRAPHS,
  ])
  const reasonOf = (start: string) => article.boilerplate.find(({text}) => text.startsWith(start))?.reason
  expect(reasonOf('Home')).toBe('navigation')
  expect(reasonOf('We use cookies')).toBe('cookie')
  expect(reasonOf('The quay')).toBe('credit')
  expect(reasonOf('Tunnel toll')).toBe('related')
  expect(reasonOf('I waited')).toBe('comments')
  expect(reasonOf('© 2014')).toBe('rights')
  expect(article.page.related.map(({title, url}) => [title, url])).toContainEqual([
    'Tunnel toll to rise by a third from January',
    'https://wire.example/a1',
  ])
})

test('comments longer than the article stay comments', () => {
  const talk = Array.from(
    {length: 30},
    (_, at) =>
      `<div class="comment"><p>Voice ${at}: they have promised a new quay for years, and we are still waiting for it every winter.</p></div>`,
  ).join('')
  const {text} = read(SITE.replace('</section>', `${talk}</section>`))
  expect(text).not.toContain('Voice')
  expect(text).toContain('mooring posts')
})

test('markup without names is read by its weight', () => {
  const links = Array.from({length: 20}, (_, at) => `<a href="/${at}">Section ${at}</a><br>`).join('')
  const {text} = read(
    `<table><tr><td>${links}</td><td><b>Ferry sails again</b><br><br>${PARAGRAPHS.join('<br><br>')}</td></tr></table>`,
  )
  expect(text).toContain(PARAGRAPHS[2])
  expect(text).not.toContain('Section 7')
})

test('a paywall stub and a live blog are said', () => {
  const stub = SITE.replace('"datePublished"', '"isAccessibleForFree":false,"datePublished"')
  expect(read(stub).warnings).toEqual([expect.stringMatching(/paywall stub/)])
  expect(read(SITE.replace('"NewsArticle"', '"LiveBlogPosting"')).warnings).toEqual([
    expect.stringMatching(/live blog/),
  ])
})

test.each([
  ['Ferry sails again', 'This story is for subscribers only.', 'paywall stub'],
  ['Ferry sails again', 'Чтобы дочитать, оформите подписку.', 'paywall stub'],
  ['Ferry sails again', 'Read our other stories about the islands.', 'article'],
  ['Live: the ferry sails again', '', 'live blog'],
  ['The ferry sails again: as it happened', '', 'live blog'],
  ['Паром снова вышел в море: онлайн-трансляция', '', 'live blog'],
  ['Islanders live on fish and ferries', '', 'article'],
])('%s / %s: %s', (title, below, form) => {
  const found = read(`<body><h1>${title}</h1><p>${PARAGRAPHS[0]}</p><div><p>${below}</p></div></body>`)
  expect(found.form).toBe(form)
})

test('the outlet is named by the end of the window title, a section is none', () => {
  const named = (window: string) =>
    read(
      `<head><title>${window}</title></head><body><h1>Ferry sails again today</h1><p>${PARAGRAPHS[0]}</p></body>`,
    ).outlet
  expect(named('Ferry sails again today | Island Gazette')).toBe('Island Gazette')
  expect(named('Ferry sails again today - World - Island Gazette')).toBe('Island Gazette')
  expect(named('Island Gazette: news :: Ferry sails again today')).toBe('Island Gazette: news')
  expect(named('Ferry sails again today - World')).toBeNull()
  expect(named('Ferry sails again today')).toBeNull()
})

test('a row of a table of facts is one line; short sentences are paragraphs too', () => {
  const rows = [
    ['1', 'Riga', '5040'],
    ['2', 'Oslo', '4980'],
  ].map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`)
  const {text} = read(
    `<body><h1>Ferry sails again</h1><div><p>${PARAGRAPHS[0]}</p><p>No ship was late.</p><table>${rows.join('')}</table><p>${PARAGRAPHS[1]}</p></div></body>`,
  )
  expect(text.split('\n')).toEqual([
    PARAGRAPHS[0],
    'No ship was late.',
    '1 Riga 5040',
    '2 Oslo 4980',
    PARAGRAPHS[1],
  ])
})

test('other articles under the article are none of it, however long they are', () => {
  const others = [1, 2, 3].map(
    (number) => `<article><p>${PARAGRAPHS[2]} This is story ${number}.</p></article>`,
  )
  const found = read(
    `<body><div><article><h1>Ferry sails again</h1><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p></article><section><h3>You may also like</h3>${others.join('')}</section></div></body>`,
  )
  expect(found.text.split('\n')).toEqual(PARAGRAPHS.slice(0, 2))
})

test('a headline that is a link heads no teaser; a list of links between paragraphs takes none of them with it', () => {
  const list = ['The harbour of the island is closed', 'No ferry sails before the noon of Monday'].map(
    (title) => `<li><h4><a href="/x">${title}</a></h4></li>`,
  )
  const found = read(
    `<body><div><h1><a href="/ferry">The ferry sails again to the island</a></h1><p>${PARAGRAPHS[0]}</p><ul>${list.join('')}</ul><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p></div></body>`,
  )
  expect(found.text.split('\n')).toEqual(PARAGRAPHS)
})

test('who wrote it and when, said in elements of their own, in credits, beside a date', () => {
  const around = (head: string, foot = '') =>
    read(
      `<head><title>Ferry sails again</title></head><body><h2><a href="/">Ferry sails</a></h2>${head}<h1>Ferry sails again</h1><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>${foot}</body>`,
      'text/html',
      null,
    )
  expect(around('<span class="entry-date">4 March 2014</span>').published.edtf).toBe('2014-03-04')
  expect(around('<span class="updated" title="2014-03-04T08:00:00+00:00"></span>').published.edtf).toBe(
    '2014-03-04',
  )
  expect(around('', '<p>The harbour opens at six. Words: Jane Roe</p>').byline).toBe('Jane Roe')
  expect(around('<div class="byline">By Jane Roe and John Doe</div>').byline).toBe('Jane Roe and John Doe')
  expect(around('<div>4.3.2014 - Redaktion: Jane Roe</div>').byline).toBe('Jane Roe')
  expect(around('').title).toBe('Ferry sails again')
})

test('very deep and very broken markup is read', () => {
  const deep = read(`<body>${'<div>'.repeat(3000)}${BODY}`)
  expect(deep.text).toContain('mooring posts')
  expect(deep.warnings).toEqual([expect.stringMatching(/512 deep/)])
  expect(
    read(
      `<p>${PARAGRAPHS[0]}<td colspan=9007199254740991 title="${'x'.repeat(1_000_000)}">${PARAGRAPHS[1]}<b><i></p>`,
    ).text,
  ).toContain('mooring posts')
})

test('Markdown: marks go, headings are titles, front matter is believed', () => {
  const article = read(
    `---\ntitle: Ferry sails again\ndate: 2014-05-06\nauthor: Kari Lund\n---\n\n# Ferry sails again\n\n${PARAGRAPHS[0]}\n\nThe **tunnel** was [the only way](https://x.example) for _seven_ days, the harbour office said.\n\n![quay](q.jpg)\n`,
    'text/markdown',
    null,
  )
  expect(article).toMatchObject({
    title: 'Ferry sails again',
    byline: 'Kari Lund',
    published: {edtf: '2014-05-06'},
  })
  expect(article.text).toBe(
    `${PARAGRAPHS[0]}\nThe tunnel was the only way for seven days, the harbour office said.`,
  )
})

test('mail: headers are facts, wrapped lines are joined, quotes and signature go', () => {
  const body = PARAGRAPHS.map((text) => text.replace(/(.{50,64}) /g, '$1\n')).join('\n\n')
  const mail = `From: Kari Lund <kari@wire.example>\nTo: list@wire.example\nSubject: =?utf-8?Q?Ferry_sails_again_=E2=80=93_at_last?=\nDate: Tue, 6 May 2014 23:30:00 +0200\nContent-Type: text/plain; charset=utf-8\n\n${body}\n\n> the words of somebody else before\n\n-- \nKari\n`
  const article = readArticle(decodePage(Buffer.from(mail), {source: 'letter.eml'}))
  expect(article).toMatchObject({
    title: 'Ferry sails again – at last',
    byline: 'Kari Lund',
    published: {edtf: '2014-05-06'},
  })
  expect(article.text.split('\n')).toEqual(PARAGRAPHS)
})
