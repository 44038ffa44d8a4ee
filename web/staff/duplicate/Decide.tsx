/** One deed of two: joined under the number that leads, or not the same dispute; each with its reason. */
import { Button, Radio } from 'antd'
import { useState } from 'react'
import type { LikelyView } from '../../../server/duplicate/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Words } from '../matter/fields.tsx'

const names = { leadingId: { zh: '主件', en: 'Leading number' }, reason: { zh: '理由', en: 'Reason' } }

export function Decide({ pair }: { pair: LikelyView }) {
  const say = useSay()
  const { earlier, later } = pair
  const [lead, setLead] = useState(later.leads > earlier.leads ? later.id : earlier.id)
  const [reason, setReason] = useState<string>()
  const after = {
    changes: ['/duplicates', '/desk', '/desk/boxes', '/desk/count'],
    done: () => {
      for (const side of [earlier, later])
        for (const path of [`/complaints/${side.id}`, `/complaints/${side.id}/doubles`])
          void queryClient.invalidateQueries({ queryKey: [path] })
    },
  }
  const other = lead === earlier.id ? later : earlier
  const joining = useSubmit((body: object, key) => api.post(`/complaints/${other.id}/steps/join`, body, key), after)
  const parting = useSubmit((body: object, key) => api.post(`/duplicates/${pair.id}/different`, body, key), after)
  const problem = joining.error ?? parting.error
  const joinable = earlier.open === later.open
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault()
        parting.reset()
        joining.mutate({ leadingId: lead, reason })
      }}
    >
      <ProblemSummary problem={problem} names={names} />
      {!joinable && (
        <p className="quiet">
          {say({
            zh: '一件在办、一件已办结，不能并件：同一争议已经处理过的，由承办单位依《办法》第十六条第二项决定，或者由投诉人撤回。',
            en: 'One is open, the other closed: they are not joined. A dispute already dealt with is decided upon under art. 16 (2), or withdrawn.',
          })}
        </p>
      )}
      <div className="field" id="field-leadingId" tabIndex={-1}>
        <span>{say({ zh: '以哪一件为主件继续办理', en: 'Under which number it goes on' })}</span>
        <Radio.Group value={lead} onChange={event => setLead(event.target.value as number)}>
          {[earlier, later].map(side => (
            <Radio key={side.id} value={side.id}>
              <span className="number">{side.number}</span>{' '}
              {side.id === earlier.id
                ? say({ zh: '（先收到）', en: '(came first)' })
                : say({ zh: '（后收到）', en: '(came later)' })}
            </Radio>
          ))}
        </Radio.Group>
      </div>
      <Words name="reason" label={names.reason} required rows={2} problem={problem} value={reason} set={setReason} />
      <div>
        <Button type="primary" htmlType="submit" loading={joining.isPending} disabled={!joinable}>
          {say({ zh: `并件：${other.number}并入主件`, en: `Join ${other.number} to it` })}
        </Button>{' '}
        <Button
          loading={parting.isPending}
          onClick={() => {
            joining.reset()
            parting.mutate({ reason })
          }}
        >
          {say({ zh: '不是同一争议', en: 'Not the same dispute' })}
        </Button>
      </div>
    </form>
  )
}
