/** Every piece of the kit in every state, on one page: what is looked at before a release instead of a second build. */
import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { ApiProblem } from './api.ts'
import { Clock, ClockText } from './Clock.tsx'
import { ExplanationTable } from './ClockExplanation.tsx'
import { CodedSelect } from './CodedSelect.tsx'
import { classesShown, clocks, explanation, steps } from './gallery.samples.ts'
import { LetterPaper } from './LetterPaper.tsx'
import { Money, MoneyInput } from './Money.tsx'
import { Field, ProblemSummary } from './Problem.tsx'
import { Empty, Failed, Loading, NoPermission, NotFound, Offline } from './States.tsx'
import { ClosedSteps, Steps } from './Steps.tsx'
import { type Label, useSay } from './say.tsx'
import { useUndo } from './Undo.tsx'

export function Gallery() {
  const say = useSay()
  const offerUndo = useUndo()
  const [fen, setFen] = useState<number | undefined>(128050)
  const [code, setCode] = useState<string>()
  const [codes, setCodes] = useState<string[]>([])
  const problem = useWrong()
  return (
    <div className="page">
      <h1>{say({ zh: '构件', en: 'The kit' })}</h1>
      <Piece name={{ zh: '时限', en: 'Clocks' }}>
        <div className="page-head">
          {clocks.map(clock => (
            <Clock key={clock.id} clock={clock} />
          ))}
          <ClockText tone="none" text={{ zh: '无在计期限', en: 'no limit running' }} />
        </div>
      </Piece>
      <Piece name={{ zh: '环节', en: 'Steps' }}>
        <Steps steps={steps} onTake={() => {}} />
        <Steps steps={steps.filter(step => !step.open)} onTake={() => {}} />
        <ClosedSteps steps={steps.filter(step => !step.open)} />
      </Piece>
      <Piece name={{ zh: '填写', en: 'Forms' }}>
        <ProblemSummary problem={problem} names={fieldNames} />
        <Field name="phone" label={fieldNames.phone} required help={phoneHelp} problem={problem}>
          <Input defaultValue="1990000" />
        </Field>
        <Field name="claimedAmountFen" label={fieldNames.claimedAmountFen}>
          <MoneyInput value={fen} onChange={setFen} />
        </Field>
        <Field name="claim" label={{ zh: '投诉请求', en: 'Claim' }}>
          <CodedSelect entries={classesShown} value={code} onChange={setCode} />
        </Field>
        <Field name="claims" label={{ zh: '投诉请求（多选）', en: 'Claims (several)' }}>
          <CodedSelect many entries={classesShown} value={codes} onChange={setCodes} />
        </Field>
        <p>
          <Money fen={fen} /> <Money fen={null} />
        </p>
        <Button onClick={() => offerUndo({ said: { zh: '已删除', en: 'Deleted' } })}>
          {say({ zh: '删除（可撤销）', en: 'Delete (with undo)' })}
        </Button>
      </Piece>
      <Piece name={{ zh: '各种情形', en: 'States' }}>
        <div className="gallery-states">
          <Empty title={{ zh: '没有等您办理的', en: 'Nothing is waiting for you' }} />
          <Loading />
          <NoPermission />
          <Offline retry={() => {}} />
          <NotFound />
          <Failed problem={problem} retry={() => {}} />
        </div>
      </Piece>
      <Piece name={{ zh: '时限说明', en: 'How a limit was counted' }}>
        <ExplanationTable {...explanation} />
      </Piece>
      <Piece name={{ zh: '文书', en: 'Letter' }}>
        <LetterPaper title={say({ zh: '文书样张', en: 'A letter' })} html={sampleLetter} />
      </Piece>
    </div>
  )
}

function Piece({ name, children }: { name: Label; children: ReactNode }) {
  const say = useSay()
  return (
    <section className="panel form" aria-label={say(name)}>
      <h2>{say(name)}</h2>
      {children}
    </section>
  )
}

const fieldNames = {
  phone: { zh: '联系电话', en: 'Phone' },
  claimedAmountFen: { zh: '请求金额', en: 'Amount claimed' },
} satisfies Record<string, Label>
const phoneHelp = { zh: '手机十一位，固定电话带区号。', en: 'Eleven digits, or with the area code.' }

function useWrong() {
  const say = useSay()
  return new ApiProblem({
    status: 422,
    title: say({ zh: '填写内容有误', en: 'Some fields need attention' }),
    errors: [
      {
        field: 'phone',
        problem: say({ zh: '不是电话号码', en: 'is not a phone number' }),
        expected: say({ zh: '例如 19900001234', en: 'such as 19900001234' }),
      },
    ],
  })
}

const sampleTitle: Label = { zh: '投诉受理决定书', en: 'Decision' }
const sampleLetter = `<article class="letter" lang="zh-CN"><h1>${sampleTitle.zh}</h1></article>`
