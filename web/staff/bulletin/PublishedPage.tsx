/** One issue as it was published: frozen figures and words, its files, its corrections, its seal. */
import '../statistics/statistics.css'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import type { PublishedView } from '../../../server/bulletin/contract.ts'
import { address } from '../../kit/api.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { Body } from './Body.tsx'
import { Corrections } from './Published.tsx'

export function PublishedPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useRead<PublishedView>(`/bulletins/${id}`)
  return (
    <div className="page">
      <Shown read={read} lines={12}>
        {issue => <Issue issue={issue} />}
      </Shown>
    </div>
  )
}

function Issue({ issue }: { issue: PublishedView }) {
  const say = useSay()
  const { paper, year, version, id } = issue
  return (
    <>
      <div className="page-head">
        <h1 lang="zh-CN">
          {paper.title} {year}年{paper.issue}
          {version > 1 && `（第${version}版）`}
        </h1>
        <Button href={address(`/bulletins/${id}/docx`)}>{say({ zh: '下载 Word', en: 'Word file' })}</Button>
        <Button href={address(`/bulletins/${id}/xlsx`)}>{say({ zh: '下载 Excel', en: 'Excel file' })}</Button>
        <Button href={address(`/bulletins/${id}/docx`, { edition: 'public' })}>
          {say({ zh: '公开版 Word', en: 'Public edition, Word' })}
        </Button>
        <Button href={address(`/bulletins/${id}/xlsx`, { edition: 'public' })}>
          {say({ zh: '公开版 Excel', en: 'Public edition, Excel' })}
        </Button>
        {issue.kind === 'weekly' ? (
          <Link to="/bulletin" search={{ period: issue.period } as never}>
            {say({ zh: '本周现时统计', en: 'This week as it stands now' })}
          </Link>
        ) : (
          <Link to="/papers">{say({ zh: '稿件和各期', en: 'Drafts and issues' })}</Link>
        )}
      </div>
      <p className="quiet">
        {[
          atText(issue.at),
          issue.by,
          issue.intact
            ? say({ zh: '内容与发布时一致', en: 'Unchanged since it was published' })
            : say({
                zh: '内容与发布时的摘要不符，请报告管理员',
                en: 'The content no longer matches its seal: tell the administrator',
              }),
          `SHA-256 ${issue.hash.slice(0, 16)}…`,
        ].join(' · ')}
      </p>
      {version > 1 && (
        <section className="panel">
          <h2>{say({ zh: '更正', en: 'Corrections' })}</h2>
          <ul className="notes" lang="zh-CN">
            {paper.corrections?.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          {issue.corrections.length > 0 && <Corrections list={issue.corrections} />}
        </section>
      )}
      <Body paper={paper} tables={issue.tables} />
    </>
  )
}
