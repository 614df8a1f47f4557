// The program: arguments in, exit code out.
import {openIo} from './io.ts'

for (const stream of [process.stdout, process.stderr]) {
  // `entente timeline GBR RUS | head` ends quietly.
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
}

const argv = process.argv.slice(2)
if (argv[0] === '--version' || argv[0] === '-V') {
  const {versionLine} = await import('./versions.ts')
  console.log(versionLine())
} else {
  const {run} = await import('./program.ts')
  process.exitCode = await run(argv, openIo(process.stdin, process.stdout, process.stderr, process.env))
}
