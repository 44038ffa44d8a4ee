/**
 * The State Council's notice, pasted as it was published, becomes days: 「二、春节：2月15日（…）至23日放假调休，共9天。
 * 2月14日（…）、2月28日（…）上班。」 The person checks every line; the server refuses what no notice can hold.
 */
import type { NoticeDay } from './calendar.ts'

const lengthOf = (year: number, month: number) =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

const two = (value: number) => String(value).padStart(2, '0')

/** Each day from the first to the last, both included; none where the last comes first. */
export function daysFromTo(first: string, last: string): string[] {
  let [year, month, date] = first.split('-').map(Number) as [number, number, number]
  const days: string[] = []
  for (let day = first; day <= last && days.length < 60; day = `${year}-${two(month)}-${two(date)}`) {
    days.push(day)
    date += 1
    if (date > lengthOf(year, month)) [month, date] = [month + 1, 1]
    if (month > 12) [year, month] = [year + 1, 1]
  }
  return days
}

const dated = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/g

/** The dates named in a sentence; a year or month left out is that of the date before. */
function datesIn(sentence: string, year: number): string[] {
  let [y, m] = [year, 0]
  return [...sentence.replace(/[（(][^）)]*[）)]/g, '').matchAll(dated)].flatMap(([, ownYear, ownMonth, date]) => {
    if (ownYear) y = Number(ownYear)
    if (ownMonth) m = Number(ownMonth)
    return m === 0 ? [] : [`${y}-${two(m)}-${two(Number(date))}`]
  })
}

/** 国办发明电〔2025〕7号, where it was pasted along; in whatever brackets the page has it. */
export const numberIn = (text: string): string | undefined =>
  /国(?:办)?(?:发明电|发|函)\s*[〔[［【（(]\s*20\d{2}\s*[〕\]］】）)]\s*(?:第\s*)?\d{1,4}\s*号/
    .exec(text)?.[0]
    .replace(/[\s第]/g, '')
    .replace(/[〔[［【（(](\d{4})[〕\]］】）)]/, '〔$1〕')

/** @param fixed the holidays that the 办法 itself fixes: only they are statutory, the others are moved there */
export function readNotice(text: string, year: number, fixed: ReadonlySet<string>): NoticeDay[] {
  const found = new Map<string, NoticeDay>()
  // One holiday a paragraph; pasted without line breaks, its 「二、」 begins it.
  for (const paragraph of text.normalize('NFC').split(/\n|(?=[一二三四五六七八九十]、[\u4e00-\u9fa5、]+[：:])/)) {
    const [, holiday, body] = /(?:^|[、.．\s])([\u4e00-\u9fa5、]+?)[：:](.+)$/.exec(paragraph.trim()) ?? []
    if (!holiday || !body) continue
    const name = holiday.replace(/^[一二三四五六七八九十]+、/, '')
    for (const sentence of body.split(/[。；;]/)) {
      const dates = datesIn(sentence, year)
      if (/放假/.test(sentence) && dates[0]) {
        const ranged = /至/.test(sentence.split('放假')[0] ?? '')
        for (const date of ranged && dates[1] ? daysFromTo(dates[0], dates[1]) : [dates[0]])
          found.set(date, { date, name, off: true, statutory: fixed.has(date) })
      } else if (/上班/.test(sentence)) {
        for (const date of dates) found.set(date, { date, name, off: false, statutory: false })
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}
