/**
 * 分送: the share of orders whose first destination is right, before (area table alone, everything taken for ours) and after
 * (what was learned besides), on real sets that are not in this repository; and how long a suggestion takes once
 * 100,000 matters were learned from. `node bench/dispatch.ts [learned]`; 0 leaves the second part out.
 *
 * Honest splits: no order is judged by what was learned from itself or its fold. Five folds by a hash of the row; the
 * messages also by time, the earlier 60 % learned, the later 40 % judged.
 */
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { parse } from 'csv-parse'
import { ourDepartment } from '../law/classes.ts'
import type { Counts } from '../law/weigh.ts'
import { binOf, noBins, worthOf, worths } from '../server/dispatch/calibration.ts'
import { matterTokens, placeTokens } from '../server/dispatch/features.ts'
import { shareHere, weighDepartments, weighOffices } from '../server/dispatch/judge.ts'
import { withBeginning } from '../server/dispatch/known.ts'
import { measureSpeed } from './dispatch-speed.ts'

const data = new URL('../../shared/data/', import.meta.url)
const given = process.env.XIAOBAO_DATA ? new URL(`file://${process.env.XIAOBAO_DATA}/`) : data

interface Order {
  key: string
  tokens: string[]
  endedAt: string
  /** What the rules said before anything was learned. */
  rule?: (learned: readonly Order[]) => string | undefined
}

async function tableOf(path: string): Promise<Record<string, string>[]> {
  const rows: Record<string, string>[] = []
  for await (const row of createReadStream(new URL(path, given)).pipe(parse({ columns: true, bom: true })))
    rows.push(row)
  return rows
}

function countsOf(orders: readonly Order[]): Counts {
  const ended = new Map<string, { matters: number; tokens: number }>()
  const seen = new Map<string, Map<string, { ended: number; back: number }>>()
  for (const { tokens, endedAt } of orders) {
    const total = ended.get(endedAt) ?? { matters: 0, tokens: 0 }
    ended.set(endedAt, { matters: total.matters + 1, tokens: total.tokens + tokens.length })
    for (const token of tokens) {
      const known = seen.get(token) ?? new Map()
      known.set(endedAt, { ended: (known.get(endedAt)?.ended ?? 0) + 1, back: 0 })
      seen.set(token, known)
    }
  }
  return { ended, seen, different: seen.size }
}

const folds = 5
const foldOf = ({ key }: Order) => createHash('sha256').update(key).digest().readUInt32BE(0) % folds

interface Verdict {
  order: Order
  before: boolean
  after: boolean
  share: number
  here: number
}

const noRule = worths(noBins())

/** @param kind which of the two questions: to whom, or whether it is ours */
function judge(kind: 'office' | 'department', learned: readonly Order[], judged: readonly Order[]): Verdict[] {
  const counts = kind === 'department' ? withBeginning(countsOf(learned)) : countsOf(learned)
  const ids = [...new Set([...learned, ...judged].map(each => each.endedAt))]
  return judged.map(order => {
    const rule = order.rule?.(learned)
    const weighed =
      kind === 'department'
        ? weighDepartments(order.tokens, counts)
        : weighOffices(
            order.tokens,
            numbered(counts, ids),
            rule ? [{ officeId: ids.indexOf(rule), sure: 0.7 }] : [],
            noRule,
          )
    const first = weighed[0]
    const to = kind === 'office' ? ids[Number(first?.destination)] : first?.destination
    return {
      order,
      before: rule === order.endedAt,
      after: to === order.endedAt,
      share: first?.share ?? 0,
      here: shareHere(weighed),
    }
  })
}

/** Offices by number, as in the database. */
function numbered(counts: Counts, ids: readonly string[]): Counts {
  const id = (name: string) => String(ids.indexOf(name))
  return {
    ...counts,
    ended: new Map([...counts.ended].map(([to, one]) => [id(to), one])),
    seen: new Map(
      [...counts.seen].map(([token, list]) => [token, new Map([...list].map(([to, one]) => [id(to), one]))]),
    ),
  }
}

const crossed = (kind: 'office' | 'department', orders: readonly Order[]) =>
  Array.from({ length: folds }, (_, fold) =>
    judge(
      kind,
      orders.filter(each => foldOf(each) !== fold),
      orders.filter(each => foldOf(each) === fold),
    ),
  ).flat()

const share = (list: readonly Verdict[], is: (one: Verdict) => boolean) =>
  `${list.filter(is).length} / ${list.length} = ${((100 * list.filter(is).length) / list.length).toFixed(1)} %`

function tell(name: string, list: readonly Verdict[]) {
  console.log(`| ${name} | ${share(list, one => one.before)} | ${share(list, one => one.after)} |`)
}

