// Words written as running text, divided by commas -> a list.

/** "a b, c" -> ["a b", "c"]. */
export function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
}
