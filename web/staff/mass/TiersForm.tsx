/** 群体性投诉口径: from how many people in how many days. The bureau's own; each change with author, day and reason. */
import { InputNumber, Select } from 'antd'
import { useState } from 'react'
import { Field } from '../../kit/Problem.tsx'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { SettingForm } from '../matter/SettingForm.tsx'
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
  return (
    <SettingForm
      path="/mass/settings"
      changes={['/mass/settings']}
      content={{ days, tiers: tiers.map(Number).sort((a, b) => a - b) }}
      names={names}
      may={may}
      by={{ zh: '由督查员调整', en: 'Changed by the supervisor' }}
    >
      {problem => (
        <>
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
            <Field name="days" label={names.days} required problem={problem}>
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
              problem={problem}
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
        </>
      )}
    </SettingForm>
  )
}
