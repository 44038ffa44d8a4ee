/** Saved views: a name for a set of filters. */
import { BookOutlined, DeleteOutlined } from '@ant-design/icons'
import { Button, Input, Popover } from 'antd'
import { useState } from 'react'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useRead, useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { useUndo } from '../../kit/Undo.tsx'
import { type Filters, filtersOf, queryOf } from './filters.ts'

interface View {
  id: number
  name: string
  query: string
}
const path = '/views'

export function SavedViews({ filters, go }: { filters: Filters; go: (filters: Filters) => void }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      content={
        <ViewList
          filters={filters}
          go={chosen => {
            setOpen(false)
            go(chosen)
          }}
        />
      }
    >
      <Button size="small" type="text" icon={<BookOutlined aria-hidden="true" />}>
        {say({ zh: '视图', en: 'Views' })}
      </Button>
    </Popover>
  )
}

function ViewList({ filters, go }: { filters: Filters; go: (filters: Filters) => void }) {
  const say = useSay()
  const offerUndo = useUndo()
  const read = useRead<{ items: View[] }>(path)
  const [name, setName] = useState('')
  const [hidden, setHidden] = useState<readonly number[]>([])
  const save = useSubmit((view: Omit<View, 'id'>, key) => api.post(path, view, key), {
    changes: [path],
    done: () => setName(''),
  })
  const remove = (view: View) => {
    setHidden(before => [...before, view.id])
    offerUndo({
      said: { zh: `已删除视图「${view.name}」`, en: `View “${view.name}” deleted` },
      undo: () => setHidden(before => before.filter(id => id !== view.id)),
      commit: () =>
        void api.remove(`${path}/${view.id}`).then(() => queryClient.invalidateQueries({ queryKey: [path] })),
    })
  }
  const views = (read.data?.items ?? []).filter(view => !hidden.includes(view.id))
  return (
    <div className="menu-card">
      {views.map(view => (
        <div key={view.id} className="row spread">
          <Button type="link" size="small" onClick={() => go(filtersOf(view.query))}>
            {view.name}
          </Button>
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined aria-hidden="true" />}
            aria-label={say({ zh: `删除视图「${view.name}」`, en: `Delete the view ${view.name}` })}
            onClick={() => remove(view)}
          />
        </div>
      ))}
      {read.data && views.length === 0 && (
        <span className="quiet">{say({ zh: '还没有保存的视图', en: 'No saved views yet' })}</span>
      )}
      <ProblemSummary problem={save.error ?? read.error} />
      <form
        className="row"
        onSubmit={event => {
          event.preventDefault()
          if (name.trim()) save.mutate({ name: name.trim(), query: queryOf(filters) })
        }}
      >
        <Input
          maxLength={30}
          value={name}
          onChange={event => setName(event.target.value)}
          aria-label={say({ zh: '视图名称', en: 'Name of the view' })}
          placeholder={say({ zh: '为当前筛选命名', en: 'Name these filters' })}
        />
        <Button htmlType="submit" loading={save.isPending} disabled={!name.trim()}>
          {say({ zh: '保存', en: 'Save' })}
        </Button>
      </form>
    </div>
  )
}
