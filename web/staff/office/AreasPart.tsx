/** 辖区: which office looks after which county and street. Dispatch proposes by it (Order 121 art. 13). */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { AreaForm } from './AreaForm.tsx'
import { AreaPaste } from './AreaPaste.tsx'
import { OutlineUpload } from './OutlineUpload.tsx'
import { type AreaRow, areaLevels, nameOf, useOfficeRows } from './office.ts'

const most = 300

export function AreasPart({ may }: { may: boolean }) {
  const say = useSay()
  const read = useRead<{ items: AreaRow[] }>('/areas')
  const [wanted, setWanted] = useState('')
  const [chosen, setChosen] = useState<string>()
  const [pasting, setPasting] = useState(false)
  const [drawing, setDrawing] = useState(false)
  const area = read.data?.items.find(each => each.code === chosen)
  return (
    <>
      <div className="office-filters">
        <Input
          allowClear
          aria-label={say({ zh: '名称或代码', en: 'Name or code' })}
          placeholder={say({ zh: '名称或代码', en: 'Name or code' })}
          value={wanted}
          onChange={event => setWanted(event.target.value)}
        />
        {may && (
          <>
            <Button className="push" onClick={() => setDrawing(true)}>
              {say({ zh: '导入边界', en: 'Import borders' })}
            </Button>
            <Button type="primary" onClick={() => setPasting(true)}>
              {say({ zh: '粘贴辖区表', en: 'Paste areas' })}
            </Button>
          </>
        )}
      </div>
      {may && pasting && <AreaPaste known={read.data?.items ?? []} close={() => setPasting(false)} />}
      {may && drawing && <OutlineUpload areas={read.data?.items ?? []} close={() => setDrawing(false)} />}
      {may && area && <AreaForm key={area.code} area={area} close={() => setChosen(undefined)} />}
      <Shown read={read}>
        {({ items }) => {
          const found = items.filter(each => each.name.includes(wanted.trim()) || each.code.startsWith(wanted.trim()))
          return found.length === 0 ? (
            <Empty
              title={{ zh: '没有这样的辖区', en: 'No such area' }}
              hint={{
                zh: '没有辖区表时，分送不能按地址建议单位。',
                en: 'Without areas, dispatch cannot propose an office from an address.',
              }}
            />
          ) : (
            <AreaTable areas={found} {...(may ? { choose: setChosen } : {})} />
          )
        }}
      </Shown>
    </>
  )
}

function AreaTable({ areas, choose }: { areas: AreaRow[]; choose?: (code: string) => void }) {
  const say = useSay()
  const { language } = useLanguage()
  const offices = useOfficeRows()
  const officeOf = (area: AreaRow) => {
    const office = offices.data?.items.find(each => each.id === area.officeId)
    return office ? nameOf(office, language) : say({ zh: '（随上级辖区）', en: '(as the area above)' })
  }
  return (
    <>
      <p className="quiet" role="status">
        {say({ zh: `共 ${areas.length} 个辖区`, en: `${areas.length} areas` })}
        {areas.length > most && say({ zh: `，显示前 ${most} 个`, en: `, the first ${most} are shown` })}
      </p>
      <div className="scroll-x">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '代码', en: 'Code' })}</th>
              <th scope="col">{say({ zh: '名称', en: 'Name' })}</th>
              <th scope="col" className="wide-only">
                {say({ zh: '级别', en: 'Level' })}
              </th>
              <th scope="col">{say({ zh: '管辖单位', en: 'Office' })}</th>
            </tr>
          </thead>
          <tbody>
            {areas.slice(0, most).map(area => (
              <tr key={area.code}>
                <td className="number">{area.code}</td>
                <td lang="zh-CN">
                  {choose ? (
                    <button type="button" className="link-button" onClick={() => choose(area.code)}>
                      {area.name}
                    </button>
                  ) : (
                    area.name
                  )}
                </td>
                <td className="wide-only">{say(areaLevels[area.level])}</td>
                <td>{officeOf(area)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
