/**
 * 第十七条可以考虑的因素, in detail: counts, spans and links. Asked for with a reason that stays on the record, since these are
 * other people's complaints too. Nobody is called anything; the office decides.
 */
import './duplicate.css'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { classes, entryOf } from '../../../law/classes.ts'
import type { PatternView } from '../../../server/duplicate/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { stateLabel } from '../desk/labels.ts'
import { Facts, Part } from '../matter/Facts.tsx'
import { Words } from '../matter/fields.tsx'
import { hasRole, useMe } from '../session/me.ts'

const names = { reason: { zh: '查看理由', en: 'Why' } }

export function PatternPart({ id }: { id: number }) {
  const say = useSay()
  const me = useMe()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState<string>()
  const [seen, setSeen] = useState<PatternView>()
  const looking = useSubmit((body: object, key) => api.post<PatternView>(`/complaints/${id}/pattern`, body, key), {
    done: setSeen,
    changes: [`/complaints/${id}`],
  })
  if (!hasRole(me, ['handler', 'head'])) return null
  if (seen) return <Pattern seen={seen} />
  if (!asking)
    return (
      <div>
        <Button size="small" onClick={() => setAsking(true)}>
          {say({ zh: '第十七条因素明细（留痕查看）', en: 'Article 17 in detail (recorded)' })}
        </Button>
      </div>
    )
  return (
    <form
      className="panel form"
      aria-label={say({ zh: '第十七条因素明细', en: 'Article 17 in detail' })}
      onSubmit={event => {
        event.preventDefault()
        looking.mutate({ reason })
      }}
    >
      <ProblemSummary problem={looking.error} names={names} />
      <Words
        name="reason"
        label={names.reason}
        required
        rows={2}
        help={{
          zh: '明细涉及其他投诉的信息，查看人、时间和理由记入本件。',
          en: 'The details touch other complaints: who looked, when and why is kept with this one.',
        }}
        problem={looking.error}
        value={reason}
        set={setReason}
      />
      <div>
        <Button type="primary" htmlType="submit" loading={looking.isPending}>
          {say({ zh: '查看', en: 'Look' })}
        </Button>{' '}
        <Button onClick={() => setAsking(false)}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </form>
  )
}

function Pattern({ seen }: { seen: PatternView }) {
  const say = useSay()
  const { person, shared, repeated, matters, elsewhere } = seen
  const count = (n: number) => <span className="number">{n}</span>
  return (
    <Part
      title={{ zh: '第十七条因素明细', en: 'Article 17 in detail' }}
      aside={
        <span className="quiet number">
          {seen.from} – {seen.to}
        </span>
      }
    >
      <p className="quiet">
        {say({
          zh: '以下是登记在案的事实，供判断时“可以考虑”，不是对任何人的评价，也不自动得出结论。',
          en: 'Facts on record that "may be considered". They call nobody anything and decide nothing.',
        })}
      </p>
      <Facts
        facts={[
          [{ zh: '本人投诉', en: 'Complaints of this person' }, count(person.matters)],
          [{ zh: '对本经营者', en: 'Against this operator' }, count(person.sameOperator)],
          [{ zh: '同类同问题', en: 'Same goods and problem' }, count(person.sameGoodsAndProblem)],
          [{ zh: '涉及经营者', en: 'Operators' }, count(person.operators)],
          [{ zh: '购买次数', en: 'Purchases with a day' }, count(person.purchases)],
          [{ zh: '七日内最多', en: 'Most in any seven days' }, count(person.mostInAWeek)],
          [
            { zh: '首次至末次', en: 'First to last' },
            person.first && (
              <span className="number">
                {person.first} – {person.last}
              </span>
            ),
          ],
        ]}
      />
      <ul className="pattern-months" aria-label={say({ zh: '按月', en: 'By month' })}>
        {person.byMonth.map(each => (
          <li key={each.month}>
            <span className="quiet number">{each.month}</span> {count(each.count)}
          </li>
        ))}
      </ul>
      {shared.length > 0 && (
        <>
          <h3>{say({ zh: '共用的联系方式', en: 'Contacts in common' })}</h3>
          <ul className="lines">
            {shared.map(each => (
              <li key={each.kind + each.masked}>
                {each.kind === 'phone' ? say({ zh: '电话', en: 'Telephone' }) : say({ zh: '地址', en: 'Address' })}{' '}
                <span className="number">{each.masked}</span>
                {say({
                  zh: `：${each.names} 个姓名，${each.matters} 件投诉`,
                  en: `: ${each.names} names, ${each.matters} complaints`,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {repeated.length > 0 && (
        <>
          <h3>{say({ zh: '相似的文字', en: 'Texts that repeat' })}</h3>
          <ul className="lines">
            {repeated.map(each => (
              <li key={each.matterId}>
                <span className="number">{Math.round(each.likeness * 100)}%</span>{' '}
                {each.visible ? (
                  <Link to={`/complaints/${each.matterId}`} className="number">
                    {each.number}
                  </Link>
                ) : (
                  <span className="quiet">{say({ zh: '其他单位的投诉', en: 'a complaint of another office' })}</span>
                )}{' '}
                <span className="number">{each.receivedOn}</span> {each.respondent}
                {each.samePerson && <span className="tag">{say({ zh: '同一联系方式', en: 'same contact' })}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{say({ zh: '本人的投诉', en: 'This person’s complaints' })}</h3>
      <ul className="lines">
        {matters.map(each => (
          <li key={each.id}>
            <Link to={`/complaints/${each.id}`} className="number">
              {each.number}
            </Link>{' '}
            <span className="number">{each.receivedOn}</span> {each.respondent} · {goodsOf(each.goods)} ·{' '}
            {say(stateLabel(each.state, 'complaint'))}
          </li>
        ))}
        {elsewhere > 0 && (
          <li className="quiet">
            {say({ zh: `另有 ${elsewhere} 件在其他单位`, en: `${elsewhere} more in other offices` })}
          </li>
        )}
      </ul>
      <p className="quiet" lang="zh-CN">
        {seen.article}
      </p>
    </Part>
  )

  function goodsOf(goods: string) {
    const found = entryOf(classes, goods)
    return found ? say(found) : goods
  }
}
