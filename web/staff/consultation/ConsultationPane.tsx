/** One consultation: question, asker, answer and the article it came from, what it became, and whether it grew into knowledge. */
import '../knowledge/knowledge.css'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { classes, entryOf, problems } from '../../../law/classes.ts'
import { toldBy } from '../../../law/consultation.ts'
import type { ConsultationView } from '../../../server/consultation/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useRead, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { placeOf } from '../frame/pages.ts'
import { arrivalLabel } from '../matter/channels.ts'
import { Facts, Part } from '../matter/Facts.tsx'
import { Words } from '../matter/fields.tsx'
import { anyStateLabel, kindName } from '../matter/kinds.ts'
import { MatterPane } from '../matter/MatterPane.tsx'
import { forms } from './forms.tsx'

export function ConsultationPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <ConsultationPane key={id} id={Number(id)} />
}

export function ConsultationPane({ id }: { id: number }) {
  const navigate = useNavigate()
  const read = useRead<ConsultationView>(`/consultations/${id}`)
  return (
    <Shown read={read} lines={10}>
      {asked => (
        <MatterPane
          matter={asked}
          forms={forms}
          // Nothing is typed again: the call-taking screen opens with all that is known.
          elsewhere={{ convert: () => void navigate({ to: '/intake', search: { from: String(id) } as never }) }}
        >
          <QuestionPart asked={asked} />
          <AnswerPart asked={asked} />
        </MatterPane>
      )}
    </Shown>
  )
}

function QuestionPart({ asked }: { asked: ConsultationView }) {
  const { language } = useLanguage()
  const say = useSay()
  return (
    <Part title={{ zh: '问题', en: 'Question' }}>
      <p className="matter-facts">{asked.question}</p>
      <Facts
        facts={[
          [{ zh: '咨询人', en: 'Asker' }, asked.asker ? asked.asker.name : say({ zh: '未留姓名', en: 'gave no name' })],
          [{ zh: '电话', en: 'Telephone' }, asked.asker?.phone && <Phone asked={asked} />],
          [{ zh: '地址', en: 'Address' }, asked.asker?.address],
          [{ zh: '涉及商家', en: 'Business' }, asked.respondent],
          [{ zh: '渠道', en: 'Channel' }, say(arrivalLabel(asked.channel))],
          [{ zh: '收到', en: 'Received' }, asked.receivedOn],
          [
            { zh: '类别', en: 'Classes' },
            [
              entryOf(classes, asked.goodsClass ?? '')?.[language],
              entryOf(problems, asked.problemClass ?? '')?.[language],
            ]
              .filter(Boolean)
              .join(' · '),
          ],
          [{ zh: '承办', en: 'With' }, [asked.office.name, asked.handler?.name].filter(Boolean).join(' ')],
        ]}
      />
    </Part>
  )
}

/** The whole number for a reason that stays on the record. */
function Phone({ asked }: { asked: ConsultationView }) {
  const say = useSay()
  const [reason, setReason] = useState<string>()
  const showing = useSubmit((body: { reason: string }, key) =>
    api.post<{ phone: string }>(`/consultations/${asked.id}/reveal`, body, key),
  )
  if (!asked.asker) return null
  if (showing.data) return <span className="number">{showing.data.phone}</span>
  return (
    <>
      <span className="number">{asked.asker.phone}</span>{' '}
      {asked.asker.masked && reason === undefined && (
        <Button size="small" onClick={() => setReason('')}>
          {say({ zh: '查看', en: 'Show' })}
        </Button>
      )}
      {reason !== undefined && (
        <div className="form">
          <ProblemSummary problem={showing.error} names={{ reason: { zh: '理由', en: 'Reason' } }} />
          <Words
            name="reason"
            label={{ zh: '查看理由', en: 'Why' }}
            required
            rows={1}
            problem={showing.error}
            value={reason}
            set={text => setReason(text ?? '')}
          />
          <Button size="small" type="primary" onClick={() => showing.mutate({ reason })}>
            {say({ zh: '查看（留痕）', en: 'Show (recorded)' })}
          </Button>
        </div>
      )}
    </>
  )
}

function AnswerPart({ asked }: { asked: ConsultationView }) {
  const say = useSay()
  const { answer, article, became, grown, helped } = asked
  return (
    <Part title={{ zh: '答复', en: 'Answer' }} aside={answer && <Grow asked={asked} />}>
      {answer ? (
        <p className="matter-facts">{answer.text}</p>
      ) : (
        <p className="quiet">{say({ zh: '还没有答复', en: 'Not answered yet' })}</p>
      )}
      <Facts
        facts={[
          [{ zh: '答复人', en: 'By' }, answer && `${answer.by} ${answer.on}`],
          [{ zh: '告知', en: 'Told' }, answer && say(toldBy[answer.told])],
          [
            { zh: '来自知识', en: 'From the article' },
            article && (
              <Link to={`/articles/${article.id}`}>
                {article.question} {say({ zh: `（第${article.version}版）`, en: `(version ${article.version})` })}
              </Link>
            ),
          ],
          [
            { zh: '解答了没有', en: 'Did this answer it' },
            helped === null ? undefined : helped ? say({ zh: '解答了', en: 'yes' }) : say({ zh: '没有', en: 'no' }),
          ],
          [
            { zh: '已提为知识', en: 'Proposed as an article' },
            grown && <Link to={`/articles/${grown.id}`}>{grown.number}</Link>,
          ],
          [
            { zh: '转为', en: 'Became' },
            became && (
              <>
                {say(kindName(became.kind))}{' '}
                <Link to={placeOf(became)} className="number">
                  {became.number}
                </Link>{' '}
                {say(anyStateLabel(became.kind, became.state))}
              </>
            ),
          ],
        ]}
      />
    </Part>
  )
}

/** An answer that came from no article is one key from being proposed as one; what an article answered, from one of its askings. */
function Grow({ asked }: { asked: ConsultationView }) {
  const say = useSay()
  const path = `/consultations/${asked.id}`
  const proposing = useSubmit((_: object, key) => api.post(`${path}/article`, {}, key), {
    changes: ['/articles'],
    done: () => void queryClient.invalidateQueries({ queryKey: [path] }),
  })
  if (asked.grown) return null
  if (proposing.data && asked.article)
    return (
      <span className="quiet">{say({ zh: '已添为问法，待审核', en: 'Added to its askings, waits for approval' })}</span>
    )
  return (
    <>
      <ProblemSummary problem={proposing.error} />
      <Button size="small" loading={proposing.isPending} onClick={() => proposing.mutate({})}>
        {say(
          asked.article
            ? { zh: '把问题添为问法', en: 'Add the question to its askings' }
            : { zh: '提为知识', en: 'Propose as an article' },
        )}
      </Button>
    </>
  )
}
