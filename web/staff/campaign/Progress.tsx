/** The board: covered and not, by office and by day. */

import type { CampaignView, Progress as Told } from '../../../server/campaign/view.ts'
import { useSay } from '../../kit/say.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { Covered } from './CampaignsPage.tsx'

export function Progress({ one }: { one: CampaignView }) {
  const say = useSay()
  const cells = (each: Told) => (
    <>
      <td className="right number">{each.subjects}</td>
      <td className="right number">{each.visited}</td>
      <td className="nowrap wide-only">
        <Covered of={each.subjects} visited={each.visited} />
      </td>
      <td className="right number">{each.visits}</td>
      <td className="right number">{each.found}</td>
      <td className="right number">{each.otherFound}</td>
      <td className="right number">{each.offSale}</td>
      <td className="right number">{each.unlicensed}</td>
    </>
  )
  return (
    <>
      <div className="scroll-x">
        <table className="plain tight">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '单位', en: 'Office' })}</th>
              <th scope="col" className="right">
                {say({ zh: '名单', en: 'Subjects' })}
              </th>
              <th scope="col" className="right">
                {say({ zh: '已查', en: 'Visited' })}
              </th>
              <th scope="col" className="wide-only">
                {say({ zh: '覆盖', en: 'Covered' })}
              </th>
              <th scope="col" className="right">
                {say({ zh: '户次', en: 'Visits' })}
              </th>
              <th scope="col" className="right">
                {say({ zh: '问题商品', en: 'Found' })}
              </th>
              <th scope="col" className="right">
                {say({ zh: '其他三无', en: 'Others' })}
              </th>
              <th scope="col" className="right">
                {say({ zh: '停售', en: 'Off sale' })}
              </th>
              <th scope="col" className="right">
                {say({ zh: '无照', en: 'Unlicensed' })}
              </th>
            </tr>
          </thead>
          <tbody>
            {one.byOffice.map(each => (
              <tr key={each.officeId}>
                <td className="roomy">
                  <OfficeName name={each.office} />
                </td>
                {cells(each)}
              </tr>
            ))}
            <tr className="sum">
              <td>{say({ zh: '合计', en: 'Total' })}</td>
              {cells(one.totals)}
            </tr>
          </tbody>
        </table>
      </div>
      {one.byDay.length > 0 && <Days days={one.byDay} />}
    </>
  )
}

function Days({ days }: { days: CampaignView['byDay'] }) {
  const say = useSay()
  const most = Math.max(...days.map(each => each.visits))
  const last = days.slice(-31)
  return (
    <figure className="days" aria-label={say({ zh: '每日检查户次', en: 'Visits a day' })}>
      {last.map(each => (
        <div key={each.day} title={`${each.day} ${each.visits}`}>
          <span className="number">{each.visits}</span>
          <i style={{ height: `${Math.max(2, (60 * each.visits) / most)}px` }} />
          <span>{each.day.slice(5)}</span>
        </div>
      ))}
    </figure>
  )
}
