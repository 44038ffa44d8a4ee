/** 辖区边界 from a GeoJSON file: what it shows of our counties is said before it is saved. */
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import type { AreaRow } from './office.ts'
import { type ReadOutlines, readOutlines } from './outlineFile.ts'
import { Panel } from './Panel.tsx'

const names = { outlines: { zh: '边界', en: 'Borders' } }

export function OutlineUpload({ areas, close }: { areas: readonly AreaRow[]; close: () => void }) {
  const say = useSay()
  const [found, setFound] = useState<ReadOutlines | 'unreadable'>()
  const saving = useSubmit(({ outlines }: ReadOutlines, key) => api.post('/areas/outlines', { outlines }, key), {
    changes: ['/dashboard'],
    done: close,
  })
  const read = async (file: File | undefined) =>
    setFound(file && (readOutlines(await file.text(), areas) ?? 'unreadable'))
  const ready = found !== undefined && found !== 'unreadable' && found.outlines.length > 0 ? found : undefined
  return (
    <Panel title={{ zh: '导入辖区边界', en: 'Import borders' }}>
      <ProblemSummary problem={saving.error} names={names} />
      <p className="quiet">
        {say({
          zh: 'GeoJSON 文件（FeatureCollection），每个县（市、区）一个图形，以 adcode、code 或者 name 与辖区表对应。各县（市、区）的边界齐全后，看板和大屏显示地图，此前显示方格。',
          en: 'A GeoJSON file (FeatureCollection) with a shape for each county, which adcode, code or name ties to the area table. When every county has its border, the boards show a map; until then squares.',
        })}
      </p>
      <label>
        {say({ zh: '文件 ', en: 'File ' })}
        <input type="file" accept=".json,.geojson" onChange={event => void read(event.target.files?.[0])} />
      </label>
      <p role="status" className={found === 'unreadable' ? 'field-problem' : 'quiet'}>
        {found === 'unreadable' && say({ zh: '不是 GeoJSON 文件', en: 'This is no GeoJSON file' })}
        {found !== undefined &&
          found !== 'unreadable' &&
          say({
            zh: `找到 ${found.outlines.length} 个县（市、区）的边界${found.missing.length > 0 ? `；缺：${found.missing.join('、')}` : ''}`,
            en: `${found.outlines.length} counties found${found.missing.length > 0 ? `; missing: ${found.missing.join(', ')}` : ''}`,
          })}
      </p>
      <div className="steps">
        <Button
          type="primary"
          loading={saving.isPending}
          disabled={!ready}
          onClick={() => ready && saving.mutate(ready)}
        >
          {say({ zh: '保存边界', en: 'Save the borders' })}
        </Button>
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </Panel>
  )
}
