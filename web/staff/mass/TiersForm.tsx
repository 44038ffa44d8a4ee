/** 群体性投诉口径: from how many people in how many days. The bureau's own; each change with author, day and reason. */
import { Button, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { Words } from '../matter/fields.tsx'
import { hasRole, useMe } from '../session/me.ts'

export interface MassSettingsView {
  days: number
  tiers: number[]
  definition: Label
  defaults: { days: number; tiers: number[] }
  changed: { by: string; at: string } | null
}

const names = {
  days: { zh: '多少日内', en: 'Within days' },
  tiers: { zh: '人数（逐档预警，从少到多）', en: 'People (each a tier, rising)' },
  reason: { zh: '调整理由', en: 'Why it is changed' },
}

export function TiersPart() {
  const read = useRead<MassSettingsView>('/mass/settings')
  return <Shown read={read}>{now => <TiersForm key={JSON.stringify(now)} now={now} />}</Shown>
}

function TiersForm({ now }: { now: MassSettingsView }) {
  const say = useSay()
  const may = hasRole(useMe(), ['supervisor'])
  const [days, setDays] = useState<number>(now.days)
  const [tiers, setTiers] = useState(now.tiers.map(String))
  const [reason, setReason] = useState<string>()
  const saving = useSubmit((body: object, key) => api.put('/mass/settings', body, key), {
    changes: ['/mass/settings', '/settings/history'],
  })
  return (
    <form
      className="form settings-form"
      onSubmit={event => {
        event.preventDefault()
        saving.mutate({ days, tiers: tiers.map(Number).sort((a, b) => a - b), reason })
      }}
    >
      <ProblemSummary problem={saving.error} names={names} />
      <p className="quiet">{say(now.definition)}</p>
      <p className="quiet">
        {now.changed
          ? say({
              zh: `${now.changed.by} ${atText(now.changed.at)} 调整`,
              en: `Changed by ${now.changed.by}, ${atText(now.changed.at)}`,
            })
          : say({ zh: '为系统默认值，尚未调整', en: 'The defaults; never changed' })}
      </p>
      <div className="import-choices">
        <Field name="days" label={names.days} required problem={saving.error}>
          <InputNumber
            className="wide"
            disabled={!may}
            min={1}
            max={90}
            value={days}
            onChange={value => setDays(Number(value))}
          />
        </Field>
        <Field
          name="tiers"
          label={names.tiers}
          required
          problem={saving.error}
          help={{ zh: '输入数字后回车', en: 'Type a number, then Enter' }}
        >
          <Select
            mode="tags"
            className="wide"
            disabled={!may}
            open={false}
            suffixIcon={null}
            value={tiers}
            onChange={(next: string[]) => setTiers(next.filter(each => /^\d{1,5}$/.test(each)))}
          />
        </Field>
      </div>
      {may ? (
        <>
          <Words
            name="reason"
            label={names.reason}
            required
            rows={2}
            problem={saving.error}
            value={reason}
            set={setReason}
          />
          <div>
            <Button type="primary" htmlType="submit" loading={saving.isPending}>
              {say({ zh: '保存', en: 'Save' })}
            </Button>
          </div>
        </>
      ) : (
        <p className="quiet">{say({ zh: '由督查员调整', en: 'Changed by the supervisor' })}</p>
      )}
    </form>
  )
}
