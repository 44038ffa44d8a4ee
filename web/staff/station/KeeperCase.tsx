/** One dispute in the keeper's hand: what it is about, and four big ways to end it. */
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { classes, entryOf, problems } from '../../../law/classes.ts'
import { agreementChips, firstAnswers, firstAsked } from '../../../law/station-case.ts'
import type { CaseView } from '../../../server/station/view.ts'
import { api } from '../../kit/api.ts'
import { Clock } from '../../kit/Clock.tsx'
import { Money, MoneyInput } from '../../kit/Money.tsx'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useSubmit } from '../../kit/reading.ts'
import { type Label, useLanguage, useSay } from '../../kit/say.tsx'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { useUploads } from '../../kit/upload.ts'
import { Facts } from '../matter/Facts.tsx'
import { Files } from '../matter/Files.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { Signature } from './Signature.tsx'

const ways = {
  settle: { zh: '谈妥了', en: 'Settled' },
  answer: { zh: '已告知方案', en: 'Plan told' },
  'hand-over': { zh: '谈不拢，转市场监管', en: 'Hand over' },
  withdraw: { zh: '消费者不再要求', en: 'No longer asked for' },
} satisfies Record<string, Label>
type Way = keyof typeof ways

export function KeeperCase({ one }: { one: CaseView }) {
  const say = useSay()
  const [way, setWay] = useState<Way>()
  const open = (Object.keys(ways) as Way[]).filter(name => one.steps.some(step => step.name === name && step.open))
  return (
    <article className="keeper-case">
      <header className="panel">
        <div className="spread">
          <strong>{one.subject}</strong>
          <span className="state-tag">{say(anyStateLabel('station-case', one.state))}</span>
        </div>
        <CaseFacts one={one} />
        {one.clocks.map(clock => (
          <Clock key={clock.id} clock={clock} />
        ))}
        {one.complaint && (
          <p>
            {say({
              zh: `已转${one.complaint.office}办理（${one.complaint.number}，${anyStateLabel('complaint', one.complaint.state).zh}）`,
              en: `With ${one.complaint.office} (${one.complaint.number}, ${anyStateLabel('complaint', one.complaint.state).en})`,
            })}
          </p>
        )}
        <Files files={one.attachments} />
      </header>
      {open.length > 0 && (
        <div className="counter-acts">
          {open.map(name => (
            <Button
              key={name}
              size="large"
              type={name === 'settle' ? 'primary' : 'default'}
              aria-expanded={way === name}
              onClick={() => setWay(way === name ? undefined : name)}
            >
              {say(ways[name])}
            </Button>
          ))}
        </div>
      )}
      {way === 'settle' && <Settle one={one} close={() => setWay(undefined)} />}
      {way && way !== 'settle' && <Reason key={way} one={one} way={way} close={() => setWay(undefined)} />}
    </article>
  )
}

function CaseFacts({ one }: { one: CaseView }) {
  const say = useSay()
  const { language } = useLanguage()
  return (
    <Facts
      facts={[
        [{ zh: '消费者', en: 'Consumer' }, `${one.consumer.name} ${one.consumer.phone}`],
        [{ zh: '商家', en: 'Shop' }, [one.respondent, one.stall].filter(Boolean).join(' · ')],
        [{ zh: '商品', en: 'Goods' }, entryOf(classes, one.goodsClass)?.[language]],
        [{ zh: '问题', en: 'Problem' }, entryOf(problems, one.problemClass)?.[language]],
        [{ zh: '涉及金额', en: 'Amount' }, one.amountFen === null ? null : <Money key="amount" fen={one.amountFen} />],
        [
          { zh: '首问', en: 'First asked' },
          `${say(firstAsked[one.firstAsked as keyof typeof firstAsked])} · ${say(firstAnswers[one.firstAnswer as keyof typeof firstAnswers])}${one.firstReason ? `：${one.firstReason}` : ''}`,
        ],
        [{ zh: '说明', en: 'Facts' }, one.facts],
        [{ zh: '协议', en: 'Agreement' }, one.agreement],
        [
          { zh: '挽回损失', en: 'Recovered' },
          one.recoveredFen === null ? null : <Money key="recovered" fen={one.recoveredFen} />,
        ],
      ]}
    />
  )
}

interface Taking {
  one: CaseView
  close: () => void
}

