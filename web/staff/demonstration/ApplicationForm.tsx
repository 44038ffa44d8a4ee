/** 辖区申报: the district puts forward a shop, an online shop, a street or a station. */
import { Button, Checkbox, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { sheetOn } from '../../../law/demonstration.sheets.ts'
import { type DemonstrationKind, demonstrationKinds, isSelection, shopKinds } from '../../../law/demonstration.ts'
import type { NewDemonstration } from '../../../server/demonstration/contract.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { OperatorSearch } from '../intake/OperatorSearch.tsx'
import { Line, Words } from '../matter/fields.tsx'
import { Panel } from '../office/Panel.tsx'
import { useAbout } from '../session/me.ts'
import { StationPick } from '../station/StationPick.tsx'

const names = {
  kind: { zh: '类别', en: 'Kind' },
  operatorId: { zh: '经营者', en: 'Operator' },
  stationId: { zh: '维权站', en: 'Station' },
  name: { zh: '名称', en: 'Name' },
  areaCode: { zh: '街道', en: 'Street' },
  place: { zh: '地址', en: 'Address' },
  contact: { zh: '负责人', en: 'Person in charge' },
  phone: { zh: '电话', en: 'Telephone' },
  platform: { zh: '网店平台', en: 'Platform' },
  url: { zh: '网店链接', en: 'Address of the online shop' },
  otherPromise: { zh: '其他承诺', en: 'Other promises' },
  selfAssessed: { zh: '商户自评（做到的）', en: 'What the shop says it meets' },
} satisfies Record<string, Label>

export function ApplicationForm({ close }: { close: () => void }) {
  const say = useSay()
  const about = useAbout()
  const areas = useRead<{ items: { code: string; name: string; level: string; parentCode: string | null }[] }>('/areas')
  const [said, setSaid] = useState<Partial<NewDemonstration>>({ kind: 'shop' })
  const [operator, setOperator] = useState('')
  const set = (change: Partial<NewDemonstration>) => setSaid(before => ({ ...before, ...change }))
  const saving = useSubmit((body: object, key) => api.post('/demonstrations', body, key), {
    changes: ['/demonstrations'],
    done: close,
  })
  const { error } = saving
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate({ ...said, broughtBy: 'district' })
  }
  const nameOf = (code: string | null) => areas.data?.items.find(each => each.code === code)?.name ?? ''
  const line = (name: keyof typeof names & keyof NewDemonstration, more: object = {}) => (
    <Line
      name={name}
      label={names[name]}
      problem={error}
      value={said[name] as string | undefined}
      set={value => set({ [name]: value } as Partial<NewDemonstration>)}
      {...more}
    />
  )
  const ofOperator = (shopKinds as readonly (string | undefined)[]).includes(said.kind)
  const sheet = said.kind && isSelection(said.kind) ? sheetOn(said.kind, about.data?.today ?? '') : undefined
  return (
    <Panel title={{ zh: '登记申报（辖区申报）', en: 'Enter an application of the district' }}>
      <form className="form" onSubmit={submit}>
        <ProblemSummary problem={error} names={names} />
        <div className="office-form">
          <Field name="kind" label={names.kind} required problem={error}>
            <Select
              value={said.kind}
              onChange={(kind: DemonstrationKind) =>
                set({ kind, operatorId: undefined, stationId: undefined, selfAssessed: [] })
              }
              options={Object.entries(demonstrationKinds).map(([value, label]) => ({
                value: value as DemonstrationKind,
                label: say(label),
              }))}
            />
          </Field>
          {ofOperator && (
            <Field name="operatorId" label={names.operatorId} required problem={error}>
              <OperatorSearch
                value={operator}
                chosen={said.operatorId !== undefined}
                type={text => {
                  setOperator(text)
                  set({ operatorId: undefined })
                }}
                take={found => {
                  setOperator(found.name)
                  set({
                    operatorId: found.id,
                    name: found.shortName ?? found.name,
                    ...(found.address ? { place: found.address } : {}),
                    ...(found.areaCode ? { areaCode: found.areaCode } : {}),
                    ...(found.contact ? { contact: found.contact } : {}),
                    ...(found.phone ? { phone: found.phone } : {}),
                  })
                }}
              />
            </Field>
          )}
          {said.kind === 'station' && (
            <Field name="stationId" label={names.stationId} required problem={error}>
              <StationPick
                value={said.stationId}
                take={one =>
                  set({ stationId: one?.id, ...(one ? { name: one.name, place: one.place, phone: one.phone } : {}) })
                }
              />
            </Field>
          )}
          {line('name', { required: true })}
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
          {line('place', { required: true })}
          {line('contact', { required: true })}
          {line('phone', { required: true, type: 'tel' })}
          {said.kind === 'online' && line('platform', { required: true })}
          {said.kind === 'online' && line('url', { required: true })}
        </div>
        <Words
          name="otherPromise"
          label={names.otherPromise}
          rows={2}
          problem={error}
          value={said.otherPromise}
          set={otherPromise => set({ otherPromise })}
        />
        {sheet && (
          <Field name="selfAssessed" label={names.selfAssessed} problem={error}>
            <Checkbox.Group
              value={said.selfAssessed ?? []}
              onChange={selfAssessed => set({ selfAssessed: selfAssessed as string[] })}
              options={sheet.items.map(each => ({ value: each.code, label: say(each) }))}
            />
          </Field>
        )}
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
