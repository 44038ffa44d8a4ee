/** The law of reports: who is told on which day, what a reward comes to, and that the articles say what we quote. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { reportClocks, reportDuties } from './report.clocks.ts'
import { noFilingGrounds, noFilingGroundsOn } from './report.grounds.ts'
import { needsFinance, type RewardLevel, rewardCapFen, rewardFor } from './report.reward.ts'
import { secrecyOf, tellings, tellingsOwed } from './report.telling.ts'

describe('whom a decision is told to', () => {
  const plain = { named: true, advertising: false, foodSafety: false }
  const articles = (day: string, told: Parameters<typeof tellingsOwed>[1]) =>
    tellingsOwed(day, told).map(each => `${each.basis.act.key} ${each.basis.article}`)

  it('Order 20: the named informer, of filing and of not filing', () => {
    for (const result of ['filed', 'not-filed'] as const) {
      assert.deepEqual(articles('2026-04-14', { ...plain, result }), ['order20 第三十一条'])
      assert.deepEqual(articles('2026-04-14', { ...plain, named: false, result }), [], 'nobody to tell')
    }
    assert.deepEqual(articles('2026-04-14', { ...plain, result: 'transferred' }), [])
  })
  it('Order 121: nobody, unless another act says so', () => {
    assert.deepEqual(articles('2026-04-15', { ...plain, result: 'filed' }), [])
    assert.deepEqual(articles('2026-04-15', { ...plain, advertising: true, result: 'not-filed' }), [
      'advertisingLaw 第五十三条',
    ])
    assert.deepEqual(articles('2026-04-15', { ...plain, foodSafety: true, result: 'transferred' }), [
      'foodSafetyLaw 第一百一十五条',
    ])
    assert.deepEqual(articles('2026-04-15', { ...plain, foodSafety: true, result: 'filed' }), [])
  })
  it('no power over it: told under either order, even without a name', () => {
    const told = { ...plain, named: false, result: 'referred' as const }
    assert.deepEqual(articles('2026-04-14', told), ['order20 第二十九条'])
    assert.deepEqual(articles('2026-04-15', told), ['order121 第三十四条'])
  })
  it('a repeat and a merger are told to nobody', () => {
    for (const day of ['2026-04-14', '2026-04-15'])
      for (const result of ['not-again', 'merged'] as const)
        assert.deepEqual(articles(day, { named: true, advertising: true, foodSafety: true, result }), [])
  })
})

describe('the informer is kept secret', () => {
  it('by the article of the order that governs the report, and no other', () => {
    const article = (day: string) => secrecyOf(day) && `${secrecyOf(day)!.act.key} ${secrecyOf(day)!.article}`
    assert.equal(article('2026-04-14'), 'order20 第三十三条')
    assert.equal(article('2026-04-15'), 'order121 第三十七条')
    assert.equal(article('2019-12-31'), undefined, 'the older order was not read whole: no article is named')
  })
})

describe('rewards (国市监稽规〔2021〕4号)', () => {
  const yuan = (amount: number) => amount * 100
  const levels = ['first', 'second', 'third'] as const
  const fines = fc.integer({ min: 0, max: 10_000_000_000 })
  /** A second arithmetic, in whole yuan thousandths and with the limits of the published table. */
  const table: Record<RewardLevel, [thousandths: bigint, floor: bigint]> = {
    first: [50n, 500_000n],
    second: [30n, 300_000n],
    third: [10n, 100_000n],
  }
  const again = (level: RewardLevel, fen: number) => {
    const [thousandths, floor] = table[level]
    const share = (BigInt(fen) * thousandths + 500n) / 1000n
    const atLeast = share < floor ? floor : share
    return Number(atLeast > 100_000_000n ? 100_000_000n : atLeast)
  }

  it('by the published figures', () => {
    assert.equal(rewardFor('first', yuan(200_000)), yuan(10_000))
    assert.equal(rewardFor('second', yuan(200_000)), yuan(6_000))
    assert.equal(rewardFor('third', yuan(200_000)), yuan(2_000))
    assert.deepEqual(
      levels.map(level => rewardFor(level, 0)),
      [yuan(5_000), yuan(3_000), yuan(1_000)],
      'nothing confiscated: the floors',
    )
    assert.equal(rewardFor('first', yuan(99_999)), yuan(5_000), 'below the floor')
    assert.equal(rewardFor('first', yuan(30_000_000)), yuan(1_000_000), 'the cap')
    assert.equal(rewardFor('first', yuan(20_000_000)), yuan(1_000_000))
  })
  it('agrees with the second arithmetic, and keeps floor and cap', () => {
    fc.assert(
      fc.property(fc.constantFrom(...levels), fines, (level, fen) => {
        const reward = rewardFor(level, fen)
        assert.equal(reward, again(level, fen))
        assert.ok(Number.isSafeInteger(reward) && reward >= Number(table[level][1]) && reward <= rewardCapFen)
      }),
      { numRuns: 2000 },
    )
  })
  it('never falls when more was confiscated, and a higher level is never less', () => {
    fc.assert(
      fc.property(fines, fc.integer({ min: 0, max: 1_000_000 }), (fen, more) => {
        for (const level of levels) assert.ok(rewardFor(level, fen + more) >= rewardFor(level, fen))
        assert.ok(rewardFor('first', fen) >= rewardFor('second', fen))
        assert.ok(rewardFor('second', fen) >= rewardFor('third', fen))
      }),
    )
  })
  it('half a million and more goes to the finance department', () => {
    assert.deepEqual([yuan(499_999), yuan(500_000), yuan(500_001)].map(needsFinance), [false, true, true])
  })
})

