/** The text of an article: question, answer, the words for citizens, the law it rests on, and where it stands. */
import { Button, Input } from 'antd'
import { classes, problems } from '../../../law/classes.ts'
import { topics } from '../../../law/knowledge.ts'
import type { ArticleText } from '../../../server/knowledge/contract.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { Field, problemAt } from '../../kit/Problem.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { Line, Tick, Words } from '../matter/fields.tsx'
import type { FieldsProps } from '../matter/stepForm.ts'

export const textNames = {
  question: { zh: '问题', en: 'Question' },
  answer: { zh: '答复（照着读）', en: 'Answer (to read out)' },
  plain: { zh: '给群众看的说法', en: 'In plain words for citizens' },
  keywords: { zh: '别的说法', en: 'Other words for it' },
  askings: { zh: '问法', en: 'Ways of asking' },
  basis: { zh: '依据', en: 'Basis' },
  topic: { zh: '主题', en: 'Topic' },
  goodsClass: { zh: '商品服务类别', en: 'Class of goods' },
  problemClass: { zh: '问题类别', en: 'Problem' },
  note: { zh: '修改说明', en: 'What changed' },
} satisfies Record<string, Label>

const shelves = topics.map(each => ({ ...each, initials: each.code }))

export function ArticleFields({ facts, set, problem }: FieldsProps<ArticleText, unknown>) {
  const say = useSay()
  return (
    <>
      <Line
        name="question"
        label={textNames.question}
        required
        problem={problem}
        value={facts.question}
        set={question => set({ question: question ?? '' })}
        help={{ zh: '像群众那样问，一句话。', en: 'As people ask it, in one sentence.' }}
      />
      <Words
        name="answer"
        label={textNames.answer}
        required
        rows={4}
        problem={problem}
        value={facts.answer}
        set={answer => set({ answer: answer ?? '' })}
      />
      <Words
        name="plain"
        label={textNames.plain}
        rows={2}
        problem={problem}
        value={facts.plain}
        set={plain => set({ plain })}
        help={{ zh: '不填则网上也显示上面的答复。', en: 'When empty, the portal shows the answer above.' }}
      />
      <Line
        name="keywords"
        label={textNames.keywords}
        problem={problem}
        value={facts.keywords}
        set={keywords => set({ keywords })}
        help={{
          zh: '群众会用的其他词，空格分开：反悔 不想要了 七天无理由',
          en: 'Other words people use, separated by spaces.',
        }}
      />
      <Words
        name="askings"
        label={textNames.askings}
        rows={4}
        problem={problem}
        value={facts.askings}
        set={askings => set({ askings: askings || undefined })}
        help={{
          zh: '群众怎么问的，一行一句，越多样越好，检索就按它找。不写姓名、电话、地址。',
          en: 'How people ask it, one a line, the more different the better: the search goes by them. No name, number or address.',
        }}
      />
      <div className="call-row three">
        <Field name="topic" label={textNames.topic} problem={problem}>
          <CodedSelect
            entries={shelves}
            value={facts.topic}
            onChange={topic => set({ topic: topic as ArticleText['topic'] })}
            invalid={false}
          />
        </Field>
        <Field name="goodsClass" label={textNames.goodsClass} problem={problem}>
          <CodedSelect
            entries={classes}
            value={facts.goodsClass}
            onChange={goodsClass => set({ goodsClass })}
            invalid={false}
          />
        </Field>
        <Field name="problemClass" label={textNames.problemClass} problem={problem}>
          <CodedSelect
            entries={problems}
            value={facts.problemClass}
            onChange={problemClass => set({ problemClass })}
            invalid={false}
          />
        </Field>
      </div>
      <fieldset className="choice" id="field-basis" tabIndex={-1}>
        <legend>{say(textNames.basis)}</legend>
        <BasisRows facts={facts} set={set} />
        {problemAt(problem, 'basis') && <div className="field-problem">{problemAt(problem, 'basis')!.problem}</div>}
      </fieldset>
      <Tick
        label={{ zh: '群众可以在网上看到', en: 'Citizens may read it on the portal' }}
        value={facts.public ?? true}
        set={shown => set({ public: shown ?? true })}
      />
      <Line name="note" label={textNames.note} problem={problem} value={facts.note} set={note => set({ note })} />
    </>
  )
}

function BasisRows({ facts, set }: Pick<FieldsProps<ArticleText, unknown>, 'facts' | 'set'>) {
  const say = useSay()
  const rows = facts.basis ?? []
  const change = (at: number, part: Partial<(typeof rows)[0]>) =>
    set({ basis: rows.map((row, index) => (index === at ? { ...row, ...part } : row)) })
  return (
    <div className="basis-rows">
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity than their place
        <div key={at} className="basis-row">
          <Input
            aria-label={say({ zh: '法律法规规章', en: 'Act' })}
            placeholder={say({ zh: '中华人民共和国消费者权益保护法', en: 'Name of the act' })}
            value={row.act}
            onChange={event => change(at, { act: event.target.value })}
          />
          <Input
            aria-label={say({ zh: '条', en: 'Article' })}
            placeholder={say({ zh: '第二十五条', en: 'Article' })}
            value={row.article}
            onChange={event => change(at, { article: event.target.value })}
          />
          <Button onClick={() => set({ basis: rows.filter((_, index) => index !== at) })}>
            {say({ zh: '删去', en: 'Remove' })}
          </Button>
          <Input.TextArea
            className="basis-says"
            aria-label={say({ zh: '条文原文', en: 'Its own words' })}
            placeholder={say({ zh: '条文原文', en: 'Its own words' })}
            autoSize={{ minRows: 1, maxRows: 6 }}
            value={row.says ?? ''}
            onChange={event => change(at, { says: event.target.value || undefined })}
          />
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => set({ basis: [...rows, { act: '', article: '' }] })}>
          {say({ zh: '加一条依据', en: 'Add a basis' })}
        </Button>
      </div>
    </div>
  )
}
