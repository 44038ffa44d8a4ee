/** 辖区表 pasted from a spreadsheet: what each line would do is seen before it is done. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { type AreaLine, readAreaLines } from './areaLines.ts'
import { type AreaRow, useOfficeRows } from './office.ts'
import { Panel } from './Panel.tsx'

const names = { areas: { zh: '辖区', en: 'Areas' }, text: { zh: '每行一个辖区', en: 'One area a line' } }
const outcomes: Record<NonNullable<AreaLine['is']>, Label> = {
  new: { zh: '新增', en: 'new' },
  changed: { zh: '变更', en: 'changed' },
  same: { zh: '不变', en: 'as it is' },
}

export function AreaPaste({ known, close }: { known: readonly AreaRow[]; close: () => void }) {
  const say = useSay()
  const offices = useOfficeRows()
  const [text, setText] = useState('')
  const lines = readAreaLines(text, known, offices.data?.items ?? [])
  const wrong = lines.filter(each => each.problem).length
  const kept = lines.filter(each => !each.problem && each.is !== 'same').map(each => each.area!)
  const saving = useSubmit(
    (areas: AreaRow[], key) => api.post('/areas', { areas: areas.map(each => ({ ...each })) }, key),
    { changes: ['/areas'], done: close },
  )
  const title = { zh: '粘贴辖区表', en: 'Paste areas' }
  return (
    <Panel title={title}>
      <ProblemSummary problem={saving.error} names={names} />
      <Field
        name="text"
        label={names.text}
        help={{
          zh: '代码、名称、级别（市、县区、街道）、上级代码、机构编码、纬度、经度，用逗号或者制表符隔开，可从表格直接粘贴；先列上级。后三项可不填。',
          en: 'Code, name, level (city, county, street), code above, office code, latitude, longitude, with commas or tabs as a spreadsheet gives them; parents first. The last three may be left out.',
        }}
      >
        <Input.TextArea
          autoSize={{ minRows: 4, maxRows: 12 }}
          lang="zh-CN"
          placeholder={say({
            zh: '429902001,古渡街道,街道,429902,429902001',
            en: '429902001,Gudu,street,429902,429902001',
          })}
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </Field>
      {lines.length > 0 && <Preview lines={lines} />}
      <div className="steps">
        <Button
          type="primary"
          loading={saving.isPending}
          disabled={wrong > 0 || kept.length === 0}
          onClick={() => saving.mutate(kept)}
        >
          {say({ zh: `保存 ${kept.length} 行`, en: `Save ${kept.length} lines` })}
        </Button>
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
        {wrong > 0 && (
          <span className="field-problem" role="status">
            {say({ zh: `${wrong} 行有误，改正后保存`, en: `${wrong} lines are wrong: correct them first` })}
          </span>
        )}
      </div>
    </Panel>
  )
}

function Preview({ lines }: { lines: AreaLine[] }) {
  const say = useSay()
  return (
    <ScrollX label={say({ zh: '预览', en: 'Preview' })} also="day-table">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '行', en: 'Line' })}</th>
            <th scope="col">{say({ zh: '内容', en: 'Content' })}</th>
            <th scope="col">{say({ zh: '结果', en: 'Outcome' })}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(each => (
            <tr key={each.line}>
              <td className="number">{each.line}</td>
              <td lang="zh-CN">{each.text}</td>
              <td>
                {each.problem ? (
                  <span className="field-problem">{say(each.problem)}</span>
                ) : (
                  say(outcomes[each.is ?? 'same'])
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}
