/** The ledger on paper: all that was asked for, with who printed it and when on its head. */
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { ClueLine } from '../../../server/clue/view.ts'
import { useSay } from '../../kit/say.tsx'
import { LedgerTable } from './LedgerTable.tsx'

export interface Printed {
  items: ClueLine[]
  by: string
  on: string
}

export function LedgerPaper({ printed, done }: { printed: Printed; done: () => void }) {
  const say = useSay()
  useEffect(() => {
    window.addEventListener('afterprint', done)
    window.print()
    return () => window.removeEventListener('afterprint', done)
  }, [done])
  return createPortal(
    <div className="printable ledger-paper">
      <h1>{say({ zh: '扫黑除恶线索台账', en: 'Ledger of clues' })}</h1>
      <p className="spread">
        <strong>{say({ zh: '内部资料　注意保密', en: 'Internal: need-to-know' })}</strong>
        <span>
          {say({
            zh: `${printed.by}于${printed.on}打印，共${printed.items.length}条`,
            en: `printed by ${printed.by} on ${printed.on}, ${printed.items.length} in all`,
          })}
        </span>
      </p>
      <LedgerTable lines={printed.items} paper />
    </div>,
    document.body,
  )
}
