/** Many at once: assign, with an answer for each; accept several complaints as one joint complaint. */
import { Alert, Button, type RefSelectProps, Select } from 'antd'
import { useRef, useState } from 'react'
import { roles } from '../../../law/roles.ts'
import type { MatterLine } from '../../../server/kernel/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { type Label, useLanguage, useSay } from '../../kit/say.tsx'
import { useShortcuts } from '../../kit/shortcuts.ts'
import { AcceptPicked } from '../complaint/AcceptTogether.tsx'
import { hasRole, useMe } from '../session/me.ts'

interface Person {
  id: number
  name: string
  roles: (keyof typeof roles)[]
}
interface Outcome {
  done: number[]
  refused: { id: number; because: string | Label }[]
}

export function BulkAssign({ lines, clear, done }: { lines: MatterLine[]; clear: () => void; done: () => void }) {
  const say = useSay()
  const { language } = useLanguage()
  const me = useMe()
  const offices = new Set(lines.map(line => line.officeId))
  const officeId = offices.size === 1 ? [...offices][0]! : me.officeId
  const people = useRead<{ items: Person[] }>(`/offices/${officeId}/people`)
  const [handlerId, setHandlerId] = useState<number>()
  const [together, setTogether] = useState(false)
  // Art. 12: two or more; the server says what else stands in the way.
  const joinable =
    lines.length > 1 && lines.every(line => line.kind === 'complaint') && hasRole(me, ['handler', 'head'])
  const assign = useSubmit(
    (asked: { ids: number[]; handlerId: number }, key) => api.post<Outcome>('/desk/assign', asked, key),
    { done },
  )
  const numberOf = (id: number) => lines.find(line => line.id === id)?.number ?? String(id)
  const because = (why: string | Label) => (typeof why === 'string' ? why : say(why))
  const person = useRef<RefSelectProps>(null)
  useShortcuts([
    { key: 'a', label: { zh: '指派所选', en: 'Assign what is selected' }, run: () => person.current?.focus() },
  ])
  return (
    <section className="bulk" aria-label={say({ zh: '批量办理', en: 'Selected' })}>
      <strong>{say({ zh: `已选 ${lines.length} 件`, en: `${lines.length} selected` })}</strong>
      <Select
        ref={person}
        className="bulk-person"
        size="small"
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={say({ zh: '指派给', en: 'Assign to' })}
        placeholder={say({ zh: '指派给…（A）', en: 'Assign to… (A)' })}
        {...(handlerId ? { value: handlerId } : {})}
        onChange={setHandlerId}
        options={(people.data?.items ?? []).map(person => ({
          value: person.id,
          label: `${person.name} · ${person.roles.map(role => roles[role]?.[language] ?? role).join(' ')}`,
        }))}
      />
      <Button
        size="small"
        type="primary"
        disabled={!handlerId}
        loading={assign.isPending}
        onClick={() => handlerId && assign.mutate({ ids: lines.map(line => line.id), handlerId })}
      >
        {say({ zh: '指派', en: 'Assign' })}
      </Button>
      {joinable && (
        <Button size="small" aria-expanded={together} onClick={() => setTogether(!together)}>
          {say({ zh: '共同投诉一并受理', en: 'Accept several together' })}
        </Button>
      )}
      <Button size="small" type="text" onClick={clear}>
        {say({ zh: '取消选择', en: 'Clear' })}
      </Button>
      {offices.size > 1 && (
        <span className="quiet">
          {say({
            zh: '所选分属不同单位，仅本单位的可以指派',
            en: 'The selection spans offices; only your own can be assigned',
          })}
        </span>
      )}
      {joinable && together && (
        <div className="wide">
          <AcceptPicked
            key={lines.map(line => line.id).join()}
            lines={lines}
            close={() => setTogether(false)}
            done={clear}
          />
        </div>
      )}
      <ProblemSummary problem={assign.error} />
      {assign.data && (
        <Alert
          className="wide"
          type={assign.data.refused.length > 0 ? 'warning' : 'info'}
          role="status"
          title={say({
            zh: `已指派 ${assign.data.done.length} 件${assign.data.refused.length ? `，${assign.data.refused.length} 件未指派` : ''}`,
            en: `${assign.data.done.length} assigned${assign.data.refused.length ? `, ${assign.data.refused.length} not` : ''}`,
          })}
          description={
            assign.data.refused.length > 0 && (
              <ul>
                {assign.data.refused.map(each => (
                  <li key={each.id}>
                    <span className="number">{numberOf(each.id)}</span> {because(each.because)}
                  </li>
                ))}
              </ul>
            )
          }
        />
      )}
    </section>
  )
}
