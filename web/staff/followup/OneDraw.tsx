/** One draw: seed, list, spread, names; and the same draw made once more. */
import { Link } from '@tanstack/react-router'
import type { DrawView } from '../../../server/followup/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { placeOf } from '../frame/pages.ts'
import { Facts, Part } from '../matter/Facts.tsx'
import { kindName } from '../matter/kinds.ts'
import { OfficeName } from '../matter/OfficeName.tsx'
import { stateOf } from './words.ts'

export function OneDraw({ day }: { day: string }) {
  const read = useRead<DrawView>(`/follow-up-draws/${day}`)
  return <Shown read={read}>{draw => <Drawn draw={draw} />}</Shown>
}

function Drawn({ draw }: { draw: DrawView }) {
  const say = useSay()
  const { hashHolds, same } = draw.again
  const sound = hashHolds && same
  return (
    <section className="panel" aria-label={say({ zh: `${draw.day}的抽取`, en: `The draw of ${draw.day}` })}>
      <h2>{say({ zh: `${draw.day} 的抽取`, en: `The draw of ${draw.day}` })}</h2>
      <p className={sound ? 'draw-sound' : 'draw-broken'} role="status">
        {sound
          ? say({
              zh: '✓ 按保存的名单和种子重抽一遍，结果相同',
              en: '✓ Drawn again from the stored list and seed: the same',
            })
          : say({
              zh: hashHolds ? '✗ 重抽结果与记录不同' : '✗ 保存的名单与当日指纹不符',
              en: hashHolds ? '✗ Drawn again, the names differ' : '✗ The stored list has another fingerprint',
            })}
      </p>
      <Facts
        facts={[
          [{ zh: '种子', en: 'Seed' }, <code key="seed">{draw.seed}</code>],
          [{ zh: '可抽', en: 'Could be drawn' }, draw.eligibleCount],
          [{ zh: '抽取件数', en: 'Asked for' }, draw.asked],
          [
            { zh: '范围', en: 'From' },
            say({ zh: `前${draw.windowDays}日办结的`, en: `closed in the ${draw.windowDays} days before` }),
          ],
          [
            { zh: '同一人', en: 'One person' },
            say({ zh: `${draw.pauseDays}日内不重复`, en: `not twice in ${draw.pauseDays} days` }),
          ],
          [{ zh: '抽取', en: 'Drawn' }, `${atText(draw.drawnAt)} ${draw.drawnBy}`],
          [
            { zh: '名单指纹', en: 'Fingerprint' },
            <code key="hash" className="draw-hash">
              {draw.eligibleHash}
            </code>,
          ],
        ]}
      />
      <Part title={{ zh: '分布', en: 'Spread' }}>
        <div className="scroll-x">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{say({ zh: '单位', en: 'Office' })}</th>
                <th scope="col">{say({ zh: '类别', en: 'Kind' })}</th>
                <th scope="col" className="right">
                  {say({ zh: '可抽', en: 'Could be' })}
                </th>
                <th scope="col" className="right">
                  {say({ zh: '应抽份额', en: 'Share' })}
                </th>
                <th scope="col" className="right">
                  {say({ zh: '抽中', en: 'Drawn' })}
                </th>
              </tr>
            </thead>
            <tbody>
              {draw.strata.map(each => (
                <tr key={`${each.unit}${each.kind}`}>
                  <td>
                    <OfficeName name={each.office} short />
                  </td>
                  <td>{say(kindName(each.kind))}</td>
                  <td className="number right">{each.eligible}</td>
                  <td className="number right">
                    {((Math.min(draw.asked, draw.eligibleCount) * each.eligible) / draw.eligibleCount).toFixed(2)}
                  </td>
                  <td className="number right">{each.drawn}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Part>
      <Part title={{ zh: '抽中', en: 'Drawn' }}>
        <ol className="lines">
          {draw.picks.map(each => (
            <li key={each.matterId}>
              <span className="number">{each.place}</span>{' '}
              <Link className="number" to={placeOf({ kind: each.kind, id: each.matterId })}>
                {each.number}
              </Link>{' '}
              <span className="quiet">{say(pickState(each.state))}</span>
            </li>
          ))}
        </ol>
      </Part>
    </section>
  )
}

const pickState = (state: DrawView['picks'][number]['state']) =>
  state === 'open'
    ? { zh: '待回访', en: 'open' }
    : state === 'answered'
      ? { zh: '已答复', en: 'answered' }
      : stateOf({ state, level: null } as never)
