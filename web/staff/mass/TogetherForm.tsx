/** One form for several complaints; if one of them cannot, none is touched and the answer says which. */
import { Button } from 'antd'
import { useState } from 'react'
import type { MassMember, MassView } from '../../../server/mass/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { callForm } from '../complaint/steps/mediate.tsx'
import { useMe } from '../session/me.ts'
import { asComplaint, DeedFields, type Facts, names } from './DeedFields.tsx'
import { type DeedName, deeds } from './deeds.ts'

interface TogetherProps {
  group: MassView
  deed: DeedName
  members: MassMember[]
  close: () => void
}

export function TogetherForm({ group, deed, members, close }: TogetherProps) {
  const say = useSay()
  const me = useMe()
  const like = asComplaint(group)
  const [facts, setFacts] = useState<Facts>(() => ({
    ...(deed === 'start-mediation' ? callForm.start(like, me) : {}),
    ...(deed === 'dispatch' ? { officeId: group.office.id } : {}),
  }))
  const set = (change: Facts) => setFacts(before => ({ ...before, ...change }))
  const ids = members.map(member => member.id)
  const taking = useSubmit(
    (body: object, key) => api.post<MassView>(`/mass/${group.id}/members/steps/${deed}`, body, key),
    {
      changes: ['/desk', '/desk/boxes', '/desk/count', '/letters', '/mass'],
      done: now => {
        queryClient.setQueryData([`/mass/${group.id}`, {}], now)
        for (const id of ids) void queryClient.invalidateQueries({ queryKey: [`/complaints/${id}`] })
        close()
      },
    },
  )
  const { label } = deeds[deed]
  const body = () => {
    const amounts = (facts.members ?? {}) as Record<
      number,
      { agreementAmountFen?: number; recoveredAmountFen?: number }
    >
    if (deed === 'settle') return { ...facts, members: ids.map(matterId => ({ matterId, ...amounts[matterId] })) }
    return { ...facts, matterIds: ids }
  }
  return (
    <form
      className="step-panel panel form"
      aria-label={say(label)}
      onSubmit={event => {
        event.preventDefault()
        taking.mutate(body())
      }}
    >
      <h2>
        {say(label)} · {say({ zh: `${members.length} 件`, en: `${members.length} complaints` })}
      </h2>
      <ProblemSummary problem={taking.error} names={names} />
      <DeedFields deed={deed} facts={facts} set={set} problem={taking.error} group={group} members={members} />
      <div>
        <Button type="primary" htmlType="submit" loading={taking.isPending} disabled={members.length === 0}>
          {say(label)}
        </Button>{' '}
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </form>
  )
}
