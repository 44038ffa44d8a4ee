/** Days and moments as people here read them: always Asia/Shanghai, whatever the machine believes. */
const moment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** '2026-06-08 10:00' from an instant. */
export const atText = (instant: string) => {
  const time = Date.parse(instant)
  return Number.isNaN(time) ? instant : moment.format(time)
}

/** '06-08' within this year's lists; the year is in the title. */
/** Month and day; of another year than the day it is read beside, the whole. */
export const shortDay = (day: string, beside = day) => (day.slice(0, 4) === beside.slice(0, 4) ? day.slice(5) : day)

/** 0 = Sunday, by Sakamoto's rule: a Day is never an instant. */
export function weekdayOf(day: string) {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
  const y = month < 3 ? year - 1 : year
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shifts[month - 1]! + date) % 7
}

export const weekdays = [
  { zh: '日', en: 'Sun' },
  { zh: '一', en: 'Mon' },
  { zh: '二', en: 'Tue' },
  { zh: '三', en: 'Wed' },
  { zh: '四', en: 'Thu' },
  { zh: '五', en: 'Fri' },
  { zh: '六', en: 'Sat' },
] as const

const weekdayWords = /（星期.）| \((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\)/

/** A reason that stands beside the day and its weekday need not name the weekday again: 周末（星期六） → 周末. */
export const withoutWeekday = ({ zh, en }: { zh: string; en: string }) => ({
  zh: zh.replace(weekdayWords, ''),
  en: en.replace(weekdayWords, ''),
})

const aDay = 86_400_000

/** Milliseconds until the day after `today` begins in Shanghai; past that, on a clock that is fast, until the server is asked again. */
export function untilTomorrow(today: string, now: number): number {
  const left = Date.parse(`${today}T00:00:00+08:00`) + aDay - now
  return left > 0 ? Math.min(left + 300, aDay) : 30_000
}
