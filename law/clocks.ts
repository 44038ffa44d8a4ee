/** Every clock under the name by which commands, screens and other systems ask for it. */
import { complaintClocks } from './complaint.clocks.ts'
import { consultationClocks } from './consultation.ts'
import { enforcementClocks } from './enforcement.clocks.ts'
import type { ClockRule } from './grammar.ts'
import { reportClocks } from './report.clocks.ts'
import { samplingClocks } from './sampling.clocks.ts'
import { stationClocks } from './station-case.ts'
import { workorderClocks } from './workorder.clocks.ts'

const named = (kind: string, rules: Record<string, ClockRule>): [string, ClockRule][] =>
  Object.entries(rules).map(([name, rule]) => [`${kind}.${name}`, rule])

export const clocks: Readonly<Record<string, ClockRule>> = Object.fromEntries([
  ...named('complaint', complaintClocks),
  ...named('odr', { settlement: complaintClocks.odr }),
  ...named('station', stationClocks),
  ...named('report', reportClocks),
  ...named('consultation', consultationClocks),
  ...named('enforcement', enforcementClocks),
  ...named('sampling', samplingClocks),
  ...named('workorder', workorderClocks),
])
