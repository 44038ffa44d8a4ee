/** 知悉范围: who knows of this clue, why, and who let them in. */
import { Button, Select } from 'antd'
import { useState } from 'react'
import type { ClueView } from '../../../server/clue/view.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useRead, useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { Part } from '../matter/Facts.tsx'
import { Words } from '../matter/fields.tsx'
import { hasRole, useMe } from '../session/me.ts'

export interface Insider {
  id: number
  name: string
  office: string
  role: 'clue' | 'head'
}

const roleNames = {
  clue: { zh: '线索专员', en: 'clue officer' },
  head: { zh: '负责人', en: 'head' },
} satisfies Record<string, Label>

export const usePeople = () => useRead<{ items: Insider[] }>('/clue-people', {}, { staleTime: 300_000 })

export function usePersonOptions(role?: 'clue' | 'head') {
  const say = useSay()
  const people = usePeople()
  return (people.data?.items ?? [])
    .filter(each => role === undefined || each.role === role)
    .map(each => ({ value: each.id, label: `${each.name}（${say(roleNames[each.role])}，${each.office}）` }))
}

export function Readers({ clue }: { clue: ClueView }) {
  const say = useSay()
  const officer = hasRole(useMe(), ['clue'])
  const [adding, setAdding] = useState(false)
  return (
    <Part
      title={{ zh: `知悉范围 ${clue.readers.length} 人`, en: `Known to ${clue.readers.length}` }}
      aside={
        officer && (
          <Button size="small" aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {say({ zh: '增加知悉人', en: 'Let somebody know' })}
          </Button>
        )
      }
    >
      {adding && <AddReader clue={clue} close={() => setAdding(false)} />}
      <ul className="lines">
        {clue.readers.map(each => (
          <li key={each.personId}>
            <strong>{each.name}</strong> <span className="quiet">{each.office}</span> · {each.why}
            <span className="quiet">
              {' '}
              {say({
                zh: `（${each.addedBy} ${atText(each.addedAt)}）`,
                en: `(${each.addedBy}, ${atText(each.addedAt)})`,
              })}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

const names = { personId: { zh: '人员', en: 'Person' }, why: { zh: '为什么需要知悉', en: 'Why they need to know' } }

function AddReader({ clue, close }: { clue: ClueView; close: () => void }) {
  const say = useSay()
  const [personId, setPersonId] = useState<number>()
  const [why, setWhy] = useState<string>()
  const path = `/clues/${clue.id}`
  const known = new Set(clue.readers.map(each => each.personId))
  const options = usePersonOptions().filter(each => !known.has(each.value))
  const adding = useSubmit((body: object, key) => api.post<ClueView>(`${path}/readers`, body, key), {
    done: now => {
      queryClient.setQueryData([path, {}], now)
      close()
    },
  })
  return (
    <div className="panel form">
      <ProblemSummary problem={adding.error} names={names} />
      <Field name="personId" label={names.personId} required problem={adding.error}>
        <Select showSearch={{ optionFilterProp: 'label' }} value={personId} onChange={setPersonId} options={options} />
      </Field>
      <Words name="why" label={names.why} required rows={2} problem={adding.error} value={why} set={setWhy} />
      <div>
        <Button type="primary" loading={adding.isPending} onClick={() => adding.mutate({ personId, why })}>
          {say({ zh: '准许知悉', en: 'Let them know' })}
        </Button>{' '}
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </div>
  )
}
