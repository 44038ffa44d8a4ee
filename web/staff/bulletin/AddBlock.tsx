/** Words, a table or a chart more: of which figure, by what. */
import { Button, Select } from 'antd'
import { useState } from 'react'
import { type Breakdown, breakdowns, type IndicatorName, indicators } from '../../../law/indicators.ts'
import type { Block } from '../../../server/bulletin/contract.ts'
import { useSay } from '../../kit/say.tsx'
import { blockOf, type Kind, kinds } from './blockForms.ts'

export function AddBlock({ add }: { add: (block: Block) => void }) {
  const say = useSay()
  const [kind, setKind] = useState<Kind>()
  const [names, setNames] = useState<IndicatorName[]>([])
  const [by, setBy] = useState<Breakdown>('unit')
  const many = kind === 'table' || kind === 'comparison'
  const needsBy = kind === 'bars' || kind === 'table'
  const done = () => {
    if (!kind || names.length === 0) return
    add(blockOf(kind, names, by))
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
