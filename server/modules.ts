/**
 * The modules, lowest first: this list is the architecture. A module imports the kernel, the law, and the front door
 * (index.ts) of modules above it here; to be heard upwards it writes an event (test/architecture.test.ts).
 */

import { routes as bulletin } from './bulletin/routes.ts'
import { routes as calendar } from './calendar/routes.ts'
import { routes as check } from './check/routes.ts'
import { routes as complaint } from './complaint/routes.ts'
import { routes as desk } from './desk/routes.ts'
import { routes as dispatch } from './dispatch/routes.ts'
import { routes as enforcement } from './enforcement/routes.ts'
import { routes as intake } from './intake/routes.ts'
import type { Route } from './kernel/route.ts'
import { routes as letter } from './letter/routes.ts'
import { routes as office } from './office/routes.ts'
import { routes as report } from './report/routes.ts'
import { routes as statistics } from './statistics/routes.ts'

export const modules: { name: string; routes: readonly Route[] }[] = [
  { name: 'office', routes: office },
  { name: 'party', routes: [] },
  { name: 'letter', routes: letter },
  { name: 'calendar', routes: calendar },
  { name: 'mediation', routes: [] },
  { name: 'enforcement', routes: enforcement },
  { name: 'complaint', routes: complaint },
  { name: 'report', routes: report },
  { name: 'dispatch', routes: dispatch },
  { name: 'desk', routes: desk },
  { name: 'intake', routes: intake },
  { name: 'statistics', routes: statistics },
  { name: 'check', routes: check },
  { name: 'bulletin', routes: bulletin },
]

export const routes = modules.flatMap(each => each.routes)
