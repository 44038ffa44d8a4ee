/** What the function keys do, for the kind that is being taken. */
import type { Call } from './call.ts'
import { kindKeys } from './kind.ts'
import { toggled } from './Proposals.tsx'
import type { Competence, Suggestion } from './suggestion.ts'

type Keys = Record<string, (() => void) | undefined>

interface Known {
  office: Competence | undefined
  reportOffice: Suggestion | undefined
}

export function keysOf(call: Call, set: (change: Partial<Call>) => void, known: Known): Keys {
  const kinds = Object.fromEntries(
    Object.entries(kindKeys).map(([key, kind]) => [
      key,
      // What is being made from a consultation is one no more.
      call.from !== undefined && kind === 'consultation' ? () => {} : () => set({ kind }),
    ]),
  )
  return { ...kinds, ...ownKeys(call, set, known) }
}

function ownKeys(call: Call, set: (change: Partial<Call>) => void, { office, reportOffice }: Known): Keys {
  if (call.kind === 'report') {
    const id = reportOffice?.officeId
    return {
      F2: id ? () => set({ dispatchReportTo: call.dispatchReportTo === id ? undefined : id }) : undefined,
      F9: call.from === undefined ? () => set({ split: !call.split }) : undefined,
    }
  }
  if (call.kind === 'complaint')
    return {
      F2: office && (() => set(toggled(call, office))),
      F4: call.odr ? () => set({ wantsOdr: !call.wantsOdr }) : undefined,
    }
  const passing = call.passing && office
  return {
    F2: passing ? () => set({ passTo: passing.officeId, passReason: call.passReason ?? passing.reason.zh }) : undefined,
    F9: () => set({ passing: call.passing ? undefined : true }),
  }
}
