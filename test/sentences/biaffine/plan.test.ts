// A whole plan of the neural parser on a treebank of our own: the same seed gives the same bytes, stopped on the way or not.
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {openBiaffine} from '../../../src/sentences/biaffine/biaffine.ts'
import {wordKey} from '../../../src/sentences/biaffine/features.ts'
import {exportModel, exportOptions} from '../../../training/biaffine-export.ts'
import {cacheFolder} from '../../../training/biaffine-kernel.ts'
import {type Plan, settingOf} from '../../../training/biaffine-setting.ts'
import {train} from '../../../training/biaffine-train.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-plan-'))
const sentences = ['Norway', 'Kenya', 'Chile', 'Nepal', 'Gabon', 'Malta'].flatMap((party) =>
  ['signed', 'rejected', 'delayed'].map((verb) =>
    [
      `1\t${party}\t_\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\t_`,
      `2\t${verb}\t_\tVERB\tVBD\tTense=Past\t0\troot\t_\t_`,
      '3\ttreaties\t_\tNOUN\tNNS\tNumber=Plur\t2\tobj\t_\t_',
      '4\t.\t_\tPUNCT\t.\t_\t2\tpunct\t_\t_',
    ].join('\n'),
  ),
)
const text = `# newdoc id = own\n${sentences.join('\n\n')}\n`
writeFileSync(join(folder, 'own-train.conllu'), text)
const swapped: Record<string, string> = {nsubj: 'obj', obj: 'nsubj'}
writeFileSync(
  join(folder, 'swapped-train.conllu'),
  text.replace(/nsubj|obj/g, (relation) => swapped[relation]),
)

const names: string[] = []
afterAll(() => {
  rmSync(folder, {recursive: true})
  for (const file of readdirSync(cacheFolder))
    if (names.some((name) => file.startsWith(`${name}-`))) rmSync(join(cacheFolder, file))
})

function plan(run: string, epochs: number, more: Partial<Plan> = {}): Plan {
  const name = `plan-test-${process.pid}-${run}`
  names.push(name)
  return {
    ...{treebanks: folder, train: ['own-train'], dev: ['own-train'], name, seed: 1},
    ...{curve: [{length: 4, until: epochs}], tail: 0, tailRate: 0.001, batch: 30, rate: 0.003, hidden: 16},
    ...{dropout: {layer: 0.2, recurrent: 0.2, head: 0.2}, part: 0.1, unseen: 0.05, blend: 1},
    ...more,
  }
}

const vectors = {
  keys: Uint32Array.from(['signed', 'rejected', 'treaties'], wordKey),
  rows: Float32Array.from({length: 300}, (_, i) => Math.sin(i)),
}

/** Trains the plans one after the other; the bytes of the model of the last. */
async function made(...plans: readonly Plan[]): Promise<Buffer> {
  for (const one of plans) await train(one, () => {}, settingOf(one, vectors))
  const last = plans[plans.length - 1]
  const path = join(folder, `${last.name}.bin`)
  await exportModel(last, path, exportOptions, settingOf(last, vectors))
  return readFileSync(path)
}

/** The name of a plan is no part of what is learned, but it stands in the file. */
const unnamed = (bytes: Buffer): string => bytes.toString('latin1').replace(/plan-test-\d+-\w/, 'plan')

const long = {curve: [{length: 20, until: 20}]}
const trees = (name: string) =>
  openBiaffine(join(folder, `${name}.bin`)).analyse([['Nepal', 'rejected', 'treaties', '.']])

test('the same seed gives the same model, another seed another', async () => {
  const first = unnamed(await made(plan('a', 4)))
  expect(unnamed(await made(plan('b', 4)))).toBe(first)
  expect(unnamed(await made(plan('c', 4, {seed: 2})))).not.toBe(first)
}, 120_000)

test('training that stopped on the way and went on gives the model of one run', async () => {
  expect(unnamed(await made(plan('d', 2), plan('d', 4)))).toBe(unnamed(await made(plan('e', 4))))
}, 120_000)

test('training goes on from a model file, and its model reads what it was taught', async () => {
  await made(plan('f', 20, long))
  const from = join(folder, `plan-test-${process.pid}-f.bin`)
  await made(plan('g', 20, {from, ...long}))
  const [tree] = trees(`plan-test-${process.pid}-g`)
  expect([...Array.from(tree.heads)]).toEqual([1, -1, 1, 1])
  expect(tree.deprels).toEqual(['nsubj', 'root', 'obj', 'punct'])
  await expect(made(plan('h', 4, {from, hidden: 24}))).rejects.toThrow('its shape')
  // no part of the way: the model it started from
  await made(plan('i', 20, {from, blend: 0, ...long}))
  expect(trees(`plan-test-${process.pid}-i`)).toEqual(trees(`plan-test-${process.pid}-f`))
}, 120_000)

test('a student leans to its teachers as far as it trusts them', async () => {
  await made(plan('j', 20, long))
  const teachers = [join(folder, `plan-test-${process.pid}-j.bin`)]
  const relations = async (run: string, trust: number): Promise<readonly string[]> => {
    await made(plan(run, 20, {train: ['swapped-train'], teachers, trust, ...long}))
    return trees(`plan-test-${process.pid}-${run}`)[0].deprels
  }
  expect(await relations('k', 1)).toEqual(['nsubj', 'root', 'obj', 'punct'])
  expect(await relations('l', 0)).toEqual(['obj', 'root', 'nsubj', 'punct'])
}, 120_000)
