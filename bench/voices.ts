/**
 * How well doubles and groups are found, on the real texts of ../shared/data (which is not part of this repository):
 * precision and recall, thresholds read off the development half, the result told on the half that was kept apart.
 * `node bench/voices.ts`
 */
import { existsSync } from 'node:fs'
import { measureDoubles } from './voices/doubles.ts'
import { measureGroups } from './voices/groups.ts'
import { measureNames } from './voices/names.ts'
import { measureOtherHand } from './voices/other-hand.ts'
import { shared } from './voices/texts.ts'

if (!existsSync(shared)) {
  console.log('../shared/data is not here: nothing to measure with')
  process.exit(0)
}
measureDoubles()
measureOtherHand()
measureGroups()
measureNames()
