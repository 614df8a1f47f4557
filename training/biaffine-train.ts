// Treebanks and word vectors in, a trained network (a checkpoint in training/.cache) out. Fixed seed, resumable.
import {existsSync, mkdirSync} from 'node:fs'
import {encode, layBatch} from './biaffine-batch.ts'
import {checkpointPath, load, meanPath, openMean, save} from './biaffine-checkpoint.ts'
import {addScores, score, showRelations, showScores} from './biaffine-eval.ts'
import {cacheFolder, type Kernel, openKernel} from './biaffine-kernel.ts'
import {runNetwork} from './biaffine-network.ts'
import {predict} from './biaffine-predict.ts'
import {batchesOf, curveEnd, randomFrom, rateOf} from './biaffine-schedule.ts'
import {layNetwork, type Plan, type Setting, settingOf} from './biaffine-setting.ts'
import {startFrom} from './biaffine-start.ts'
import {askTeachers, leanTo} from './biaffine-teachers.ts'
import {startWeights, type Weights} from './biaffine-weights.ts'

const beta1 = 0.9
const beta2 = 0.95

function update(k: Kernel, w: Weights, used: [Int32Array, Int32Array], rate: number, step: number): void {
  const norm = Math.sqrt(k.op.squares(w.dense.g, w.dense.size))
  const scale = Math.min(1, 5 / (norm + 1e-9))
  const corrected = (rate * Math.sqrt(1 - beta2 ** step)) / (1 - beta1 ** step)
  const {dense} = w
  k.op.adam(dense.w, dense.g, dense.m, dense.v, dense.size, corrected, beta1, beta2, 1e-8, scale)
  for (const [i, [block, width]] of (
    [
      [w.words, w.shape.word],
      [w.affixes, w.shape.affix],
    ] as const
  ).entries()) {
    const ids = k.take(used[i].length)
    k.i32.set(used[i], ids >> 2)
    k.op.adamRows(
      block.w,
      block.g,
      block.m,
      block.v,
      width,
      ids,
      used[i].length,
      corrected,
      beta1,
      beta2,
      1e-8,
      scale,
    )
  }
}

/** Trains as planned, from where an earlier run stopped, and tells `log` how it goes. */
export async function train(
  plan: Plan,
  log: (line: string) => void,
  setting: Setting = settingOf(plan),
): Promise<void> {
  const k = await openKernel(900)
  const weights = layNetwork(k, setting)
  k.op.seed(plan.seed)
  if (plan.from) startFrom(k, weights, setting, plan.from)
  else startWeights(k, weights)
  const path = checkpointPath(plan)
  mkdirSync(cacheFolder, {recursive: true})
  let {epoch, step} = existsSync(path) ? load(k, weights, path) : {epoch: 0, step: 0}
  const mean = openMean(k, weights, meanPath(plan))
  const items = setting.train.map((s) => encode(s, setting.rows, setting.classes))
  const dev = setting.dev.map((set) => set.map((s) => encode(s, setting.rows, setting.classes)))
  const lessons = plan.teachers && (await askTeachers(plan.teachers, setting, items))
  log(`${items.length} sentences, ${weights.dense.size} dense weights, from epoch ${epoch}`)
  const mark = k.mark()
  const report = (): void => {
    const scores = dev.map((set, i) => score(setting.dev[i], predict(k, weights, setting.classes, set)))
    scores.forEach((s, i) => {
      log(`  ${plan.fold ? 'held out' : plan.dev[i]} ${showScores(s)}`)
    })
    log(`  ${showRelations(scores.reduce(addScores))}`)
  }
  if (plan.from && epoch === 0) report()
  const last = curveEnd(plan)
  for (; epoch < last + plan.tail; epoch++) {
    const random = randomFrom(plan.seed * 7919 + epoch)
    k.op.seed(plan.seed * 104729 + epoch)
    const batches = batchesOf(items, plan.batch, random)
    const losses = [0, 0, 0]
    const begun = process.cpuUsage()
    const hiding = {random, part: plan.part, unseen: plan.unseen}
    if (epoch === last) mean.add(1)
    for (const [i, sentences] of batches.entries()) {
      const batch = layBatch(k, sentences, hiding)
      runNetwork(k, weights, batch, plan.dropout)
        .learn(lessons && leanTo(lessons, k, batch, plan.trust ?? 0.5, setting.shape.deprels))
        .forEach((loss, j) => {
          losses[j] += loss / batches.length
        })
      step++
      const used: [Int32Array, Int32Array] = [batch.wordRows.used, batch.affixRows.used]
      update(k, weights, used, rateOf(plan, epoch, i, step, batches.length), step)
      k.release(mark)
      if (i % 100 === 99) log(`  ${epoch + 1}: ${i + 1}/${batches.length}`)
    }
    if (epoch >= last) mean.add(epoch - last + 2)
    save(k, weights, path, epoch + 1, step)
    const seconds = (process.cpuUsage(begun).user / 1e6).toFixed(0)
    log(`epoch ${epoch + 1} loss ${losses.map((x) => x.toFixed(3)).join(' ')} ${seconds} CPU s`)
    report()
    if (epoch < last) continue
    log(`mean of ${epoch - last + 2}`)
    mean.swap()
    report()
    mean.swap()
  }
}
