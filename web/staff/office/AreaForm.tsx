/** The office and the name of one area. Matters already dispatched stay where they are. */
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Line } from '../matter/fields.tsx'
import { PlaceField, type PlaceSaid } from '../matter/PlaceField.tsx'
import { OfficeChoice } from './OfficeChoice.tsx'
import type { AreaRow } from './office.ts'
import { Panel } from './Panel.tsx'

const names = {
  'areas.0.name': { zh: '名称', en: 'Name' },
  'areas.0.officeId': { zh: '管辖单位', en: 'Office' },
  'areas.0.latitude': { zh: '位置', en: 'Place' },
  'areas.0.longitude': { zh: '位置', en: 'Place' },
}

export function AreaForm({ area, close }: { area: AreaRow; close: () => void }) {
  const say = useSay()
  const [name, setName] = useState<string | undefined>(area.name)
  const [officeId, setOfficeId] = useState<number | undefined>(area.officeId ?? undefined)
  const [place, setPlace] = useState<PlaceSaid>({
    latitude: area.latitude ?? undefined,
    longitude: area.longitude ?? undefined,
  })
  const saving = useSubmit((kept: object, key) => api.post('/areas', { areas: [kept] }, key), {
    changes: ['/areas'],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate({ ...area, name, officeId, latitude: place.latitude, longitude: place.longitude })
  }
  const title: Label = { zh: `变更辖区 ${area.code}`, en: `Change area ${area.code}` }
  return (
    <Panel title={title}>
      <form className="form" onSubmit={submit}>
        <ProblemSummary problem={saving.error} names={names} />
        <div className="office-form">
          <Line
            name="areas.0.name"
            label={names['areas.0.name']}
            required
            problem={saving.error}
            value={name}
            set={setName}
          />
          <PlaceField under="areas.0." value={place} set={setPlace} problem={saving.error} />
          <Field
            name="areas.0.officeId"
            label={names['areas.0.officeId']}
            problem={saving.error}
            help={{
              zh: '此后分送的件按新的单位建议，已分送的不变。不选则随上级辖区。',
              en: 'From now on dispatch proposes this office; what is dispatched stays. Empty: as the area above.',
            }}
          >
            <OfficeChoice
              value={officeId}
              set={setOfficeId}
              kinds={['bureau', 'county', 'sub-office']}
              invalid={false}
            />
          </Field>
        </div>
        <div className="steps">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {say({ zh: '保存', en: 'Save' })}
          </Button>
          <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
        </div>
      </form>
    </Panel>
  )
}
