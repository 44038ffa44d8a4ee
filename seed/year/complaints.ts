/** 3,725 complaints, 3,647 of them settled within the year, 3.4 million yuan brought back; those of the groups among them. */
import type { GoodsClass, Problem } from '../../law/classes.ts'
import type { Day } from '../../law/grammar.ts'
import type { ComplaintThere, StageThere } from '../../server/complaint/elsewhere.ts'
import { addDays } from '../../server/kernel/day.ts'
import type { SeedOperator } from '../city/operators.ts'
import { appealTexts } from './appeal-texts.ts'
import { seedYear } from './figures.ts'
import { groupsOf, type PlannedGroup } from './groups.ts'
import { problemFor } from './problem.ts'
import { daysOfYear, earlier, lastWorkday, parted, serialOf, shuffled, timeOf, type YearStage } from './stage.ts'

export type ComplaintSource = 'hotline' | 'national'

export interface ToldComplaint {
  source: ComplaintSource
  there: ComplaintThere
  group?: PlannedGroup
}

interface DayOf {
  day: Day
  group?: PlannedGroup
}

export interface ToldYear {
  complaints: ToldComplaint[]
  groups: PlannedGroup[]
}

/** Goods that nobody pays for again: mended, replaced, an apology made. */
const withoutMoney = ['repair', 'replace', 'redo', 'apologise', 'perform']

