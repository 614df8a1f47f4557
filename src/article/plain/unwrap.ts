// Text with lines broken at a fixed width, as in mail and on old portals -> one line a paragraph. Other text is left as it is.

/** Broken lines are this long, save the last of a paragraph. */
const SHORTEST = 45
const WIDEST = 92
/** So many lines of that length, and so many breaks before a small letter, make a text broken. */
const LINES = 3
const SMALL_SHARE = 0.35

/** Joins the lines of each paragraph where the whole text is broken at a width. */
export function unwrapped(text: string): string {
  const lines = text.split(/\r\n|\n|\r/)
  if (!isWrapped(lines)) return text
  const joined: string[] = []
  lines.forEach((line, place) => {
    const before = lines[place - 1]
    const goesOn = before !== undefined && joined.length > 0 && continues(before, line)
    if (goesOn) joined[joined.length - 1] += ` ${line.trim()}`
    else joined.push(line)
  })
  return joined.join('\n')
}

function isWrapped(lines: readonly string[]): boolean {
  if (lines.some((line) => line.trim().length > WIDEST + 30)) return false
  const breaks = lines.filter((line, place) => line.trim().length >= SHORTEST && lines[place + 1]?.trim())
  if (breaks.length < LINES) return false
  const small = lines.filter(
    (line, place) => line.trim().length >= SHORTEST && /^\s*\p{Ll}/u.test(lines[place + 1] ?? ''),
  )
  return small.length >= breaks.length * SMALL_SHARE
}

function continues(before: string, line: string): boolean {
  const next = line.trim()
  if (next === '' || before.trim() === '' || /^(?:[-*•>#]|\d+[.)])\s/.test(next)) return false
  return before.trim().length >= SHORTEST || /^\p{Ll}/u.test(next)
}
