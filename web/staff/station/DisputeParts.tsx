/** Two questions of a dispute: against whom, and who was asked first. */
import { Button, Input } from 'antd'
import { firstAnswers, firstAsked } from '../../../law/station-case.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Chips } from './Chips.tsx'
import type { CounterView } from './Counter.tsx'
import { type Dispute, disputeNames as names } from './dispute.ts'

interface PartProps {
  said: Dispute
  set: (change: Partial<Dispute>) => void
  wrong: string | undefined
}

/** A tenant by one touch; somebody else by name. */
export function Shop({ counter, said, set, wrong }: PartProps & { counter: CounterView }) {
  const say = useSay()
  const chosen = counter.tenants.find(each => each.operatorId === said.operatorId)
  return (
    <>
      <Chips
        name="respondentName"
        label={names.respondentName}
        required
        options={counter.tenants.map(each => ({
          code: String(each.operatorId),
          label: { zh: each.shortName ?? each.name, en: each.shortName ?? each.name },
          aside: each.stall,
        }))}
        chosen={said.operatorId === undefined ? [] : [String(said.operatorId)]}
        pick={code => {
          const tenant = counter.tenants.find(each => String(each.operatorId) === code)
          set({ operatorId: tenant?.operatorId, respondent: tenant?.name ?? '', stall: tenant?.stall ?? undefined })
        }}
        problem={wrong}
      />
      {!chosen && (
        <Input
          size="large"
          autoComplete="off"
          aria-label={say({ zh: '其他商家名称', en: 'Another shop' })}
          placeholder={say({ zh: '其他商家：写名称', en: 'Another shop: its name' })}
          value={said.respondent}
          onChange={event => set({ respondent: event.target.value, operatorId: undefined, stall: undefined })}
        />
      )}
      {chosen && (
        <Button type="link" onClick={() => set({ operatorId: undefined, respondent: '', stall: undefined })}>
          {say({ zh: '不是这些，写名称', en: 'None of these' })}
        </Button>
      )}
    </>
  )
}

const codes = (labels: Record<string, Label>) => Object.entries(labels).map(([code, label]) => ({ code, label }))

/** 首问: whoever is asked first answers for it; passed on only with a reason. */
export function FirstAsked({ said, set, wrong }: PartProps) {
  const say = useSay()
  return (
    <>
      <Chips
        name="firstAsked"
        label={{ zh: '消费者先找了谁', en: 'Whom did the consumer ask first' }}
        options={codes(firstAsked)}
        chosen={[said.firstAsked]}
        pick={code => set({ firstAsked: code as Dispute['firstAsked'] })}
      />
      <Chips
        name="firstAnswer"
        label={{ zh: '首问方怎样对待', en: 'What came of it' }}
        options={codes(firstAnswers)}
        chosen={[said.firstAnswer]}
        pick={code => set({ firstAnswer: code as Dispute['firstAnswer'] })}
      />
      {said.firstAnswer !== 'took' && (
        <div className="field">
          <label htmlFor="field-firstReason">
            {say(names.firstReason)} <span className="required">*</span>
          </label>
          <Input
            id="field-firstReason"
            size="large"
            value={said.firstReason}
            status={wrong ? 'error' : ''}
            onChange={event => set({ firstReason: event.target.value })}
          />
          {wrong && <div className="field-problem">{wrong}</div>}
        </div>
      )}
    </>
  )
}
