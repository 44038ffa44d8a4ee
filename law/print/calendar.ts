/** docs/law/calendar/YYYY.md: a year as the notice arranged it. */
import type { CalendarYear } from '../grammar.ts'
import { heading, page, table } from './markdown.ts'

export const calendarPage = ({ year, notices, days }: CalendarYear) =>
  page(
    `${year}年节假日`,
    heading(2, '通知'),
    notices
      .map(({ title, number, url }, index) => `${index + 1}. 《${title}》${number ? `（${number}）` : ''} <${url}>`)
      .join('\n'),
    heading(2, '日期'),
    table(
      ['日期', '节日', '安排', '法定节假日', '通知'],
      days.map(({ date, name, off, statutory, notice }) => [
        date,
        name,
        off ? '放假' : '上班',
        statutory ? '是' : '',
        `${(notice ?? 0) + 1}`,
      ]),
    ),
    '“法定节假日”一栏只标《全国年节及纪念日放假办法》本身规定的日子，其余为通知所作的调休。期限届满日的顺延见 `counting.md`。',
  )
