/** Days counted by Excel. Plain arithmetic, so that no time zone can get in. */
import type { Day } from '../../../law/grammar.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** Day number 0 = 1970-01-01. Howard Hinnant's days_from_civil and back, proleptic Gregorian. */
export function dayOfNumber(number: number): Day {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const doe = z - era * 146_097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(doy - Math.floor((153 * mp + 2) / 5) + 1)}`
}

export function numberOfDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yoe = y - era * 400
  const doy = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * 146_097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719_468
}

/**
 * An Excel serial number as 'YYYY-MM-DD' or 'YYYY-MM-DD HH:mm:ss', to the second.
 * @param from1904 the workbook counts from 1904-01-01
 */
export function textOfSerial(serial: number, from1904: boolean): string {
  const seconds = Math.round(serial * 86_400)
  const days = Math.floor(seconds / 86_400)
  const rest = seconds - days * 86_400
  // Excel believes in 1900-02-29, serial 60.
  const shift = from1904 ? 24_107 : days < 60 ? 25_568 : 25_569
  const time = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`
  if (days === 0 && !from1904) return time
  const day = dayOfNumber(days - shift)
  return rest === 0 ? day : `${day} ${time}`
}
