/** 提醒: what the clocks and colleagues want of me. */
import { BellOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Badge, Button, Popover } from 'antd'
import { useState } from 'react'
import { api } from '../../kit/api.ts'
import { useChanges } from '../../kit/changes.ts'
import { queryClient, useRead, useSubmit } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { placeOf } from '../frame/pages.ts'

interface Reminder {
  id: number
  matterId: number | null
  kind: string | null
  name: string
  text: Label
  at: string
  read: boolean
}

const path = '/reminders'

/** An ODR enterprise has its own view of what it was offered. */
const wayTo = ({ name, kind }: Reminder, id: number) =>
  name === 'odr.offer' ? `/odr-desk/${id}` : placeOf({ kind: kind ?? 'complaint', id })

export function Bell() {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const read = useRead<{ items: Reminder[]; unread: number }>(path, {}, { staleTime: 60_000 })
  useChanges(() => void queryClient.invalidateQueries({ queryKey: [path] }))
  const unread = read.data?.unread ?? 0
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      content={<Shown read={read}>{({ items }) => <Reminders items={items} close={() => setOpen(false)} />}</Shown>}
    >
      <Badge count={unread} size="small" overflowCount={99} color="var(--accent)" offset={[-6, 6]}>
        <Button
          type="text"
          icon={<BellOutlined aria-hidden="true" />}
          aria-label={say({ zh: `提醒，${unread}条未读`, en: `Reminders, ${unread} unread` })}
        />
      </Badge>
    </Popover>
  )
}

function Reminders({ items, close }: { items: Reminder[]; close: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const mark = useSubmit((ids: number[] | undefined, key) => api.post('/reminders/read', ids ? { ids } : {}, key), {
    changes: [path],
  })
  if (items.length === 0)
    return (
      <Empty
        title={{ zh: '没有提醒', en: 'No reminders' }}
        hint={{
          zh: '期限临近、被指派或被退回时会出现在这里。',
          en: 'Limits coming due, assignments and returns appear here.',
        }}
      />
    )
  return (
    <div className="reminders">
      <div className="spread">
        <h2>{say({ zh: '提醒', en: 'Reminders' })}</h2>
        <Button
          type="link"
          size="small"
          onClick={() => mark.mutate(undefined)}
          disabled={items.every(each => each.read)}
        >
          {say({ zh: '全部标为已读', en: 'Mark all read' })}
        </Button>
      </div>
      <ul>
        {items.map(each => (
          <li key={each.id}>
            <button
              type="button"
              className={each.read ? 'quiet' : ''}
              onClick={() => {
                if (!each.read) mark.mutate([each.id])
                close()
                if (each.matterId !== null) void navigate({ to: wayTo(each, each.matterId) })
              }}
            >
              {!each.read && <span className="unread-dot" role="img" aria-label={say({ zh: '未读', en: 'Unread' })} />}
              <span>{say(each.text)}</span>
              <time className="quiet">{atText(each.at)}</time>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
