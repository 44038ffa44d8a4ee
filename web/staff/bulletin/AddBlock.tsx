/** Words, a table or a chart more: of which figure, by what. */
import { Button, Select } from 'antd'
import { useState } from 'react'
import { type Breakdown, breakdowns, type IndicatorName, indicators } from '../../../law/indicators.ts'
import type { Block } from '../../../server/bulletin/contract.ts'
import { useSay } from '../../kit/say.tsx'

const kinds = {
  bars: { zh: '条形图', en: 'Bar chart' },
  line: { zh: '走势图', en: 'Line over time' },
  table: { zh: '分类表', en: 'Table by class' },
  comparison: { zh: '对比表', en: 'Comparison table' },
} as const
type Kind = keyof typeof kinds

export function AddBlock({ add }: { add: (block: Block) => void }) {
  const say = useSay()
  const [kind, setKind] = useState<Kind>()
  const [names, setNames] = useState<IndicatorName[]>([])
  const [by, setBy] = useState<Breakdown>('unit')
  const many = kind === 'table' || kind === 'comparison'
  const needsBy = kind === 'bars' || kind === 'table'
  const done = () => {
    const label = names
      .map(each => indicators[each].label.zh)
      .join('、')
      .slice(0, 60)
    const [name] = names
    if (!kind || !name) return
    if (kind === 'table') add({ kind, title: `${label}情况表`, by, names })
    else if (kind === 'comparison') add({ kind, title: `${label}对比表`, names })
    else if (kind === 'line') add({ kind: 'chart', chart: 'line', title: `${label}走势`, name })
    else add({ kind: 'chart', chart: 'bars', title: `${label}（按${breakdowns[by].zh}）`, name, by })
    setKind(undefined)
    setNames([])
  }
  return (
    <div className="paper-add">
      <Button size="small" onClick={() => add({ kind: 'say', text: '' })}>
        {say({ zh: '＋文字', en: '+ Words' })}
      </Button>
      <Select
        size="small"
        value={kind}
        allowClear
        onChange={setKind}
        placeholder={say({ zh: '＋表或图', en: '+ Table or chart' })}
        aria-label={say({ zh: '增加表或图', en: 'Add a table or chart' })}
        options={Object.entries(kinds).map(([value, label]) => ({ value: value as Kind, label: say(label) }))}
      />
      {kind && (
        <>
          <Select
            size="small"
            mode={many ? 'multiple' : undefined}
            className="paper-add-names"
            value={(many ? names : names[0]) as never}
            onChange={(chosen: IndicatorName | IndicatorName[]) => setNames(Array.isArray(chosen) ? chosen : [chosen])}
            showSearch
            optionFilterProp="label"
            placeholder={say({ zh: '指标', en: 'Figure' })}
            aria-label={say({ zh: '指标', en: 'Figure' })}
            options={(Object.keys(indicators) as IndicatorName[]).map(value => ({
              value,
              label: say(indicators[value].label),
            }))}
          />
          {needsBy && (
            <Select
              size="small"
              value={by}
              onChange={setBy}
              aria-label={say({ zh: '按', en: 'By' })}
              options={Object.entries(breakdowns).map(([value, label]) => ({
                value: value as Breakdown,
                label: say(label),
              }))}
            />
          )}
          <Button size="small" type="primary" disabled={names.length === 0} onClick={done}>
            {say({ zh: '加入', en: 'Add' })}
          </Button>
        </>
      )}
    </div>
  )
}
