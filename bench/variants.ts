// Facts of the variant pages found, by kind; `--all` lists what is missing. Run: npx tsx bench/variants.ts [--all]
import {type Page, readPages} from '../src/page/index.ts'
import {read} from '../src/read.ts'
import {check, folder, variants} from '../test/read/variants.ts'

async function main(): Promise<void> {
  const counts = new Map<string, {found: number; all: number}>()
  for (const {name, facts} of variants()) {
    for await (const page of readPages([`${folder}/${name}.txt`])) {
      for (const {part, wanted, found} of check(read(page as Page), facts)) {
        const count = counts.get(part) ?? {found: 0, all: 0}
        counts.set(part, {found: count.found + Number(found), all: count.all + 1})
        if (!found && process.argv.includes('--all')) console.log(`${name}  ${part}: ${wanted}`)
      }
    }
  }
  let [found, all] = [0, 0]
  for (const [part, count] of counts) {
    console.log(`${part.padEnd(16)} ${count.found} of ${count.all}`)
    found += count.found
    all += count.all
  }
  console.log(`${'all'.padEnd(16)} ${found} of ${all} (${((100 * found) / all).toFixed(1)} %)`)
}

await main()
