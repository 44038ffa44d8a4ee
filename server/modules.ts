/**
 * The modules, lowest first: this list is the architecture. A module imports the kernel, the law, and the front door
 * (index.ts) of modules above it here; to be heard upwards it writes an event (test/architecture.test.ts).
 */

import { routes as appraisal } from './appraisal/routes.ts'
import { routes as bulletin } from './bulletin/routes.ts'
import { routes as calendar } from './calendar/routes.ts'
import { routes as campaign } from './campaign/routes.ts'
import { routes as check } from './check/routes.ts'
import { routes as clue } from './clue/routes.ts'
import { routes as complaint } from './complaint/routes.ts'
import { routes as consultation } from './consultation/routes.ts'
import { routes as dashboard } from './dashboard/routes.ts'
import { routes as demonstration } from './demonstration/routes.ts'
import { routes as desk } from './desk/routes.ts'
import { routes as destruction } from './destruction/routes.ts'
import { routes as dispatch } from './dispatch/routes.ts'
import { routes as duplicate } from './duplicate/routes.ts'
import { routes as enforcement } from './enforcement/routes.ts'
import { routes as followup } from './followup/routes.ts'
import { routes as fund } from './fund/routes.ts'
import { routes as intake } from './intake/routes.ts'
import type { Route } from './kernel/route.ts'
import { routes as knowledge } from './knowledge/routes.ts'
import { routes as letter } from './letter/routes.ts'
import { routes as mass } from './mass/routes.ts'
import { routes as odr } from './odr/routes.ts'
import { routes as office } from './office/routes.ts'
import { routes as operator } from './operator/routes.ts'
import { routes as report } from './report/routes.ts'
import { routes as sampling } from './sampling/routes.ts'
import { routes as station } from './station/routes.ts'
import { routes as statistics } from './statistics/routes.ts'
import { routes as workorder } from './workorder/routes.ts'

export const modules: { name: string; routes: readonly Route[] }[] = [
  { name: 'office', routes: office },
  { name: 'party', routes: [] },
  { name: 'letter', routes: letter },
  { name: 'calendar', routes: calendar },
  { name: 'mediation', routes: [] },
  { name: 'enforcement', routes: enforcement },
  { name: 'destruction', routes: destruction },
  { name: 'complaint', routes: complaint },
  { name: 'report', routes: report },
  { name: 'knowledge', routes: knowledge },
  { name: 'consultation', routes: consultation },
  { name: 'clue', routes: clue },
  { name: 'duplicate', routes: duplicate },
  { name: 'mass', routes: mass },
  { name: 'dispatch', routes: dispatch },
  { name: 'workorder', routes: workorder },
  { name: 'desk', routes: desk },
  { name: 'sampling', routes: sampling },
  { name: 'intake', routes: intake },
  { name: 'followup', routes: followup },
  { name: 'station', routes: station },
  { name: 'odr', routes: odr },
  { name: 'fund', routes: fund },
  { name: 'demonstration', routes: demonstration },
  { name: 'statistics', routes: statistics },
  { name: 'dashboard', routes: dashboard },
  { name: 'campaign', routes: campaign },
  { name: 'operator', routes: operator },
  { name: 'check', routes: check },
  { name: 'bulletin', routes: bulletin },
  { name: 'appraisal', routes: appraisal },
]

export const routes = modules.flatMap(each => each.routes)
