// Names of one or more words in, the longest that starts at a place out. Names are cut into words only when their first word is met.
import {wordsOf} from './pieces.ts'

interface Node<Value> {
  next: Map<string, Node<Value>> | undefined
  values: Value[] | undefined
}

export interface Match<Value> {
  readonly to: number
  readonly values: readonly Value[]
}

const simpleStart = /^[\p{L}\p{N}]+(?= |$)/u

export class Names<Value> {
  /** By first word: names and values not cut yet, or what they have grown into. */
  readonly #starts = new Map<string, (string | Value)[] | Node<Value>>()

  add(name: string, value: Value): void {
    const first = simpleStart.exec(name)?.[0] ?? wordsOf(name)[0]
    const start = this.#starts.get(first)
    if (Array.isArray(start)) start.push(name, value)
    else if (start) grow(start, wordsOf(name), value)
    else this.#starts.set(first, [name, value])
  }

  /** The longest name whose words stand from `from` on. `keyAt` gives the ways to read one place, best first. */
  longestAt(
    from: number,
    end: number,
    keyAt: (place: number) => readonly [string, string | null],
  ): Match<Value> | undefined {
    const [key, other] = keyAt(from)
    let node = this.#start(key) ?? (other === null ? undefined : this.#start(other))
    let found: Match<Value> | undefined
    for (let place = from + 1; node; place++) {
      if (node.values) found = {to: place, values: node.values}
      if (place >= end || !node.next) break
      const [key, other] = keyAt(place)
      node = node.next.get(key) ?? (other === null ? undefined : node.next.get(other))
    }
    return found
  }

  #start(word: string): Node<Value> | undefined {
    const waiting = this.#starts.get(word)
    if (!Array.isArray(waiting)) return waiting
    const start: Node<Value> = {next: undefined, values: undefined}
    this.#starts.set(word, start)
    for (let place = 0; place < waiting.length; place += 2)
      grow(start, wordsOf(waiting[place] as string), waiting[place + 1] as Value)
    return start
  }
}

function grow<Value>(start: Node<Value>, words: readonly string[], value: Value): void {
  let node = start
  for (const word of words.slice(1)) {
    node.next ??= new Map()
    let child = node.next.get(word)
    if (!child) {
      child = {next: undefined, values: undefined}
      node.next.set(word, child)
    }
    node = child
  }
  if (!node.values) node.values = [value]
  else if (!node.values.includes(value)) node.values.push(value)
}
