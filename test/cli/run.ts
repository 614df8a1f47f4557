// Runs a command line in this process, with texts for standard input and output.
import {PassThrough, Readable} from 'node:stream'
import {openIo} from '../../src/cli/io.ts'
import {run} from '../../src/cli/program.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly bytes: Buffer
  readonly err: string
  /** stdout as one JSON document. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever a command printed
  readonly json: any
}

export async function entente(
  args: readonly string[],
  stdin: string | Buffer = '',
  env: Record<string, string> = {},
): Promise<Ran> {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const [written, said] = [collect(out), collect(err)]
  const code = await run(args, openIo(Readable.from([Buffer.from(stdin)]), out, err, env))
  out.end()
  err.end()
  const bytes = await written
  const text = bytes.toString('utf8')
  return {
    code,
    out: text,
    bytes,
    err: (await said).toString('utf8'),
    get json() {
      return JSON.parse(text)
    },
  }
}

async function collect(stream: PassThrough): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}
