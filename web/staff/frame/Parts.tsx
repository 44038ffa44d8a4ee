/** The parts that other modules add to the page of a matter; each comes when it has been read. */
import { Suspense } from 'react'
import type { MatterPart } from '../../kit/pages.ts'
import { partsOf } from './pages.ts'

export function Parts({ kind, id, place }: { kind: string; id: number; place: MatterPart['place'] }) {
  return (
    <Suspense fallback={null}>
      {partsOf(kind, place).map((Part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list of parts is fixed when the program is built
        <Part key={at} id={id} />
      ))}
    </Suspense>
  )
}
