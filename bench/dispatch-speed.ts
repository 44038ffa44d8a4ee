/** How long learning takes, and a suggestion once so much was learned. */

import { problems } from '../law/classes.ts'
import { generatedOperators } from '../seed/city/operators.ts'
import { seedCity } from '../seed/index.ts'
import { chanceFrom } from '../seed/random.ts'
import { appealTexts, plausible } from '../seed/year/appeal-texts.ts'
import { countLessons } from '../server/dispatch/count.ts'
import { suggestDestination } from '../server/dispatch/index.ts'
import { keepLesson } from '../server/dispatch/lesson.ts'
import { type Context, systemActor } from '../server/kernel/context.ts'
import { makeWorld } from '../server/kernel/world.ts'
import { benchDatabase, ms, timed } from './bench.ts'

export async function measureSpeed(learned: number) {
  const bench = await benchDatabase()
  try {
    await bench.db.transaction().execute(trx => seedCity(trx))
    const world = makeWorld(bench.db)
    const lawful = await world.lawful()
    const inside = <T>(work: (ctx: Context) => Promise<T>) =>
      bench.db.transaction().execute(db => work({ db, actor: systemActor, ...world.moment(), ...lawful }))
    const offices = await bench.db.selectFrom('office').select(['id', 'code']).where('kind', '=', 'county').execute()
    const chance = chanceFrom(7)
    const tell = appealTexts(7)
    const operators = generatedOperators()
    const one = () => {
      const operator = chance.pick(operators)
      const goods = chance.pick(operator.sells)
      const problem = chance.pick(problems.filter(each => plausible(goods, each.code))).code
      const office = offices.find(each => each.code === operator.areaCode.slice(0, 6))!
      const { facts } = tell({ goods, problem, operator: operator.name })
      return {
        text: facts,
        address: operator.address,
        respondentName: operator.name,
        goods,
        problem,
        officeId: office.id,
      }
    }
    const from = performance.now()
    for (let at = 0; at < learned; at += 1000)
      await inside(async ctx => {
        for (let n = 0; n < Math.min(1000, learned - at); n += 1) {
          const { officeId, ...said } = one()
          await keepLesson(ctx, { ...said, endedAt: { officeId } }, { officeId: null, sure: null, onDay: ctx.today })
        }
      })
    const kept = performance.now()
    while ((await inside(ctx => countLessons(ctx, 1000))) > 0);
    const counted = performance.now()
    await bench.db.executeQuery({ sql: 'analyze', parameters: [], query: { kind: 'RawNode' } } as never)
    console.log(
      `\n${learned} matters: kept in ${((kept - from) / 1000).toFixed(0)} s, counted in ${((counted - kept) / 1000).toFixed(0)} s`,
    )
    const ctx = { db: bench.db, actor: systemActor, ...world.moment(), ...lawful }
    let right = 0
    const took = await timed(200, async () => {
      const { officeId, ...said } = one()
      const { candidates } = await suggestDestination(ctx, said)
      if (candidates[0]?.officeId === officeId) right += 1
    })
    console.log(`a suggestion: median ${ms(took.median)}, p95 ${ms(took.p95)} (${right} of 202 as the generator meant)`)
  } finally {
    await bench.close()
  }
}
