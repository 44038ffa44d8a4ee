/** Every published issue, newest period first, narrowed by kind, year and words. */
import '../office/office.css'
import { Input } from 'antd'
import type { PublishedLine } from '../../../server/bulletin/contract.ts'
import { Find, Pages, Pick, useAsked } from '../../kit/Register.tsx'
import { useRead } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Published } from './Published.tsx'
import { paperKinds } from './paperKinds.ts'

type Filter = 'q' | 'kind' | 'year'

/** @param papers without the weekly bulletins */
export function PublishedList({ page, papers = false }: { page: string; papers?: boolean }) {
  const say = useSay()
  const { asked, go } = useAsked<Filter>(page)
  const { q, kind, year, cursor } = asked
  const read = useRead<{ items: PublishedLine[]; next: string | null }>('/bulletins', {
    q,
    kind,
    year,
    cursor,
    weekly: papers ? 'false' : undefined,
  })
  const narrowed = q || kind || year
  return (
    <>
      <div className="office-filters">
        <Find
          hint={{ zh: '标题、期间、更正原因', en: 'Title, period, reason' }}
          value={q}
          set={next => go({ q: next })}
        />
        <Pick
          label={{ zh: '种类', en: 'Kind' }}
          of={papers ? paperKinds : { weekly: { zh: '每周动态', en: 'Weekly bulletin' }, ...paperKinds }}
          value={kind}
          set={next => go({ kind: next })}
          width={160}
        />
        <Input.Search
          allowClear
          defaultValue={year}
          placeholder={say({ zh: '年份', en: 'Year' })}
          aria-label={say({ zh: '年份', en: 'Year' })}
          inputMode="numeric"
          maxLength={4}
          onSearch={next => go({ year: next || undefined })}
          style={{ width: 110 }}
        />
      </div>
      <Pages
        read={read}
        cursor={cursor}
        go={go}
        empty={
          narrowed
            ? {
                title: { zh: '没有符合条件的一期', en: 'No issue matches' },
                hint: { zh: '放宽条件再找。', en: 'Widen the filters.' },
              }
            : {
                title: { zh: '尚未发布', en: 'Nothing published yet' },
                hint: { zh: '期间结束后由督查员发布', en: 'The supervisor publishes when the period is over' },
              }
        }
      >
        {({ items }) => <Published lines={items} />}
      </Pages>
    </>
  )
}
