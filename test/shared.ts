// Where the development data stand: ENTENTE_SHARED, or ../shared beside the checkout. Tests that need it say so when absent.
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const folder = process.env.ENTENTE_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url))

/** Path of a shared file or folder, or null (said on stderr) where the shared data is absent. */
export function shared(path: string): string | null {
  const full = join(folder, path)
  if (existsSync(full)) return full
  console.error(`not run: ${full} is absent (set ENTENTE_SHARED)`)
  return null
}
