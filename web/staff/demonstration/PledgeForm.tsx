/** Signing one promise: on the glass, as a scan, or on paper that lies with the file. */
import { Button, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { pledgeTexts } from '../../../law/demonstration.pledges.ts'
import type { Pledge } from '../../../server/demonstration/contract.ts'
import type { PledgeView } from '../../../server/demonstration/view.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { useUploads } from '../../kit/upload.ts'
import { Line, Words } from '../matter/fields.tsx'
import { SignPad } from './SignPad.tsx'
import { useFinished } from './uploads.ts'

const names = {
  pledge: { zh: '承诺', en: 'Promise' },
  signer: { zh: '签订人', en: 'Signed by' },
  goods: { zh: '适用商品', en: 'For which goods' },
  days: { zh: '退货期限（天）', en: 'Days' },
  terms: { zh: '退货约定', en: 'Conditions' },
  signature: { zh: '签名', en: 'Signature' },
}

export function PledgeForm({
  id,
  pledges,
  signer,
  close,
}: {
  id: number
  pledges: PledgeView[]
  signer: string
  close: () => void
}) {
  const say = useSay()
  const open = pledges.find(each => each.signedOn === null)
  const [said, setSaid] = useState<Partial<Pledge>>({ signer, ...(open ? { pledge: open.code } : {}) })
  const set = (change: Partial<Pledge>) => setSaid(before => ({ ...before, ...change }))
  const files = useUploads()
  useFinished(files.uploads, ([upload]) => upload && set({ upload }))
  const saving = useSubmit((body: object, key) => api.post(`/demonstrations/${id}/pledges`, body, key), {
    changes: [`/demonstrations/${id}`, '/my-demonstration'],
    done: close,
  })
  const { error } = saving
  const text = pledgeTexts.find(each => each.code === said.pledge)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(said)
  }
  return (
    <form className="form" onSubmit={submit}>
      <ProblemSummary problem={error} names={names} />
      <Field name="pledge" label={names.pledge} required problem={error}>
        <Select
          value={said.pledge}
          onChange={pledge => set({ pledge })}
          options={[...new Map(pledgeTexts.map(each => [each.code, each])).values()].map(each => ({
            value: each.code,
            label: say(each),
          }))}
        />
      </Field>
      {text && (
        <div className="quiet" lang="zh-CN">
          {text.words.map(words => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
      <Line
        name="signer"
        label={names.signer}
        required
        problem={error}
        value={said.signer}
        set={value => set({ signer: value ?? '' })}
      />
      {text?.withTerms && (
        <>
          <Line
            name="goods"
            label={names.goods}
            required
            problem={error}
            value={said.goods}
            set={goods => set({ goods })}
          />
          <Line
            name="days"
            label={names.days}
            required
            problem={error}
            value={said.days === undefined ? undefined : String(said.days)}
            set={days => set({ days: days === undefined ? undefined : Number(days) })}
          />
          <Words
            name="terms"
            label={names.terms}
            rows={2}
            problem={error}
            value={said.terms}
            set={terms => set({ terms })}
          />
        </>
      )}
      {text?.withDuty && (
        <Words
          name="terms"
          label={{ zh: '党支部和岗位职责', en: 'Party branch and duty' }}
          required
          rows={2}
          problem={error}
          value={said.terms}
          set={terms => set({ terms })}
        />
      )}
      <SignPad signed={signature => set({ signature })} />
      {!said.signature && <UploadBox {...files} many={false} accept="image/*,application/pdf" />}
      <p className="quiet">
        {say({
          zh: '不在屏幕上签、也不上传的，记为纸质签订，原件存档。',
          en: 'Neither signed here nor uploaded: recorded as signed on paper, kept on file.',
        })}
      </p>
      <div className="steps">
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {say({ zh: '签订', en: 'Sign' })}
        </Button>
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </form>
  )
}
