// Several things at once where that is faster than one after another, and each one's failure its own.

/**
 * What `work` gives for the items, one for each. Where it throws, each item is tried alone, so that an error falls on the item that
 * has it and on no other: `work` must give the same for an item alone as among others.
 */
export function workedAll<Item, Value>(
  items: readonly Item[],
  work: (items: readonly Item[]) => readonly Value[],
): (Value | Error)[] {
  try {
    return [...work(items)]
  } catch (error) {
    if (items.length === 1) return [error as Error]
    return items.flatMap((item) => workedAll([item], work))
  }
}

export interface BatchLimits<Item> {
  /** Items of a batch at most. */
  readonly items: number
  /** Weight of a batch at which it is full. */
  readonly weight: number
  readonly weigh: (item: Item) => number
  /** Milliseconds to wait for another item before a batch goes as it is. */
  readonly patience: number
}

/** Items as they come, in batches, in their order: a batch goes when it is full, or when no further item comes soon. */
export async function* batchesOf<Item>(
  items: AsyncIterable<Item>,
  limits: BatchLimits<Item>,
): AsyncGenerator<Item[]> {
  const source = items[Symbol.asyncIterator]()
  let batch: Item[] = []
  let weight = 0
  const taken = (): Item[] => {
    const all = batch
    batch = []
    weight = 0
    return all
  }
  try {
    for (let next = source.next(); ; ) {
      const came = batch.length > 0 ? await soon(next, limits.patience) : await next
      if (came === 'late') {
        yield taken()
        continue
      }
      if (came.done) break
      batch.push(came.value)
      weight += limits.weigh(came.value)
      if (batch.length >= limits.items || weight >= limits.weight) yield taken()
      next = source.next()
    }
  } catch (error) {
    if (batch.length > 0) yield taken()
    throw error
  } finally {
    await source.return?.()
  }
  if (batch.length > 0) yield taken()
}

/** What is promised, or "late" where it does not come in so many milliseconds; the promise stays good. */
async function soon<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | 'late'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, milliseconds, 'late')
  })
  const came = await Promise.race([promise, late])
  clearTimeout(timer)
  return came
}
