/**
 * How much the checker finds: `node bench/check.ts`. Real figures of ../shared/data/bulletins, put into the sentences that
 * bulletins use (the set holds figures, not texts) and its tables as they stand; then every claim that agrees once more with
 * its printed number changed. The published tables and the seed are read as texts.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, findings } from '../server/check/check.ts'
import { type Rule, rules } from '../server/check/claim.ts'
import { type Document, readText } from '../server/check/document.ts'

interface Source {
  id: string
  tables: { name: string; columns: string[]; rows: (string | number)[][] }[]
  claims: { what: string; kind: string; inputs: (number | number[])[]; claimed: number | string; agrees: boolean }[]
}

const shared = join(import.meta.dirname, '../../shared')
const file = join(shared, 'data/bulletins/bulletins.json')
if (!existsSync(file)) {
  console.log('no ../shared/data here: nothing measured')
  process.exit(0)
}
const sources: Source[] = JSON.parse(readFileSync(file, 'utf8'))

type Claim = Source['claims'][number]
const part = '甲乙丙丁戊己庚辛'

/** The claim as a bulletin would write it, and the rule that must judge it. Undefined: no sentence of ours says such a thing. */
function sentenceOf({ what, kind, inputs, claimed }: Claim): { text: string; rule: Rule } | undefined {
  const flat = inputs.flat()
  const name = what
    .replace(/[\s()（）=+:：]/g, '')
    .slice(0, 12)
    .replace(/\d+/g, '')
  const [a = 0, b = 0] = flat
  if (kind === 'sum')
    return {
      rule: 'parts',
      text: `本期共${claimed}件，分别为${flat.map((each, n) => `${part[n]}类${each}件`).join('、')}。`,
    }
  if (kind === 'share_percent' && /率/.test(what)) {
    const stem = /([\u4e00-\u9fa5]{2,6})率/.exec(what)![1]!
    return { rule: 'rate', text: `本期接收${b}件，其中${stem}${a}件，${stem}率${claimed}%。` }
  }
  if (kind === 'share_percent') return { rule: 'share', text: `本期共${b}件，其中${name}${a}件，占${claimed}%。` }
  const [difference] = flat.slice(1)
  if (kind === 'change_percent_from_difference') {
    const rising = (difference ?? 0) >= 0
    const word = rising ? '增加' : '减少'
    return {
      rule: 'change',
      text: `本期${name.replace(/同比|环比|增加|减少/g, '')}${a}件，较上期${word}${Math.abs(difference ?? 0)}件，${rising ? '增长' : '下降'}${String(claimed).replace('-', '')}%。`,
    }
  }
  if (kind === 'change_percent')
    return {
      rule: 'change',
      text: `本期投诉${a}件，去年同期${b}件，同比${Number(claimed) < 0 ? '下降' : '增长'}${String(claimed).replace('-', '')}%。`,
    }
  if (kind === 'mean') return { rule: 'average', text: `本期（${b}天）共${a}件，日均${claimed}件。` }
  if (kind === 'share_percent_of_sum') {
    const parts = flat.slice(0, -1)
    return {
      rule: 'share',
      text: `本期共${flat.at(-1)}件，前${parts.length}位分别为${parts.map((each, n) => `${part[n]}县${each}件`).join('、')}，合计占${claimed}%。`,
    }
  }
  return undefined
}

interface Tally {
  found: number
  missed: number
  falseAlarms: number
  right: number
}
const empty = (): Tally => ({ found: 0, missed: 0, falseAlarms: 0, right: 0 })
const real = new Map<string, Tally>()
const changed = new Map<string, Tally>()
const at = (map: Map<string, Tally>, key: string) => map.get(key) ?? map.set(key, empty()).get(key)!

const shown = process.argv.includes('--show')

function count(tally: Tally, document: Document, wrong: boolean) {
  const told = findings(check(document))
  const said = told.length > 0
  if (shown && said !== wrong) console.log(wrong ? 'missed' : 'false alarm', JSON.stringify(document), told)
  if (wrong) tally[said ? 'found' : 'missed'] += 1
  else tally[said ? 'falseAlarms' : 'right'] += 1
}

let unsaid = 0
for (const { claims } of sources)
  for (const claim of claims) {
    const told = sentenceOf(claim)
    if (!told) {
      unsaid += 1
      continue
    }
    count(at(real, told.rule), readText(told.text), !claim.agrees)
    if (!claim.agrees) continue
    // A digit mistyped: the claimed number 7 % and at least two steps off.
    const decimals = String(claim.claimed).split('.')[1]?.length ?? 0
    const moved = Math.max(Math.abs(Number(claim.claimed)) * 0.07, 2 * 10 ** -decimals)
    const off = (Number(claim.claimed) + moved).toFixed(decimals)
    count(at(changed, told.rule), readText(sentenceOf({ ...claim, claimed: off })!.text), true)
  }

/** Tables as printed. */
let tables = 0
for (const { id, tables: printed } of sources)
  for (const { name, columns, rows } of printed) {
    tables += 1
    const text = [name, ...[columns, ...rows].map(row => `| ${row.join(' | ')} |`)].join('\n')
    // 商品大类变化表: 0.07 comes from rounded shares, the unrounded ones give 0.06: an error that the set's claims do not list.
    count(at(real, 'table'), readText(text), id === 'cca_2022_h1')
  }

/** As Markdown, to be copied into docs/measurements.md. */
function printTable(head: string[], rows: (string | number)[][]) {
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`)
}

const label = (key: string) => rules[key as Rule]?.zh ?? '表内关系'
const lines = (map: Map<string, Tally>) =>
  [...map].map(([key, { found, missed, falseAlarms, right }]) => [label(key), found, missed, falseAlarms, right])
const head = ['rule', 'found', 'missed', 'false alarms', 'right and passed']
console.log(
  `bulletins.json: ${sources.length} documents, ${tables} tables; ${unsaid} claims of a kind that no rule reads`,
)
printTable(head, lines(real))
console.log('\nthe claims that agree, each with its number changed')
printTable(head, lines(changed))

for (const name of ['seed.txt', 'domain/published-tables.md']) {
  console.log(`\n${name}`)
  const claims = check(readText(readFileSync(join(shared, name), 'utf8')))
  const wrong = findings(claims)
  console.log(`${claims.length} claims reckoned, ${wrong.length} findings`)
  printTable(
    ['rule', 'says', 'should', 'base'],
    wrong.map(each => [label(each.rule), each.says, each.should!, each.base]),
  )
}
