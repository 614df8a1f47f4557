// The program: arguments in, exit code out.
import {openIo} from './io.ts'
import {run} from './program.ts'

for (const stream of [process.stdout, process.stderr]) {
  // `entente timeline GBR RUS | head` ends quietly.
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
}

process.exitCode = await run(
  process.argv.slice(2),
  openIo(process.stdin, process.stdout, process.stderr, process.env),
)
