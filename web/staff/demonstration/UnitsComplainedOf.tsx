/** On a complaint's page: the respondent bears a plaque, with these promises; a broken one is written down here, nothing typed again. */
import './demonstration.css'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { demonstration, demonstrationLevels, fullName } from '../../../law/demonstration.ts'
import type { UnitComplainedOf, UnitsComplainedOf as Units } from '../../../server/demonstration/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { Words } from '../matter/fields.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'

export function UnitsComplainedOf({ id }: { id: number }) {
  const { data } = useRead<Units>(`/complaints/${id}/demonstrations`)
  return data?.items.map(unit => <Unit key={unit.id} unit={unit} complaintId={id} />)
}

function Unit({ unit, complaintId }: { unit: UnitComplainedOf; complaintId: number }) {
  const say = useSay()
  const may = hasRole(useMe(), ['handler', 'head', 'supervisor'])
  const [breaking, setBreaking] = useState<string>()
  return (
    <Part
      title={{ zh: '被投诉人是放心消费创建单位', en: 'The respondent bears a plaque' }}
      aside={<strong>{say(demonstration.states[unit.state])}</strong>}
    >
      <p>
        <Link to={`/demonstrations/${unit.id}`} lang="zh-CN">
          {unit.name}
        </Link>{' '}
        {say(demonstrationLevels[unit.level])}
        {say({ zh: '', en: ' ' })}
        {say(fullName(unit.kind))} {unit.stars && <span className="plaque-stars">{'★'.repeat(unit.stars)}</span>}{' '}
        <span className="quiet">
          {unit.awardNumber} · {say({ zh: `有效期至${unit.termTo}`, en: `until ${unit.termTo}` })} · {unit.place} ·{' '}
          <OfficeName name={unit.office} />
        </span>
      </p>
      <ul className="lines">
        {unit.pledges.map(pledge => (
          <li key={`${pledge.code}${pledge.signedOn}`}>
            <div className="spread">
              <details>
                <summary>
                  {say(pledge.label)}
                  {pledge.days !== null &&
                    ` · ${pledge.goods} ${say({ zh: `${pledge.days}天`, en: `${pledge.days} days` })}`}{' '}
                  {pledge.broken > 0 && (
                    <strong className="check-no">
                      {say({ zh: `违背${pledge.broken}次`, en: `broken: ${pledge.broken}` })}
                    </strong>
                  )}
                </summary>
                <div lang="zh-CN">
                  {pledge.words.map(words => (
                    <p key={words}>{words}</p>
                  ))}
                  {pledge.terms && <p>{pledge.terms}</p>}
                </div>
              </details>
              {may && pledge.brokenHere === null && breaking !== pledge.code && (
                <Button size="small" onClick={() => setBreaking(pledge.code)}>
                  {say({ zh: '登记违背', en: 'Broken' })}
                </Button>
              )}
            </div>
            {pledge.brokenHere !== null && (
              <p className="check-no">
                {say({
                  zh: `本件已登记违背：${pledge.brokenHere}`,
                  en: `Written down as broken: ${pledge.brokenHere}`,
                })}
              </p>
            )}
            {breaking === pledge.code && (
              <Broken
                complaintId={complaintId}
                said={{ demonstrationId: unit.id, pledge: pledge.code }}
                close={() => setBreaking(undefined)}
              />
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Broken({
  complaintId,
  said,
  close,
}: {
  complaintId: number
  said: { demonstrationId: number; pledge: string }
  close: () => void
}) {
  const say = useSay()
  const [words, setWords] = useState<string>()
  const saving = useSubmit((body: object, key) => api.post(`/complaints/${complaintId}/breaches`, body, key), {
    changes: [`/complaints/${complaintId}/demonstrations`, `/demonstrations/${said.demonstrationId}`],
    done: close,
  })
  return (
    <div className="form">
      <ProblemSummary problem={saving.error} names={{}} />
      <Words
        name="words"
        label={{ zh: '情况', en: 'What happened' }}
        help={{
          zh: '可以不填：投诉编号和投诉内容一并记入。',
          en: 'May stay empty: number and subject of the complaint are written down with it.',
        }}
        rows={2}
        problem={saving.error}
        value={words}
        set={setWords}
      />
      <div className="steps">
        <Button type="primary" loading={saving.isPending} onClick={() => saving.mutate({ ...said, words })}>
          {say({ zh: '登记违背承诺', en: 'Enter the broken promise' })}
        </Button>
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </div>
  )
}
