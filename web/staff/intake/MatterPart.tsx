/** What the call is about: against whom, which goods, which problem, what is asked for. */
import { Input } from 'antd'
import { claims, classes, problems } from '../../../law/classes.ts'
import type { ApiProblem } from '../../kit/api.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { Field } from '../../kit/Problem.tsx'
import { useSay } from '../../kit/say.tsx'
import { noticeChannelLabel } from '../matter/channels.ts'
import { Line, Tick, Yuan } from '../matter/fields.tsx'
import { type Call, names } from './call.ts'
import { RespondentPart } from './RespondentPart.tsx'

interface PartProps {
  call: Call
  set: (change: Partial<Call>) => void
  problem: ApiProblem | null
}

const noticeChannels = ['sms', 'portal', 'email', 'post'].map(code => ({ code, ...noticeChannelLabel(code) }))

/** What the letters do by themselves where no text message arrives (server/complaint/tell.ts). */
const byPost = {
  zh: '告知方式（座机收不到短信：邮寄，无地址的网上查）',
  en: 'Notices by (no text message reaches a landline: post, or the portal without an address)',
}
const isLandline = (typed: string) => {
  const digits = typed.replace(/\D/g, '')
  return digits.length >= 10 && !/^(?:0|(?:00)?86)?1[3-9]\d{9}$/.test(digits)
}

export function MatterPart({ call, set, problem }: PartProps) {
  const say = useSay()
  return (
    <section className="call-matter" aria-label={say({ zh: '投诉内容', en: 'The complaint' })}>
      <RespondentPart call={call} set={set} problem={problem} />
      <div className="call-row goods">
        <Field name="goodsClass" label={names.goodsClass} required problem={problem}>
          <CodedSelect
            entries={classes}
            value={call.goodsClass}
            onChange={goodsClass => set({ goodsClass })}
            invalid={false}
          />
        </Field>
        <Line
          name="goodsName"
          label={names.goodsName}
          problem={problem}
          value={call.goodsName}
          set={goodsName => set({ goodsName })}
        />
        <Line name="brand" label={names.brand} problem={problem} value={call.brand} set={brand => set({ brand })} />
        <Line name="model" label={names.model} problem={problem} value={call.model} set={model => set({ model })} />
      </div>
      <div className="call-row two-wide">
        <Field name="problemClass" label={names.problemClass} required problem={problem}>
          <CodedSelect
            entries={problems}
            value={call.problemClass}
            onChange={problemClass => set({ problemClass })}
            invalid={false}
          />
        </Field>
        <Field name="claims" label={names.claims} problem={problem}>
          <CodedSelect
            many
            entries={claims}
            value={call.claims}
            onChange={codes => set({ claims: codes })}
            invalid={false}
          />
        </Field>
      </div>
      <div className="call-row four">
        <Line
          name="purchasedOn"
          type="date"
          label={names.purchasedOn}
          problem={problem}
          value={call.purchasedOn}
          set={purchasedOn => set({ purchasedOn })}
        />
        <Line
          name="disputedOn"
          type="date"
          label={names.disputedOn}
          problem={problem}
          value={call.disputedOn}
          set={disputedOn => set({ disputedOn })}
        />
        <Yuan
          name="disputedAmountFen"
          label={names.disputedAmountFen}
          problem={problem}
          value={call.disputedAmountFen}
          set={fen => set({ disputedAmountFen: fen })}
        />
        <Yuan
          name="claimedAmountFen"
          label={names.claimedAmountFen}
          problem={problem}
          value={call.claimedAmountFen}
          set={fen => set({ claimedAmountFen: fen })}
        />
      </div>
      <div className="call-facts">
        <Field name="facts" label={names.facts} required problem={problem}>
          <Input.TextArea
            value={call.facts ?? ''}
            onChange={event => set({ facts: event.target.value || undefined })}
          />
        </Field>
      </div>
      <div className="call-row consents">
        <Tick
          label={{ zh: '同意公示投诉信息', en: 'May be published' }}
          value={call.consentPublication}
          set={on => set({ consentPublication: on ?? false })}
        />
        <Tick
          label={{ zh: '同意委托调解', en: 'May be delegated' }}
          value={call.consentDelegation}
          set={on => set({ consentDelegation: on ?? false })}
        />
        <Field
          name="noticeChannel"
          label={call.noticeChannel === 'sms' && isLandline(call.phone ?? '') ? byPost : names.noticeChannel}
          problem={problem}
        >
          <CodedSelect
            entries={noticeChannels}
            value={call.noticeChannel}
            onChange={code => set({ noticeChannel: code ?? 'sms' })}
            invalid={false}
          />
        </Field>
      </div>
    </section>
  )
}
