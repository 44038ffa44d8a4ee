/** A figure by its name, in the form in which the sentence needs it. */
import { AutoComplete, Select } from 'antd'
import { useState } from 'react'
import { type IndicatorName, indicators } from '../../../law/indicators.ts'
import { useSay } from '../../kit/say.tsx'

const forms = {
  value: { zh: '数值', en: 'Value' },
  before: { zh: '环比（上升、下降）', en: 'Change against the period before' },
  year: { zh: '同比（上升、下降）', en: 'Change against last year' },
  class: { zh: '最多的问题类别', en: 'Most by problem class' },
  goods: { zh: '前五位商品和服务', en: 'Top five goods and services' },
  unit: { zh: '最多的单位', en: 'Most by unit' },
} as const
type Form = keyof typeof forms

const written: Record<Form, (name: string) => string> = {
  value: name => `{${name}}`,
  before: name => `{change ${name} @before}`,
  year: name => `{change ${name} @year}`,
  class: name => `{most ${name} class}`,
  goods: name => `{top ${name} goods 5}`,
  unit: name => `{most ${name} unit}`,
}

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
          insert(written[form](name))
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
