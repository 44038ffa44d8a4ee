/** The tenants a station answers for: at the counter each is one touch. */
import { Button } from 'antd'
import { useState } from 'react'
import type { StationView } from '../../../server/station/view.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { OperatorSearch } from '../intake/OperatorSearch.tsx'
import { Part } from '../matter/Facts.tsx'
import { Line } from '../matter/fields.tsx'
import { hasRole, useMe } from '../session/me.ts'

const names = {
  name: { zh: '租户', en: 'Tenant' },
  stall: { zh: '铺位', en: 'Stall' },
  phone: { zh: '电话', en: 'Telephone' },
}

export function TenantsPart({ one }: { one: StationView }) {
  const say = useSay()
  const may = hasRole(useMe(), ['handler', 'head', 'supervisor', 'station'])
  const [adding, setAdding] = useState(false)
  const [name, setName] = useState('')
  const [operatorId, setOperatorId] = useState<number>()
  const [stall, setStall] = useState<string>()
  const [phone, setPhone] = useState<string>()
  const changes = [`/stations/${one.id}`, '/counter']
  const saving = useSubmit((body: object, key) => api.post(`/stations/${one.id}/tenants`, body, key), {
    changes,
    done: () => setAdding(false),
  })
  const dropping = useSubmit((id: number) => api.remove(`/stations/${one.id}/tenants/${id}`), { changes })
  return (
    <Part
      title={{ zh: '租户', en: 'Tenants' }}
      aside={
        may && (
          <Button size="small" onClick={() => setAdding(true)}>
            {say({ zh: '登记租户', en: 'Add a tenant' })}
          </Button>
        )
      }
    >
      {adding && (
        <div className="panel form">
          <ProblemSummary problem={saving.error} names={names} />
          <Field name="name" label={names.name} required problem={saving.error}>
            <OperatorSearch
              value={name}
              chosen={operatorId !== undefined}
              type={text => {
                setName(text)
                setOperatorId(undefined)
              }}
              take={operator => {
                setName(operator.name)
                setOperatorId(operator.id)
                setPhone(operator.phone ?? undefined)
              }}
            />
          </Field>
          <div className="two">
            <Line name="stall" label={names.stall} problem={saving.error} value={stall} set={setStall} />
            <Line name="phone" type="tel" label={names.phone} problem={saving.error} value={phone} set={setPhone} />
          </div>
          <div className="steps">
            <Button
              type="primary"
              loading={saving.isPending}
              onClick={() => saving.mutate({ operatorId, name, stall, phone })}
            >
              {say({ zh: '保存', en: 'Save' })}
            </Button>
            <Button onClick={() => setAdding(false)}>{say({ zh: '取消', en: 'Cancel' })}</Button>
          </div>
        </div>
      )}
      <ProblemSummary problem={dropping.error} />
      <ul className="lines">
        {one.tenants.map(each => (
          <li key={each.id} className="spread">
            <span>
              {each.name}{' '}
              <span className="quiet">{[each.stall, each.contact, each.phone].filter(Boolean).join(' ')}</span>
            </span>
            {may && (
              <Button size="small" type="text" onClick={() => dropping.mutate(each.id)}>
                {say({ zh: '撤场', en: 'Has left' })}
              </Button>
            )}
          </li>
        ))}
        {one.tenants.length === 0 && <li className="quiet">{say({ zh: '没有登记租户', en: 'No tenants on file' })}</li>}
      </ul>
    </Part>
  )
}
