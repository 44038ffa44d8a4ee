/** 分件 (Order 121 art. 9): what of the message is a dispute becomes a complaint of its own. */
import { claims, classes, problems } from '../../../law/classes.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { Field } from '../../kit/Problem.tsx'
import { useSay } from '../../kit/say.tsx'
import { Line, Tick, Words, Yuan } from '../matter/fields.tsx'
import { useMe } from '../session/me.ts'
import type { ReportPartProps } from './ReportClue.tsx'
import { names } from './reportCall.ts'

export function SplitFields({ call, set, problem }: ReportPartProps) {
  const say = useSay()
  const me = useMe()
  if (!me.roles.some(role => role === 'agent' || role === 'dispatcher')) return null
  return (
    <section className="panel form" aria-label={say({ zh: '分件', en: 'Split' })}>
      <Tick
        label={{
          zh: '来件同时要求退、换、赔：分件，另登记一件投诉',
          en: 'The message also asks for a dispute to be settled: register a complaint besides',
        }}
        help={{
          zh: '两件各有编号，由不同程序办理，互不相知；只有本中心的分件记录里能看到是同一来件。',
          en: 'Two numbers, two procedures, neither knows of the other; only this centre’s list of splits does.',
        }}
        value={call.split}
        set={split =>
          set({
            split: split ?? false,
            complainant: call.complainant ?? call.name,
            complainantPhone: call.complainantPhone ?? call.phone,
          })
        }
      />
      {call.split && (
        <>
          <div className="two">
            <Line
              name="complaint.consumer.name"
              label={names['complaint.consumer.name']!}
              required
              problem={problem}
              value={call.complainant}
              set={complainant => set({ complainant })}
            />
            <Line
              name="complaint.consumer.phone"
              type="tel"
              label={names['complaint.consumer.phone']!}
              required
              problem={problem}
              value={call.complainantPhone}
              set={complainantPhone => set({ complainantPhone })}
            />
          </div>
          <div className="two">
            <Field name="complaint.goodsClass" label={names['complaint.goodsClass']!} required problem={problem}>
              <CodedSelect
                entries={classes}
                value={call.goodsClass}
                onChange={goodsClass => set({ goodsClass })}
                invalid={false}
              />
            </Field>
            <Field name="complaint.problemClass" label={names['complaint.problemClass']!} required problem={problem}>
              <CodedSelect
                entries={problems}
                value={call.problemClass}
                onChange={problemClass => set({ problemClass })}
                invalid={false}
              />
            </Field>
          </div>
          <div className="two">
            <Field name="complaint.claims" label={names['complaint.claims']!} problem={problem}>
              <CodedSelect
                many
                entries={claims}
                value={call.claims}
                onChange={chosen => set({ claims: chosen })}
                invalid={false}
              />
            </Field>
            <Yuan
              name="complaint.disputedAmountFen"
              label={names['complaint.disputedAmountFen']!}
              problem={problem}
              value={call.disputedAmountFen}
              set={disputedAmountFen => set({ disputedAmountFen })}
            />
          </div>
          <Words
            name="complaint.facts"
            label={names['complaint.facts']!}
            required
            rows={3}
            help={{ zh: '只写争议，不写举报的事。', en: 'The dispute only; nothing of the report.' }}
            problem={problem}
            value={call.dispute}
            set={dispute => set({ dispute })}
          />
        </>
      )}
    </section>
  )
}
