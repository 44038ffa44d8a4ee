/** 知识库: ask it a question, or go through what is in force, waits, is due for review, or was withdrawn. */
import './knowledge.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Select } from 'antd'
import { topics, writers } from '../../../law/knowledge.ts'
import type { ArticleLine } from '../../../server/knowledge/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { type Label, useLanguage, useSay } from '../../kit/say.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { hasRole, useMe } from '../session/me.ts'
import { useAnswers } from './answers.ts'
import { Basis } from './Basis.tsx'

interface Listed {
  items: ArticleLine[]
  next: string | null
  counts: Record<'inForce' | 'waiting' | 'due' | 'withdrawn', number>
}

const tabs = {
  inForce: { label: { zh: '现行', en: 'In force' }, query: { state: 'in-force,revised' } },
  waiting: { label: { zh: '待审', en: 'To approve' }, query: { state: 'draft,revised' } },
  due: { label: { zh: '待复核', en: 'Due for review' }, query: { due: 'true' } },
  withdrawn: { label: { zh: '已停用', en: 'Withdrawn' }, query: { state: 'withdrawn' } },
} satisfies Record<string, { label: Label; query: Record<string, string> }>
type Tab = keyof typeof tabs

export function KnowledgePage() {
  const say = useSay()
  const me = useMe()
  const navigate = useNavigate()
  const asked = useSearch({ strict: false }) as { q?: string; tab?: Tab; topic?: string; cursor?: string }
  const { q = '', tab = 'inForce' } = asked
  const to = (change: Record<string, string | undefined>) =>
    void navigate({ to: '/articles', search: { ...asked, cursor: undefined, ...change } as never, replace: true })
  const read = useRead<Listed>('/articles', {
    ...tabs[tab].query,
    topic: asked.topic,
    cursor: asked.cursor,
    limit: 50,
  })
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '知识库', en: 'Knowledge' })}</h1>
        <Input
          className="knowledge-search"
          allowClear
          autoFocus
          value={q}
          aria-label={say({ zh: '按问题检索', en: 'Ask the knowledge base' })}
          placeholder={say({ zh: '用问题检索：预付卡关门了怎么退', en: 'Ask it in your own words' })}
          onChange={event => to({ q: event.target.value || undefined })}
        />
        {hasRole(me, writers) && (
          <Button type="primary" onClick={() => void navigate({ to: '/articles/new' })}>
            {say({ zh: '写一条', en: 'Write one' })}
          </Button>
        )}
      </div>
      {q.trim().length >= 2 ? (
        <Found q={q} />
      ) : (
        <Shown read={read}>
          {listed => (
            <>
              <div className="knowledge-tabs">
                {(Object.keys(tabs) as Tab[]).map(each => (
                  <Button
                    key={each}
                    aria-pressed={each === tab}
                    type={each === tab ? 'primary' : 'default'}
                    onClick={() => to({ tab: each })}
                  >
                    {say(tabs[each].label)} {listed.counts[each]}
                  </Button>
                ))}
                <Topics value={asked.topic} set={topic => to({ topic })} />
              </div>
              <Lines listed={listed} more={() => to({ cursor: listed.next ?? undefined })} tab={tab} />
            </>
          )}
        </Shown>
      )}
    </div>
  )
}

function Topics({ value, set }: { value: string | undefined; set: (topic: string | undefined) => void }) {
  const say = useSay()
  const { language } = useLanguage()
  return (
    <Select
      className="knowledge-topic"
      allowClear
      aria-label={say({ zh: '主题', en: 'Topic' })}
      placeholder={say({ zh: '全部主题', en: 'All topics' })}
      value={value}
      onChange={(topic: string | undefined) => set(topic)}
      options={topics.map(each => ({ value: each.code, label: each[language] }))}
    />
  )
}

function Lines({ listed, more, tab }: { listed: Listed; more: () => void; tab: Tab }) {
  const say = useSay()
  const { language } = useLanguage()
  if (listed.items.length === 0)
    return (
      <Empty
        title={
          tab === 'due'
            ? { zh: '没有到期要复核的', en: 'Nothing is due for review' }
            : { zh: '这里没有条目', en: 'Nothing here' }
        }
        hint={{
          zh: '登记咨询时按 F10，可以把自己的答复提为知识。',
          en: 'F10 while taking calls proposes your answer.',
        }}
      />
    )
  return (
    <div className="scroll-x panel-flush">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '问题', en: 'Question' })}</th>
            <th scope="col">{say({ zh: '主题', en: 'Topic' })}</th>
            <th scope="col">{say({ zh: '状态', en: 'State' })}</th>
            <th scope="col">{say({ zh: '负责人', en: 'Owner' })}</th>
            <th scope="col">{say({ zh: '复核日', en: 'Review on' })}</th>
            <th scope="col" className="right">
              {say({ zh: '用过（次）', en: 'Used' })}
            </th>
            <th scope="col" className="right">
              {say({ zh: '答上', en: 'Helped' })}
            </th>
            <th scope="col" className="right">
              {say({ zh: '没答上', en: 'Did not' })}
            </th>
          </tr>
        </thead>
        <tbody>
          {listed.items.map(each => (
            <tr key={each.id}>
              <td>
                <Link to={`/articles/${each.id}`}>{each.question}</Link>
                {!each.public && <span className="tag">{say({ zh: '内部', en: 'internal' })}</span>}
              </td>
              <td className="nowrap">{topics.find(topic => topic.code === each.topic)?.[language]}</td>
              <td className="nowrap">{say(anyStateLabel('article', each.state))}</td>
              <td className="nowrap">{each.owner}</td>
              <td className="number nowrap">
                {each.reviewOn}
                {each.due && ` ${say({ zh: '到期', en: 'due' })}`}
                {each.ended.length > 0 && <div>{say({ zh: '依据已失效', en: 'its act has ended' })}</div>}
              </td>
              <td className="right number">{each.used}</td>
              <td className="right number">{each.helped}</td>
              <td className="right number">{each.notHelped}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {listed.next && <Button onClick={more}>{say({ zh: '下一页', en: 'Next page' })}</Button>}
    </div>
  )
}

function Found({ q }: { q: string }) {
  const say = useSay()
  const { found, waiting } = useAnswers(q, 20)
  if (found.length === 0 && !waiting)
    return (
      <Empty
        title={{ zh: '知识库里没有能答这个问题的', en: 'Nothing answers this yet' }}
        hint={{ zh: '换个说法试试，或者写一条。', en: 'Try other words, or write one.' }}
      />
    )
  return (
    <ol className="knowledge-found" aria-live="polite">
      {found.map(each => (
        <li key={each.id} className="panel" lang="zh-CN">
          <h3>
            <Link to={`/articles/${each.id}`}>{each.question}</Link>
          </h3>
          <div className="knowledge-answer">{each.answer}</div>
          <Basis basis={each.basis} short />
        </li>
      ))}
      {waiting && <li className="quiet">{say({ zh: '正在检索…', en: 'Searching…' })}</li>}
    </ol>
  )
}
