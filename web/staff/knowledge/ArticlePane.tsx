/** One article: the text in force, what waits to be approved, every version, and how often it answered. */
import './knowledge.css'
import '../intake/intake.css'
import { useParams } from '@tanstack/react-router'
import type { ArticleStep } from '../../../law/knowledge.ts'
import type { ArticleText, Review } from '../../../server/knowledge/contract.ts'
import type { ArticleVersionView, ArticleView } from '../../../server/knowledge/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { Part } from '../matter/Facts.tsx'
import { Line } from '../matter/fields.tsx'
import { MatterPane } from '../matter/MatterPane.tsx'
import { reasonForm, remarkForm } from '../matter/plainForms.tsx'
import { type FieldsProps, form, type StepForm } from '../matter/stepForm.ts'
import { ArticleFields, textNames } from './ArticleFields.tsx'
import { Basis } from './Basis.tsx'
import { Standing } from './Standing.tsx'

const textForm = form<ArticleText, ArticleView>(ArticleFields, textNames, record => {
  const [newest] = record.versions
  return {
    question: newest?.question ?? '',
    answer: newest?.answer ?? '',
    ...(newest?.plain ? { plain: newest.plain } : {}),
    ...(newest?.keywords ? { keywords: newest.keywords } : {}),
    ...(newest?.askings ? { askings: newest.askings } : {}),
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
  const askings = version.askings.split('\n').filter(Boolean)
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
      {askings.length > 0 && (
        <details>
          <summary>
            {say(textNames.askings)} {askings.length}
          </summary>
          <ul>
            {askings.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="quiet">
        {say({ zh: `${version.writer}写`, en: `written by ${version.writer}` })} {atText(version.writtenAt)}
        {version.approver && say({ zh: `，${version.approver}审核`, en: `, put in force by ${version.approver}` })}{' '}
        {version.approvedAt && atText(version.approvedAt)} {version.note}
      </p>
    </div>
  )
}