const useStep = (one: CaseView, step: string, close: () => void) =>
  useSubmit((body: object, key) => api.post<CaseView>(`/station-cases/${one.id}/steps/${step}`, body, key), {
    changes: ['/station-cases', '/counter'],
    done: now => {
      queryClient.setQueryData([`/station-cases/${one.id}`, {}], now)
      close()
    },
  })

const settling = {
  agreement: { zh: '怎样谈妥的', en: 'What was agreed' },
  recoveredFen: { zh: '退赔给消费者', en: 'Given back to the consumer' },
}

/** Words by chips, the amount already there: a touch or two, and it is done. */
function Settle({ one, close }: Taking) {
  const say = useSay()
  const [agreement, setAgreement] = useState('')
  const [fen, setFen] = useState<number | undefined>(one.amountFen ?? undefined)
  const [atOnce, setAtOnce] = useState(true)
  const files = useUploads()
  const taking = useStep(one, 'settle', close)
  const add = (words: string) =>
    setAgreement(before =>
      before.includes(words) ? before : [before.replace(/。$/, ''), words].filter(Boolean).join('，'),
    )
  const sent = files.uploads.flatMap(each => (each.id && each.token ? [{ id: each.id, token: each.token }] : []))
  return (
    <section className="panel form" aria-label={say(ways.settle)}>
      <ProblemSummary problem={taking.error} names={settling} />
      <div className="chips">
        {agreementChips.map(each => (
          <button
            key={each.zh}
            type="button"
            className="chip"
            aria-pressed={agreement.includes(each.zh)}
            onClick={() => add(each.zh)}
          >
            {say(each)}
          </button>
        ))}
      </div>
      <Field name="agreement" label={settling.agreement} required problem={taking.error}>
        <Input.TextArea
          autoSize={{ minRows: 2 }}
          value={agreement}
          onChange={event => setAgreement(event.target.value)}
        />
      </Field>
      <Field name="recoveredFen" label={settling.recoveredFen} required problem={taking.error}>
        <MoneyInput value={fen} onChange={setFen} invalid={false} />
      </Field>
      <Checkbox checked={atOnce} onChange={event => setAtOnce(event.target.checked)}>
        {say({ zh: '当场履行', en: 'Performed at once' })}
      </Checkbox>
      <details className="counter-more">
        <summary>{say({ zh: '签名、凭证照片（可不填）', en: 'Signature, photo of the receipt (optional)' })}</summary>
        <Signature signed={file => files.add([file])} />
        <UploadBox {...files} accept="image/*" />
      </details>
      <Button
        type="primary"
        block
        className="counter-main"
        loading={taking.isPending}
        disabled={files.uploads.some(each => each.state === 'sending')}
        onClick={() => taking.mutate({ agreement, recoveredFen: fen, performedAtOnce: atOnce, attachments: sent })}
      >
        {say({ zh: '确认谈妥', en: 'Confirm' })}
      </Button>
    </section>
  )
}

const reasons = {
  answer: { field: 'plan', label: { zh: '处理方案', en: 'The plan' } },
  'hand-over': { field: 'reason', label: { zh: '为什么没有谈妥', en: 'Why it was not settled' } },
  withdraw: { field: 'reason', label: { zh: '原因', en: 'Reason' } },
} satisfies Record<Exclude<Way, 'settle'>, { field: string; label: Label }>

function Reason({ one, way, close }: Taking & { way: Exclude<Way, 'settle'> }) {
  const say = useSay()
  const [words, setWords] = useState('')
  const { field, label } = reasons[way]
  const taking = useStep(one, way, close)
  return (
    <section className="panel form" aria-label={say(ways[way])}>
      <ProblemSummary problem={taking.error} names={{ [field]: label }} />
      {way === 'hand-over' && (
        <p className="quiet">
          {say({
            zh: '已填的内容和照片一并转给有处理权限的市场监管部门，立为投诉，消费者不用再说一遍。',
            en: 'All that was typed and the photos go to the competent office as a complaint; nobody has to say it again.',
          })}
        </p>
      )}
      <Field name={field} label={label} required problem={taking.error}>
        <Input.TextArea autoSize={{ minRows: 2 }} value={words} onChange={event => setWords(event.target.value)} />
      </Field>
      <Button
        type="primary"
        block
        className="counter-main"
        loading={taking.isPending}
        onClick={() => taking.mutate({ [field]: words })}
      >
        {say({ zh: `确认：${ways[way].zh}`, en: `Confirm: ${ways[way].en}` })}
      </Button>
    </section>
  )
}
