/** The ledger as it was written, newest first; a mistake is reversed here. */
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { type Material, materialEntries, materials } from '../../../law/material.ts'
import type { EntryView } from '../../../server/material/view.ts'
import { api } from '../../kit/api.ts'
import { Money } from '../../kit/Money.tsx'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { Pages, Pick } from '../../kit/Register.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { Words } from '../matter/fields.tsx'
import { useOfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { changes } from './MaterialForm.tsx'

export function MaterialLedger() {
  const say = useSay()
  const me = useMe()
  const [material, setMaterial] = useState<Material>()
  const [cursor, setCursor] = useState<string>()
  const [reversing, setReversing] = useState<EntryView>()
  const read = useRead<{ items: EntryView[]; next: string | null }>('/materials/entries', {
    material,
    cursor,
    limit: 30,
  })
  const title = { zh: '明细', en: 'Entries' }
  return (
    <Part
      title={title}
      aside={
        <Pick
          label={{ zh: '物料', en: 'Material' }}
          of={materials}
          value={material}
          set={next => {
            setMaterial(next as Material | undefined)
            setCursor(undefined)
          }}
          width={180}
        />
      }
    >
      {reversing && <Reversal entry={reversing} close={() => setReversing(undefined)} />}
      <Pages
        read={read}
        cursor={cursor}
        go={to => setCursor(to.cursor)}
        empty={{ title: { zh: '没有记录', en: 'No entries' } }}
      >
        {({ items }) => (
          <ScrollX label={say(title)}>
            <table className="plain">
              <tbody>
                {items.map(each => (
                  <Row
                    key={each.id}
                    entry={each}
                    reverse={each.reversible && hasRole(me, ['handler', 'head', 'supervisor']) ? setReversing : null}
                  />
                ))}
              </tbody>
            </table>
          </ScrollX>
        )}
      </Pages>
    </Part>
  )
}

function Row({ entry, reverse }: { entry: EntryView; reverse: ((entry: EntryView) => void) | null }) {
  const say = useSay()
  const nameOf = useOfficeName()
  const path = entry.offices.map(each => nameOf(each.office)).join(' → ')
  return (
    <tr>
      <td className="number quiet">#{entry.id}</td>
      <td className="nowrap">{entry.on}</td>
      <td className="nowrap">{say(materialEntries[entry.kind])}</td>
      <td>
        {say(materials[entry.material])} <strong className="number">{entry.quantity}</strong>
        <div className="quiet">
          {entry.to ? <Link to={`/demonstrations/${entry.to.id}`}>{entry.to.name}</Link> : entry.recipient}{' '}
          {entry.words}
        </div>
      </td>
      <td className="quiet">
        {path} · {entry.by}
      </td>
      <td className="right nowrap">
        {entry.costFen !== 0 && (
          <>
            <Money fen={entry.costFen} />
            <div className="quiet">{entry.budget?.title}</div>
          </>
        )}
      </td>
      <td>
        {entry.reversedBy !== null && (
          <span className="quiet">
            {say({ zh: `已由#${entry.reversedBy}冲正`, en: `reversed by #${entry.reversedBy}` })}
          </span>
        )}
        {reverse && (
          <Button size="small" type="text" onClick={() => reverse(entry)}>
            {say({ zh: '冲正', en: 'Reverse' })}
          </Button>
        )}
      </td>
    </tr>
  )
}

const why = { zh: '为什么冲正', en: 'Why it is reversed' }

function Reversal({ entry, close }: { entry: EntryView; close: () => void }) {
  const say = useSay()
  const [words, setWords] = useState<string>()
  const saving = useSubmit((body: object, key) => api.post('/materials/reversals', body, key), { changes, done: close })
  return (
    <div className="panel form">
      <strong>
        {say({ zh: '冲正', en: 'Reverse' })} #{entry.id} {say(materials[entry.material])} {entry.quantity}
      </strong>
      <ProblemSummary problem={saving.error} names={{ words: why }} />
      <Words name="words" label={why} required rows={2} problem={saving.error} value={words} set={setWords} />
      <div className="steps">
        <Button type="primary" loading={saving.isPending} onClick={() => saving.mutate({ entryId: entry.id, words })}>
          {say({ zh: '冲正', en: 'Reverse' })}
        </Button>
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </div>
  )
}
