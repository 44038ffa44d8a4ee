/** Exports so far: who took what out and when; the file again for thirty days. */
import { address } from '../../kit/api.ts'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { Part } from '../matter/Facts.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { type ExportRun, platforms } from './export.ts'
import { states } from './run.ts'

export function ExportList({ show }: { show: (id: number) => void }) {
  const read = useRead<{ items: ExportRun[] }>('/exports')
  return (
    <Part title={{ zh: '导出记录', en: 'Exports so far' }}>
      <Shown read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '还没有导出过', en: 'Nothing was exported yet' }}
              hint={{ zh: '从上面选择平台和期间开始。', en: 'Choose a platform and a period above.' }}
            />
          ) : (
            <Runs items={items} show={show} />
          )
        }
      </Shown>
    </Part>
  )
}

const heads = [
  { zh: '期间', en: 'Period' },
  { zh: '平台', en: 'Platform' },
  { zh: '单位', en: 'Office' },
  { zh: '导出人', en: 'By' },
  { zh: '时间', en: 'When' },
  { zh: '状态', en: 'State' },
]

function Runs({ items, show }: { items: ExportRun[]; show: (id: number) => void }) {
  const say = useSay()
  return (
    <div className="scroll-x">
      <table className="plain">
        <thead>
          <tr>
            {heads.map(head => (
              <th key={head.en} scope="col">
                {say(head)}
              </th>
            ))}
            <th scope="col" className="right">
              {say({ zh: '件数', en: 'Matters' })}
            </th>
            <th scope="col" className="right">
              {say({ zh: '下载次数', en: 'Downloads' })}
            </th>
            <th scope="col">{say({ zh: '文件', en: 'File' })}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(run => (
            <tr key={run.id}>
              <td className="number nowrap">
                <button type="button" className="link-button" onClick={() => show(run.id)}>
                  {run.from} – {run.to}
                </button>
              </td>
              <td className="nowrap">{say(platforms.find(each => each.code === run.platform)!)}</td>
              <td>{run.office ? <OfficeName name={run.office} /> : say({ zh: '全部', en: 'All' })}</td>
              <td className="nowrap">{run.by}</td>
              <td className="number nowrap">{atText(run.startedAt)}</td>
              <td className="nowrap">{say(states[run.state])}</td>
              <td className="number right">{run.rows.toLocaleString('en')}</td>
              <td className="number right">{run.downloads}</td>
              <td className="nowrap">
                {run.hasFile ? (
                  <a href={address(`/exports/${run.id}/file`)}>
                    {say({ zh: '再次下载', en: 'Download again' })} <span className="quiet">.{run.format}</span>
                  </a>
                ) : (
                  <span className="quiet">
                    {run.state === 'done' ? say({ zh: '已删除（满30天）', en: 'Removed after 30 days' }) : ''}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
