/** 工作台: one list for everything waiting, ordered by what falls due; list and record side by side. */
import './desk.css'
import { ReloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useCallback, useRef, useState } from 'react'
import type { MatterLine } from '../../../server/kernel/view.ts'
import { Empty, Failed, Loading, Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { useBoxes } from '../frame/boxes.ts'
import { Boxes } from './Boxes.tsx'
import { BulkAssign } from './BulkAssign.tsx'
import { useCursor } from './cursor.ts'
import { FilterBar } from './FilterBar.tsx'
import { type Filters, filtersOf, useFilters } from './filters.ts'
import { useLines } from './lines.ts'
import { MatterTable } from './MatterTable.tsx'
import { useNarrow } from './narrow.ts'
import { Record } from './Record.tsx'
import { SavedViews } from './SavedViews.tsx'
import { TasteMenu } from './TasteMenu.tsx'
import { useTaste } from './taste.ts'

/** What this person does first: the first box, which the server chose by role. */
export function Desk() {
  const boxes = useBoxes()
  return (
    <Shown read={boxes} lines={14}>
      {waiting => (
        <List
          title={{ zh: '工作台', en: 'Desk' }}
          usual={waiting.boxes[0] ? filtersOf(waiting.boxes[0].query) : { scope: 'mine' }}
          boxes
        />
      )}
    </Shown>
  )
}

const everything: Filters = { scope: 'all', closed: 'true' }
export const AllMatters = () => <List title={{ zh: '诉求', en: 'Appeals' }} usual={everything} />

function List({ title, usual, boxes = false }: { title: Label; usual: Filters; boxes?: boolean }) {
  const say = useSay()
  const { filters, open, kind, go, change, show } = useFilters(usual)
  const { pages, lines, count, order, updates, gone, refresh } = useLines(filters)
  const [taste, setTaste] = useTaste()
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set())
  const narrow = useNarrow()
  const scroll = useRef<HTMLDivElement>(null)
  const cards = narrow || open !== undefined
  const pick = useCallback(
    (id: number, on: boolean) =>
      setPicked(before => new Set(on ? [...before, id] : [...before].filter(each => each !== id))),
    [],
  )
  const openLine = useCallback((line: MatterLine) => show(line), [show])
  const more = useCallback(() => {
    if (pages.hasNextPage && !pages.isFetchingNextPage) void pages.fetchNextPage()
  }, [pages.hasNextPage, pages.isFetchingNextPage, pages.fetchNextPage])
  const at = useCursor({ lines, open, show, pick, picked, refresh, more, scroll })
  const chosen = lines.filter(line => picked.has(line.id))
  return (
    <div className="desk">
      <div className="desk-head">
        <div className="desk-title">
          <h1>{say(title)}</h1>
          {boxes && <Boxes filters={filters} go={go} />}
          <div className="desk-tools">
            <SavedViews filters={filters} go={go} />
            <TasteMenu taste={taste} change={setTaste} />
            <Button
              size="small"
              type="text"
              icon={<ReloadOutlined aria-hidden="true" />}
              onClick={refresh}
              loading={pages.isRefetching}
            >
              {say({ zh: '刷新', en: 'Refresh' })}
            </Button>
          </div>
        </div>
        <FilterBar filters={filters} change={change} />
      </div>
      <div className={`desk-split${open === undefined ? '' : ' split'}`}>
        <div className={`desk-list${cards ? ' cards' : ''}`}>
          {updates > 0 && (
            <button type="button" className="updates" onClick={refresh} aria-live="polite">
              {say({ zh: `${updates} 条更新，点击按新顺序排列`, en: `${updates} updates: show the new order` })}
            </button>
          )}
          {chosen.length > 0 && <BulkAssign lines={chosen} clear={() => setPicked(new Set())} done={refresh} />}
          <section
            ref={scroll}
            className="desk-scroll"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
            tabIndex={0}
            aria-label={say({ zh: '列表', en: 'List' })}
            onScroll={event => {
              const box = event.currentTarget
              if (box.scrollHeight - box.scrollTop - box.clientHeight < 800) more()
            }}
          >
            {pages.error && lines.length === 0 ? (
              <Failed problem={pages.error} retry={refresh} />
            ) : pages.isPending ? (
              <Loading lines={14} />
            ) : lines.length === 0 ? (
              <NothingHere mine={filters.scope === 'mine'} clear={() => go({ scope: 'all', closed: 'true' })} />
            ) : (
              <MatterTable
                lines={lines}
                shown={taste.columns}
                tight={taste.tight}
                cards={cards}
                at={open ?? at}
                gone={gone}
                picked={picked}
                scroll={scroll}
                pick={pick}
                pickAll={on => setPicked(on ? new Set(lines.map(line => line.id)) : new Set())}
                open={openLine}
              />
            )}
          </section>
          <div className="desk-foot">
            <span aria-live="polite">
              {say(
                count === undefined
                  ? { zh: `已载入 ${lines.length} 条`, en: `${lines.length} loaded` }
                  : { zh: `共 ${count} 条，已载入 ${lines.length} 条`, en: `${count} in all, ${lines.length} loaded` },
              )}
            </span>
            {order && <span className="desk-order">{say({ zh: `排序：${order.zh}`, en: `Order: ${order.en}` })}</span>}
            {pages.hasNextPage && (
              <Button size="small" type="link" onClick={more} loading={pages.isFetchingNextPage}>
                {say({ zh: '载入更多', en: 'Load more' })}
              </Button>
            )}
            {!cards && <Keys />}
          </div>
        </div>
        {open !== undefined && (
          <Record
            id={open}
            kind={lines.find(line => line.id === open)?.kind ?? kind ?? 'complaint'}
            close={() => show(undefined)}
          />
        )}
      </div>
    </div>
  )
}

function Keys() {
  const say = useSay()
  const keys = [
    ['J K', { zh: '移动', en: 'move' }],
    ['Enter', { zh: '打开', en: 'open' }],
    ['X', { zh: '选择', en: 'select' }],
    ['?', { zh: '全部快捷键', en: 'all keys' }],
  ] as const
  return (
    <span className="desk-keys" aria-hidden="true">
      {keys.map(([key, label]) => (
        <span key={key}>
          <span className="key">{key}</span> {say(label)}
        </span>
      ))}
    </span>
  )
}

function NothingHere({ mine, clear }: { mine: boolean; clear: () => void }) {
  const say = useSay()
  return (
    <Empty
      title={
        mine
          ? { zh: '没有等您办理的', en: 'Nothing is waiting for you' }
          : { zh: '没有符合条件的', en: 'Nothing matches' }
      }
      hint={
        mine
          ? { zh: '新分来的会自动出现在这里。', en: 'What is dispatched to you appears here by itself.' }
          : { zh: '去掉一些筛选，或换一个范围。', en: 'Remove a filter or choose another scope.' }
      }
      action={<Button onClick={clear}>{say({ zh: '显示全部', en: 'Show everything' })}</Button>}
    />
  )
}
