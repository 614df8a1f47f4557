// Each figure of reading what is said beside its baseline, its bar and its aim, over the whole set and over the part that nobody who
// wrote rules has looked at; a bar missed is said. Runs the benches of the rooms. Run: npx tsx bench/acceptance.ts [NAME OF A BENCH]
import {shared} from '../test/shared.ts'
import {printed} from './quality/printed.ts'

interface Row {
  readonly suite: string
  readonly bench: string
  readonly baseline: string
  readonly must: number
  readonly aim: number
  readonly all: RegExp
  /** Where a part was kept from those who wrote rules. */
  readonly kept?: RegExp
}

const pairs = (what: string, part: string) => new RegExp(`^pairs, ${what}, macro-F1, ${part}: ([\\d.]+)`, 'm')
const plv = (what: string, part: string) =>
  new RegExp(`^plv events, ${what}, recall, ${part}: ([\\d.]+)`, 'm')

const rows: readonly Row[] = [
  {
    suite: 'plv_train by --pairs, 15 roots, macro-F1',
    bench: 'events',
    baseline: 'zero-shot NLI 74',
    must: 78,
    aim: 90,
    all: pairs('15 roots', 'all'),
    kept: pairs('15 roots', 'kept'),
  },
  {
    suite: 'the same, quad class',
    bench: 'events',
    baseline: 'zero-shot NLI 87',
    must: 87,
    aim: 95,
    all: pairs('quad', 'all'),
    kept: pairs('quad', 'kept'),
  },
  {
    suite: 'plv_events_dev, type in the sentence, recall',
    bench: 'events',
    baseline: 'Universal PETRARCH 52',
    must: 78,
    aim: 90,
    all: plv('type anywhere', 'all'),
    kept: plv('type anywhere', 'kept'),
  },
  {
    suite: 'plv_events_dev, type and both parties, recall',
    bench: 'events',
    baseline: 'Universal PETRARCH 27',
    must: 58,
    aim: 75,
    all: plv('type and parties', 'all'),
    kept: plv('type and parties', 'kept'),
  },
  {
    suite: 'plover_gsr_dev, triple F1 (reported)',
    bench: 'events',
    baseline: 'Universal PETRARCH 43 to 84',
    must: 0,
    aim: 85,
    all: /^plover_gsr, triple F1: ([\d.]+)/m,
  },
  {
    suite: 'aw_train, cooperation or conflict, macro-F1',
    bench: 'events',
    baseline: 'zero-shot NLI 88',
    must: 80,
    aim: 92,
    all: /^aw, cooperation or conflict, macro-F1: ([\d.]+)/m,
  },
  {
    suite: 'precision of events, the last blind judgement',
    bench: 'precision --score',
    baseline: '-',
    must: 75,
    aim: 88,
    all: /[\s\S]*^all +precision ([\d.]+)/m,
    kept: /[\s\S]*^ecb, unseen +precision ([\d.]+)/m,
  },
  {
    suite: 'attribution_dev, quotes F1 at 0.3 overlap',
    bench: 'attribution',
    baseline: 'regular expressions 45',
    must: 62,
    aim: 80,
    all: /^all +quotes F1 ([\d.]+)/m,
    kept: /^kept +quotes F1 ([\d.]+)/m,
  },
  {
    suite: 'attribution_dev, attributed F1',
    bench: 'attribution',
    baseline: 'regular expressions 32',
    must: 50,
    aim: 70,
    all: /^all .* attributed F1 ([\d.]+)/m,
    kept: /^kept .* attributed F1 ([\d.]+)/m,
  },
  {
    suite: 'dates_dev, value F1',
    bench: 'dates',
    baseline: 'chrono-node 58',
    must: 74,
    aim: 88,
    all: /^entente +all +value F1 ([\d.]+)/m,
    kept: /^entente +kept +value F1 ([\d.]+)/m,
  },
  {
    suite: 'the same, what is kept in the mix of its half',
    bench: 'dates',
    baseline: 'chrono-node 58',
    must: 74,
    aim: 88,
    all: /^entente +kept, in the mix +value F1 ([\d.]+)/m,
  },
  {
    suite: 'dates_dev, calendar dates F1',
    bench: 'dates',
    baseline: 'chrono-node 65',
    must: 82,
    aim: 93,
    all: /^entente +all .* calendar F1 ([\d.]+)/m,
    kept: /^entente +kept .* calendar F1 ([\d.]+)/m,
  },
  {
    suite: 'ner_news_dev, names, relaxed F1',
    bench: 'entities',
    baseline: '-',
    must: 72,
    aim: 85,
    all: /^ner_news_dev all +F1 ([\d.]+)/m,
    kept: /^ner_news_dev unseen half +F1 ([\d.]+)/m,
  },
  {
    suite: 'factuality of our own sentences, right',
    bench: 'factuality',
    baseline: '-',
    must: 95,
    aim: 95,
    all: /^all +\d+\/\d+ ([\d.]+) %/m,
  },
  {
    suite: 'reading examples/, sentences a CPU second',
    bench: 'reading',
    baseline: 'coders without a parser 250 to 1,600',
    must: 400,
    aim: 1500,
    all: /^whole reading, examples\/: (\d+)/m,
  },
  {
    suite: 'reading ecb documents, sentences a CPU second',
    bench: 'reading',
    baseline: 'coders without a parser 250 to 1,600',
    must: 400,
    aim: 1500,
    all: /^whole reading, ecb_docs_dev, every fourth: (\d+)/m,
  },
]

const wanted = process.argv[2]
const chosen = rows.filter(({bench}) => !wanted || bench.startsWith(wanted))
if (chosen.length === 0) {
  console.error(
    `bench/acceptance.ts: no bench “${wanted}”; there are ${[...new Set(rows.map(({bench}) => bench))].join(', ')}`,
  )
  process.exit(2)
}
// without the development data nearly all benches have nothing to measure
if (!shared('data')) process.exit(2)
console.log(line('suite', 'all', 'kept', 'must', 'aim', '', 'baseline'))
for (const bench of new Set(chosen.map((row) => row.bench))) {
  const own = chosen.filter((row) => row.bench === bench)
  const figures = printed(
    bench,
    Object.fromEntries(
      own.flatMap(({suite, all, kept}) => [[suite, all], ...(kept ? [[`${suite}, kept`, kept]] : [])]),
    ),
  )
  for (const {suite, must, aim, baseline} of own) {
    const [all, kept] = [figures[suite], figures[`${suite}, kept`]].map((share) => share && 100 * share)
    const met = [all, kept].every((figure) => figure === undefined || figure >= must) ? 'met' : 'MISSED'
    console.log(
      line(suite, shown(all), shown(kept), String(must || '-'), String(aim), must ? met : '', baseline),
    )
  }
}

function line(suite: string, ...[all, kept, must, aim, met, baseline]: readonly string[]): string {
  const numbers = [all, kept, must, aim].map((text) => text.padStart(6)).join(' ')
  return `${suite.padEnd(48)} ${numbers}  ${met.padEnd(6)} ${baseline}`.trimEnd()
}

function shown(figure: number | undefined): string {
  if (figure === undefined) return '-'
  return figure > 100 ? String(Math.round(figure)) : figure.toFixed(1)
}
