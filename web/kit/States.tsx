/** Empty, loading, refused, offline, failed: each says what it is and what to do next. */
import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { ApiProblem } from './api.ts'
import { type Label, useSay } from './say.tsx'

interface Saying {
  title: Label
  hint?: Label
  action?: ReactNode
}

/** @param instead what stands where a page or a record would: it is then the heading */
function State({
  title,
  hint,
  action,
  sign,
  alarming,
  instead,
}: Saying & { sign: string; alarming?: boolean; instead?: boolean }) {
  const say = useSay()
  const Title = instead ? 'h1' : 'p'
  return (
    <div className="state" role={alarming ? 'alert' : 'status'}>
      <div className="state-sign" aria-hidden="true">
        {sign}
      </div>
      <Title className="state-title">{say(title)}</Title>
      {hint && <p className="quiet">{say(hint)}</p>}
      {action}
    </div>
  )
}

export const Empty = (saying: Saying) => <State sign="∅" {...saying} />

export function NoPermission({ problem }: { problem?: ApiProblem }) {
  const said = problem?.detail
  return (
    <State
      instead
      sign="⊘"
      title={{ zh: '这里不属于您的岗位', en: 'This is not part of your duty' }}
      hint={
        said
          ? { zh: said, en: said }
          : {
              zh: '如果工作需要，请联系本单位负责人或系统管理员调整岗位。',
              en: 'If your work needs it, ask your head of office or the administrator.',
            }
      }
    />
  )
}

function Retry({ retry }: { retry: (() => void) | undefined }) {
  const say = useSay()
  return retry ? <Button onClick={retry}>{say({ zh: '重试', en: 'Try again' })}</Button> : null
}

export const Offline = ({ retry }: { retry?: () => void }) => (
  <State
    alarming
    sign="⌁"
    title={{ zh: '网络不通', en: 'No connection' }}
    hint={{
      zh: '已填写的内容保留在本页，恢复连接后可继续。',
      en: 'What you have typed stays on this page; go on when the connection is back.',
    }}
    action={<Retry retry={retry} />}
  />
)

export const NotFound = () => (
  <State
    instead
    sign="?"
    title={{ zh: '没有找到，或者您无权查看', en: 'Not found, or not yours to see' }}
    hint={{ zh: '请核对编号，或用 Ctrl+K 搜索。', en: 'Check the number, or search with Ctrl+K.' }}
  />
)

/** Whatever went wrong with reading, in the right words. */
export function Failed({ problem, retry }: { problem: ApiProblem; retry?: () => void }) {
  if (problem.offline) return <Offline {...(retry ? { retry } : {})} />
  if (problem.status === 403) return <NoPermission problem={problem} />
  if (problem.status === 404) return <NotFound />
  return (
    <State
      alarming
      sign="!"
      title={{ zh: problem.title, en: problem.title }}
      hint={{ zh: problem.detail, en: problem.detail }}
      action={<Retry retry={retry} />}
    />
  )
}

/** Grey lines where the content will be; a screen reader hears one word. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const say = useSay()
  return (
    <div className="skeleton" role="status" aria-label={say({ zh: '正在读取', en: 'Loading' })}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <div key={line} style={{ width: `${[92, 74, 86, 60, 80, 68][line % 6]}%` }} />
      ))}
    </div>
  )
}

interface Reading<T> {
  data: T | undefined
  error: ApiProblem | null
  isPending: boolean
  refetch: () => unknown
}

/** A read in all its states: `<Shown read={useRead<…>(…)}>{data => …}</Shown>`. */
export function Shown<T>({
  read,
  lines,
  children,
}: {
  read: Reading<T>
  lines?: number
  children: (data: T) => ReactNode
}) {
  if (read.data !== undefined) return children(read.data)
  if (read.error) return <Failed problem={read.error} retry={() => void read.refetch()} />
  return <Loading {...(lines ? { lines } : {})} />
}
