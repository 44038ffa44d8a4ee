/** Complaints and cases that belong to it, with their money. */
import { Link } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { CampaignView } from '../../../server/campaign/view.ts'
import { api } from '../../kit/api.ts'
import { Money } from '../../kit/Money.tsx'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { placeOf } from '../frame/pages.ts'
import { Part } from '../matter/Facts.tsx'
import { anyStateLabel, kindName } from '../matter/kinds.ts'
import { hasRole, useMe } from '../session/me.ts'

export function Linked({ one }: { one: CampaignView }) {
  const say = useSay()
  const me = useMe()
  const [number, setNumber] = useState('')
  const saving = useSubmit((body: object, key) => api.post(`/campaigns/${one.id}/links`, body, key), {
    changes: [`/campaigns/${one.id}`],
    done: () => setNumber(''),
  })
  const may = one.state === 'running' && hasRole(me, ['handler', 'head', 'supervisor'])
  if (one.links.length === 0 && !may) return null
  return (
    <Part title={{ zh: '投诉和案件', en: 'Complaints and cases' }}>
      <ul className="lines">
        {one.links.map(each => (
          <li key={each.id} className="spread">
            <span>
              <Link to={placeOf(each)} className="number">
                {each.number}
              </Link>{' '}
              <span className="quiet">{say(kindName(each.kind))}</span> {each.subject}
            </span>
            <span className="nowrap">
              {say(anyStateLabel(each.kind, each.state))} {each.moneyFen > 0 && <Money fen={each.moneyFen} />}
            </span>
          </li>
        ))}
      </ul>
      {one.moreLinks && (
        <p className="quiet">
          {say({
            zh: `这里只列最近${one.links.length}件；全部见上面的指标。`,
            en: `The latest ${one.links.length} stand here; the figures above open all of them.`,
          })}
        </p>
      )}
      {may && <ProblemSummary problem={saving.error} />}
      {may && (
        <form
          className="office-filters"
          onSubmit={event => {
            event.preventDefault()
            saving.mutate({ number })
          }}
        >
          <Field
            name="number"
            label={{ zh: '投诉或者案件编号', en: 'Number of a complaint or case' }}
            help={{
              zh: '挽回金额、案值和罚没以投诉、案件记录为准。',
              en: 'The money is told by the complaint or the case itself.',
            }}
            problem={saving.error}
          >
            <Input value={number} onChange={event => setNumber(event.target.value.trim())} />
          </Field>
          <Button htmlType="submit" disabled={number === ''} loading={saving.isPending}>
            {say({ zh: '关联', en: 'Link' })}
          </Button>
        </form>
      )}
    </Part>
  )
}
