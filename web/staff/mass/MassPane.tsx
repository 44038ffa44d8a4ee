/** A group from top to bottom: what the warning rests on, its sums, its members and what is done for all of them at once. */
import './mass.css'
import { Link, useParams } from '@tanstack/react-router'
import type { MassView } from '../../../server/mass/view.ts'
import { Money } from '../../kit/Money.tsx'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { shortDay } from '../../kit/when.ts'
import { Facts, Part } from '../matter/Facts.tsx'
import { MatterPane } from '../matter/MatterPane.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { Members } from './Members.tsx'
import { massForms } from './steps.tsx'
import { foundBy, problemLabel } from './words.ts'

export function MassPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <MassPane key={id} id={Number(id)} />
}

export function MassPane({ id }: { id: number }) {
  const read = useRead<MassView>(`/mass/${id}`)
  return (
    <Shown read={read} lines={12}>
      {group => (
        <MatterPane matter={group} forms={massForms}>
          <Sums group={group} />
          <Evidence group={group} />
          <Members group={group} />
          <Excluded group={group} />
        </MatterPane>
      )}
    </Shown>
  )
}

function Sums({ group }: { group: MassView }) {
  const say = useSay()
  const { sums, handler } = group
  return (
    <Part
      title={{ zh: '汇总', en: 'Sums' }}
      aside={
        <span className="quiet">
          {group.state === 'closed'
            ? say({ zh: '以批准办结时为准', en: 'as signed at the closing' })
            : say({ zh: '随成员变化', en: 'follows the members' })}
        </span>
      }
    >
      <dl className="big-numbers">
        <div>
          <dt>{say({ zh: '投诉人', en: 'People' })}</dt>
          <dd className="number">{sums.persons}</dd>
        </div>
        <div>
          <dt>{say({ zh: '投诉', en: 'Complaints' })}</dt>
          <dd className="number">{sums.matters}</dd>
        </div>
        <div>
          <dt>{say({ zh: '涉诉金额', en: 'Disputed' })}</dt>
          <dd>
            <Money fen={sums.disputedFen} />
          </dd>
        </div>
        <div>
          <dt>{say({ zh: '挽回经济损失', en: 'Recovered' })}</dt>
          <dd>
            <Money fen={sums.recoveredFen} />
          </dd>
        </div>
      </dl>
      <Facts
        facts={[
          [{ zh: '被投诉人', en: 'Operator' }, group.respondent],
          [{ zh: '问题', en: 'Problem' }, say(problemLabel(group.problemClass))],
          [
            { zh: '牵头', en: 'Lead' },
            <>
              <OfficeName name={group.office.name} />
              {handler && ` · ${handler.name}`}
            </>,
          ],
          [{ zh: '处置情况', en: 'How it was handled' }, group.summary],
          [
            { zh: '结果', en: 'Result' },
            group.settled === null
              ? null
              : group.settled
                ? say({ zh: '调处成功', en: 'settled' })
                : say({ zh: '未调处成功', en: 'not settled' }),
          ],
        ]}
      />
    </Part>
  )
}

function Evidence({ group }: { group: MassView }) {
  const say = useSay()
  const { evidence, byDay } = group
  const most = Math.max(1, ...byDay.map(each => each.matters))
  return (
    <Part
      title={{ zh: '依据', en: 'What it rests on' }}
      aside={<span className="quiet">{say(foundBy[group.foundBy]!)}</span>}
    >
      <p>
        {evidence.tier > 0
          ? say({
              zh: `预警时：${evidence.from}至${evidence.to}（${evidence.days}日内）有${evidence.persons}名不同投诉人、${evidence.matters}件投诉，达到${evidence.tier}人一档。`,
              en: `When warned of: from ${evidence.from} to ${evidence.to} (${evidence.days} days) ${evidence.persons} different people lodged ${evidence.matters} complaints, the tier of ${evidence.tier}.`,
            })
          : say({
              zh: `${evidence.from}至${evidence.to}，${evidence.persons}名投诉人，由人工认定。`,
              en: `From ${evidence.from} to ${evidence.to}, ${evidence.persons} people; a person saw it.`,
            })}
        {group.tier > evidence.tier &&
          say({ zh: `现已达到${group.tier}人一档。`, en: ` By now the tier of ${group.tier} is reached.` })}
      </p>
      {evidence.names.length > 1 && (
        <p>
          {say({ zh: '被投诉人的写法：', en: 'The operator as written: ' })}
          {evidence.names.join('、')}
        </p>
      )}
      <ul className="mass-days" aria-label={say({ zh: '每日件数', en: 'Complaints by day' })}>
        {byDay.map(each => (
          <li key={each.day}>
            <span className="number">{each.matters}</span>
            <span className="bar" style={{ height: Math.round((each.matters / most) * 48) }} />
            <span className="quiet number">{shortDay(each.day)}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Excluded({ group }: { group: MassView }) {
  const say = useSay()
  if (group.excluded.length === 0) return null
  return (
    <Part title={{ zh: '已移出', en: 'Taken out' }}>
      <ul className="lines">
        {group.excluded.map(each => (
          <li key={each.id}>
            <Link to={`/complaints/${each.id}`} className="number">
              {each.number}
            </Link>{' '}
            <span className="number">{each.on}</span> {each.by}
            {say({ zh: '：', en: ': ' })}
            {each.reason}
          </li>
        ))}
      </ul>
    </Part>
  )
}
