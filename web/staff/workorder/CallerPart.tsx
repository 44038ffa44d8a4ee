/** 来电人: whom to call, for whoever handles it; in full for others only with a reason. */
import { Button, Input, Popover } from 'antd'
import { useState } from 'react'
import type { OrderView } from '../../../server/workorder/view.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { hasRole, useMe } from '../session/me.ts'

interface Caller {
  name: string
  phone: string
  address: string | null
}

const names = {
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Phone' },
  address: { zh: '地址', en: 'Address' },
  reason: { zh: '查看理由', en: 'Why you need it' },
}

const sealed = {
  zh: '已转为举报，来电人信息依法保密，本工单不再保存。',
  en: 'It became a report: who called is kept secret by law, and no longer here.',
}

export function CallerPart({ order }: { order: OrderView }) {
  const say = useSay()
  const { caller } = order
  const may = hasRole(useMe(), ['handler', 'head', 'dispatcher', 'agent', 'supervisor'])
  const hidden = order.secret && caller.masked
  return (
    <Part title={{ zh: '来电人', en: 'Caller' }} aside={caller.masked && may ? <Reveal id={order.id} /> : undefined}>
      {hidden ? (
        <p className="quiet">
          {say({
            zh: '来电人信息保密，只有承办人员可见。',
            en: 'Kept secret: only those who handle it see the caller.',
          })}
        </p>
      ) : caller.name === '' && caller.phone === '' ? (
        <p className="quiet">
          {say(
            order.convertedTo?.kind === 'report'
              ? sealed
              : { zh: '来电人没有留下姓名和电话。', en: 'The caller left neither name nor telephone.' },
          )}
        </p>
      ) : (
        <Said caller={caller} />
      )}
    </Part>
  )
}

const Said = ({ caller }: { caller: Caller }) => (
  <Facts
    facts={[
      [names.name, caller.name],
      [names.phone, caller.phone],
      [names.address, caller.address],
    ]}
  />
)

function Reveal({ id }: { id: number }) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const revealing = useSubmit((asked: { reason: string }) => api.post<Caller>(`/workorders/${id}/reveal`, asked))
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      onOpenChange={open => {
        if (!open) revealing.reset()
      }}
      content={
        <div className="reveal">
          {revealing.data ? (
            <Said caller={revealing.data} />
          ) : (
            <form
              className="form"
              onSubmit={event => {
                event.preventDefault()
                revealing.mutate({ reason })
              }}
            >
              <ProblemSummary problem={revealing.error} names={names} />
              <Field
                name="reason"
                label={names.reason}
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
      <Button size="small">{say({ zh: '查看完整信息', en: 'Show in full' })}</Button>
    </Popover>
  )
}
