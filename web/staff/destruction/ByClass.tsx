/** What a lot adds up to, class by class: the table of the summary. */
import { storeClasses } from '../../../law/destruction.ts'
import type { LotView } from '../../../server/destruction/view.ts'
import { Money } from '../../kit/Money.tsx'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { Sums, Weight } from './words.tsx'

export function ByClass({ one }: { one: LotView }) {
  const say = useSay()
  if (one.byClass.length === 0) return null
  return (
    <Part
      title={{ zh: '分类汇总', en: 'Totals by class' }}
      aside={<Sums sums={one.totals} classes={one.byClass.length} />}
    >
      <ScrollX label={say({ zh: '分类汇总', en: 'Totals by class' })}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '类别', en: 'Class' })}</th>
              <th scope="col" className="right">
                {say({ zh: '项', en: 'Items' })}
              </th>
              <th scope="col" className="right">
                {say({ zh: '箱', en: 'Boxes' })}
              </th>
              <th scope="col" className="right">
                {say({ zh: '重量', en: 'Weight' })}
              </th>
              <th scope="col" className="right wide-only">
                {say({ zh: '价值', en: 'Value' })}
              </th>
            </tr>
          </thead>
          <tbody>
            {one.byClass.map(each => (
              <tr key={each.class}>
                <td>{say(storeClasses[each.class])}</td>
                <td className="right number">{each.items}</td>
                <td className="right number">{each.boxes}</td>
                <td className="right">
                  <Weight grams={each.weightGrams} />
                </td>
                <td className="right wide-only">
                  <Money fen={each.valueFen} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </Part>
  )
}
