/**
 * The one error a person sees. Becomes RFC 9457 problem+json in the language of the reader (kernel/http).
 * `errors` names each field: what was wrong with it, and what would be right.
 */
import type { Label } from '../../law/grammar.ts'

const titles = {
  'bad-input': { status: 422, title: { zh: '填写内容有误', en: 'Some fields need attention' } },
  'bad-request': { status: 400, title: { zh: '请求无法识别', en: 'The request cannot be read' } },
  'too-large': { status: 413, title: { zh: '内容过大', en: 'Too large' } },
  'not-signed-in': { status: 401, title: { zh: '请先登录', en: 'Please sign in' } },
  'not-your-duty': { status: 403, title: { zh: '不属于您的岗位', en: 'Not your duty' } },
  'initial-password': {
    status: 403,
    title: { zh: '请先修改初始口令', en: 'Change the initial password first (POST /api/me/password)' },
  },
  'not-found': { status: 404, title: { zh: '没有找到', en: 'Not found' } },
  'wrong-state': { status: 409, title: { zh: '当前状态不能办理此环节', en: 'Not possible in this state' } },
  'not-allowed': { status: 409, title: { zh: '不能办理', en: 'Not allowed' } },
  'same-person': { status: 409, title: { zh: '须由另一人办理', en: 'A second person must do this' } },
  changed: { status: 409, title: { zh: '他人已作修改', en: 'Somebody changed it meanwhile' } },
  'not-in-force': { status: 422, title: { zh: '该期限当日无有效依据', en: 'No rule in force on that day' } },
  'too-many': { status: 429, title: { zh: '操作过于频繁', en: 'Too many requests' } },
  unavailable: { status: 503, title: { zh: '暂时无法使用', en: 'Unavailable for the moment' } },
} satisfies Record<string, { status: number; title: Label }>

export type ProblemType = keyof typeof titles

export interface FieldError {
  field: string
  problem: Label
  expected: Label
}

export class Problem extends Error {
  type: ProblemType
  detail: Label
  errors: FieldError[]

  constructor(type: ProblemType, detail?: Label, errors: FieldError[] = []) {
    super(`${type}: ${detail?.en ?? titles[type].title.en}`)
    this.type = type
    this.detail = detail ?? titles[type].title
    this.errors = errors
  }

  get status() {
    return titles[this.type].status
  }

  /** The body of the answer, in one language. */
  toJSON(language: 'zh' | 'en') {
    return {
      type: `/problems/${this.type}`,
      title: titles[this.type].title[language],
      status: this.status,
      detail: this.detail[language],
      errors: this.errors.map(each => ({
        field: each.field,
        problem: each.problem[language],
        expected: each.expected[language],
      })),
    }
  }
}

/** What you may not see does not exist. */
export const notFound = (what: Label = { zh: '没有找到，或者您无权查看', en: 'Not found, or not yours to see' }) =>
  new Problem('not-found', what)

/** What may be chosen, each in words with the code that a program sends: 其他（须说明）（other）. */
export const listed = (choices: readonly (readonly [code: string, label: Label])[]): Label => ({
  zh: choices.map(([code, { zh }]) => `${zh}（${code}）`).join('、'),
  en: choices.map(([code, { en }]) => `${en} (${code})`).join(', '),
})

/** One field is wrong: which, how, and what would be right. */
export const badField = (field: string, problem: Label, expected: Label) =>
  new Problem('bad-input', problem, [{ field, problem, expected }])

/** The fields of one part of a body are named as they stand in it: report.goodsClass. */
export async function inPart<T>(part: string, deed: Promise<T>): Promise<T> {
  try {
    return await deed
  } catch (error) {
    if (error instanceof Problem) for (const each of error.errors) each.field = `${part}.${each.field}`
    throw error
  }
}

/** A code that was given stands in its coded list. */
export function requireListed(field: string, code: string | undefined, entries: readonly { code: string }[]) {
  if (code !== undefined && !entries.some(each => each.code === code))
    throw badField(
      field,
      { zh: '不在编码表内', en: 'is not in the coded list' },
      { zh: '从列表中选择', en: 'one of the listed codes' },
    )
}
