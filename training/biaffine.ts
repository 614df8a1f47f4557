// The neural parser in one command: treebanks in, models/<lang>/biaffine.bin out. `npx tsx training/biaffine.ts --treebanks DIR`
import {appendFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {exportModel} from './biaffine-export.ts'
import type {Plan} from './biaffine-setting.ts'
import {train} from './biaffine-train.ts'
import {writeCard} from './card.ts'
import {corporaIn} from './treebanks.ts'

const {values} = parseArgs({
  options: {
    treebanks: {type: 'string', default: '../shared/treebanks'},
    out: {type: 'string', default: 'models/en'},
    name: {type: 'string', default: 'biaffine'},
    curve: {type: 'string', default: '20:9,34:11,27:14,25:20,24'},
    tail: {type: 'string', default: '0'},
    'tail-rate': {type: 'string', default: '0.001'},
    batch: {type: 'string', default: '600'},
    rate: {type: 'string', default: '0.003'},
    seed: {type: 'string', default: '1'},
    hidden: {type: 'string', default: '128'},
    dropout: {type: 'string', default: '0.33,0.2,0.33'},
    hide: {type: 'string', default: '0.15,0.08'},
    fold: {type: 'string'},
    from: {type: 'string'},
    blend: {type: 'string', default: '1'},
    teachers: {type: 'string'},
    trust: {type: 'string', default: '0.5'},
    log: {type: 'string'},
  },
})
const [layer, recurrent, head] = values.dropout.split(',').map(Number)
const [part, unseen] = values.hide.split(',').map(Number)
const files = (kind: string): string[] =>
  corporaIn(values.treebanks, 'en', kind).map((name) => `${name}-${kind}`)

/** "GUM_news:1/4" is the first of four folds over the documents named so. */
function foldOf(text: string | undefined): Plan['fold'] {
  const found = text?.match(/^(.+):(\d+)\/(\d+)$/)
  return found ? {mark: found[1], nth: Number(found[2]), of: Number(found[3])} : undefined
}

const plan: Plan = {
  treebanks: values.treebanks,
  train: files('train'),
  dev: files('dev'),
  name: values.name,
  curve: values.curve.split(',').map((phase) => {
    const [length, until] = phase.split(':').map(Number)
    return {length, until: until ?? length}
  }),
  tail: Number(values.tail),
  tailRate: Number(values['tail-rate']),
  batch: Number(values.batch),
  rate: Number(values.rate),
  seed: Number(values.seed),
  hidden: Number(values.hidden),
  dropout: {layer, recurrent, head},
  part,
  unseen,
  fold: foldOf(values.fold),
  from: values.from,
  blend: Number(values.blend),
  teachers: values.teachers?.split(','),
  trust: values.teachers ? Number(values.trust) : undefined,
}

await train(plan, (line) => {
  if (values.log) appendFileSync(values.log, `${line}\n`)
  console.error(line)
})
if (plan.fold) process.exit()
await exportModel(plan, join(values.out, 'biaffine.bin'))
writeCard(values.out, 'en', values.treebanks)
