// Text broken into lines of a width, at spaces.

/** Columns of text where nothing else is asked for. */
export const usualWidth = 100

/** @param indent put before every line, and counted; a word longer than the width stands alone */
export function wrap(text: string, width = usualWidth, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  if (line) lines.push(indent + line)
  return lines.join('\n')
}
