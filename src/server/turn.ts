// Long work in, a pause in it out: one turn of the event loop.

/** Lets other requests in between. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
