/** Who changed a setting or entered a notice, when and why. */
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'

interface Change {
  id: number
  name: string
  by: string
  at: string
  key?: string
  title?: string
  reason?: string
}

const what: Record<string, Label> = {
  counting: { zh: '改变计算口径', en: 'changed the counting' },
  factors: { zh: '调整第十七条因素', en: 'changed the factors of article 17' },
  ways: { zh: '修改其他途径的地址和电话', en: 'changed the addresses of the other ways' },
  mass: { zh: '调整群体性投诉口径', en: 'changed what counts as a mass complaint' },
  'calendar.enter': { zh: '录入', en: 'entered' },
}

export function History() {
  const say = useSay()
  const read = useRead<{ items: Change[] }>('/settings/history')
  return (
    <Shown read={read}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={{ zh: '还没有改变过', en: 'Nothing was changed yet' }} />
        ) : (
          <ol className="timeline">
            {items.map(change => (
              <li key={change.id}>
                <time className="number" dateTime={change.at}>
                  {atText(change.at)}
                </time>
                <div>
                  {change.by} {say(what[change.key ?? change.name] ?? { zh: change.name, en: change.name })}{' '}
                  {change.title}
                  {change.reason && <div className="timeline-words">{change.reason}</div>}
                </div>
              </li>
            ))}
          </ol>
        )
      }
    </Shown>
  )
}