/** What the score is worth is measured on the other folds, and compared with what came true here. */
function calibration(name: string, list: readonly Verdict[]) {
  const shown = list.map(one => {
    const measured = noBins()
    for (const other of list.filter(each => foldOf(each.order) !== foldOf(one.order))) {
      const bin = measured[binOf(other.share)]!
      bin.judged += 1
      bin.rightly += Number(other.after)
    }
    return { sure: worthOf(one.share, worths(measured)), right: one.after }
  })
  console.log(`\n${name}: shown as sure, and how many were right\n`)
  console.log('| sure | orders | mean shown | right |\n| --- | ---: | ---: | ---: |')
  for (const [from, to] of [
    [0, 0.5],
    [0.5, 0.75],
    [0.75, 0.9],
    [0.9, 1.01],
  ] as const) {
    const some = shown.filter(each => each.sure >= from && each.sure < to)
    if (some.length === 0) continue
    const mean = some.reduce((sum, each) => sum + each.sure, 0) / some.length
    const right = some.filter(each => each.right).length / some.length
    console.log(`| ${from} – ${Math.min(1, to)} | ${some.length} | ${mean.toFixed(2)} | ${right.toFixed(2)} |`)
  }
}

/** The streets of the county of that set (GB/T 2260), with the office that carries its name; the others go where most of the learned ones went. */
const streets = ['裕民', '小坝', '叶盛', '瞿靖', '大坝', '陈袁滩', '青铜峡镇', '峡口', '邵岗']
function byStreet(address: string, learned: readonly Order[]) {
  const street = streets.find(each => address.includes(each))
  if (!street) return undefined
  const votes = new Map<string, number>()
  for (const each of learned) {
    if (each.endedAt.startsWith(street)) return each.endedAt
    if (each.key.includes(street)) votes.set(each.endedAt, (votes.get(each.endedAt) ?? 0) + 1)
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0]
}

const departmentOf: Record<string, string> = {
  城乡建设: 'housing',
  劳动和社会保障: 'human-resources',
  教育文体: 'education',
  卫生计生: 'health',
  交通运输: 'transport',
  商贸旅游: ourDepartment,
  环境保护: 'environment',
}

async function measureSets() {
  if (!existsSync(given)) {
    console.log(`no ${given.pathname}: the sets are not in this repository`)
    return
  }
  const addresses = (await tableOf('dispatch/address_to_office_dev.csv')).map(
    (row): Order => ({
      key: row.address_or_merchant!,
      tokens: placeTokens({ address: row.address_or_merchant! }),
      endedAt: row.office!,
      rule: learned => byStreet(row.address_or_merchant!, learned),
    }),
  )
  const rows = (await tableOf('citizen_messages/messages_labelled_495.csv')).sort(
    (a, b) => Date.parse(a.留言时间!) - Date.parse(b.留言时间!),
  )
  const messages = rows.map(
    (row): Order => ({
      key: row.留言编号!,
      tokens: matterTokens({ text: `${row.留言主题}\n${row.留言详情!.trim()}` }),
      endedAt: departmentOf[row.一级分类!]!,
      rule: () => ourDepartment,
    }),
  )
  const tickets = (await tableOf('tickets_12315/real_tickets_10_desensitised.csv')).map(
    (row): Order => ({
      key: row.text!,
      tokens: matterTokens({ text: row.text! }),
      endedAt: row.label === '1' ? ourDepartment : 'elsewhere',
      rule: () => ourDepartment,
    }),
  )
  const office = crossed('office', addresses)
  const department = crossed('department', messages)
  const at = Math.round(messages.length * 0.6)
  console.log('| set | before | after |\n| --- | ---: | ---: |')
  tell('address → office, one county, 7 offices (five folds)', office)
  tell('citizen message → department of 7 (five folds)', department)
  tell(
    'the same, learned from the earlier 60 %, judged the later 40 %',
    judge('department', messages.slice(0, at), messages.slice(at)),
  )
  tell('the same, nothing learned: the list in law/classes/departments.ts alone', judge('department', [], messages))
  tellHere('citizen message: ours or another department’s (five folds)', department)
  tellHere('12315 tickets, desensitised, n = 10 (learned from the messages)', judge('department', messages, tickets))
  calibration('To whom', office)
  calibration('Which department', department)
}

/** Ours where the share is above one half. Before, everything was taken for ours. */
function tellHere(name: string, list: readonly Verdict[]) {
  const ours = (one: Verdict) => one.order.endedAt === ourDepartment
  const named = list.filter(one => one.here > 0.5)
  console.log(`| ${name} | ${share(list, ours)} | ${share(list, one => one.here > 0.5 === ours(one))} |`)
  console.log(
    `|   of those named ours, really ours; of those really ours, named so | | ${share(named, ours)}; ${share(list.filter(ours), one => one.here > 0.5)} |`,
  )
}

await measureSets()
const learned = Number(process.argv[2] ?? 100_000)
if (learned > 0) await measureSpeed(learned)
