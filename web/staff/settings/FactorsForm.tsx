/** 第十七条因素: from which numbers the page points them out. They never decide anything by themselves. */
import { InputNumber } from 'antd'
import { useState } from 'react'
import { Field } from '../../kit/Problem.tsx'
import { useSay } from '../../kit/say.tsx'
import { SettingForm } from '../matter/SettingForm.tsx'
import { hasRole, useMe } from '../session/me.ts'

export interface FactorSettings {
  days: number
  sameOperator: number
  samePerson: number
  sharedContact: number
}

const names = {
  days: { zh: '统计多少日内', en: 'Counted over days' },
  samePerson: { zh: '同一电话的投诉件数', en: 'Complaints from one telephone' },
  sameOperator: { zh: '其中对同一经营者的件数', en: 'Of them against one operator' },
  sharedContact: { zh: '共用一个电话的人数', en: 'People sharing one telephone' },
  reason: { zh: '调整理由', en: 'Why it is changed' },
}
const keys = ['days', 'samePerson', 'sameOperator', 'sharedContact'] as const

export function FactorsForm({ now }: { now: FactorSettings }) {
  const say = useSay()
  const may = hasRole(useMe(), ['legal', 'supervisor'])
  const [numbers, setNumbers] = useState(now)
  return (
    <SettingForm path="/settings/factors" changes={['/settings']} content={numbers} names={names} may={may}>
      {problem => (
        <>
          <p className="quiet">
            {say({
              zh: '《办法》第十七条允许“可以考虑”的因素。页面只列出件数和提示数，不给任何人贴标签，也不自动作出决定。',
              en: 'What article 17 allows to consider. The page shows counts beside these numbers; it labels nobody and decides nothing.',
            })}
          </p>
          <div className="import-choices">
            {keys.map(key => (
              <Field key={key} name={key} label={names[key]} required problem={problem}>
                <InputNumber
                  className="wide"
                  disabled={!may}
                  min={1}
                  max={1095}
                  value={numbers[key]}
                  onChange={value => setNumbers({ ...numbers, [key]: Number(value) })}
                />
              </Field>
            ))}
          </div>
        </>
      )}
    </SettingForm>
  )
}
