// Facts of our own pages found, by kind; `--all` lists what is missing. Run: npx tsx bench/variants.ts [news|unseen] [--all]
// variants: pages of the two first kinds with other countries and furniture. news: 62 articles in other ways of telling, facts
// written before the first run; 01 to 16 and 33 to 57 were looked at for fixing, 17 to 32 and 58 to 62 ("unseen") are only scored.
import {type Page, readPages} from '../src/page/index.ts'
import {read} from '../src/read.ts'
import {check, type Facts, folder, isLookedAt, news, variants} from '../test/read/variants.ts'

interface Count {
  found: number
  all: number
}

async function main(): Promise<void> {
  const which = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
  if (!which) print('variants', await count(folder, variants()))
  const pages = variants(news)
  if (which !== 'unseen') print('news, looked at', await count(news, pages.filter(isLookedAt)))
  const unseen = pages.filter((page) => !isLookedAt(page))
  print('news, only scored', await count(news, unseen, which === 'unseen'))
  for (const [first, last] of [
    [17, 32],
    [58, 62],
  ])
    print(
      `  of these ${first} to ${last}`,
      await count(
        news,
        unseen.filter(({name}) => isBetween(name, first, last)),
        false,
      ),
    )
}

function isBetween(name: string, first: number, last: number): boolean {
  const number = Number(name.slice(0, 2))
  return first <= number && number <= last
}

async function count(
  pages: string,
  wanted: readonly {name: string; facts: Facts}[],
  list = true,
): Promise<Map<string, Count>> {
  const counts = new Map<string, Count>()
  for (const {name, facts} of wanted) {
    for await (const page of readPages([`${pages}/${name}.txt`])) {
      for (const {part, wanted: what, found} of check(read(page as Page), facts)) {
        const {found: right, all} = counts.get(part) ?? {found: 0, all: 0}
        counts.set(part, {found: right + Number(found), all: all + 1})
        if (!found && list && process.argv.includes('--all')) console.log(`${name}  ${part}: ${what}`)
      }
    }
  }
  return counts
}

function print(title: string, counts: ReadonlyMap<string, Count>): void {
  const total = {found: 0, all: 0}
  const parts = [...counts].map(([part, {found, all}]) => {
    total.found += found
    total.all += all
    return `${part} ${found}/${all}`
  })
  const share = ((100 * total.found) / total.all).toFixed(1)
  console.log(`${title}: ${total.found} of ${total.all} (${share} %)  ${parts.join(', ')}`)
}

await main()
