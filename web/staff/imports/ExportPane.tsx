/** One export: how far it is, and the file. */
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect } from 'react'
import { type ApiProblem, address, api } from '../../kit/api.ts'
import { keyOf, queryClient, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { countedKinds, type ExportRun, isUnderWay, platforms } from './export.ts'
import { states } from './run.ts'

export function ExportPane({ id }: { id: number }) {
  const path = `/exports/${id}`
  const read = useQuery<ExportRun, ApiProblem>({
    queryKey: keyOf(path),
    queryFn: ({ signal }) => api.read<ExportRun>(path, {}, signal),
    refetchInterval: query => (!query.state.data || isUnderWay(query.state.data) ? 800 : false),
  })
  const over = read.data !== undefined && !isUnderWay(read.data)
  useEffect(() => {
    if (over) void queryClient.invalidateQueries({ queryKey: ['/exports'] })
  }, [over])
  return <Shown read={read}>{run => <RunShown run={run} />}</Shown>
}

function RunShown({ run }: { run: ExportRun }) {
  const say = useSay()
  const path = `/exports/${run.id}`
  const cancelling = useSubmit((_: undefined) => api.post(`${path}/cancel`), { changes: [path, '/exports'] })
  const platform = platforms.find(each => each.code === run.platform)!
  return (
    <section className="panel form" aria-live="polite" aria-label={say({ zh: '这次导出', en: 'This export' })}>
      <div className="page-head">
        <h2>
          {say(platform)} <span className="number">{run.from}</span> – <span className="number">{run.to}</span>
        </h2>
        {run.office && (
          <span>
            <OfficeName name={run.office} />
          </span>
        )}
        <span>{say(states[run.state])}</span>
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
      {isUnderWay(run) && (
        <progress
          className="wide"
          aria-label={say({ zh: '正在导出', en: 'Exporting' })}
          {...(run.total ? { max: run.total, value: run.rows } : {})}
        />
      )}
      {run.problem && (
        <p className="field-problem" role="alert">
          {say(run.problem)}
        </p>
      )}
      {run.state === 'done' && (
        <>
          <dl className="import-figures">
            {Object.entries(countedKinds)
              .filter(([kind]) => run.counts?.[kind] !== undefined)
              .map(([kind, label]) => (
                <div key={kind}>
                  <dt>{say(label)}</dt>
                  <dd className="number">{run.counts![kind]!.toLocaleString('en')}</dd>
                </div>
              ))}
          </dl>
          {run.hasFile && (
            <div className="steps">
              <Button type="primary" href={address(`${path}/file`)}>
                {say({ zh: '下载文件', en: 'Download the file' })}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  )
}
