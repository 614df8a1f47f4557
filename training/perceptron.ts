// Averaged perceptron over hashed features (Freund and Schapire 1999; averaging lazily as in Daumé 2006).
// Features in, one score a class out while learning; averaged, pruned rows out at the end. Whole numbers only, so it is exact.
import type {LinearRow} from '../src/model/index.ts'
import {mix} from '../src/model/index.ts'

/** Averaged weights are written as whole numbers of this fraction. */
const unit = 64

export class Perceptron {
  private bits = 16
  private used = 0
  private keys = new Int32Array(1 << this.bits)
  private heads = new Int32Array(1 << this.bits).fill(-1)
  private entries = 0
  private next = new Int32Array(1 << 16)
  private label = new Uint8Array(1 << 16)
  private weight = new Int32Array(1 << 16)
  private total = new Float64Array(1 << 16)
  private stamp = new Int32Array(1 << 16)
  /** Examples seen so far. */
  time = 1

  /** Adds the present weights of `count` features to `scores`. */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    for (let nth = 0; nth < count; nth++) {
      let entry = this.heads[this.slot(mix(features[nth]))]
      while (entry >= 0) {
        scores[this.label[entry]] += this.weight[entry]
        entry = this.next[entry]
      }
    }
  }

  /** Moves the weights of all features of one class by `step`. */
  update(features: Int32Array, count: number, label: number, step: number): void {
    for (let nth = 0; nth < count; nth++) this.change(mix(features[nth]), label, step)
  }

  /** Averaged weights; entries nearer to zero than `cut` are left out. */
  rows(cut = 0): LinearRow[] {
    const found: LinearRow[] = []
    for (let slot = 0; slot < this.keys.length; slot++) {
      const classes: number[] = []
      const weights: number[] = []
      for (let entry = this.heads[slot]; entry >= 0; entry = this.next[entry]) {
        const averaged = this.averaged(entry)
        if (Math.abs(averaged) <= cut || Math.round(averaged * unit) === 0) continue
        classes.push(this.label[entry])
        weights.push(Math.round(averaged * unit))
      }
      if (classes.length > 0 && classes.length < 256) found.push({hash: this.keys[slot], classes, weights})
    }
    return found
  }

  private averaged(entry: number): number {
    const total = this.total[entry] + this.weight[entry] * (this.time - this.stamp[entry])
    return total / this.time
  }

  private slot(hash: number): number {
    const mask = this.keys.length - 1
    let slot = (hash >>> (32 - this.bits)) & mask
    while (this.heads[slot] >= 0 && this.keys[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  private change(hash: number, label: number, step: number): void {
    let slot = this.slot(hash)
    let entry = this.heads[slot]
    if (entry < 0 && this.used * 2 > this.keys.length) {
      this.grow()
      slot = this.slot(hash)
    }
    while (entry >= 0 && this.label[entry] !== label) entry = this.next[entry]
    if (entry < 0) entry = this.add(slot, hash, label)
    this.total[entry] += this.weight[entry] * (this.time - this.stamp[entry])
    this.stamp[entry] = this.time
    this.weight[entry] += step
  }

  private add(slot: number, hash: number, label: number): number {
    if (this.entries === this.next.length) this.lengthen()
    const entry = this.entries++
    if (this.heads[slot] < 0) this.used++
    this.keys[slot] = hash
    this.label[entry] = label
    this.stamp[entry] = this.time
    this.next[entry] = this.heads[slot]
    this.heads[slot] = entry
    return entry
  }

  private lengthen(): void {
    const size = this.next.length * 2
    const longer = <T extends Int32Array | Uint8Array | Float64Array>(fresh: T, old: T): T => {
      fresh.set(old)
      return fresh
    }
    this.next = longer(new Int32Array(size), this.next)
    this.label = longer(new Uint8Array(size), this.label)
    this.weight = longer(new Int32Array(size), this.weight)
    this.total = longer(new Float64Array(size), this.total)
    this.stamp = longer(new Int32Array(size), this.stamp)
  }

  private grow(): void {
    const {keys, heads} = this
    this.bits++
    this.keys = new Int32Array(1 << this.bits)
    this.heads = new Int32Array(1 << this.bits).fill(-1)
    for (let old = 0; old < keys.length; old++) {
      if (heads[old] < 0) continue
      const slot = this.slot(keys[old])
      this.keys[slot] = keys[old]
      this.heads[slot] = heads[old]
    }
  }
}
