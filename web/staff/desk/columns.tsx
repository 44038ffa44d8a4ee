/** What a line of the desk shows. `clock`, `number`, `subject`, `respondent` and `state` are also its two-row card. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { channels } from '../../../law/classes.ts'
import type { MatterLine } from '../../../server/kernel/view.ts'
import { LineClock } from '../../kit/Clock.tsx'
import type { Label, Language } from '../../kit/say.tsx'
import { placeOf } from '../frame/pages.ts'
import { OfficeName } from '../matter/OfficeName.tsx'
import { subjectLabel } from '../matter/subject.ts'
import { kindLabel, stateLabel } from './labels.ts'

export interface Column {
  key: string
  label: Label
  /** In English where the words need more. */
  width: string
  widthEn?: string
  cell: (line: MatterLine, language: Language) => ReactNode
  /** Shown until somebody chooses otherwise. */
  usual: boolean
}

const channelLabel = (code: string): Label => channels.find(each => each.code === code) ?? { zh: code, en: code }
const dash = <span className="quiet">—</span>

export const columns: Column[] = [
  {
    key: 'clock',
    label: { zh: '时限', en: 'Clock' },
    width: '176px',
    widthEn: '216px',
    usual: true,
    cell: line => <LineClock line={line} />,
  },
  {
    key: 'number',
    label: { zh: '编号', en: 'Number' },
    width: '164px',
    usual: true,
    cell: line => (
      <Link to={placeOf(line)} className="number">
        {line.number}
      </Link>
    ),
  },
  {
    key: 'kind',
    label: { zh: '类别', en: 'Kind' },
    width: '64px',
    widthEn: '88px',
    usual: true,
    cell: (line, language) => kindLabel(line.kind)[language],
  },
  {
    key: 'respondent',
    label: { zh: '被投诉人', en: 'Respondent' },
    width: '18%',
    usual: true,
    cell: line => <span title={line.respondent}>{line.respondent || dash}</span>,
  },
  {
    key: 'subject',
    label: { zh: '事由', en: 'Subject' },
    width: 'auto',
    usual: true,
    cell: (line, language) => <span title={line.subject}>{subjectLabel(line.subject)[language]}</span>,
  },
  {
    key: 'handler',
    label: { zh: '承办人', en: 'Handler' },
    width: '80px',
    usual: true,
    cell: line => line.handler ?? dash,
  },
  {
    key: 'state',
    label: { zh: '状态', en: 'State' },
    width: '128px',
    widthEn: '168px',
    usual: true,
    cell: (line, language) => (
      <span title={stateLabel(line.state, line.kind)[language]}>{stateLabel(line.state, line.kind)[language]}</span>
    ),
  },
  {
    key: 'office',
    label: { zh: '单位', en: 'Office' },
    width: '14%',
    usual: true,
    cell: line => <OfficeName name={line.office} short />,
  },
  {
    key: 'received',
    label: { zh: '登记日', en: 'Received' },
    width: '104px',
    usual: false,
    cell: line => <span className="number">{line.receivedOn}</span>,
  },
  {
    key: 'due',
    label: { zh: '届满日', en: 'Due' },
    width: '104px',
    usual: false,
    cell: line => <span className="number">{line.dueOn ?? dash}</span>,
  },
  {
    key: 'channel',
    label: { zh: '渠道', en: 'Channel' },
    width: '120px',
    usual: false,
    cell: (line, language) => channelLabel(line.channel)[language],
  },
]

export const widthOf = (column: Column, language: Language) => (language === 'en' && column.widthEn) || column.width
