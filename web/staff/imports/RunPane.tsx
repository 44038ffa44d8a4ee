/** One import: how far it is, what came of it, which rows were refused and why. */

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { type ApiProblem, address, api } from '../../kit/api.ts'
import { keyOf, queryClient, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { isUnderWay, kinds, type Run, states } from './run.ts'

export function RunPane({ id, forGood }: { id: number; forGood?: () => void }) {
  const path = `/imports/${id}`
  const read = useQuery<Run, ApiProblem>({
    queryKey: keyOf(path),
    queryFn: ({ signal }) => api.read<Run>(path, {}, signal),
    refetchInterval: query => (!query.state.data || isUnderWay(query.state.data) ? 800 : false),
  })
  const over = read.data !== undefined && !isUnderWay(read.data)
  useEffect(() => {
    if (over) void queryClient.invalidateQueries({ queryKey: ['/imports'] })
  }, [over])
  return <Shown read={read}>{run => <RunShown run={run} {...(forGood ? { forGood } : {})} />}</Shown>
}

function RunShown({ run, forGood }: { run: Run; forGood?: () => void }) {
  const say = useSay()
  const path = `/imports/${run.id}`
  const cancelling = useSubmit((_: undefined) => api.post(`${path}/cancel`), { changes: [path, '/imports'] })
  const kindLabel = kinds.find(each => each.code === run.kind)
  const figures = [
    [{ zh: '已读行', en: 'Rows read' }, run.rows],
    [run.dryRun ? { zh: '将新增', en: 'Would be new' } : { zh: '新增', en: 'New' }, run.created],
    [run.dryRun ? { zh: '将更新', en: 'Would be updated' } : { zh: '更新', en: 'Updated' }, run.updated],
    [{ zh: '无变化', en: 'Unchanged' }, run.unchanged],
    [{ zh: '未导入', en: 'Refused' }, run.rejected],
  ] as const
  return (
    <section className="panel form" aria-live="polite" aria-label={run.fileName}>
      <div className="page-head">
        <h2>{run.fileName}</h2>
        <span className="tag">
          {run.dryRun ? say({ zh: '试算', en: 'Rehearsal' }) : say({ zh: '正式导入', en: 'For good' })}
        </span>
        <span>{say(states[run.state])}</span>
        {kindLabel && <span className="quiet">{say(kindLabel)}</span>}
        {isUnderWay(run) && (
          <Button
            size="small"
            onClick={() => cancelling.mutate(undefined)}
            loading={cancelling.isPending || run.cancelAsked}
          >
            {say({ zh: '取消', en: 'Cancel' })}
          </Button>
        )}
      </div>
      {isUnderWay(run) && <Progress run={run} />}
      {run.problem && (
        <p className="field-problem" role="alert">
          {say(run.problem)}
        </p>
      )}
      <dl className="import-figures">
        {figures.map(([label, count]) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd className="number">{count.toLocaleString('en')}</dd>
          </div>
        ))}
      </dl>
      {run.state === 'cancelled' && !run.dryRun && (
        <p>
          {say({
            zh: '已写入的保留。同一文件再次导入会接着做，不会重复。',
            en: 'What was written stays. The same file again goes on from there; nothing is taken twice.',
          })}
        </p>
      )}
      {(run.merges ?? 0) > 0 && (
        <p>
          <Link to="/operators">
            {say({
              zh: `有 ${run.merges} 处可能是同一主体，待判断是否归并`,
              en: `${run.merges} pairs may be one and the same: to be decided`,
            })}
          </Link>
        </p>
      )}
      {(run.seen?.unused ?? []).length > 0 && (
        <p className="quiet">
          {say({
            zh: `没有用到的列：${run.seen!.unused!.join('、')}`,
            en: `Columns nothing was taken from: ${run.seen!.unused!.join(', ')}`,
          })}
        </p>
      )}
      {(run.problemGroups ?? []).length > 0 && <Problems run={run} />}
      {!isUnderWay(run) && (
        <div className="steps">
          {run.dryRun && run.state === 'done' && forGood && <ForGood run={run} forGood={forGood} />}
          {run.rejected > 0 && (
            <Button href={address(`${path}/rejects`)}>
              {say({ zh: '下载未导入的行', en: 'Download the refused rows' })}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

/** While it is read nobody knows how many rows there are; then how many of how many, and how long it takes at this pace. */
function Progress({ run }: { run: Run }) {
  const say = useSay()
  const done = run.created + run.updated + run.unchanged + run.rejected
  const [from, setFrom] = useState<{ at: number; done: number }>()
  useEffect(() => {
    if (run.total) setFrom(before => before ?? { at: Date.now(), done })
  }, [run.total, done])
  const since = from && Date.now() - from.at
  const left =
    run.total && from && since && since > 1500 && done > from.done
      ? Math.ceil(((run.total - done) * since) / (done - from.done) / 1000)
      : undefined
  const n = (value: number) => value.toLocaleString('en')
  return (
    <div>
      <progress
        className="wide"
        aria-label={say({ zh: '正在导入', en: 'Importing' })}
        {...(run.total ? { max: run.total, value: done } : {})}
      />
      <div className="quiet number">
        {run.total
          ? say({ zh: `已处理 ${n(done)} / ${n(run.total)} 行`, en: `${n(done)} of ${n(run.total)} rows` })
          : say({ zh: `正在读取，已读 ${n(run.rows)} 行`, en: `reading: ${n(run.rows)} rows so far` })}
        {left !== undefined && say({ zh: `，约剩 ${n(left)} 秒`, en: `, about ${n(left)} s left` })}
      </div>
    </div>
  )
}

/** Where nothing would be written there is nothing to confirm. */
function ForGood({ run, forGood }: { run: Run; forGood: () => void }) {
  const say = useSay()
  const rows = run.created + run.updated
  if (rows === 0) return <span>{say({ zh: '没有需要写入的行。', en: 'There is nothing to write.' })}</span>
  return (
    <Button type="primary" onClick={forGood}>
      {say({ zh: `正式导入 ${rows.toLocaleString('en')} 行`, en: `Import ${rows.toLocaleString('en')} rows for good` })}
    </Button>
  )
}

/** Equal problems together, the commonest first; every single row is in the table to download. */
function Problems({ run }: { run: Run }) {
  const say = useSay()
  return (
    <div className="scroll-x import-problems">
      <table className="plain">
        <caption className="quiet">
          {say({
            zh: '同样的问题合并列出；逐行的原因在下载的表里，改好后可以直接再导入。',
            en: 'Equal problems stand together. The table to download says it row by row; put right, it can be imported again.',
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="right">
              {say({ zh: '行数', en: 'Rows' })}
            </th>
            <th scope="col">{say({ zh: '列', en: 'Column' })}</th>
            <th scope="col">{say({ zh: '问题', en: 'Problem' })}</th>
            <th scope="col">{say({ zh: '所在行', en: 'Where' })}</th>
          </tr>
        </thead>
        <tbody>
          {run.problemGroups.map(each => (
            <tr key={`${each.field}${each.problem.zh}`}>
              <td className="number right">{each.count.toLocaleString('en')}</td>
              <td>{each.field}</td>
              <td>{say(each.problem)}</td>
              <td className="number">
                {each.rows.join(say({ zh: '、', en: ', ' }))}
                {each.count > each.rows.length && ' …'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
