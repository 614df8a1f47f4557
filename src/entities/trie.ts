// Names of one or more words in, the longest that starts at a place out.

export interface Trie<Value> {
  readonly next: Map<string, Trie<Value>>
  values: Value[] | undefined
}

export interface Match<Value> {
  readonly to: number
  readonly values: readonly Value[]
}

export function newTrie<Value>(): Trie<Value> {
  return {next: new Map(), values: undefined}
}

export function addTo<Value>(trie: Trie<Value>, words: readonly string[], value: Value): void {
  let node = trie
  for (const word of words) {
    let child = node.next.get(word)
    if (!child) {
      child = newTrie()
      node.next.set(word, child)
    }
    node = child
  }
  if (!node.values) node.values = [value]
  else if (!node.values.includes(value)) node.values.push(value)
}

/** The longest entry whose words stand from `from` on. `keyAt` gives the ways to read one place, best first. */
export function longestAt<Value>(
  trie: Trie<Value>,
  from: number,
  end: number,
  keyAt: (place: number) => readonly [string, string | null],
): Match<Value> | undefined {
  let node: Trie<Value> | undefined = trie
  let found: Match<Value> | undefined
  for (let place = from; place < end && node; place++) {
    const [key, other] = keyAt(place)
    const here: Trie<Value> = node
    node = here.next.get(key) ?? (other === null ? undefined : here.next.get(other))
    if (node?.values) found = {to: place + 1, values: node.values}
  }
  return found
}
