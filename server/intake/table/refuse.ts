/** Why a whole file can't be read: every reason names what to do instead. */
import { Problem } from '../../kernel/problem.ts'

/** The file as a whole is not acceptable (422, field `file`). */
export const refuseFile = (filename: string, zh: string, en: string) =>
  new Problem('bad-input', { zh: `${filename}：${zh}`, en: `${filename}: ${en}` }, [
    { field: 'file', problem: { zh, en }, expected: { zh: '.xlsx 或 .csv 表格', en: 'a table as .xlsx or .csv' } },
  ])

/** The file costs more than `limits` allow (413). */
export const refuseSize = (zh: string, en: string) => new Problem('too-large', { zh, en })

/** Errors of zlib, the file system's own and csv-parse come out as one Problem; ours pass. */
export function asRefusal(error: unknown, filename: string): Problem {
  if (error instanceof Problem) return error
  const { code = '', lines } = error as { code?: string; lines?: number }
  if (code === 'CSV_MAX_RECORD_SIZE')
    return refuseFile(
      filename,
      `第${lines}行附近的一条记录过长，可能缺少一个引号`,
      `a record near line ${lines} is too long; a quotation mark may be missing`,
    )
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return refuseFile(filename, '有引号没有配对，读到文件末尾', 'a quotation mark is opened and never closed')
  if (code.startsWith('Z_') || code === 'ERR_BUFFER_OUT_OF_BOUNDS' || code === 'ERR_OUT_OF_RANGE')
    return refuseFile(filename, '文件已损坏，请重新导出', 'the file is damaged; export it again')
  throw error
}
