// The one command: `node training/biaffine.mjs ...` comes here with fused multiply-add allowed.
import {appendFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {type Plan, train} from './biaffine-train.ts'

const {values} = parseArgs({
  options: {
    treebanks: {type: 'string', default: '../shared/treebanks'},
    name: {type: 'string', default: 'biaffine'},
    epochs: {type: 'string', default: '25'},
    batch: {type: 'string', default: '600'},
    rate: {type: 'string', default: '0.003'},
    seed: {type: 'string', default: '1'},
    hidden: {type: 'string', default: '128'},
    dropout: {type: 'string', default: '0.33,0.2,0.33'},
    hide: {type: 'string', default: '0.15,0.08'},
    log: {type: 'string'},
  },
})

const [layer, recurrent, head] = values.dropout.split(',').map(Number)
const [part, unseen] = values.hide.split(',').map(Number)

const plan: Plan = {
  treebanks: values.treebanks,
  train: ['en_ewt-train', 'en_gum-train'],
  dev: ['en_ewt-dev', 'en_gum-dev'],
  name: values.name,
  epochs: Number(values.epochs),
  batch: Number(values.batch),
  rate: Number(values.rate),
  seed: Number(values.seed),
  hidden: Number(values.hidden),
  dropout: {layer, recurrent, head},
  part,
  unseen,
}

await train(plan, (line) => {
  if (values.log) appendFileSync(values.log, `${line}\n`)
  console.error(line)
})
