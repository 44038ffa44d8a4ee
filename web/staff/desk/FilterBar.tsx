/** Filters as chips; each can be taken off, others added. */
import { CloseOutlined, FilterOutlined } from '@ant-design/icons'
import { Button, Checkbox, Input, Popover, Segmented, Select } from 'antd'
import { channels } from '../../../law/classes.ts'
import { useRead } from '../../kit/reading.ts'
import { type Label, useLanguage, useSay } from '../../kit/say.tsx'
import { useMe } from '../session/me.ts'
import { type FilterName, type Filters, filterNames } from './filters.ts'
import { kindLabel, kindOptions, type Scope, scopes, stateLabel, stateOptions, tones } from './labels.ts'

export interface Office {
  id: number
  code: string
  name: string
  nameEn: string | null
  kind: string
}

const names: Record<FilterName, Label> = {
  scope: { zh: '范围', en: 'Scope' },
  kind: { zh: '类别', en: 'Kind' },
  state: { zh: '状态', en: 'State' },
  tone: { zh: '时限', en: 'Clock' },
  officeId: { zh: '单位', en: 'Office' },
  handlerId: { zh: '承办人', en: 'Handler' },
  channel: { zh: '渠道', en: 'Channel' },
  from: { zh: '登记自', en: 'Received from' },
  to: { zh: '登记至', en: 'Received to' },
  closed: { zh: '已办结', en: 'Closed ones' },
  q: { zh: '含', en: 'Words' },
}

interface Props {
  filters: Filters
  change: (part: Partial<Record<FilterName, string | undefined>>) => void
}

export function FilterBar({ filters, change }: Props) {
  const say = useSay()
  const valueLabel = useValueLabels(filters)
  const shown = filterNames.filter(name => name !== 'scope' && filters[name])
  return (
    <div className="chips">
      <Segmented
        size="small"
        aria-label={say(names.scope)}
        value={(filters.scope ?? 'mine') as Scope}
        onChange={scope => change({ scope })}
        options={Object.entries(scopes).map(([value, label]) => ({ value: value as Scope, label: say(label) }))}
      />
      {shown.map(name => (
        <span key={name} className="chip">
          <span className="clip chip-words" title={valueLabel(name)}>
            {say(names[name])}: {valueLabel(name)}
          </span>
          <button
            type="button"
            aria-label={say({ zh: `去掉筛选「${names[name].zh}」`, en: `Remove the filter ${names[name].en}` })}
            onClick={() => change({ [name]: undefined })}
          >
            <CloseOutlined aria-hidden="true" />
          </button>
        </span>
      ))}
      <Popover trigger="click" placement="bottomLeft" content={<FilterForm filters={filters} change={change} />}>
        <Button size="small" icon={<FilterOutlined aria-hidden="true" />}>
          {say({ zh: '筛选', en: 'Filter' })}
        </Button>
      </Popover>
    </div>
  )
}

function FilterForm({ filters, change }: Props) {
  const say = useSay()
  const { language } = useLanguage()
  const me = useMe()
  const offices = useRead<{ items: Office[] }>('/offices', {}, { staleTime: 600_000 })
  const officeId = filters.officeId ?? String(me.officeId)
  const people = useRead<{ items: { id: number; name: string }[] }>(`/offices/${officeId}/people`)
  const many = (name: 'kind' | 'state' | 'tone', options: { code: string; zh: string; en: string }[]) => (
    <Select
      mode="multiple"
      allowClear
      className="wide"
      aria-label={say(names[name])}
      placeholder={say(names[name])}
      value={filters[name]?.split(',') ?? []}
      onChange={(codes: string[]) => change({ [name]: codes.join(',') || undefined })}
      options={options.map(each => ({ value: each.code, label: each[language] }))}
      optionFilterProp="label"
    />
  )
  const one = (name: 'officeId' | 'handlerId' | 'channel', options: { value: string; label: string }[]) => (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      className="wide"
      aria-label={say(names[name])}
      placeholder={say(names[name])}
      {...(filters[name] ? { value: filters[name] } : {})}
      onChange={(value: string | undefined) => change({ [name]: value })}
      options={options}
    />
  )
  return (
    <div className="menu-card filter-card">
      <Input.Search
        allowClear
        aria-label={say({ zh: '在列表中查找', en: 'Find in the list' })}
        placeholder={say({ zh: '编号、姓名、电话、内容', en: 'Number, name, phone, words' })}
        defaultValue={filters.q ?? ''}
        onSearch={q => change({ q: q.trim() || undefined })}
      />
      {many('kind', kindOptions)}
      {many('state', stateOptions)}
      {many(
        'tone',
        Object.entries(tones).map(([code, label]) => ({ code, ...label })),
      )}
      {one(
        'officeId',
        (offices.data?.items ?? []).map(office => ({
          value: String(office.id),
          label: (language === 'en' && office.nameEn) || office.name,
        })),
      )}
      {one(
        'handlerId',
        (people.data?.items ?? []).map(person => ({ value: String(person.id), label: person.name })),
      )}
      {one(
        'channel',
        channels.map(channel => ({ value: channel.code, label: channel[language] })),
      )}
      <div className="row">
        <Input
          type="date"
          aria-label={say(names.from)}
          value={filters.from ?? ''}
          onChange={event => change({ from: event.target.value || undefined })}
        />
        <Input
          type="date"
          aria-label={say(names.to)}
          value={filters.to ?? ''}
          onChange={event => change({ to: event.target.value || undefined })}
        />
      </div>
      <Checkbox
        checked={filters.closed === 'true'}
        onChange={event => change({ closed: event.target.checked ? 'true' : undefined })}
      >
        {say({ zh: '包括已办结的', en: 'Closed ones too' })}
      </Checkbox>
    </div>
  )
}

/** The words of a chip; an office or person still unknown is read once. */
function useValueLabels(filters: Filters) {
  const say = useSay()
  const { language } = useLanguage()
  const me = useMe()
  const offices = useRead<{ items: Office[] }>('/offices', {}, { staleTime: 600_000, enabled: !!filters.officeId })
  const people = useRead<{ items: { id: number; name: string }[] }>(
    `/offices/${filters.officeId ?? me.officeId}/people`,
    {},
    { staleTime: 600_000, enabled: !!filters.handlerId },
  )
  return (name: FilterName) => {
    const value = filters[name] ?? ''
    const codes = value.split(',')
    switch (name) {
      case 'state':
        return codes.map(code => say(stateLabel(code))).join(say({ zh: '、', en: ', ' }))
      case 'tone':
        return codes
          .map(code => say(tones[code as keyof typeof tones] ?? { zh: code, en: code }))
          .join(say({ zh: '、', en: ', ' }))
      case 'channel':
        return channels.find(each => each.code === value)?.[language] ?? value
      case 'officeId':
        return offices.data?.items.find(each => String(each.id) === value)?.name ?? value
      case 'handlerId':
        return String(me.id) === value
          ? say({ zh: '我', en: 'me' })
          : (people.data?.items.find(each => String(each.id) === value)?.name ?? value)
      case 'kind':
        return codes.map(code => say(kindLabel(code))).join(say({ zh: '、', en: ', ' }))
      case 'closed':
        return say({ zh: '包括', en: 'included' })
      default:
        return value
    }
  }
}
