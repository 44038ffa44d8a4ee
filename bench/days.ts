/**
 * The model city told on many days: whatever holiday or end of a quarter lies between its steps, `npm start` has to end with it.
 * Half a minute for each day: `node bench/days.ts [day …]`; without days, those that failed once and the ones about them.
 */
import { seedCity } from '../seed/index.ts'
import { keepSecret } from '../server/kernel/seal.ts'
import { testDatabase, testSecret } from '../test/harness.ts'

const known = ['2026-01-04', '2026-02-26', '2026-10-12', '2026-11-24', '2026-12-01', '2026-12-08', '2027-01-06']
const asked = process.argv.slice(2)
let failed = 0
keepSecret(testSecret)
for (const day of asked.length > 0 ? asked : known) {
  const { db } = await testDatabase()
  const began = performance.now()
  try {
    await seedCity(db, { day, past: true })
    console.log(`${day} told in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  } catch (error) {
    failed += 1
    console.log(`${day} FAILED:`, error)
  }
  await db.destroy()
}
process.exit(failed === 0 ? 0 : 1)
