/** 登记: host, place and street; the office that looks after the street becomes the one in charge. */
import { Button, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { chainKinds, stationHosts } from '../../../law/station.ts'
import type { NewStation } from '../../../server/station/contract.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { OperatorSearch } from '../intake/OperatorSearch.tsx'
import { Line } from '../matter/fields.tsx'
import { PlaceField } from '../matter/PlaceField.tsx'
import { Panel } from '../office/Panel.tsx'

const names = {
  name: { zh: '站名', en: 'Name' },
  hostKind: { zh: '五进类别', en: 'Where it stands' },
  hostId: { zh: '所在经营者', en: 'Host' },
  areaCode: { zh: '街道', en: 'Street' },
  place: { zh: '地址', en: 'Address' },
  room: { zh: '站内位置', en: 'Where in the house' },
  phone: { zh: '电话', en: 'Telephone' },
  hours: { zh: '服务时间', en: 'Hours' },
  latitude: { zh: '位置', en: 'Place' },
  longitude: { zh: '位置', en: 'Place' },
  chain: { zh: '所属连锁企业', en: 'Chain' },
} satisfies Record<string, Label>

export function StationForm({ close }: { close: () => void }) {
  const say = useSay()
  const areas = useRead<{ items: { code: string; name: string; level: string; parentCode: string | null }[] }>('/areas')
  const [said, setSaid] = useState<Partial<NewStation>>({ hours: '9:00—18:00' })
  const [host, setHost] = useState('')
  const [chain, setChain] = useState<{ name?: string | undefined; kind: keyof typeof chainKinds }>({
    kind: 'supermarket',
  })
  const set = (change: Partial<NewStation>) => setSaid(before => ({ ...before, ...change }))
  const saving = useSubmit((body: object, key) => api.post('/stations', body, key), {
    changes: ['/stations'],
    done: close,
  })
  const { error } = saving
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate({ ...said, ...(chain.name ? { chain } : {}) })
  }
  const nameOf = (code: string | null) => areas.data?.items.find(each => each.code === code)?.name ?? ''
  return (
    <Panel title={{ zh: '登记维权站', en: 'Register a station' }}>
      <form className="form" onSubmit={submit}>
        <ProblemSummary problem={error} names={names} />
        <div className="office-form">
          <Field name="hostId" label={names.hostId} required problem={error}>
            <OperatorSearch
              value={host}
              chosen={said.hostId !== undefined}
              type={text => {
                setHost(text)
                set({ hostId: undefined as never })
              }}
              take={operator => {
                setHost(operator.name)
                set({
                  hostId: operator.id,
                  ...(operator.address ? { place: operator.address } : {}),
                  ...(operator.areaCode ? { areaCode: operator.areaCode } : {}),
                  ...(operator.phone ? { phone: operator.phone } : {}),
                  name:
                    said.name ??
                    `${operator.shortName ?? operator.name}${say({ zh: '消费维权服务站', en: ' rights station' })}`,
                })
              }}
            />
          </Field>
          <Line
            name="name"
            label={names.name}
            required
            problem={error}
            value={said.name}
            set={name => set({ name: name ?? '' })}
          />
          <Field name="hostKind" label={names.hostKind} required problem={error}>
            <Select
              value={said.hostKind}
              onChange={hostKind => set({ hostKind })}
              options={Object.entries(stationHosts).map(([value, label]) => ({
                value: value as never,
                label: say(label),
              }))}
            />
          </Field>
          <Field name="areaCode" label={names.areaCode} required problem={error}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              value={said.areaCode}
              onChange={areaCode => set({ areaCode })}
              options={(areas.data?.items ?? [])
                .filter(each => each.level === 'street')
                .map(each => ({ value: each.code, label: `${nameOf(each.parentCode)} ${each.name}` }))}
            />
          </Field>
          <Line
            name="place"
            label={names.place}
            required
            problem={error}
            value={said.place}
            set={place => set({ place: place ?? '' })}
          />
          <PlaceField value={said} set={set} problem={error} />
          <Line name="room" label={names.room} problem={error} value={said.room} set={room => set({ room })} />
          <Line
            name="phone"
            type="tel"
            label={names.phone}
            required
            problem={error}
            value={said.phone}
            set={phone => set({ phone: phone ?? '' })}
          />
          <Line
            name="hours"
            label={names.hours}
            required
            problem={error}
            value={said.hours}
            set={hours => set({ hours: hours ?? '' })}
          />
          <Line
            name="chain"
            label={names.chain}
            help={{ zh: '同一企业有几个站的，写企业名称。', en: 'Where one firm has several stations.' }}
            problem={error}
            value={chain.name}
            set={name => setChain({ ...chain, name })}
          />
          {chain.name && (
            <Field name="chain.kind" label={{ zh: '企业类别', en: 'Kind of chain' }} problem={error}>
              <Select
                value={chain.kind}
                onChange={kind => setChain({ ...chain, kind })}
                options={Object.entries(chainKinds).map(([value, label]) => ({
                  value: value as never,
                  label: say(label),
                }))}
              />
            </Field>
          )}
        </div>
        <div className="steps">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {say({ zh: '登记', en: 'Register' })}
          </Button>
          <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
        </div>
      </form>
    </Panel>
  )
}