export function complaintsOf(stage: YearStage): ToldYear {
  const { chance } = stage
  const tell = appealTexts(stage.copy * 1000 + 2018)
  const groups = groupsOf(stage)
  const grouped = groups.flatMap(group => group.days.map((day): DayOf => ({ day, group })))
  const alone = daysOfYear(chance, seedYear.complaints - grouped.length).map((day): DayOf => ({ day }))
  const unsettled = unsettledAmong(
    stage,
    alone.map(each => each.day),
  )
  const complaints = [...alone, ...grouped]
    .map((each, at) => ({ ...each, ending: unsettled.get(at) ?? ('settled' as const) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map((planned, nth): ToldComplaint => {
      const { group } = planned
      const operator = group?.operator ?? shopOf(stage)
      const goods = group?.goods ?? chance.pick(operator.sells)
      const problem = group?.problem ?? problemFor(chance, goods)
      return complaintOf(stage, tell, { ...planned, nth, operator, goods, problem, group })
    })
  const bicycles = payBicycles(complaints.filter(each => !each.group))
  pay(
    stage,
    complaints.filter(each => !each.group && !bicycles.includes(each)),
    seedYear.recoveredFen - seedYear.groupsRecoveredFen - recoveredOf(bicycles),
  )
  payGroups(complaints.filter(each => each.group))
  return { complaints, groups }
}

/** Some shops are heard of often. */
const shopOf = ({ chance, operators }: YearStage): SeedOperator =>
  chance.pick(operators.slice(0, 120 + Math.floor(chance.next() ** 2 * (operators.length - 120))))

type Ending = 'settled' | 'terminated' | 'refused' | 'withdrawn'

/** 78: all of the last two days, which were holidays, many of the last weeks, some of any time. */
function unsettledAmong({ chance }: YearStage, days: readonly Day[]): Map<number, Ending> {
  const many = seedYear.complaints - seedYear.settled
  const all = days.map((_, at) => at)
  const last = all.filter(at => days[at]! > lastWorkday)
  const late = shuffled(
    chance,
    all.filter(at => days[at]! > '2018-11-20' && days[at]! <= lastWorkday),
  )
  const rest = shuffled(
    chance,
    all.filter(at => days[at]! <= '2018-11-20'),
  )
  const chosen = [...last, ...late.slice(0, 24), ...rest].slice(0, many)
  return new Map(
    chosen.map(at => [
      at,
      chance.weighted<Ending>([
        ['terminated', 66],
        ['refused', 27],
        ['withdrawn', 7],
      ]),
    ]),
  )
}

interface Planned {
  nth: number
  day: Day
  ending: Ending
  operator: SeedOperator
  goods: GoodsClass
  problem: Problem
  group: PlannedGroup | undefined
}

function complaintOf(stage: YearStage, tell: ReturnType<typeof appealTexts>, planned: Planned): ToldComplaint {
  const { chance, copy, people } = stage
  const { nth, day, operator, goods, problem, group } = planned
  const text = tell({ goods, problem, operator: operator.name, ...(group ? { when: group.when } : {}) })
  // The second stage of the national platform went into service that year: more and more came through it.
  const source: ComplaintSource = !group && chance.happens(0.06 + nth / 12_000) ? 'national' : 'hotline'
  const serial = serialOf(copy, nth)
  const consumer = people[nth]!
  const there: ComplaintThere = {
    sourceNumber: `${source === 'national' ? '4299020000' : 'RX'}${day.replaceAll('-', '')}${serial}`,
    channel:
      source === 'national'
        ? 'internet'
        : chance.weighted([
            ['phone', 82],
            ['visit', 12],
            ['letter', 3],
            ['superior', 2],
            ['fax', 1],
          ] as const),
    receivedOn: day,
    receivedAt: timeOf(chance, day, 8, source === 'national' ? 21 : 17),
    consumer: { name: consumer.name, phone: consumer.phone, address: consumer.address },
    columns: {
      respondent_name: operator.name,
      respondent_uscc: operator.uscc,
      respondent_address: operator.address,
      sale_mode: chance.happens(0.18) ? 'online' : 'shop',
      order_number: null,
      goods_class: goods,
      goods_name: text.goodsName,
      brand: text.brand ?? null,
      model: null,
      problem_class: problem,
      claims: [...text.claims],
      facts: text.facts,
      disputed_amount_fen: text.disputedAmountFen,
      recovered_amount_fen: null,
    },
    stage: stageOfComplaint(stage, planned),
    words: {},
  }
  return { source, there, ...(group ? { group } : {}) }
}

function stageOfComplaint(stage: YearStage, { day, ending, operator, group }: Planned): StageThere {
  const { chance, workday } = stage
  const officeId = group ? group.officeId : stage.officeNear(operator.areaCode)
  // What was settled was settled within the year: in its last days at once.
  const within = (on: Day) => (ending === 'settled' ? earlier(on, lastWorkday) : on)
  const decided = within(
    workday(
      addDays(
        day,
        chance.weighted([
          [0, 4],
          [1, 6],
          [2, 4],
          [4, 2],
          [6, 0.6],
          [9, 0.2],
        ] as const),
      ),
    ),
  )
  const ended = within(
    workday(
      addDays(
        decided,
        chance.weighted([
          [1, 8],
          [3, 8],
          [5, 4],
          [7, 2],
          [18, 1],
          [34, 0.5],
          [52, 0.3],
        ] as const),
      ),
    ),
  )
  if (ending === 'refused') return { state: 'closed', outcome: ending, accepted: false, closedOn: decided, officeId }
  const closedOn = ending === 'withdrawn' ? decided : ended
  return { state: 'closed', outcome: ending, accepted: ending !== 'withdrawn', acceptedOn: decided, closedOn, officeId }
}

/** Each got the same part of what was in dispute; in all the sum of the groups. */
function payGroups(members: readonly ToldComplaint[]) {
  const shares = parted(
    seedYear.groupsRecoveredFen,
    members.map(({ there }) => there.columns.disputed_amount_fen!),
  )
  for (const [at, { there, group }] of members.entries()) {
    there.columns.recovered_amount_fen = shares[at]!
    group!.sourceNumbers.push(there.sourceNumber)
    group!.recoveredFen += shares[at]!
  }
}

export const bicycle = { goods: '电动自行车', from: '2018-05-07', to: '2018-09-28' } as const

const paidBack = ({ there: { stage, columns } }: ToldComplaint) =>
  stage.outcome === 'settled' && !withoutMoney.includes(columns.claims[0]!)

/** The first seven of the campaign's time: each got the whole price back, together what the campaign brought back. */
function payBicycles(complaints: readonly ToldComplaint[]): ToldComplaint[] {
  const taken = complaints
    .filter(each => paidBack(each) && each.there.columns.goods_name === bicycle.goods)
    .filter(({ there }) => there.receivedOn >= bicycle.from && there.receivedOn <= bicycle.to)
    .slice(0, seedYear.bicycles)
  const prices = parted(
    seedYear.bicyclesRecoveredFen,
    taken.map(({ there }) => there.columns.disputed_amount_fen!),
  )
  for (const [at, { there }] of taken.entries()) {
    const { columns } = there
    const yuan = (fen: number) => String(fen / 100)
    columns.facts = columns.facts.replaceAll(yuan(columns.disputed_amount_fen!), yuan(prices[at]!))
    columns.disputed_amount_fen = prices[at]!
    columns.recovered_amount_fen = prices[at]!
  }
  return taken
}

const recoveredOf = (complaints: readonly ToldComplaint[]) =>
  complaints.reduce((sum, { there }) => sum + (there.columns.recovered_amount_fen ?? 0), 0)

/** What was paid back adds up to the year's sum: whole refunds first come, first served, until the rest is one part of a refund. */
function pay({ chance }: YearStage, complaints: readonly ToldComplaint[], fen: number) {
  const paid = shuffled(
    chance,
    complaints.filter(paidBack).map(each => each.there),
  )
  let left = fen
  // A few large ones, as every year has; the small ones fill up to the sum.
  const share = () => (chance.happens(0.45) ? 1 : chance.whole(30, 90) / 100)
  const wished = paid.map(({ columns }) =>
    Math.max(100, Math.round((columns.disputed_amount_fen! * share()) / 100) * 100),
  )
  const all = wished.reduce((sum, each) => sum + each, 0)
  const scale = Math.min(1, (left / all) * 1.15)
  for (const [at, { columns }] of paid.entries()) {
    const part = Math.max(100, Math.round((wished[at]! * (wished[at]! > 200_000 ? scale : 1)) / 100) * 100)
    if (part > left) continue
    columns.recovered_amount_fen = part
    left -= part
  }
  for (const { columns } of paid) {
    if (left === 0) break
    const room = columns.disputed_amount_fen! - (columns.recovered_amount_fen ?? 0)
    const more = Math.min(room, left)
    if (more <= 0) continue
    columns.recovered_amount_fen = (columns.recovered_amount_fen ?? 0) + more
    left -= more
  }
  if (left !== 0) throw new Error(`${left} fen of what the year brought back found no complaint`)
}
