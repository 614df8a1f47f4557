export interface Axis {
  /** First and last day number, and the width in pixels. */
  readonly from: number
  readonly to: number
  readonly width: number
}
export interface Laid {
  readonly seen: boolean
  readonly x: number
  readonly lane: number
  /** Where the uncertain days begin and end, from `x`; null where the mark covers them. */
  readonly span: readonly [number, number] | null
}
export const rowHeight: number
export const laneHeight: number
export function placeOf(day: number, axis: Axis): number
export function layOut(
  marks: readonly {readonly lo: number; readonly hi: number; readonly row: number}[],
  axis: Axis,
): Laid[]
export function ticks(axis: Axis, lang: string): {readonly x: number; readonly label: string}[]
