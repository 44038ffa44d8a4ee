/** What it trades in, its licence, whether it is near a school: what campaigns and draws ask for. */
import { Button, Checkbox, Select } from 'antd'
import { useState } from 'react'
import { samplingClasses } from '../../../law/sampling.classes.ts'
import type { OperatorView } from '../../../server/operator/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { PlaceField } from '../matter/PlaceField.tsx'
import { licences } from './words.ts'

export function TradeForm({ one }: { one: OperatorView }) {
  const say = useSay()
  const before = {
    trade: one.trade,
    licence: one.licence,
    nearSchool: one.nearSchool,
    latitude: one.latitude ?? undefined,
    longitude: one.longitude ?? undefined,
  }
  const [said, setSaid] = useState(before)
  const saving = useSubmit((body: object, key) => api.post<OperatorView>(`/operator-register/${one.id}`, body, key), {
    done: now => queryClient.setQueryData([`/operator-register/${one.id}`, {}], now),
  })
  const changed = JSON.stringify(said) !== JSON.stringify(before)
  return (
    <form
      className="office-filters"
      onSubmit={event => {
        event.preventDefault()
        saving.mutate({ ...said, latitude: said.latitude ?? null, longitude: said.longitude ?? null })
      }}
    >
      <ProblemSummary problem={saving.error} />
      <Select
        mode="multiple"
        aria-label={say({ zh: '经营类别', en: 'Trade' })}
        placeholder={say({ zh: '经营类别', en: 'Trade' })}
        value={said.trade}
        onChange={trade => setSaid({ ...said, trade })}
        options={Object.entries(samplingClasses).map(([value, label]) => ({ value, label: say(label) }))}
        style={{ minWidth: 260 }}
      />
      <Select
        aria-label={say({ zh: '证照', en: 'Licence' })}
        value={said.licence}
        onChange={licence => setSaid({ ...said, licence })}
        options={Object.entries(licences).map(([value, label]) => ({ value, label: say(label) }))}
      />
      <PlaceField
        value={said}
        set={place => setSaid({ ...said, latitude: place.latitude, longitude: place.longitude })}
        problem={saving.error}
        help={{
          zh: '纬度, 经度（WGS 84），例如 30.2120, 115.0360；按它量到学校的距离。',
          en: 'Latitude, longitude (WGS 84), such as 30.2120, 115.0360: the distance to schools is measured from it.',
        }}
      />
      {said.latitude === undefined && (
        <Checkbox checked={said.nearSchool} onChange={event => setSaid({ ...said, nearSchool: event.target.checked })}>
          {say({ zh: '学校周边（人工标记，无坐标时用）', en: 'Near a school (by hand, while it has no coordinates)' })}
        </Checkbox>
      )}
      <Button htmlType="submit" disabled={!changed} loading={saving.isPending}>
        {say({ zh: '保存', en: 'Save' })}
      </Button>
    </form>
  )
}
