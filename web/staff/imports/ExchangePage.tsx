/** Whoever only exports begins there. */
import { hasRole, useMe } from '../session/me.ts'
import { importers } from './Exchange.tsx'
import { ExportPage } from './ExportPage.tsx'
import { ImportPage } from './ImportPage.tsx'

export function ExchangePage() {
  return hasRole(useMe(), importers) ? <ImportPage /> : <ExportPage />
}