describe('reasons and rows', () => {
  it('R1 to R4 have their row, R5 is told where R1 is', () => {
    const rows = [...Object.values(reportClocks).map(each => each.row), ...reportDuties.map(each => each.row)]
    for (const row of ['R1', 'R2', 'R3', 'R4']) assert.ok(rows.includes(row), row)
    assert.match(reportClocks.filing.note.zh, /R5/)
  })
  it('each day has the grounds of one procedure alone', () => {
    assert.deepEqual(
      ['2018-06-01', '2019-04-01', '2021-07-14', '2021-07-15', '2026-06-01'].map(day => noFilingGroundsOn(day).length),
      [1, 1, 1, 8, 8],
    )
    assert.equal(new Set(noFilingGrounds.map(each => each.code)).size, noFilingGrounds.length)
  })
  it('in the procedure in force, each of the four conditions of art. 19 and the four items of art. 20 is quoted', () => {
    const now = noFilingGroundsOn('2026-06-01')
    assert.ok(now.every(each => !each.sense))
    assert.match(
      now.map(each => each.text).join(),
      /（一）项：有证据初步证明存在违反市场监督管理法律、法规、规章的行为.*（四）项：在给予行政处罚的法定期限内/,
    )
  })
})

const texts = '/work/shared/data/regulations/regulations_articles.json.gz'
it('advertising and food safety are quoted from the full texts', { skip: !existsSync(texts) }, () => {
  const acts: { title: string; articles: { no: string; text: string }[] }[] = JSON.parse(
    gunzipSync(readFileSync(texts)).toString(),
  )
  const quoted = [
    ...reportClocks['advertising-notice'].versions,
    ...tellings.filter(each => /Law$/.test(each.basis.act.key)),
    ...reportDuties[0]!.says.map(({ basis, text }) => ({ basis, says: text })),
  ]
  assert.equal(quoted.length, 4)
  for (const { basis, says } of quoted) {
    const article = acts.find(each => each.title === basis.act.name)?.articles.find(each => each.no === basis.article)
    assert.ok(article?.text.includes(says), `${basis.act.name}${basis.article}: ${says}`)
  }
})
