/** Imports so far. */
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { Part } from '../matter/Facts.tsx'
import { type Run, states } from './run.ts'

export function RunList({ show }: { show: (id: number) => void }) {
  const read = useRead<{ items: Run[] }>('/imports')
  return (
    <Part title={{ zh: '以往导入', en: 'Imports so far' }}>
      <Shown read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '还没有导入过', en: 'Nothing was imported yet' }}
              hint={{ zh: '从上面选择一个表格开始。', en: 'Choose a table above.' }}
            />
          ) : (
            <Runs items={items} show={show} />
          )
        }
      </Shown>
    </Part>
  )
}

function Runs({ items, show }: { items: Run[]; show: (id: number) => void }) {
  const say = useSay()
  const heads = [
    { zh: '行', en: 'Rows' },
    { zh: '新增', en: 'New' },
    { zh: '更新', en: 'Updated' },
    { zh: '未导入', en: 'Refused' },
  ]
  return (
    <div className="scroll-x">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '文件', en: 'File' })}</th>
            <th scope="col">{say({ zh: '时间', en: 'When' })}</th>
            <th scope="col">{say({ zh: '状态', en: 'State' })}</th>
            {heads.map(head => (
              <th key={head.en} scope="col" className="right">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(run => (
            <tr key={run.id}>
              <td>
                <button type="button" className="link-button" onClick={() => show(run.id)}>
                  {run.fileName}
                </button>
              </td>
              <td className="number nowrap">{run.startedAt ? atText(run.startedAt) : ''}</td>
              <td className="nowrap">
                {run.dryRun ? say({ zh: '试算 ', en: 'Rehearsal: ' }) : ''}
                {say(states[run.state])}
              </td>
              {[run.rows, run.created, run.updated, run.rejected].map((count, index) => (
                <td key={heads[index]!.en} className="number right">
                  {count.toLocaleString('en')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
