// The state of a greedy transition parser: arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011), the root behind the last word.

/** Moves: 0 shifts; 1 to n attach the top of the stack to the next word; n + 1 to 2n attach it to the word below it. */
export const shift = 0

export interface State {
  readonly size: number
  readonly stack: Int32Array
  height: number
  next: number
  readonly heads: Int32Array
  readonly labels: Int32Array
  /** Outermost and second dependents on each side, and how many there are; `size + 1` stands for none. */
  readonly left: Int32Array
  readonly left2: Int32Array
  readonly right: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  /** Hash of the labels of the dependents on each side, in the order of attachment. */
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array
}

export function stateOf(size: number): State {
  const none = size + 1
  const filled = (value: number) => new Int32Array(size + 2).fill(value)
  return {
    size,
    stack: new Int32Array(size + 1),
    height: 0,
    next: 0,
    heads: filled(-1),
    labels: filled(-1),
    left: filled(none),
    left2: filled(none),
    right: filled(none),
    right2: filled(none),
    leftCount: filled(0),
    rightCount: filled(0),
    leftLabels: filled(0),
    rightLabels: filled(0),
  }
}

export const finished = ({size, next, height}: State) => next === size && height === 0

export const mayShift = ({size, next}: State) => next < size
/** The root takes one word only, the last one left. */
export const mayAttachToNext = ({size, next, height}: State) => height > 0 && (next < size || height === 1)
export const mayAttachBelow = ({height}: State) => height > 1

/** Applies a move. `labels` is the number of relations. */
export function apply(state: State, move: number, labels: number): void {
  if (move === shift) {
    state.stack[state.height++] = state.next++
    return
  }
  const child = state.stack[--state.height]
  if (move <= labels) attachLeft(state, child, state.next, move - 1)
  else attachRight(state, child, state.stack[state.height - 1], move - 1 - labels)
}

function attachLeft(state: State, child: number, head: number, label: number): void {
  state.heads[child] = head
  state.labels[child] = label
  state.left2[head] = state.left[head]
  state.left[head] = child
  state.leftCount[head]++
  state.leftLabels[head] = Math.imul(state.leftLabels[head], 131) + label + 1
}

function attachRight(state: State, child: number, head: number, label: number): void {
  state.heads[child] = head
  state.labels[child] = label
  state.right2[head] = state.right[head]
  state.right[head] = child
  state.rightCount[head]++
  state.rightLabels[head] = Math.imul(state.rightLabels[head], 131) + label + 1
}
