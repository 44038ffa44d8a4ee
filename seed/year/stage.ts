/** Where the year is told: its chance, its people, offices and shops, the same on every machine. */
import { sql } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../../server/kernel/context.ts'
import { addDays, weekday } from '../../server/kernel/day.ts'
import { areaOf, areas } from '../city/areas.ts'
import { consumers, type SeedConsumer } from '../city/consumers.ts'
import { generatedOperators, rememberedOperators, type SeedOperator } from '../city/operators.ts'
import { type Chance, chanceFrom } from '../random.ts'

export const year = 2018
export const firstDay: Day = `${year}-01-01`
export const lastDay: Day = `${year}-12-31`
/** 30 and 31 December were holidays: what was to be done within the year was done by then. */
export const lastWorkday: Day = `${year}-12-29`

/** Complaints, consultations and what stations heard: each copy of the year has people of its own. */
const peopleInOne = 18_000

export interface YearStage {
  ctx: Context
  /** 1 for the year itself; further ones are other people and other numbers. */
  copy: number
  chance: Chance
  people: readonly SeedConsumer[]
  operators: readonly SeedOperator[]
  officeId(code: string): number
  /** Known to the database under their credit code. */
  operatorId(uscc: string): number
  /** The county bureau, or now and then the 所 of the street. */
  officeNear(areaCode: string): number
  workday(from: Day): Day
}

/** @param part a number for each kind of record: what one part draws never moves another */
export async function stageOf(ctx: Context, copy: number, part: number): Promise<YearStage> {
  const chance = chanceFrom(year * 10_000 + copy * 100 + part)
  const offices = await ctx.db.selectFrom('office').select(['id', 'code']).execute()
  const idOf = new Map(offices.map(each => [each.code, each.id]))
  const { rows } = await sql<{
    id: number
    uscc: string
  }>`select id, uscc from operator where uscc is not null`.execute(ctx.db)
  const operatorIds = new Map(rows.map(row => [row.uscc, Number(row.id)]))
  const officeId = (code: string) => {
    const id = idOf.get(code)
    if (id === undefined) throw new Error(`the year needs the model city, which has no office ${code}`)
    return id
  }
  return {
    ctx,
    copy,
    chance,
    people: peopleOf(copy),
    operators: shops(),
    officeId,
    operatorId: uscc => operatorIds.get(uscc)!,
    officeNear: areaCode => officeId(chance.happens(0.3) ? areaOf(areaCode).office : areaCode.slice(0, 6)),
    workday: from => {
      let day = from
      while (!ctx.calendar.on(day).workday) day = addDays(day, 1)
      return day
    },
  }
}

let known: { copy: number; people: SeedConsumer[] } | undefined
/** Asked for by part after part of the same copy. */
function peopleOf(copy: number) {
  // The year before the stories has the first twelve hundred.
  if (known?.copy !== copy)
    known = { copy, people: consumers(peopleInOne, year + copy, 1200 + (copy - 1) * peopleInOne) }
  return known.people
}

let open: SeedOperator[] | undefined
const shops = () => {
  open ??= [...rememberedOperators().filter(each => !each.platform), ...generatedOperators()]
  return open
}

export const streets = areas.filter(area => area.level === 'street')

/** 3·15 fills March, 双11 November, the Spring Festival empties February. */
const months = [0.86, 0.62, 1.42, 0.96, 1.02, 1.05, 1.02, 0.98, 1.0, 1.0, 1.24, 0.93]
/** Sunday first. */
const weekdays = [0.45, 1.25, 1.18, 1.12, 1.08, 1.02, 0.55]

/** So many days of the year in order, busy months and Mondays more often. */
export function daysOfYear(chance: Chance, many: number, until: Day = lastDay): Day[] {
  const days: Day[] = []
  const sums: number[] = []
  let sum = 0
  for (let day = firstDay; day <= until; day = addDays(day, 1)) {
    sum += months[Number(day.slice(5, 7)) - 1]! * weekdays[weekday(day)]!
    days.push(day)
    sums.push(sum)
  }
  const drawn = Array.from({ length: many }, () => {
    const at = chance.next() * sum
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! <= at) low = middle + 1
      else high = middle
    }
    return days[low]!
  })
  return drawn.sort()
}

export const timeOf = (chance: Chance, day: Day, from = 8, to = 18) =>
  `${day}T${two(chance.whole(from, to))}:${two(chance.whole(0, 59))}:${two(chance.whole(0, 59))}+08:00`

export const two = (n: number) => String(n).padStart(2, '0')
export const earlier = (a: Day, b: Day) => (a < b ? a : b)

/** '0000123' for the first year, '0100123' for the second copy: a number that no other copy has. */
export const serialOf = (copy: number, nth: number) => String((copy - 1) * 100_000 + nth + 1).padStart(7, '0')

export function shuffled<T>(chance: Chance, from: readonly T[]): T[] {
  const list = [...from]
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = chance.whole(0, at)
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
  return list
}

/** Parts that add up to the whole exactly, each near its weight and a multiple of `step` but the last. */
export function parted(whole: number, weights: readonly number[], step = 100): number[] {
  const sum = weights.reduce((all, each) => all + each, 0)
  const parts = weights.map(each => Math.floor((whole * each) / sum / step) * step)
  parts[parts.length - 1]! += whole - parts.reduce((all, each) => all + each, 0)
  return parts
}
