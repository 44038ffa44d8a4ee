/** 登记: who, which shop, what, how much. Everything within a thumb's reach; what was typed outlives a lost connection. */
import { Button, Input } from 'antd'
import { claims, classes, offered, problems } from '../../../law/classes.ts'
import { api } from '../../kit/api.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { MoneyInput } from '../../kit/Money.tsx'
import { Field, ProblemSummary, problemAt } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { useUploads } from '../../kit/upload.ts'
import { useMe } from '../session/me.ts'
import { Chips } from './Chips.tsx'
import type { CounterView, LoggedCase } from './Counter.tsx'
import { FirstAsked, Shop } from './DisputeParts.tsx'
import { bodyOf, disputeNames as names, useDispute } from './dispute.ts'

/** The problems one meets at a counter; all others are found by searching. */
const usual = ['quality', 'after-sales', 'price', 'contract', 'food-safety', 'advertising']
const common = [
  'food',
  'clothing',
  'household',
  'appliances',
  'communication',
  'jewellery',
  'catering-lodging',
  'telecom',
]
const wanted = ['refund', 'return', 'replace', 'repair', 'compensate', 'apologise']
const labelled = (list: readonly { code: string; zh: string; en: string }[], codes: readonly string[]) =>
  codes.flatMap(code => {
    const found = list.find(each => each.code === code)
    return found ? [{ code, label: { zh: found.zh, en: found.en } }] : []
  })

interface NewDisputeProps {
  counter: CounterView
  logged: (made: LoggedCase) => void
  close: () => void
}

export function NewDispute({ counter, logged, close }: NewDisputeProps) {
  const say = useSay()
  const me = useMe()
  const { said, set, clear } = useDispute(me.id)
  const files = useUploads()
  const saving = useSubmit((body: object, key) => api.post<LoggedCase>('/station-cases', body, key), {
    changes: ['/station-cases', '/counter'],
    done: made => {
      clear()
      files.clear()
      logged(made)
    },
  })
  const { error } = saving
  const at = (name: string) => problemAt(error, name)?.problem
  const sent = files.uploads.flatMap(each => (each.id && each.token ? [{ id: each.id, token: each.token }] : []))
  const busy = files.uploads.some(each => each.state === 'sending')
  return (
    <form
      className="page counter"
      onSubmit={event => {
        event.preventDefault()
        saving.mutate(bodyOf(said, sent))
      }}
    >
      <div className="page-head">
        <Button onClick={close}>{say({ zh: '‹ 返回', en: '‹ Back' })}</Button>
        <h1>{say({ zh: '登记纠纷', en: 'Log a dispute' })}</h1>
      </div>
      <ProblemSummary problem={error} names={names} />
      <div className="two">
        <Field name="consumer.phone" label={names['consumer.phone']} required problem={error}>
          <Input
            type="tel"
            inputMode="tel"
            autoComplete="off"
            size="large"
            value={said.phone}
            onChange={event => set({ phone: event.target.value })}
          />
        </Field>
        <Field name="consumer.name" label={names['consumer.name']} required problem={error}>
          <Input
            size="large"
            autoComplete="off"
            value={said.name}
            onChange={event => set({ name: event.target.value })}
          />
        </Field>
      </div>
      <Shop counter={counter} said={said} set={set} wrong={at('respondentName') ?? at('operatorId')} />
      <Chips
        name="goodsClass"
        label={names.goodsClass}
        required
        options={labelled(classes, common)}
        chosen={said.goodsClass ? [said.goodsClass] : []}
        pick={goodsClass => set({ goodsClass })}
        problem={at('goodsClass')}
      />
      <CodedSelect
        entries={offered(classes)}
        value={said.goodsClass}
        onChange={goodsClass => set({ goodsClass })}
        placeholder={say({ zh: '其他：输入汉字或者拼音首字母', en: 'Others: type to search' })}
        aria-label={say({ zh: '其他商品或服务', en: 'Other goods or services' })}
        invalid={at('goodsClass') !== undefined}
      />
      <Field name="goodsName" label={names.goodsName} problem={error}>
        <Input
          size="large"
          autoComplete="off"
          value={said.goodsName}
          onChange={event => set({ goodsName: event.target.value })}
          placeholder={say({ zh: '如：羽绒服', en: 'such as a down coat' })}
        />
      </Field>
      <Chips
        name="problemClass"
        label={names.problemClass}
        required
        options={labelled(problems, usual)}
        chosen={said.problemClass ? [said.problemClass] : []}
        pick={problemClass => set({ problemClass })}
        problem={at('problemClass')}
      />
      <Chips
        name="claims"
        label={names.claims}
        options={labelled(claims, wanted)}
        chosen={said.claims}
        pick={code =>
          set({
            claims: said.claims.includes(code) ? said.claims.filter(each => each !== code) : [...said.claims, code],
          })
        }
      />
      <Field name="amountFen" label={names.amountFen} problem={error}>
        <MoneyInput value={said.amountFen} onChange={amountFen => set({ amountFen })} invalid={false} />
      </Field>
      <FirstAsked said={said} set={set} wrong={at('firstReason')} />
      <details className="counter-more">
        <summary>{say({ zh: '补充说明、照片', en: 'More, photos' })}</summary>
        <Field name="facts" label={names.facts} problem={error}>
          <Input.TextArea
            autoSize={{ minRows: 2 }}
            value={said.facts}
            onChange={event => set({ facts: event.target.value })}
          />
        </Field>
        <UploadBox {...files} accept="image/*" />
      </details>
      <div className="counter-foot">
        <Button
          type="primary"
          block
          htmlType="submit"
          className="counter-main"
          loading={saving.isPending}
          disabled={busy}
        >
          {say({ zh: '登记', en: 'Log it' })}
        </Button>
      </div>
    </form>
  )
}
