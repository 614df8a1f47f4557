// Public bad and odd inputs: `npx tsx bench/corpora.ts [--show]`. Unpacks ../shared/corpora to a scratch folder and prints one line a corpus.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {readArticle} from '../src/article/index.ts'
import {decodeText} from '../src/page/charset.ts'
import {FeedParser, type Fields} from '../src/page/feed/parser.ts'
import {feedEntry} from '../src/page/feed/readFeed.ts'
import {decodePage, isPageError, type Page, type PageError, readPages} from '../src/page/index.ts'
import {kindOf} from '../src/page/kind.ts'

const corpora = join(
  process.env.ENTENTE_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url)),
  'corpora',
)
const show = process.argv.includes('--show')
const SLOW_MS = 2000

interface Tally {
  all: number
  read: number
  refused: number
  crashed: number
  slow: number
}

const tally = (): Tally => ({all: 0, read: 0, refused: 0, crashed: 0, slow: 0})
const say = (text: string) => show && console.log(`    ${text.slice(0, 300)}`)

function unpack(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-corpora-'))
  execFileSync('tar', ['xzf', join(corpora, name), '-C', folder])
  return folder
}

function walk(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? walk(path) : [path]
    })
}

/** Reads a file as a user would, and the article of every page in it. */
async function readAll(file: string, count: Tally): Promise<(Page | PageError)[]> {
  const found: (Page | PageError)[] = []
  const start = performance.now()
  count.all++
  try {
    for await (const item of readPages([file], {})) {
      found.push(item)
      if (!isPageError(item)) readArticle(item)
    }
    if (found.length > 0 && found.every(isPageError)) count.refused++
    else count.read++
  } catch (error) {
    count.crashed++
    console.log(`  crash in ${file}: ${(error as Error).stack?.slice(0, 400)}`)
  }
  if (performance.now() - start > SLOW_MS) count.slow++
  return found
}

const line = (name: string, {all, read, refused, crashed, slow}: Tally, more = '') =>
  console.log(
    `${name.padEnd(22)} ${all} inputs: ${read} read, ${refused} refused with a reason, ${crashed} crashes, ${slow} over 2 s${more}`,
  )

async function feeds(): Promise<void> {
  const folder = unpack('feedparser.tar.gz')
  const files = walk(folder).filter((file) => /\.xml$/.test(file))
  const well = tally()
  const ill = tally()
  const values = {right: 0, all: 0, byField: new Map<string, [number, number]>()}
  for (const file of files) {
    const wellFormed = file.includes('/wellformed/')
    const items = await readAll(file, wellFormed ? well : ill)
    const bytes = readFileSync(file)
    if (wellFormed && kindOf(bytes.subarray(0, 8192), file).kind !== 'feed') {
      say(
        `not seen as a feed: ${file} ${items.map((item) => (isPageError(item) ? item.message : 'page'))[0]}`,
      )
      well.read--
      well.refused++
    } else if (
      wellFormed &&
      items.length > 0 &&
      items.every((item) => isPageError(item) && /without items|has no text/.test(item.message))
    ) {
      well.read++
      well.refused--
    }
    if (wellFormed) checkValue(file, bytes, values)
  }
  line('feeds, well-formed', well)
  console.log(
    `  values right: ${values.right} of ${values.all} (${((100 * values.right) / values.all).toFixed(1)} %)`,
  )
  for (const [field, [right, all]] of values.byField) console.log(`    ${field.padEnd(9)} ${right} of ${all}`)
  line('feeds, other', ill)
  rmSync(folder, {recursive: true})
}

const FIELD: readonly (readonly [RegExp, string])[] = [
  [/^(?:entries\[0\]|feed)\['title(?:_detail'\]\['value)?'\]$/, 'title'],
  [/^(?:entries\[0\]|feed)\['link'\]$/, 'link'],
  [/^(?:entries\[0\]|feed)\['(?:id|guid)'\]$/, 'id'],
  [/^(?:entries\[0\]|feed)\['(?:published|updated|date|modified|created|issued)_parsed'\]$/, 'date'],
  [
    /^(?:entries\[0\]\['content'\]\[0\]\['value'\]|(?:entries\[0\]|feed)\['(?:description|summary|tagline|subtitle|info)'\])$/,
    'content',
  ],
]

function checkValue(
  file: string,
  bytes: Uint8Array,
  values: {right: number; all: number; byField: Map<string, [number, number]>},
): void {
  const text = decodeText(bytes).text
  const expect = /Expect:\s*(?:not bozo and )?(\S+(?:\[[^\]]*\])*)\s*==\s*([\s\S]*?)\s*-->/.exec(text)
  if (!expect) return
  const field = FIELD.find(([pattern]) => pattern.test(expect[1]!))?.[1]
  const wanted = pythonValue(expect[2]!.trim())
  if (!field || wanted === null || (wanted === '' && field !== 'content')) return
  const got = fieldValue(text, expect[1]!, field)
  const right = same(got, wanted, field)
  const count = values.byField.get(field) ?? [0, 0]
  values.byField.set(field, [count[0] + (right ? 1 : 0), count[1] + 1])
  values.all++
  if (right) values.right++
  else
    say(
      `${file.split('/tests/')[1]}: ${expect[1]} wanted ${JSON.stringify(wanted)} got ${JSON.stringify(got)}`,
    )
}

