/** 承诺反馈: what consumers said behind the plaque, each with its seven working days. */
import '../complaint/complaint.css'
import './demonstration.css'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { demonstrationFeedback, feedbackResults } from '../../../law/demonstration-feedback.ts'
import type { FeedbackHandling } from '../../../server/demonstration/contract.ts'
import type { FeedbackLine, FeedbackView } from '../../../server/demonstration/view.ts'
import { Pages, useAsked } from '../../kit/Register.tsx'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { RenewCode } from '../complaint/RenewCode.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { Choice, Words } from '../matter/fields.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { MatterPane } from '../matter/MatterPane.tsx'
import { form } from '../matter/stepForm.ts'

interface Page {
  items: FeedbackLine[]
  count: number
  next: string | null
}

export function FeedbackList() {
  const say = useSay()
  const { asked, go } = useAsked<'state'>('/demonstration-feedback')
  const read = useRead<Page>('/demonstration-feedback', { ...asked, limit: 50 })
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '承诺反馈', en: 'Feedback on promises' })}</h1>
        {read.data && (
          <span className="quiet">{say({ zh: `共 ${read.data.count} 件`, en: `${read.data.count} in all` })}</span>
        )}
      </div>
      <div className="steps">
        <Button type={asked.state ? 'default' : 'primary'} onClick={() => go({ state: undefined })}>
          {say({ zh: '全部', en: 'All' })}
        </Button>
        {Object.entries(demonstrationFeedback.states).map(([state, label]) => (
          <Button key={state} type={asked.state === state ? 'primary' : 'default'} onClick={() => go({ state })}>
            {say(label)}
          </Button>
        ))}
      </div>
      <Pages
        read={read}
        cursor={asked.cursor}
        go={go}
        empty={{
          title: { zh: '没有反馈', en: 'No feedback' },
          hint: {
            zh: '消费者扫牌匾上的码、说承诺没做到的，会出现在这里。',
            en: 'What consumers say behind the code appears here.',
          },
        }}
      >
        {({ items }) => (
          <ul className="lines">
            {items.map(each => (
              <li key={each.id} className="spread">
                <span>
                  <Link to={`/demonstration-feedback/${each.id}`} className="number">
                    {each.number}
                  </Link>{' '}
                  {each.name} {each.pledge && `· ${say(each.pledge)}`}
                </span>
                <span className="nowrap">
                  {each.result
                    ? say(feedbackResults[each.result])
                    : say({ zh: `待处理，${each.dueOn}前`, en: `open, by ${each.dueOn}` })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </div>
  )
}

export function FeedbackPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <FeedbackPane key={id} id={Number(id)} />
}

const names = { result: { zh: '处理结果', en: 'Result' }, answer: { zh: '处理情况', en: 'What was done' } }
const forms = {
  handle: form<FeedbackHandling, FeedbackView>(
    ({ facts, set, problem }) => (
      <>
        <Choice
          name="result"
          label={names.result}
          options={feedbackResults}
          value={facts.result}
          set={result => set({ result })}
          problem={problem}
        />
        <Words
          name="answer"
          label={names.answer}
          required
          problem={problem}
          value={facts.answer}
          set={answer => set({ answer: answer ?? '' })}
        />
      </>
    ),
    names,
  ),
}

export function FeedbackPane({ id }: { id: number }) {
  const say = useSay()
  const read = useRead<FeedbackView>(`/demonstration-feedback/${id}`)
  return (
    <Shown read={read} lines={8}>
      {one => (
        <MatterPane matter={one} forms={forms} usual={{ received: 'handle' }}>
          <Part title={{ zh: '反馈', en: 'Feedback' }} aside={<RenewCode of={`/demonstration-feedback/${one.id}`} />}>
            <Facts
              facts={[
                [
                  { zh: '创建单位', en: 'Unit' },
                  <Link key="unit" to={`/demonstrations/${one.demonstration.id}`}>
                    {one.demonstration.name}（{say(anyStateLabel('demonstration', one.demonstration.state))}）
                  </Link>,
                ],
                [{ zh: '承诺', en: 'Promise' }, one.pledge && say(one.pledge)],
                [{ zh: '情况', en: 'What happened' }, one.facts],
                [{ zh: '反馈人', en: 'From' }, [one.name, one.phone].filter(Boolean).join(' ')],
                [{ zh: '处理结果', en: 'Result' }, one.result && say(feedbackResults[one.result])],
                [{ zh: '处理情况', en: 'What was done' }, one.answer],
              ]}
            />
          </Part>
        </MatterPane>
      )}
    </Shown>
  )
}
