// The share of test/cases/factuality*.txt (sentences of ours, each judged before it was run) that is right, by file and by value.
// The first run of a file, on rules written before and apart, is the figure that counts; later runs were tuned on it:
// factuality          281 of 376, 74.7 %, 2026-11-23; its last 85 sentences, written when the rules knew the others: 69 of 85, 81.2 %
// factuality-pairs-1  267 of 305, 87.5 %, 2026-11-26 (whoever wrote it had read the word lists, not the rules)
// factuality-pairs-2  82 of 117, 70.1 %, 2026-11-26 (idioms of a wire, harder than the first)
// factuality-pairs-3  96 of 102, 94.1 %, 2026-11-26 (plain news sentences)
// factuality-pairs-4  93 of 96, 96.9 %, 2026-11-26 (plain news sentences)
// factuality-pairs-5  58 of 60, 96.7 %, 2026-11-26 (plain news sentences)
// factuality-pairs-6  62 of 64, 96.9 %, 2026-11-27 (plain news sentences, by somebody who had seen no rule and no list)
// npx tsx bench/factuality.ts [FILE] [--errors]
import {type Answered, answerCases, show} from '../test/events/factuality/cases.ts'

const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const answered = answerCases().filter(({file}) => !wanted || file === wanted)
for (const file of new Set(answered.map((one) => one.file)))
  console.log(
    line(
      file,
      answered.filter((one) => one.file === file),
    ),
  )
console.log(line('all', answered))
for (const value of new Set(answered.map(({want}) => want)))
  console.log(
    line(
      value,
      answered.filter(({want}) => want === value),
    ),
  )
console.log(
  `"happened" found where it is not  ${answered.filter(({want, got}) => got === 'happened' && want !== got).length}`,
)
if (process.argv.includes('--errors')) {
  for (const one of answered) if (one.want !== one.got) console.log(show(one))
}

function line(name: string, cases: readonly Answered[]): string {
  const right = cases.filter(({want, got}) => want === got).length
  return `${name.padEnd(20)} ${right}/${cases.length} ${((100 * right) / cases.length).toFixed(1)} %`
}
