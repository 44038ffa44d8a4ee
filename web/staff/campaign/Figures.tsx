/** The campaign's figures and its samplings. */
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { samplingClasses } from '../../../law/sampling.classes.ts'
import type { CampaignFigure, CampaignView } from '../../../server/campaign/view.ts'
import { formatOfUnit } from '../../kit/figure.ts'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { FigureLink } from '../statistics/FigureLink.tsx'
import { type Opened, Records } from '../statistics/Records.tsx'

/** Each leads to the records it was counted from. */
export function Figures({ figures, whole }: { figures: CampaignFigure[]; whole: boolean }) {
  const say = useSay()
  const [opened, setOpened] = useState<Opened>()
  const told = figures.filter(each => each.value !== null && each.value !== 0)
  if (told.length === 0) return null
  return (
    <Part
      title={
        whole ? { zh: '指标（全市）', en: 'Figures of the city' } : { zh: '指标（本单位）', en: 'Figures of my office' }
      }
      aside={
        <span className="quiet">
          {say(
            whole
              ? { zh: '由记录计算，可点开', en: 'Counted from records; each opens them' }
              : {
                  zh: '只计本单位的名单、检查和案件；全市的见上方进度',
                  en: "Only my office's subjects, visits and cases; the whole stands on the board above",
                },
          )}
        </span>
      }
    >
      <dl className="sums">
        {told.map(each => (
          <div key={each.name}>
            <dt>{say(each.label)}</dt>
            <dd>
              <FigureLink
                format={formatOfUnit(each.unit as 'matter')}
                value={each.value}
                query={each.query}
                title={say(each.label)}
                open={setOpened}
              />
              {each.denominator !== null && (
                <span className="quiet">
                  {' '}
                  {each.numerator}/{each.denominator}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <Records opened={opened} close={() => setOpened(undefined)} />
    </Part>
  )
}

export function Batches({ one }: { one: CampaignView }) {
  const say = useSay()
  if (one.batches.length === 0) return null
  return (
    <Part
      title={{ zh: '抽检', en: 'Samplings' }}
      aside={
        <Link to="/samplings" search={{ campaignId: one.id } as never}>
          {say({ zh: '批次', en: 'Batches' })}
        </Link>
      }
    >
      <div className="scroll-x">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '类别', en: 'Class' })}</th>
              <th scope="col" className="right">
                {say({ zh: '抽检批次', en: 'Sampled' })}
              </th>
              <th scope="col" className="right">
                {say({ zh: '已出结果', en: 'With a result' })}
              </th>
              <th scope="col" className="right">
                {say({ zh: '不合格', en: 'Nonconforming' })}
              </th>
              <th scope="col" className="right">
                {say({ zh: '不合格率', en: 'Rate' })}
              </th>
              <th scope="col" className="right">
                {say({ zh: '未出结果', en: 'Pending' })}
              </th>
            </tr>
          </thead>
          <tbody>
            {one.batches.map(each => (
              <tr key={each.class}>
                <td>{say(samplingClasses[each.class as keyof typeof samplingClasses])}</td>
                <td className="right number">{each.sampled}</td>
                <td className="right number">{each.withResult}</td>
                <td className="right number">{each.nonconforming}</td>
                <td className="right number">
                  {each.withResult === 0 ? '—' : `${((100 * each.nonconforming) / each.withResult).toFixed(2)}%`}
                </td>
                <td className="right number">{each.pending}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  )
}
