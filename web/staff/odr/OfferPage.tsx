/** One complaint as the enterprise sees it: whom to call, what is asked, and how it ends. */
import { subjectLabel } from '../matter/subject.ts'
import '../station/station.css'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { claims, classes, entryOf, problems } from '../../../law/classes.ts'
import type { OfferView } from '../../../server/odr/view.ts'
import { api } from '../../kit/api.ts'
import { Clock } from '../../kit/Clock.tsx'
import { dialled } from '../../kit/dialled.ts'
import { Money, MoneyInput } from '../../kit/Money.tsx'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useRead, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { Facts } from '../matter/Facts.tsx'
import { Files } from '../matter/Files.tsx'

export function OfferPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useSay()
  const read = useRead<OfferView>(`/odr-offers/${id}`)
  return (
    <div className="page counter">
      <div>
        <Link to="/odr-desk">
          <Button>{say({ zh: '‹ 全部', en: '‹ All' })}</Button>
        </Link>
      </div>
      <Shown read={read}>{offer => <Offer offer={offer} />}</Shown>
    </div>
  )
}

function Offer({ offer }: { offer: OfferView }) {
  const say = useSay()
  const { language } = useLanguage()
  const [way, setWay] = useState<'settle-by-odr' | 'return-from-odr'>()
  const wanted = offer.claims.map(code => entryOf(claims, code)?.[language] ?? code).join('、')
  return (
    <article className="keeper-case">
      <header className="panel">
        <div className="spread">
          <strong>{say(subjectLabel(offer.subject))}</strong>
          <span className="number quiet">{offer.number}</span>
        </div>
        <p className="matter-facts">{offer.facts}</p>
        <Facts
          facts={[
            [{ zh: '消费者', en: 'Consumer' }, offer.consumer.name],
            [
              { zh: '电话', en: 'Telephone' },
              <a key="tel" href={dialled(offer.consumer.phone)} className="number">
                {offer.consumer.phone}
              </a>,
            ],
            [{ zh: '要求', en: 'Wants' }, wanted],
            [
              { zh: '商品', en: 'Goods' },
              [entryOf(classes, offer.goodsClass)?.[language], offer.goodsName, offer.brand]
                .filter(Boolean)
                .join(' · '),
            ],
            [{ zh: '问题', en: 'Problem' }, entryOf(problems, offer.problemClass)?.[language]],
            [{ zh: '订单号', en: 'Order' }, offer.orderNumber],
            [{ zh: '购买日', en: 'Bought on' }, offer.purchasedOn],
            [
              { zh: '涉诉金额', en: 'Amount' },
              offer.disputedAmountFen === null ? null : <Money key="a" fen={offer.disputedAmountFen} />,
            ],
            [
              { zh: '请求金额', en: 'Claimed' },
              offer.claimedAmountFen === null ? null : <Money key="c" fen={offer.claimedAmountFen} />,
            ],
            [{ zh: '转来日', en: 'Handed over on' }, offer.offeredOn],
          ]}
        />
        {offer.clocks.map(clock => (
          <Clock key={clock.id} clock={clock} />
        ))}
        <Files files={offer.attachments} />
        <p className="quiet">
          {say({
            zh: '消费者的姓名、电话只用于处理本件，不得作其他用途。',
            en: 'Name and telephone serve this complaint alone.',
          })}
        </p>
      </header>
      <div className="counter-acts">
        <Button type="primary" size="large" onClick={() => setWay('settle-by-odr')}>
          {say({ zh: '已和解', en: 'Settled' })}
        </Button>
        <Button size="large" onClick={() => setWay('return-from-odr')}>
          {say({ zh: '不能和解，退回', en: 'Not settled: give it back' })}
        </Button>
      </div>
      {way && <Ending key={way} offer={offer} way={way} />}
    </article>
  )
}

const names = {
  result: { zh: '时间、过程、方式和结果', en: 'When, how and with what result' },
  recoveredAmountFen: { zh: '退赔给消费者', en: 'Given back to the consumer' },
  reason: { zh: '为什么没有和解', en: 'Why it was not settled' },
}

function Ending({ offer, way }: { offer: OfferView; way: 'settle-by-odr' | 'return-from-odr' }) {
  const say = useSay()
  const navigate = useNavigate()
  const [words, setWords] = useState('')
  const [fen, setFen] = useState<number>()
  const settles = way === 'settle-by-odr'
  const taking = useSubmit((body: object, key) => api.post(`/complaints/${offer.id}/steps/${way}`, body, key), {
    changes: ['/odr-offers'],
    done: () => {
      queryClient.removeQueries({ queryKey: [`/odr-offers/${offer.id}`] })
      void navigate({ to: '/odr-desk' })
    },
  })
  const field = settles ? 'result' : 'reason'
  return (
    <section className="panel form" aria-label={say(names[field])}>
      <ProblemSummary problem={taking.error} names={names} />
      <Field name={field} label={names[field]} required problem={taking.error}>
        <Input.TextArea autoSize={{ minRows: 3 }} value={words} onChange={event => setWords(event.target.value)} />
      </Field>
      {settles && (
        <Field name="recoveredAmountFen" label={names.recoveredAmountFen} required problem={taking.error}>
          <MoneyInput value={fen} onChange={setFen} invalid={false} />
        </Field>
      )}
      <Button
        type="primary"
        block
        className="counter-main"
        loading={taking.isPending}
        onClick={() => taking.mutate(settles ? { result: words, recoveredAmountFen: fen } : { reason: words })}
      >
        {say({ zh: '提交', en: 'Submit' })}
      </Button>
    </section>
  )
}
