/** What an ODR enterprise has to settle, with its ten working days; below it what it has concluded. */
import { subjectLabel } from '../matter/subject.ts'
import '../station/station.css'
import { Link } from '@tanstack/react-router'
import type { OfferLine, Performance } from '../../../server/odr/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { useAbout } from '../session/me.ts'

interface Offers {
  items: OfferLine[]
  enterprise: { id: number; name: string; performance: Performance } | null
}

const outcomes: Record<string, Label> = {
  settled: { zh: '和解', en: 'Settled' },
  returned: { zh: '转行政处理', en: 'To the authority' },
  withdrawn: { zh: '消费者撤回', en: 'Withdrawn' },
}

export function OdrDesk() {
  const say = useSay()
  const about = useAbout()
  const today = about.data?.today ?? ''
  const open = useRead<Offers>('/odr-offers', { open: 'true', limit: 100 })
  const over = useRead<Offers>('/odr-offers', { open: 'false', limit: 50 })
  const enterprise = open.data?.enterprise
  return (
    <div className="page counter">
      <header>
        <h1>{enterprise?.name ?? say({ zh: '转来的投诉', en: 'Offered to us' })}</h1>
        {enterprise && <Rate performance={enterprise.performance} />}
      </header>
      <Shown read={open}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '没有待和解的投诉', en: 'Nothing to settle' }}
              hint={{
                zh: '12315中心转来时会出现在这里和提醒里。',
                en: 'What the 12315 centre hands over appears here.',
              }}
            />
          ) : (
            <ul className="case-cards">
              {items.map(each => (
                <li key={each.id}>
                  <Link to={`/odr-desk/${each.id}`} className="panel case-card">
                    <strong>{say(subjectLabel(each.subject))}</strong>
                    <span className="spread quiet">
                      <span className="number">{each.number}</span>
                      <span>
                        {each.dueOn && each.dueOn < today
                          ? say({ zh: '已超10个工作日', en: 'past ten working days' })
                          : say({ zh: `${each.dueOn ?? ''}前和解`, en: `by ${each.dueOn ?? ''}` })}
                      </span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
      <section>
        <h2>{say({ zh: '已结束', en: 'Concluded' })}</h2>
        <Shown read={over} lines={3}>
          {({ items }) => (
            <div className="scroll-x">
              <table className="plain">
                <tbody>
                  {items.map(each => (
                    <tr key={`${each.id}${each.offeredOn}`}>
                      <td className="number">{each.number}</td>
                      <td>{say(subjectLabel(each.subject))}</td>
                      <td className="nowrap">{each.outcome && say(outcomes[each.outcome]!)}</td>
                      <td className="nowrap">{each.endedOn}</td>
                      <td className="nowrap">{each.late && say({ zh: '超期', en: 'late' })}</td>
                    </tr>
                  ))}
                  {items.length === 0 && (
                    <tr>
                      <td className="quiet">{say({ zh: '还没有', en: 'None yet' })}</td>
                    </tr>
                  )}
                </tbody>
              </table>
            </div>
          )}
        </Shown>
      </section>
    </div>
  )
}

function Rate({ performance: { running, concluded, settled, late } }: { performance: Performance }) {
  const say = useSay()
  return (
    <p className="quiet">
      {say({
        zh: `和解中${running}件；近期结束${concluded}件，和解${settled}件，超期${late}件`,
        en: `${running} running; lately ${concluded} concluded, ${settled} settled, ${late} late`,
      })}
    </p>
  )
}
