/** The text of a tip or warning, as it is written, changed and corrected. */
import { classes, problems } from '../../../law/classes.ts'
import { advisoryKinds } from '../../../law/education.ts'
import type { AdvisoryText } from '../../../server/education/contract.ts'
import type { AdvisoryView } from '../../../server/education/view.ts'
import type { ApiProblem } from '../../kit/api.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { Field } from '../../kit/Problem.tsx'
import type { Label } from '../../kit/say.tsx'
import { Choice, Line, Words } from '../matter/fields.tsx'

export const textNames = {
  kind: { zh: '类别', en: 'Kind' },
  title: { zh: '标题', en: 'Title' },
  summary: { zh: '一句话说清', en: 'In one sentence' },
  body: { zh: '正文', en: 'Text' },
  advice: { zh: '提醒（一行一条）', en: 'Advice, one a line' },
  goodsClass: { zh: '商品服务类别', en: 'Class of goods' },
  problemClass: { zh: '问题类别', en: 'Problem' },
  validTo: { zh: '有效期至', en: 'Speaks of the time until' },
  naming: { zh: '点名商家的依据', en: 'Ground for naming the operator' },
} satisfies Record<string, Label>

interface Props {
  facts: Partial<AdvisoryText>
  set: (change: Partial<AdvisoryText>) => void
  problem: ApiProblem | null
  /** Drafted from a hot spot on one operator. */
  operator?: boolean
}

export function TextFields({ facts, set, problem, operator = false }: Props) {
  return (
    <>
      <Choice
        name="kind"
        label={textNames.kind}
        options={advisoryKinds}
        value={facts.kind}
        set={kind => set({ kind })}
        problem={problem}
      />
      <Line
        name="title"
        label={textNames.title}
        required
        problem={problem}
        value={facts.title}
        set={title => set({ title: title ?? '' })}
      />
      <Words
        name="summary"
        label={textNames.summary}
        required
        rows={2}
        problem={problem}
        value={facts.summary}
        set={summary => set({ summary: summary ?? '' })}
      />
      <Words
        name="body"
        label={textNames.body}
        required
        rows={5}
        problem={problem}
        value={facts.body}
        set={body => set({ body: body ?? '' })}
        help={{ zh: '用大白话，句子短些；一段一行。', en: 'Plain words, short sentences; a line for each paragraph.' }}
      />
      <Words
        name="advice"
        label={textNames.advice}
        required
        rows={4}
        problem={problem}
        value={facts.advice}
        set={advice => set({ advice: advice ?? '' })}
      />
      <div className="office-form">
        <Field name="goodsClass" label={textNames.goodsClass} problem={problem}>
          <CodedSelect entries={classes} value={facts.goodsClass} onChange={goodsClass => set({ goodsClass })} />
        </Field>
        <Field name="problemClass" label={textNames.problemClass} problem={problem}>
          <CodedSelect entries={problems} value={facts.problemClass} onChange={problemClass => set({ problemClass })} />
        </Field>
        <Line
          name="validTo"
          type="date"
          label={textNames.validTo}
          problem={problem}
          value={facts.validTo}
          set={validTo => set({ validTo })}
        />
      </div>
      {operator && (
        <Words
          name="naming"
          label={textNames.naming}
          rows={2}
          problem={problem}
          value={facts.naming}
          set={naming => set({ naming })}
          help={{
            zh: '正文写出商家名称的，写明依据（如已立案、已责令改正）；不写依据不能发布。',
            en: 'Where the text names the operator: on what ground. Without it the text cannot be published.',
          }}
        />
      )}
    </>
  )
}

/** The latest text, to go on from. */
export function textOf(record: AdvisoryView): Partial<AdvisoryText> {
  const [latest] = record.versions
  if (!latest) return {}
  return {
    kind: record.what,
    title: latest.title,
    summary: latest.summary,
    body: latest.body,
    advice: latest.advice,
    basis: latest.basis,
    ...(record.goodsClass ? { goodsClass: record.goodsClass } : {}),
    ...(record.problemClass ? { problemClass: record.problemClass } : {}),
    ...(record.validTo ? { validTo: record.validTo } : {}),
    ...(latest.naming ? { naming: latest.naming } : {}),
  }
}
