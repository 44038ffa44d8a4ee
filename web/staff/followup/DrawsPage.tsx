/** 抽取记录: day by day what could be drawn and what was; the same draw made again from what was stored. */
import './followup.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Head } from './Head.tsx'
import { OneDraw } from './OneDraw.tsx'

interface Line {
  day: string
  eligible: number
  drawn: number
  open: number
  answered: number
  content: number
  dissatisfied: number
  silent: number
}

const heads = [
  { zh: '可抽', en: 'Could be drawn' },
  { zh: '抽中', en: 'Drawn' },
  { zh: '待回访', en: 'Open' },
  { zh: '已答复', en: 'Answered' },
  { zh: '满意', en: 'Satisfied' },
  { zh: '不满意', en: 'Dissatisfied' },
  { zh: '未答复', en: 'No answer' },
]

export function DrawsPage() {
  const say = useSay()
  const navigate = useNavigate()
  const { day } = useSearch({ strict: false }) as { day?: string }
  const read = useRead<{ items: Line[] }>('/follow-up-draws')
  return (
    <div className="page">
      <Head here="/followup/draws" />
      <Shown read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '还没有抽取过', en: 'Nothing was drawn yet' }}
              hint={{ zh: '每个工作日早晨自动抽取一次。', en: 'Drawn once on the morning of every working day.' }}
            />
          ) : (
            <div className="draws">
              <div className="scroll-x panel-flush">
                <table className="plain">
                  <thead>
                    <tr>
                      <th scope="col">{say({ zh: '日期', en: 'Day' })}</th>
                      {heads.map(head => (
                        <th key={head.en} scope="col" className="right">
                          {say(head)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {items.map(each => (
                      <tr key={each.day} aria-current={each.day === (day ?? items[0]!.day) ? 'true' : undefined}>
                        <td className="nowrap">
                          <Button
                            type="link"
                            size="small"
                            className="number"
                            onClick={() => void navigate({ to: '.', search: { day: each.day } as never })}
                          >
                            {each.day}
                          </Button>
                        </td>
                        {[
                          each.eligible,
                          each.drawn,
                          each.open,
                          each.answered,
                          each.content,
                          each.dissatisfied,
                          each.silent,
                        ].map((n, at) => (
                          <td key={heads[at]!.en} className="number right">
                            {n}
                          </td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <OneDraw key={day ?? items[0]!.day} day={day ?? items[0]!.day} />
            </div>
          )
        }
      </Shown>
    </div>
  )
}