/** A Python string or the date part of a tuple. */
function pythonValue(source: string): string | null {
  const tuple = /^\((\d{4}), (\d+), (\d+),/.exec(source)
  if (tuple) return `${tuple[1]}-${tuple[2]!.padStart(2, '0')}-${tuple[3]!.padStart(2, '0')}`
  const quoted = /^u?(?:'''([\s\S]*)'''|"""([\s\S]*)"""|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")$/.exec(
    source,
  )
  if (!quoted) return null
  return (quoted[1] ?? quoted[2] ?? quoted[3] ?? quoted[4]!).replace(
    /\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/g,
    (_, code: string) =>
      /^[ux]./.test(code)
        ? String.fromCodePoint(Number.parseInt(code.slice(1), 16))
        : code === 'n'
          ? '\n'
          : code === 't'
            ? '\t'
            : code,
  )
}

/** Where the test server says that the feed stands. */
const DOCUMENT = 'http://127.0.0.1:8097/feed.xml'

function fieldValue(text: string, path: string, field: string): string | null {
  let entry: Fields | null = null
  const parser = new FeedParser(
    {
      entry: (found) => {
        entry ??= found
      },
    },
    /Header:\s*Content-Location:\s*(\S+)/.exec(text)?.[1] ?? DOCUMENT,
  )
  parser.write(text)
  parser.close()
  const fields = path.startsWith('entries') ? (entry as Fields | null) : parser.feed
  if (!fields) return null
  const {values} = fields
  if (field === 'content') {
    return (
      (/content/.test(path) ? values.get('content') : (values.get('summary') ?? values.get('content'))) ??
      null
    )
  }
  if (field === 'date') {
    const {published, updated} = feedEntry(fields, parser.feed)
    return (/published|issued|created/.test(path) ? published : (updated ?? published)) ?? null
  }
  return values.get(field as 'title' | 'link' | 'id') ?? null
}

/** Markup is compared as the text that it shows: what is unsafe in it never reaches an article. */
function same(got: string | null, wanted: string, field: string): boolean {
  if (field === 'date' || field === 'link' || field === 'id') return (got ?? '').trim() === wanted.trim()
  return shown(got ?? '') === shown(wanted)
}

function shown(markup: string): string {
  const article = decodePage(Buffer.from(`<body><p>${markup}</p></body>`), {
    source: 'x',
    contentType: 'text/html; charset=utf-8',
    mediaType: 'text/html',
  })
  const {text, boilerplate} = readArticle(article)
  return (text + boilerplate.map(({text: piece}) => piece).join('')).replace(/\s+/g, '').trim()
}

async function archives(): Promise<void> {
  const count = tally()
  let pages = 0
  let said = 0
  for (const name of ['warcio.tar.gz', 'warcio-js.tar.gz']) {
    const folder = unpack(name)
    for (const file of walk(folder).filter((path) => /arc/.test(path.split('/').at(-1)!))) {
      const items = await readAll(file, count)
      pages += items.filter((item) => !isPageError(item)).length
      for (const item of items) {
        if (!isPageError(item)) continue
        said++
        say(`${item.source.split('/data/')[1]}: ${item.message}`)
      }
    }
    rmSync(folder, {recursive: true})
  }
  line('archives', count, `; ${pages} pages, ${said} faults said`)
}

async function html(): Promise<void> {
  const folder = unpack('html5lib.tar.gz')
  const count = tally()
  for (const file of walk(folder).filter((path) => /tree-construction.*\.dat$/.test(path))) {
    for (const test of readFileSync(file, 'latin1')
      .split(/^#data\n/m)
      .slice(1)) {
      count.all++
      const markup = test.split(/^#errors/m)[0]!
      const start = performance.now()
      try {
        readArticle(decodePage(Buffer.from(markup, 'latin1'), {source: file, mediaType: 'text/html'}))
        count.read++
      } catch (error) {
        if (/empty|valid/.test((error as Error).message)) count.refused++
        else count.crashed++
      }
      if (performance.now() - start > SLOW_MS) count.slow++
    }
  }
  line('html5lib trees', count)
  rmSync(folder, {recursive: true})
}

async function json(): Promise<void> {
  const folder = unpack('jsontestsuite.tar.gz')
  const count = tally()
  let wrong = 0
  for (const file of walk(folder).filter((path) => path.endsWith('.json'))) {
    const items = await readAll(file, count)
    const name = file.split('/').at(-1)!
    const notJson = items.some(
      (item) => isPageError(item) && /not JSON|empty|binary|larger/.test(item.message),
    )
    if (name.startsWith('y_') && notJson) wrong++
    if (
      name.startsWith('n_') &&
      items.some((item) => !isPageError(item) && item.mediaType === 'text/plain' && false)
    )
      wrong++
    if (name.startsWith('y_') && notJson) say(`${name}: ${isPageError(items[0]!) ? items[0].message : ''}`)
  }
  line('JSON suite', count, `; ${wrong} good ones refused`)
  rmSync(folder, {recursive: true})
}

function strings(): void {
  const naughty = JSON.parse(readFileSync(join(corpora, 'blns.json'), 'utf8')) as string[]
  const scripts = gunzipSync(readFileSync(join(corpora, 'xss.txt.gz')))
    .toString('utf8')
    .split('\n')
  for (const [name, list] of [
    ['naughty strings', naughty],
    ['script payloads', scripts],
  ] as const) {
    const count = tally()
    for (const text of list.filter(Boolean)) {
      count.all++
      const start = performance.now()
      try {
        for (const [mediaType, page] of [
          ['text/plain', text],
          ['text/html', `<title>${text}</title><h1>${text}</h1><p>${text}</p>`],
        ] as const) {
          readArticle(
            decodePage(Buffer.from(page), {
              source: 'x',
              address: `https://x.example/${encodeURIComponent(Buffer.from(text).toString())}`,
              mediaType,
              given: {title: text},
            }),
          )
        }
        count.read++
      } catch (error) {
        count.crashed++
        console.log(`  crash: ${JSON.stringify(text).slice(0, 80)} ${(error as Error).message}`)
      }
      if (performance.now() - start > SLOW_MS) count.slow++
    }
    line(name, count)
  }
}

/** Where the Encoding standard, which browsers follow, differs from the tables of the corpus. */
const STANDARD: Readonly<Record<string, string>> = {
  'koi8-u ae': 'ў',
  'koi8-u be': 'Ў',
  'macintosh bd': '\u03a9',
  'macintosh db': '€',
  'x-mac-cyrillic ff': '€',
}

/** The 27 charsets of the web platform, each byte from 80 to FF, against the corpus; bytes that it leaves open must give C1 controls or U+FFFD. */
function charsets(): void {
  const names =
    `ibm866 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-10 iso-8859-13 iso-8859-14
    iso-8859-15 iso-8859-16 koi8-r koi8-u macintosh windows-874 windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255
    windows-1256 windows-1257 windows-1258 x-mac-cyrillic`.split(/\s+/)
  const tables = JSON.parse(
    gunzipSync(readFileSync(join(corpora, 'single-byte-tables.json.gz'))).toString(),
  ) as Record<string, {decode: string}>
  let right = 0
  let open = 0
  for (const name of names) {
    const key = name
      .replace('iso-8859', 'iso8859')
      .replace('ibm866', 'cp866')
      .replace('x-mac-cyrillic', 'macukraine')
      .replace('macintosh', 'macroman')
    const table = expanded(tables[key]!.decode)
    for (let byte = 0x80; byte <= 0xff; byte++) {
      const got = decodeText(Buffer.concat([Buffer.from('a'.repeat(400)), Buffer.of(byte)]), name).text[400]!
      const wanted = STANDARD[`${name} ${byte.toString(16)}`] ?? table[byte] ?? null
      if (wanted === null) open++
      if (wanted === null ? /[\u0080-\u009f\ufffd]|\p{Co}/u.test(got) : got === wanted) right++
      else say(`${name} ${byte.toString(16)}: wanted ${JSON.stringify(wanted)} got ${JSON.stringify(got)}`)
    }
  }
  console.log(
    `single-byte charsets   ${right} of ${names.length * 128} right, of which the corpus leaves ${open} open`,
  )
}

/** "#n" n bytes without a character, "$nc" n characters from c on, "%n…" n characters; n is written as a character, 34 more. */
function expanded(packed: string): (string | null)[] {
  const chars = [...packed]
  const table: (string | null)[] = []
  for (let at = 0; at < chars.length; ) {
    const length = chars[at + 1]!.codePointAt(0)! - 34
    if (chars[at] === '#') table.push(...Array<null>(length).fill(null))
    else if (chars[at] === '$')
      table.push(
        ...Array.from({length}, (_, step) => String.fromCodePoint(chars[at + 2]!.codePointAt(0)! + step)),
      )
    else table.push(...chars.slice(at + 2, at + 2 + length))
    at += chars[at] === '#' ? 2 : chars[at] === '$' ? 3 : 2 + length
  }
  return table
}

await feeds()
await archives()
await html()
await json()
strings()
charsets()
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
