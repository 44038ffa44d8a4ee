/** 更正登记内容: what was registered wrongly is put right, with a reason. Only what was changed is sent. */
import { useState } from 'react'
import { claims, classes, problems } from '../../../law/classes.ts'
import type { Correction } from '../../../server/complaint/contract.ts'
import type { ComplaintView } from '../../../server/complaint/view.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { Field } from '../../kit/Problem.tsx'
import { Line, Tick, Words, Yuan } from '../matter/fields.tsx'
import { CorrectComplainant, type Person, personNames } from './CorrectComplainant.tsx'
import { DeedForm } from './DeedForm.tsx'

const names = {
  ...personNames,
  'respondent.name': { zh: '被投诉人名称', en: 'Respondent' },
  'respondent.address': { zh: '被投诉人地址', en: 'Address' },
  'respondent.phone': { zh: '被投诉人电话', en: 'Telephone' },
  goodsClass: { zh: '商品或者服务类别', en: 'Class of goods or service' },
  goodsName: { zh: '商品或者服务名称', en: 'Goods or service' },
  brand: { zh: '品牌', en: 'Brand' },
  model: { zh: '型号规格', en: 'Model' },
  purchasedOn: { zh: '购买日期', en: 'Bought on' },
  orderNumber: { zh: '订单号', en: 'Order number' },
  problemClass: { zh: '问题类别', en: 'Class of problem' },
  claims: { zh: '请求', en: 'Claims' },
  facts: { zh: '事实', en: 'Facts' },
  disputedAmountFen: { zh: '争议金额', en: 'Disputed amount' },
  claimedAmountFen: { zh: '请求金额', en: 'Claimed amount' },
  reason: { zh: '更正理由', en: 'Why it is corrected' },
}

export function Correct({ complaint, close }: { complaint: ComplaintView; close: () => void }) {
  const [change, setChange] = useState<Partial<Correction>>({})
  const [shop, setShop] = useState<{ name?: string; address?: string; phone?: string }>({})
  const [person, setPerson] = useState<Person>({})
  const set = (next: Partial<Correction>) => setChange(before => ({ ...before, ...next }))
  const was = complaint.respondent
  const respondent = {
    ...(shop.name === undefined && was.operatorId !== null ? { operatorId: was.operatorId } : {}),
    name: shop.name ?? was.name,
    address: shop.address ?? was.address ?? undefined,
    phone: shop.phone ?? was.phone ?? undefined,
    areaCode: shop.address === undefined ? (was.areaCode ?? undefined) : undefined,
    contact: was.contact ?? undefined,
    ...(shop.name === undefined && was.uscc !== null ? { uscc: was.uscc } : {}),
  }
  const body = {
    ...change,
    ...(Object.keys(person).length > 0 ? { consumer: person } : {}),
    ...(Object.keys(shop).length > 0 ? { respondent } : {}),
  }
  return (
    <DeedForm
      label={{ zh: '更正登记内容', en: 'Correct the record' }}
      names={names}
      path={`/complaints/${complaint.id}/correct`}
      id={complaint.id}
      body={body}
      close={close}
    >
      {problem => (
        <>
          <CorrectComplainant was={complaint.consumer} person={person} set={setPerson} problem={problem} />
          <div className="two">
            <Line
              name="respondent.name"
              label={names['respondent.name']}
              problem={problem}
              value={shop.name ?? was.name}
              set={name => setShop({ ...shop, name: name ?? '' })}
            />
            <Line
              name="respondent.phone"
              label={names['respondent.phone']}
              problem={problem}
              value={shop.phone ?? was.phone ?? ''}
              set={phone => setShop({ ...shop, phone: phone ?? '' })}
            />
          </div>
          <Line
            name="respondent.address"
            label={names['respondent.address']}
            problem={problem}
            value={shop.address ?? was.address ?? ''}
            set={address => setShop({ ...shop, address: address ?? '' })}
          />
          {was.platform && (
            <Tick
              label={{
                zh: '平台上未公示地址，或者按公示地址联系不上',
                en: 'The platform shows no address, or nobody is reached there',
              }}
              help={{
                zh: '由平台经营者住所地的单位处理（第十三条）。',
                en: 'The office at the domicile of the platform is competent then (art. 13).',
              }}
              value={(change.publishedAddressReachable ?? was.publishedAddressReachable) === false}
              set={on => set({ publishedAddressReachable: !on })}
            />
          )}
          <div className="two">
            <Field name="goodsClass" label={names.goodsClass} problem={problem}>
              <CodedSelect
                entries={classes}
                value={change.goodsClass ?? complaint.goodsClass}
                onChange={goodsClass => set({ goodsClass })}
                invalid={false}
              />
            </Field>
            <Line
              name="goodsName"
              label={names.goodsName}
              problem={problem}
              value={change.goodsName ?? complaint.goodsName ?? ''}
              set={goodsName => set({ goodsName: goodsName ?? '' })}
            />
            <Line
              name="brand"
              label={names.brand}
              problem={problem}
              value={change.brand ?? complaint.brand ?? ''}
              set={brand => set({ brand: brand ?? '' })}
            />
            <Line
              name="model"
              label={names.model}
              problem={problem}
              value={change.model ?? complaint.model ?? ''}
              set={model => set({ model: model ?? '' })}
            />
            <Line
              name="purchasedOn"
              type="date"
              label={names.purchasedOn}
              problem={problem}
              value={change.purchasedOn ?? complaint.purchasedOn ?? ''}
              set={purchasedOn => set({ purchasedOn })}
            />
            <Line
              name="orderNumber"
              label={names.orderNumber}
              problem={problem}
              value={change.orderNumber ?? complaint.orderNumber ?? ''}
              set={orderNumber => set({ orderNumber: orderNumber ?? '' })}
            />
            <Field name="problemClass" label={names.problemClass} problem={problem}>
              <CodedSelect
                entries={problems}
                value={change.problemClass ?? complaint.problemClass}
                onChange={problemClass => set({ problemClass })}
                invalid={false}
              />
            </Field>
            <Field name="claims" label={names.claims} problem={problem}>
              <CodedSelect
                many
                entries={claims}
                value={change.claims ?? complaint.claims}
                onChange={codes => set({ claims: codes })}
                invalid={false}
              />
            </Field>
            <Yuan
              name="disputedAmountFen"
              label={names.disputedAmountFen}
              problem={problem}
              value={change.disputedAmountFen ?? complaint.disputedAmountFen ?? undefined}
              set={fen => set({ disputedAmountFen: fen })}
            />
            <Yuan
              name="claimedAmountFen"
              label={names.claimedAmountFen}
              problem={problem}
              value={change.claimedAmountFen ?? complaint.claimedAmountFen ?? undefined}
              set={fen => set({ claimedAmountFen: fen })}
            />
          </div>
          <Words
            name="facts"
            label={names.facts}
            rows={4}
            problem={problem}
            value={change.facts ?? complaint.facts}
            set={facts => set({ facts: facts ?? '' })}
          />
          <Words
            name="reason"
            label={names.reason}
            required
            rows={2}
            problem={problem}
            value={change.reason}
            set={reason => set({ reason: reason ?? '' })}
          />
        </>
      )}
    </DeedForm>
  )
}
