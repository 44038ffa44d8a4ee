/** The full contact, for a reason that stays on the record. Shown here only; nothing keeps it. */
import { Button, Input, Popover } from 'antd'
import { useState } from 'react'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Facts } from '../matter/Facts.tsx'

interface Revealed {
  phone: string
  phoneOther: string | null
  address: string | null
  email: string | null
  idNumber: string | null
}

export function Reveal({ id }: { id: number }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const revealing = useSubmit((asked: { reason: string }) => api.post<Revealed>(`/complaints/${id}/reveal`, asked))
  const label = { zh: '查看理由', en: 'Why you need it' }
  const shut = (next: boolean) => {
    setOpen(next)
    if (!next) revealing.reset()
  }
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={shut}
      placement="bottomRight"
      destroyOnHidden
      content={
        <div className="reveal">
          {revealing.data ? (
            <Facts
              facts={[
                [
                  { zh: '电话', en: 'Phone' },
                  [revealing.data.phone, revealing.data.phoneOther].filter(Boolean).join('，'),
                ],
                [{ zh: '地址', en: 'Address' }, revealing.data.address],
                [{ zh: '电子邮件', en: 'E-mail' }, revealing.data.email],
                [{ zh: '证件号码', en: 'Identity number' }, revealing.data.idNumber],
              ]}
            />
          ) : (
            <form
              className="form"
              onSubmit={event => {
                event.preventDefault()
                revealing.mutate({ reason })
              }}
            >
              <ProblemSummary problem={revealing.error} names={{ reason: label }} />
              <Field
                name="reason"
                label={label}
                required
                problem={revealing.error}
                help={{ zh: '记入办理记录。', en: 'It goes on the record.' }}
              >
                <Input autoFocus value={reason} onChange={event => setReason(event.target.value)} />
              </Field>
              <Button type="primary" htmlType="submit" loading={revealing.isPending}>
                {say({ zh: '查看', en: 'Show' })}
              </Button>
            </form>
          )}
        </div>
      }
    >
      <Button size="small">{say({ zh: '查看完整联系方式', en: 'Show the full contact' })}</Button>
    </Popover>
  )
}
