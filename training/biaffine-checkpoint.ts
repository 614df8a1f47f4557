// Weights to and from files: the state after an epoch, from which training goes on, and the mean of several states.
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {featureSet, hashOf} from '../src/sentences/biaffine/features.ts'
import {cacheFolder, type Kernel} from './biaffine-kernel.ts'
import type {Plan} from './biaffine-setting.ts'
import type {Block, Weights} from './biaffine-weights.ts'

const blocksOf = (w: Weights): Block[] => [w.dense, w.words, w.affixes]

/** The same plan finds its own files again; a plan with other data, features or options never finds them. */
function pathOf(plan: Plan, kind: string): string {
  const {name, curve, tail, tailRate, treebanks, dev, blend, ...rest} = plan
  const print = hashOf(JSON.stringify({...rest, featureSet}), 0)
    .toString(16)
    .padStart(8, '0')
  return join(cacheFolder, `${name}-${print}.${kind}`)
}

export function checkpointPath(plan: Plan): string {
  return pathOf(plan, 'checkpoint')
}

/** Weights and both moments of Adam. */
export function save(k: Kernel, w: Weights, path: string, epoch: number, step: number): void {
  const parts = blocksOf(w).flatMap((b) =>
    [b.w, b.m, b.v].map((at) => Buffer.from(k.f32.buffer, at, 4 * b.size)),
  )
  writeFileSync(path, Buffer.concat([Buffer.from(Int32Array.of(epoch, step).buffer), ...parts]))
}

export function load(k: Kernel, w: Weights, path: string): {epoch: number; step: number} {
  const bytes = readFileSync(path)
  let at = 8
  for (const b of blocksOf(w)) {
    for (const to of [b.w, b.m, b.v]) {
      new Uint8Array(k.f32.buffer, to, 4 * b.size).set(bytes.subarray(at, at + 4 * b.size))
      at += 4 * b.size
    }
  }
  return {epoch: bytes.readInt32LE(0), step: bytes.readInt32LE(4)}
}

export function meanPath(plan: Plan): string {
  return pathOf(plan, 'mean')
}

/** The mean of the weights at some moments, kept in a file from the first on. */
export function openMean(k: Kernel, w: Weights, path: string) {
  const blocks = blocksOf(w).map(({w: from, size}) => ({from, size, at: k.take(size)}))
  if (existsSync(path)) {
    const bytes = readFileSync(path)
    let place = 0
    for (const {at, size} of blocks) {
      new Uint8Array(k.f32.buffer, at, 4 * size).set(bytes.subarray(place, place + 4 * size))
      place += 4 * size
    }
  }
  return {
    /** Takes the present weights in as the `nth`. */
    add(nth: number): void {
      for (const {at, from, size} of blocks) k.op.follow(at, from, size, 1 / nth)
      writeFileSync(path, Buffer.concat(blocks.map(({at, size}) => Buffer.from(k.f32.buffer, at, 4 * size))))
    },
    /** Exchanges mean and present weights. */
    swap(): void {
      for (const {at, from, size} of blocks) {
        const kept = k.f32.slice(from >> 2, (from >> 2) + size)
        k.f32.copyWithin(from >> 2, at >> 2, (at >> 2) + size)
        k.f32.set(kept, at >> 2)
      }
    },
  }
}
