/** 换发查询码: whoever lost the receipt calls, is recognised, and is read a new code. Shown here once; the old one is void. */
import { Button, Input, Popover } from 'antd'
import { useState } from 'react'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { spoken } from '../../kit/spoken.ts'
import { hasRole, useMe } from '../session/me.ts'

export function RenewCode({ id }: { id: number }) {
  const say = useSay()
  const me = useMe()
  const [open, setOpen] = useState(false)
  const [recognised, setRecognised] = useState('')
  const renewing = useSubmit((asked: { recognised: string }) =>
    api.post<{ number: string; code: string }>(`/complaints/${id}/code`, asked),
  )
  if (!hasRole(me, ['handler', 'head', 'dispatcher', 'agent'])) return null
  const label = { zh: '怎样核实是本人', en: 'How the caller was recognised' }
  const shut = (next: boolean) => {
    setOpen(next)
    if (!next) renewing.reset()
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
          {renewing.data ? (
            <div role="status">
              <p>{say({ zh: '新查询码，只显示这一次：', en: 'The new code, shown this once:' })}</p>
              <p className="number code-once">{spoken(renewing.data.code)}</p>
              <p className="quiet">{say({ zh: '原查询码已作废。', en: 'The old one opens nothing any more.' })}</p>
            </div>
          ) : (
            <form
              className="form"
              onSubmit={event => {
                event.preventDefault()
                renewing.mutate({ recognised })
              }}
            >
              <ProblemSummary problem={renewing.error} names={{ recognised: label }} />
              <Field
                name="recognised"
                label={label}
                required
                problem={renewing.error}
                help={{
                  zh: '如回拨登记的电话、核对身份证后四位；记入办理记录。',
                  en: 'Called back on the number on record, last digits of the identity card; it goes on the record.',
                }}
              >
                <Input autoFocus value={recognised} onChange={event => setRecognised(event.target.value)} />
              </Field>
              <Button type="primary" htmlType="submit" loading={renewing.isPending}>
                {say({ zh: '换发', en: 'Give out' })}
              </Button>
            </form>
          )}
        </div>
      }
    >
      <Button size="small">{say({ zh: '换发查询码', en: 'New query code' })}</Button>
    </Popover>
  )
}
