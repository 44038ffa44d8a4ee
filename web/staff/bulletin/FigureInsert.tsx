/** A figure by its name, in the form in which the sentence needs it. */
import { AutoComplete, Select } from 'antd'
import { useState } from 'react'
import { type IndicatorName, indicators } from '../../../law/indicators.ts'
import { useSay } from '../../kit/say.tsx'
import { type Form, forms, written } from './figureForms.ts'

export function FigureInsert({ insert }: { insert: (token: string) => void }) {
  const say = useSay()
  const [form, setForm] = useState<Form>('value')
  const [typed, setTyped] = useState('')
  const names = (Object.keys(indicators) as IndicatorName[]).filter(
    name => form === 'value' || form === 'before' || form === 'year' || indicators[name].unit !== 'ratio',
  )
  const found = names.filter(name =>
    `${say(indicators[name].label)} ${name}`.toLowerCase().includes(typed.toLowerCase()),
  )
  return (
    <>
      <Select
        size="small"
        value={form}
        onChange={setForm}
        popupMatchSelectWidth={false}
        aria-label={say({ zh: '形式', en: 'Form' })}
        options={Object.entries(forms).map(([value, label]) => ({ value: value as Form, label: say(label) }))}
      />
      <AutoComplete
        size="small"
        className="figure-insert"
        value={typed}
        onChange={setTyped}
        onSelect={(name: string) => {
          insert(written[form](indicators[name as IndicatorName].label.zh))
          setTyped('')
        }}
        aria-label={say({ zh: '插入指标', en: 'Insert a figure' })}
        placeholder={say({ zh: '插入指标…', en: 'Insert a figure…' })}
        options={found.slice(0, 30).map(name => ({ value: name, label: say(indicators[name].label) }))}
        popupMatchSelectWidth={260}
      />
    </>
  )
}
