/** What the law says, counted twice: by the program and by the naive second counter below. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, calendarOf, daysBetween, dueDay, explainDue, strictCounting, weekday } from '../server/kernel/day.ts'
import { requireVersion, versionInForce } from '../server/kernel/length.ts'
import { Problem } from '../server/kernel/problem.ts'
import * as everyAct from './acts.ts'
import { calendarYears } from './calendar/index.ts'
import { clocks } from './clocks.ts'
import { dueCases as complaintCases, withoutBasis as complaintWithoutBasis } from './complaint.cases.ts'
import { complaintClocks, undatedDuties } from './complaint.clocks.ts'
import {
  factors,
  refusalGrounds,
  refusalGroundsOn,
  routesOfDispute,
  terminationGrounds,
  terminationGroundsOn,
} from './complaint.grounds.ts'
import { enforcementDueCases } from './enforcement.cases.ts'
import { type Act, calendarDays, type Day, inForce, type Length, workingDays } from './grammar.ts'
import { reportDueCases, reportWithoutBasis } from './report.cases.ts'
import { reportDuties } from './report.clocks.ts'
import { tellings } from './report.telling.ts'
import { stationDueCases } from './station.cases.ts'

const dueCases = [...complaintCases, ...reportDueCases, ...stationDueCases, ...enforcementDueCases]
const withoutBasis = [...complaintWithoutBasis, ...reportWithoutBasis]

const acts: Act[] = Object.values(everyAct)
const calendar = calendarOf(calendarYears)
const due = (length: Length, from: Day, pauses: { from: Day; to: Day }[] = []) =>
  dueDay(calendar, strictCounting, length, from, pauses)

// ── the second counter: one day after the other, with Date and the bare lists ──
const off = new Set(calendarYears.flatMap(each => each.days.filter(day => day.off).map(day => day.date)))
const madeUp = new Set(calendarYears.flatMap(each => each.days.filter(day => !day.off).map(day => day.date)))
const noticed = new Set(calendarYears.map(each => each.year))
// 2027 has no notice: the thirteen fixed days, from an almanac.
for (const day of '01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03'.split(' '))
  off.add(`2027-${day}`)

const next = (day: Day) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
const worked = (day: Day) =>
  !off.has(day) && (madeUp.has(day) || ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))

function recount({ amount, unit }: Length, from: Day, pauses: readonly { from: Day; to: Day }[]) {
  let day = from
  if (unit === 'year') {
    const target = `${Number(from.slice(0, 4)) + amount}${from.slice(4)}`
    day = target.endsWith('02-29') && Number.isNaN(Date.parse(target)) ? target.replace('02-29', '02-28') : target
    if (day.endsWith('02-29') && new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day)
      day = day.replace('02-29', '02-28')
  } else if (unit === 'month') {
    const [year, month, date] = from.split('-').map(Number) as [number, number, number]
    const last = new Date(Date.UTC(year, month - 1 + amount + 1, 0))
    const target = new Date(Date.UTC(year, month - 1 + amount, Math.min(date, last.getUTCDate())))
    day = target.toISOString().slice(0, 10)
  } else
    for (let counted = 0; counted < amount; ) {
      day = next(day)
      if (pauses.some(pause => pause.from <= day && day <= pause.to)) continue
      if (unit === 'calendar-day' || worked(day)) counted += 1
    }
  if (unit !== 'working-day') while (off.has(day)) day = next(day)
  let provisional = false
  for (let year = Number(next(from).slice(0, 4)); year <= Number(day.slice(0, 4)); year += 1)
    provisional ||= !noticed.has(year)
  return { due: day, provisional }
}

describe('due days, case by case', () => {
  for (const each of dueCases)
    it(`${each.clock} ${each.received}: ${each.story}`, () => {
      const { within } = requireVersion(clocks[each.clock]!, each.received)
      const from = each.started ?? each.received
      const agreed = { due: each.due, provisional: each.provisional ?? false }
      assert.deepEqual(recount(within, from, each.paused ?? []), agreed, 'the second counter')
      assert.deepEqual(due(within, from, [...(each.paused ?? [])]), agreed)
      const { days, ...explained } = explainDue(calendar, strictCounting, within, from, each.paused)
      assert.deepEqual(explained, agreed)
      if (within.unit !== 'year' && within.unit !== 'month')
        assert.equal(days.filter(day => day.counted).length, within.amount)
    })
  for (const each of withoutBasis)
    it(`${each.clock} ${each.received}: ${each.story}`, () => {
      assert.throws(
        () => requireVersion(clocks[each.clock]!, each.received),
        (error: unknown) =>
          error instanceof Problem && error.type === 'not-in-force' && error.message.includes(each.received),
      )
    })
  it('each clock has six cases', () => {
    for (const name of Object.keys(clocks)) {
      const other = name === 'odr.settlement' ? 'complaint.odr' : name
      assert.ok(dueCases.filter(each => each.clock === other).length >= 6, name)
    }
  })
})

const anyDay = fc.integer({ min: 0, max: daysBetween('2015-01-01', '2026-06-30') }).map(n => addDays('2015-01-01', n))
const anyLength = fc.record({
  amount: fc.integer({ min: 1, max: 90 }),
  unit: fc.constantFrom('working-day' as const, 'calendar-day' as const),
})
const somePauses = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: 0, max: 20 })), {
  maxLength: 3,
})

describe('counting, whatever the day', () => {
  it('agrees with the second counter', () => {
    fc.assert(
      fc.property(anyDay, anyLength, somePauses, (from, length, shape) => {
        const pauses = shape.map(([start, days]) => ({ from: addDays(from, start), to: addDays(from, start + days) }))
        const { due: found } = due(length, from, pauses)
        if (found < '2027-01-01') assert.equal(found, recount(length, from, pauses).due)
      }),
      { numRuns: 2000 },
    )
  })
  it('ends a working-day limit on a working day, and any limit after its start and on no holiday', () => {
    fc.assert(
      fc.property(anyDay, anyLength, (from, length) => {
        const found = due(length, from).due
        assert.ok(found > from)
        assert.equal(calendar.on(found).holiday, false)
        if (length.unit === 'working-day') assert.ok(calendar.on(found).workday)
      }),
    )
  })
  it('counts the first working day after each holiday block as one working day', () => {
    for (const { days } of calendarYears)
      for (const day of days.filter(each => each.off)) {
        let first = day.date
        while (!worked(first)) first = next(first)
        assert.equal(due(workingDays(1), day.date).due, first, day.date)
      }
  })
  it('never goes back when one day is added', () => {
    fc.assert(
      fc.property(anyDay, anyLength, (from, length) => {
        const longer = { ...length, amount: length.amount + 1 }
        assert.ok(due(longer, from).due >= due(length, from).due)
        assert.ok(due(length, addDays(from, 1)).due >= due(length, from).due)
      }),
    )
  })
  it('moves a calendar-day limit by n days for a pause of n days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 2, max: 90 }), fc.integer({ min: 1, max: 90 }), (from, amount, n) => {
        const start = addDays(from, 1 + (n % amount))
        const paused = due(calendarDays(amount), from, [{ from: start, to: addDays(start, n - 1) }])
        assert.equal(paused.due, due(calendarDays(amount + n), from).due)
      }),
    )
  })
  it('rolls a weekend only where the legal section says so', () => {
    assert.equal(weekday('2026-07-12'), 0)
    assert.equal(due(calendarDays(60), '2026-05-13').due, '2026-07-12')
    assert.equal(dueDay(calendar, { weekendRoll: true }, calendarDays(60), '2026-05-13').due, '2026-07-13')
    // The last day, Saturday 10 October 2026, makes up for a day off: it is worked, so it does not roll.
    assert.equal(dueDay(calendar, { weekendRoll: true }, calendarDays(15), '2026-09-25').due, '2026-10-10')
  })
  it('takes the whole arranged holiday as 法定节假日, or only its fixed days when set so', () => {
    assert.equal(due(calendarDays(60), '2026-08-02').due, '2026-10-08')
    assert.equal(
      dueDay(calendar, { weekendRoll: false, holidays: 'fixed' }, calendarDays(60), '2026-08-02').due,
      '2026-10-04',
    )
    assert.equal(due(calendarDays(60), '2026-08-06').due, '2026-10-08')
  })
  it('is fast: 10,000 paused working-day limits in under a second', () => {
    const before = performance.now()
    for (let n = 0; n < 10_000; n += 1)
      due(workingDays(45), addDays('2015-01-01', n % 4000), [{ from: '2018-03-01', to: '2018-03-20' }])
    assert.ok(performance.now() - before < 1000)
  })
  it('refuses days and lengths that do not exist', () => {
    for (const wrong of ['2026-02-29', '2026-13-01', '2026-1-1', '', '0000-00-00'])
      assert.throws(() => due(workingDays(7), wrong), RangeError)
    for (const amount of [0, -1, 1.5, Number.NaN, 1e9])
      assert.throws(() => due({ amount, unit: 'working-day' }, '2026-06-08'), RangeError)
    assert.throws(() => due(workingDays(7), '2026-06-08', [{ from: '2026-06-12', to: '2026-06-11' }]), RangeError)
  })
})

describe('the calendar', () => {
  it('says why and by which notice', () => {
    assert.deepEqual(
      ['2026-10-10', '2026-10-05', '2026-10-11', '2020-01-31', '2015-09-04', '2019-05-05'].map(day => {
        const { workday, source } = calendar.on(day)
        return [day, workday, source]
      }),
      [
        ['2026-10-10', true, '国办发明电〔2025〕7号'],
        ['2026-10-05', false, '国办发明电〔2025〕7号'],
        ['2026-10-11', false, undefined],
        ['2020-01-31', false, '国办发明电〔2020〕1号'],
        ['2015-09-04', false, '国发明电〔2015〕1号'],
        ['2019-05-05', true, '国办发明电〔2019〕3号'],
      ],
    )
  })
  it('gives a year without a notice its fixed days, and says that they are provisional', () => {
    assert.deepEqual(calendar.on('2027-02-05'), {
      workday: false,
      statutory: true,
      holiday: true,
      why: { zh: '春节，法定节假日（星期五）', en: 'Spring Festival, statutory holiday (Friday)' },
      source: '《全国年节及纪念日放假办法》国务院令第795号修订',
      provisional: true,
    })
  })
  it('computes for each past year the very days that its notice then kept off', () => {
    for (const { year, days } of calendarYears) {
      const without = calendarOf(calendarYears.filter(each => each.year !== year))
      const fixed = days.filter(each => each.statutory)
      assert.equal(fixed.length, { 2020: 10, 2025: 13, 2026: 13 }[year] ?? 11, `${year}`)
      for (const { date } of fixed) assert.ok(without.on(date).statutory, date)
      let counted = 0
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = next(day))
        counted += without.on(day).statutory ? 1 : 0
      assert.equal(counted, fixed.length, `${year}`)
    }
  })
  it('lets an entered notice replace the estimate', () => {
    const notice = { title: '国务院办公厅关于2027年部分节假日安排的通知', number: '国办发明电〔2026〕0号', url: '' }
    const day = { date: '2027-01-04', name: '元旦', off: true, statutory: false }
    const entered = calendarOf([...calendarYears, { year: 2027, notices: [notice], days: [day] }])
    assert.equal(due(workingDays(7), '2026-12-28').provisional, true)
    assert.deepEqual(dueDay(entered, strictCounting, workingDays(1), '2027-01-03'), {
      due: '2027-01-05',
      provisional: false,
    })
  })
})

describe('the rules', () => {
  const boundaries = acts.flatMap(({ from, until }) => [
    addDays(from, -1),
    from,
    ...(until ? [until, addDays(until, 1)] : []),
  ])

  it('no clock has two versions on one day', () => {
    for (const [name, { versions }] of Object.entries(clocks))
      for (const day of boundaries)
        assert.ok(versions.filter(each => inForce(each.basis.act, day)).length <= 1, `${name} ${day}`)
  })
  it('every statute clock of a complaint has a version since 2014-03-15, or its gap under Order 62 is named', () => {
    for (const [name, rule] of Object.entries(complaintClocks).filter(([, each]) => each.binding === 'statute'))
      for (const day of boundaries.filter(each => each >= '2014-03-15')) {
        const gap = day <= '2019-12-31' && 'note' in rule && rule.note.zh.includes('令第62号的规定未查到')
        assert.ok(gap || versionInForce(rule, day), `${name} ${day}`)
      }
  })
  it('C1 to C9 all have their row', () => {
    const rows = new Set([
      ...Object.values(complaintClocks).map(each => ('row' in each ? each.row : '')),
      ...undatedDuties.map(each => each.row),
    ])
    for (const row of ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9']) assert.ok(rows.has(row), row)
  })
  it('every act cited is in acts, every key is used once', () => {
    assert.equal(new Set(acts.map(each => each.key)).size, acts.length)
    for (const { versions } of Object.values(clocks))
      for (const { basis } of versions) assert.ok(acts.includes(basis.act), basis.act.key)
    for (const each of acts) assert.ok(each.confidence !== 'M', `${each.key}: from memory is never shown as law`)
  })
  it('each day has the grounds of one act alone, 7, 6 and 7 to refuse', () => {
    const counts = (day: Day) => [refusalGroundsOn(day).length, terminationGroundsOn(day).length]
    assert.deepEqual(['2014-03-14', '2014-03-15', '2019-12-31', '2020-01-01', '2026-04-14', '2026-04-15'].map(counts), [
      [0, 0],
      [7, 10],
      [7, 10],
      [6, 7],
      [6, 7],
      [7, 8],
    ])
    for (const grounds of [refusalGrounds, terminationGrounds])
      assert.equal(new Set(grounds.map(each => each.code)).size, grounds.length)
  })
})

const texts = '/work/shared/data/regulations/complaint_report_rules_2019_and_2026.json'
const skip = existsSync(texts) ? false : `the official texts are not here (${texts})`

describe('the words of the articles', { skip }, () => {
  const files: { title: string; articles: { no: string; text: string }[] }[] = skip
    ? []
    : JSON.parse(readFileSync(texts, 'utf8'))
  const article = (act: string, no: string) =>
    files
      .find(each =>
        each.title.startsWith(act === 'order20' ? '市场监督管理投诉举报处理暂行办法' : '市场监督管理投诉举报处理办法'),
      )
      ?.articles.find(each => each.no === no)?.text ?? ''
  const numeral = ['', '（一）', '（二）', '（三）', '（四）', '（五）', '（六）', '（七）', '（八）']
  const known = (key: string) => key === 'order20' || key === 'order121'

  it('grounds and factors are quoted item by item', () => {
    for (const { code, text, basis } of [...refusalGrounds, ...terminationGrounds, ...factors].filter(each =>
      known(each.basis.act.key),
    )) {
      const item = numeral[Number(code.split('-')[1])]
      assert.match(article(basis.act.key, basis.article), new RegExp(`${item}${text}[；。]`), code)
    }
  })
  it('clocks and duties are quoted from the article they cite', () => {
    const quoted = [
      ...Object.values(clocks).flatMap(each => each.versions.map(({ basis, says }) => ({ basis, says }))),
      ...[...undatedDuties, ...reportDuties].flatMap(each =>
        each.says.map(({ basis, text }) => ({ basis, says: text })),
      ),
      ...tellings,
    ]
    for (const { basis, says } of quoted.filter(each => known(each.basis.act.key)))
      assert.ok(article(basis.act.key, basis.article).includes(says), `${basis.article} ${says}`)
  })
  it('the five routes are those of 消法 art. 39', () => assert.equal(routesOfDispute.length, 5))
})
