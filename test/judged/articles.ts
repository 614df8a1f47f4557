// A file of articles under "## looked at" and "## kept", a blank line between two, to its blocks.
import {readFileSync} from 'node:fs'

export type Part = 'looked at' | 'kept'

/** What `read` makes of each article of a file beside this one, in order. */
export function articlesOf<Article>(file: string, read: (block: string, part: Part) => Article): Article[] {
  const whole = readFileSync(new URL(file, import.meta.url), 'utf8')
  return (['looked at', 'kept'] as const).flatMap((part, nth) =>
    whole
      .split(/^## .*$/m)
      [nth + 1].split(/\n{2,}/)
      .filter((block) => block.trim() !== '')
      .map((block) => read(block.trim(), part)),
  )
}
