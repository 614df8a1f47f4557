// Files and answers made to break readers: bombs, depth, giant attributes, endless and slow bodies.
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {brotliCompressSync, constants, deflateSync, gzipSync} from 'node:zlib'
import {type LocalServer, serve} from './servers.ts'

const STORY =
  '<html><head><title>Ferry</title></head><body><h1>Ferry</h1><p>The ferry between the two islands sails again since Monday.</p></body></html>'
const MB = 1_000_000

/** `inner` within a page that has an article. */
function pageWith(inner: string): string {
  return STORY.replace('</p>', `</p>${inner}`)
}

/** Zeros compressed piece by piece, so that making a bomb of a gigabyte needs no gigabyte. */
function zeros(length: number): Buffer {
  const piece = gzipSync(Buffer.alloc(100 * MB), {level: 9})
  return Buffer.concat(Array.from({length: Math.ceil(length / (100 * MB))}, () => piece))
}

const makers: Readonly<Record<string, () => Buffer | string>> = {
  'gzip-bomb.html.gz': () => zeros(1000 * MB),
  'gzip-twice.html.gz': () => gzipSync(zeros(1000 * MB)),
  'html-bomb.html.gz': () => gzipSync(pageWith('<b>'.repeat((100 * MB) / 4)), {level: 9}),
  'warc-bomb.warc.gz': () => warcWith(brotli(300 * MB), 'br'),
  'deep.html': () => pageWith('<div>'.repeat(100_000)),
  'deep-closed.html': () => pageWith(`${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`),
  'deep-lists.html': () => pageWith('<ul><li>'.repeat(100_000)),
  'deep-inline.html': () => pageWith('<b><i>'.repeat(50_000)),
  'deep-tables.html': () => pageWith('<table><tr><td>'.repeat(50_000)),
  'attribute.html': () => pageWith(`<p title="${'a'.repeat(50 * MB)}">x</p>`),
  'attribute-open.html': () => pageWith(`<p title="${'a'.repeat(50 * MB)}`),
  'attribute-15MB.html': () => pageWith(`<p title="${'a b '.repeat((15 * MB) / 4)}">x</p>`),
  'attributes.html': () => pageWith(`<p ${'a=1 '.repeat(3 * MB)}>x</p>`),
  'class-15MB.html': () => pageWith(`<p class="${'related-x '.repeat(1_500_000)}">x</p>`),
  'colspan.html': () =>
    pageWith('<table><tr><td colspan=9007199254740991 rowspan=9007199254740991>x</td></tr></table>'),
  'entities.html': () => pageWith('&amp;'.repeat(4 * MB)),
  'one-line.txt': () => 'word '.repeat(4 * MB),
  'short-lines.txt': () => 'a\n'.repeat(5 * MB),
  'short-lines-1.9MB.txt': () => 'a\n'.repeat(0.95 * MB),
  'sentences-1.9MB.txt': () => 'The envoys met on the island and spoke of fish.\n\n'.repeat(38_000),
  'paragraphs-15MB.html': () =>
    pageWith('<p>The envoys met on the island and spoke of fish.</p>'.repeat(280_000)),
  'links-15MB.html': () => pageWith('<a href="/a">The envoys met</a> '.repeat(480_000)),
  'breaks-15MB.html': () => pageWith('a<br>'.repeat(3 * MB)),
  'xml-entities.xml': () => billionLaughs(),
  'deep.json': () => '['.repeat(1_000_000),
  'long-line.jsonl': () => `{"text":"x"}\n{"text":"${'a'.repeat(60 * MB)}"}\n`,
}

function brotli(length: number): Buffer {
  return brotliCompressSync(Buffer.alloc(length), {params: {[constants.BROTLI_PARAM_QUALITY]: 5}})
}

function warcWith(body: Buffer, encoding: string): Buffer {
  const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: ${encoding}\r\n\r\n`
  const record = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: application/http\r\nContent-Length: ${head.length + body.length}\r\n\r\n${head}`
  return gzipSync(Buffer.concat([Buffer.from(record), body, Buffer.from('\r\n\r\n')]))
}

function billionLaughs(): string {
  const names = 'abcdefghij'.split('')
  const lines = names.map((name, place) =>
    place === 0 ? '<!ENTITY a "lol">' : `<!ENTITY ${name} "${`&${names[place - 1]};`.repeat(10)}">`,
  )
  return `<?xml version="1.0"?><!DOCTYPE rss [${lines.join('')}]><rss version="2.0"><channel><title>t</title><item><title>&j;</title><description>&j;</description></item></channel></rss>`
}

/** Writes all files; "good.html" is the page that must be read whatever stands before it. @returns their paths by name */
export function bombFiles(folder: string): Record<string, string> {
  const paths: Record<string, string> = {}
  for (const [name, make] of Object.entries({...makers, 'good.html': () => STORY})) {
    paths[name] = join(folder, name)
    writeFileSync(paths[name], make())
  }
  return paths
}

/** A server that answers each of `paths` with something bad. */
export async function bombServer(): Promise<LocalServer & {readonly paths: readonly string[]}> {
  const bodies: Record<string, () => Buffer> = {
    gzip: () => zeros(1000 * MB),
    br: () => brotli(1000 * MB),
    deflate: () => deflateSync(Buffer.alloc(300 * MB)),
  }
  const made = new Map(Object.entries(bodies).map(([path, make]) => [path, make()]))
  const paths = [...Object.keys(bodies), 'endless', 'endless-head', 'drip', 'silent', 'stalled']
  const server = await serve((request, response) => {
    const path = request.url!.slice(1)
    if (made.has(path)) {
      response.writeHead(200, {'content-encoding': path, 'content-type': 'text/html'}).end(made.get(path))
    } else if (path === 'endless') {
      response.writeHead(200, {'content-type': 'text/html'})
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 97))) {}
      }
      response.on('drain', more)
      more()
    } else if (path === 'endless-head') {
      response.socket!.write('HTTP/1.1 200 OK\r\n')
      const timer = setInterval(() => response.socket?.write(`x-${'a'.repeat(5000)}: 1\r\n`), 5)
      response.socket!.on('close', () => clearInterval(timer))
    } else if (path === 'drip') {
      response.writeHead(200, {'content-type': 'text/html'})
      const timer = setInterval(() => response.write('a'), 200)
      response.on('close', () => clearInterval(timer))
    } else if (path === 'stalled') {
      response.writeHead(200, {'content-type': 'text/html'}).write('<p>')
    } else if (path !== 'silent') response.writeHead(404).end()
  })
  return {...server, paths}
}
