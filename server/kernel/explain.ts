/** What was wrong with a field and what would be right, in both languages, from zod's issues. */
import type { Label } from '../../law/grammar.ts'
import { expectations } from './expectations.ts'
import type { FieldError } from './problem.ts'

interface Issue {
  code: string
  path: PropertyKey[]
  message: string
  [key: string]: unknown
}

const kinds: Record<string, Label> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '是或否', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组字段', en: 'a set of fields' },
}

export function explainIssues(issues: readonly unknown[], root: string): FieldError[] {
  const told = new Map<string, FieldError>()
  for (const issue of (issues as Issue[]).slice(0, 50)) {
    const path = issue.path ?? []
    const field = path.length > 0 ? path.map(String).join('.') : root
    const [problem, expected] = words(issue)
    // The first thing wrong with a field is what to mend; the checks after it only repeat it.
    if (!told.has(field)) told.set(field, { field, problem, expected })
  }
  return [...told.values()]
}

function words(issue: Issue): [Label, Label] {
  const known = expectations[issue.message]
  if (isEmpty(issue)) return [{ zh: '未填写', en: 'is missing' }, known?.[1] ?? toFillIn(issue)]
  if (known) return known
  const wrong: Label = { zh: '填写不符合要求', en: 'is not what is asked for' }
  switch (issue.code) {
    case 'invalid_type':
      return [{ zh: '类型不对', en: 'is of the wrong type' }, expected(issue)]
    case 'too_small':
      return issue.origin === 'string'
        ? [{ zh: '未填写或太短', en: 'is empty or too short' }, least(issue.minimum, '个字', 'characters')]
        : [{ zh: '太小或太少', en: 'is too small or too few' }, least(issue.minimum, '', '')]
    case 'too_big':
      return issue.origin === 'string'
        ? [{ zh: '太长', en: 'is too long' }, most(issue.maximum, '个字', 'characters')]
        : [{ zh: '太大或太多', en: 'is too large or too many' }, most(issue.maximum, '', '')]
    case 'invalid_value':
      if (isBox(issue)) return [{ zh: '没有勾选', en: 'is not ticked' }, expected(issue)]
      return [{ zh: '不在可选范围内', en: 'is not one of the choices' }, expected(issue)]
    case 'unrecognized_keys': {
      const keys = Array.isArray(issue.keys) ? issue.keys.slice(0, 10).map(String).join(', ').slice(0, 200) : ''
      return [
        { zh: `有不认识的字段：${keys}`, en: `has unknown fields: ${keys}` },
        { zh: '只填规定的字段', en: 'only the fields asked for' },
      ]
    }
    default:
      return [wrong, wrong]
  }
}

/** Nothing came, whatever was asked for. */
const isEmpty = (issue: Issue) =>
  (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_format') &&
  'input' in issue
    ? issue.input === undefined || issue.input === null || issue.input === ''
    : /received undefined/.test(issue.message)

/** "Text" says nothing to whoever left a line empty. */
const toFillIn = (issue: Issue): Label =>
  issue.expected === 'string' ? { zh: '请填写', en: 'please fill it in' } : expected(issue)

/** A box that must be ticked. */
const isBox = ({ values }: Issue) => Array.isArray(values) && values.join() === 'true'

function expected(issue: Issue): Label {
  if (isBox(issue)) return { zh: '须勾选', en: 'must be ticked (true)' }
  const values = Array.isArray(issue.values) ? issue.values.slice(0, 40).join(', ') : ''
  if (values) return { zh: `以下之一：${values}`, en: `one of: ${values}` }
  const kind = String(issue.expected)
  return kinds[kind] ?? { zh: kind, en: kind }
}

const least = (n: unknown, zh: string, en: string): Label => ({ zh: `至少${n}${zh}`, en: `at least ${n} ${en}`.trim() })
const most = (n: unknown, zh: string, en: string): Label => ({ zh: `至多${n}${zh}`, en: `at most ${n} ${en}`.trim() })
