/** One article: the text in force, what waits to be approved, every version, and how often it answered. */
import './knowledge.css'
import '../intake/intake.css'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { entryOf } from '../../../law/classes/coded.ts'
import { classes, problems } from '../../../law/classes.ts'
import { type ArticleStep, topics } from '../../../law/knowledge.ts'
import type { ArticleText, Review } from '../../../server/knowledge/contract.ts'
import type { ArticleVersionView, ArticleView } from '../../../server/knowledge/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useRead, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { reasonForm, remarkForm } from '../complaint/steps/plain.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { Line } from '../matter/fields.tsx'
import { MatterPane } from '../matter/MatterPane.tsx'
import { PersonSelect } from '../matter/OfficeSelect.tsx'
import { type FieldsProps, form, type StepForm } from '../matter/stepForm.ts'
import { useMe } from '../session/me.ts'
import { ArticleFields, textNames } from './ArticleFields.tsx'
import { Basis } from './Basis.tsx'

const textForm = form<ArticleText, ArticleView>(ArticleFields, textNames, record => {
  const [newest] = record.versions
  return {
    question: newest?.question ?? '',
    answer: newest?.answer ?? '',
    ...(newest?.plain ? { plain: newest.plain } : {}),
    ...(newest?.keywords ? { keywords: newest.keywords } : {}),
    basis: newest?.basis ?? [],
    topic: record.topic as NonNullable<ArticleText['topic']>,
    ...(record.goodsClass ? { goodsClass: record.goodsClass } : {}),
    ...(record.problemClass ? { problemClass: record.problemClass } : {}),
    public: record.public,
  }
})

const reviewing = { reviewOn: { zh: '下次复核日', en: 'Next review on' } }

function ReviewFields({ facts, set, problem }: FieldsProps<Review, ArticleView>) {
  return (
    <Line
      name="reviewOn"
      type="date"
      label={reviewing.reviewOn}
      required
      problem={problem}
      value={facts.reviewOn}
      set={reviewOn => set({ reviewOn: reviewOn ?? '' })}
      help={{ zh: '一年之内。', en: 'Within a year.' }}
    />
  )
}

const forms: Record<ArticleStep, StepForm> = {
  write: textForm,
  revise: textForm,
  approve: remarkForm,
  'approve-revision': remarkForm,
  discard: reasonForm,
  'drop-revision': reasonForm,
  review: form<Review, ArticleView>(ReviewFields, reviewing),
  withdraw: reasonForm,
}

export function ArticlePage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <ArticlePane key={id} id={Number(id)} />
}

export function ArticlePane({ id }: { id: number }) {
  const read = useRead<ArticleView>(`/articles/${id}`)
  return (
    <Shown read={read} lines={10}>
      {article => (
        <MatterPane
          matter={{
            ...article,
            subject: article.question,
            respondent: '',
            receivedOn: '',
            clocks: [],
            from: article.proposedFrom,
          }}
          forms={forms}
        >
          <Texts article={article} />
          <Standing article={article} />
        </MatterPane>
      )}
    </Shown>
  )
}

function Texts({ article }: { article: ArticleView }) {
  const say = useSay()
  const shown = article.versions.find(each => each.version === article.inForce)
  const waiting = article.state === 'draft' || article.state === 'revised' ? article.versions[0] : undefined
  const earlier = article.versions.filter(each => each !== shown && each !== waiting)
  return (
    <>
      {waiting && (
        <Part title={{ zh: `待审：第${waiting.version}版`, en: `Waiting: version ${waiting.version}` }}>
          <Version version={waiting} />
        </Part>
      )}
      {shown && (
        <Part title={{ zh: `现行：第${shown.version}版`, en: `In force: version ${shown.version}` }}>
          <Version version={shown} />
        </Part>
      )}
      {earlier.length > 0 && (
        <Part title={{ zh: '以往版本', en: 'Earlier versions' }}>
          <div className="versions">
            {earlier.map(each => (
              <details key={each.version}>
                <summary>
                  {say({ zh: `第${each.version}版`, en: `Version ${each.version}` })} {each.writer}{' '}
                  {atText(each.writtenAt)} {each.note}
                </summary>
                <Version version={each} />
              </details>
            ))}
          </div>
        </Part>
      )}
    </>
  )
}

function Version({ version }: { version: ArticleVersionView }) {
  const say = useSay()
  return (
    <div lang="zh-CN">
      <strong>{version.question}</strong>
      <p className="knowledge-answer">{version.answer}</p>
      {version.plain && (
        <>
          <div className="quiet">{say({ zh: '给群众看的说法', en: 'For citizens' })}</div>
          <p className="knowledge-answer">{version.plain}</p>
        </>
      )}
      <Basis basis={version.basis} />
      <p className="quiet">
        {say({ zh: `${version.writer}写`, en: `written by ${version.writer}` })} {atText(version.writtenAt)}
        {version.approver && say({ zh: `，${version.approver}审核`, en: `, put in force by ${version.approver}` })}{' '}
        {version.approvedAt && atText(version.approvedAt)} {version.note}
      </p>
    </div>
  )
}

function Standing({ article }: { article: ArticleView }) {
  const say = useSay()
  const { language } = useLanguage()
  const topic = topics.find(each => each.code === article.topic)
  return (
    <Part title={{ zh: '情况', en: 'Standing' }} aside={<Owner article={article} />}>
      <Facts
        facts={[
          [{ zh: '负责人', en: 'Owner' }, article.owner],
          [
            { zh: '复核日', en: 'Review on' },
            article.due ? `${article.reviewOn} ${say({ zh: '（到期）', en: '(due)' })}` : article.reviewOn,
          ],
          [{ zh: '依据已失效', en: 'Acts no longer in force' }, article.ended.join('、')],
          [{ zh: '主题', en: 'Topic' }, topic?.[language]],
          [
            { zh: '类别', en: 'Classes' },
            [
              entryOf(classes, article.goodsClass ?? '')?.[language],
              entryOf(problems, article.problemClass ?? '')?.[language],
            ]
              .filter(Boolean)
              .join(' · '),
          ],
          [
            { zh: '网上可见', en: 'On the portal' },
            article.public ? say({ zh: '是', en: 'yes' }) : say({ zh: '否，仅供内部', en: 'no, internal' }),
          ],
          [{ zh: '用于答复', en: 'Answers given with it' }, article.used],
          [{ zh: '答上了／没答上', en: 'It helped / it did not' }, `${article.helped} / ${article.notHelped}`],
        ]}
      />
    </Part>
  )
}

function Owner({ article }: { article: ArticleView }) {
  const say = useSay()
  const me = useMe()
  const [to, setTo] = useState<number>()
  const [open, setOpen] = useState(false)
  const path = `/articles/${article.id}`
  const saving = useSubmit((body: { ownerId: number }, key) => api.post<ArticleView>(`${path}/owner`, body, key), {
    done: now => {
      queryClient.setQueryData([path, {}], now)
      setOpen(false)
    },
  })
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {say({ zh: '换人负责', en: 'Hand over' })}
      </Button>
    )
  return (
    <span className="spread">
      <ProblemSummary problem={saving.error} />
      <PersonSelect
        officeId={me.officeId}
        roles={['agent', 'dispatcher', 'handler', 'head', 'supervisor', 'legal']}
        value={to}
        onChange={setTo}
      />
      <Button
        size="small"
        type="primary"
        disabled={to === undefined}
        loading={saving.isPending}
        onClick={() => to !== undefined && saving.mutate({ ownerId: to })}
      >
        {say({ zh: '移交', en: 'Hand over' })}
      </Button>
    </span>
  )
}
