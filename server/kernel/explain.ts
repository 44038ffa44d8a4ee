/** What was wrong with a field and what would be right, in both languages, from zod's issues. */
import type { Label } from '../../law/grammar.ts'
import type { FieldError } from './problem.ts'

interface Issue {
  code: string
  path: PropertyKey[]
  message: string
  [key: string]: unknown
}

const expectations: Record<string, [Label, Label]> = {
  'unsafe-characters': [
    { zh: '含有不可见的控制字符', en: 'contains invisible control characters' },
    { zh: '普通文字', en: 'plain text' },
  ],
  'one-line': [
    { zh: '含有换行', en: 'contains a line break' },
    { zh: '一行文字', en: 'one line of text' },
  ],
  'too-long': [
    { zh: '太长', en: 'is too long' },
    { zh: '较短的文字', en: 'a shorter text' },
  ],
  day: [
    { zh: '不是日期', en: 'is not a day' },
    { zh: '形如 2026-06-08 的日期', en: 'a day such as 2026-06-08' },
  ],
  'no-such-day': [
    { zh: '没有这一天', en: 'is a day that does not exist' },
    { zh: '2000年至2100年间存在的日期', en: 'an existing day between 2000 and 2100' },
  ],
  clock: [
    { zh: '不是时刻', en: 'is not a time of day' },
    { zh: '形如 09:30 的时刻', en: 'a time of day such as 09:30' },
  ],
  instant: [
    { zh: '不是时间', en: 'is not an instant' },
    {
      zh: '年月日和时刻，接口中形如 2026-06-08T10:00:00+08:00',
      en: 'day and time of day; in the API such as 2026-06-08T10:00:00+08:00',
    },
  ],
  fen: [
    { zh: '不是有效金额', en: 'is not a valid amount' },
    {
      zh: '不小于零、至多两位小数的金额（接口中以分为单位的整数）',
      en: 'an amount of zero or more with at most two decimals (in the API a whole number of fen)',
    },
  ],
  'weak-password': [
    { zh: '口令太弱', en: 'is too weak' },
    {
      zh: '至少10个字符，含大写、小写、数字、符号中的三类',
      en: 'at least 10 characters of three kinds: upper case, lower case, digits, signs',
    },
  ],
  account: [
    { zh: '不是账号', en: 'is not an account name' },
    { zh: '2至60个小写字母、数字、点、横线', en: '2 to 60 lower-case letters, digits, dots, dashes' },
  ],
  code: [
    { zh: '不是编码', en: 'is not a code' },
    { zh: '字母、数字和横线', en: 'letters, digits and dashes' },
  ],
  'area-code': [
    { zh: '不是区划代码', en: 'is not a region code' },
    { zh: '6至12位数字', en: '6 to 12 digits' },
  ],
  'coded-choice': [
    { zh: '不在可选范围内', en: 'is not one of the choices' },
    { zh: '从列表中选择', en: 'one of the list' },
  ],
  'source-key': [
    { zh: '不是来源代号', en: 'is not the key of a source' },
    { zh: '2至30个小写字母、数字、横线，字母开头', en: '2 to 30 lower-case letters, digits, dashes, a letter first' },
  ],
  'webhook-secret': [
    { zh: '不是签名密钥', en: 'is not a signing secret' },
    { zh: 'whsec_ 加至少24字节的 Base64', en: 'whsec_ and at least 24 bytes in Base64' },
  ],
  latitude: [
    { zh: '不是中国境内的纬度', en: 'is no latitude in China' },
    { zh: '3至54之间的度数（WGS 84），例如 30.21', en: 'degrees between 3 and 54 (WGS 84), such as 30.21' },
  ],
  longitude: [
    { zh: '不是中国境内的经度', en: 'is no longitude in China' },
    { zh: '73至136之间的度数（WGS 84），例如 115.04', en: 'degrees between 73 and 136 (WGS 84), such as 115.04' },
  ],
  'web-address': [
    { zh: '不是网址', en: 'is not a web address' },
    { zh: 'http:// 或 https:// 开头的地址', en: 'an address beginning with http:// or https://' },
  ],
  'two-or-more': [
    { zh: '不足两件', en: 'names fewer than two' },
    { zh: '两件以上不同的投诉', en: 'two or more different complaints' },
  ],
  'answer-or-pass-on': [
    { zh: '已当场答复的不再转办', en: 'cannot be both answered and passed on' },
    { zh: '答复和转办只填一项', en: 'either an answer or a passing on' },
  ],
  'two-officers': [
    { zh: '不足两人', en: 'names fewer than two' },
    { zh: '两名以上执法人员', en: 'two or more officers' },
  ],
  'notice-number': [
    { zh: '不是放假通知的文号', en: 'is not the number of a holiday notice' },
    { zh: '例如 国办发明电〔2025〕7号', en: 'such as 国办发明电〔2025〕7号' },
  ],
  'empty-file': [
    { zh: '文件是空的', en: 'The file is empty' },
    { zh: '有内容的文件', en: 'a file with something in it' },
  ],
  'large-file': [
    { zh: '文件太大', en: 'The file is too large' },
    { zh: '至多200 MB', en: 'at most 200 MB' },
  ],
  phone: [
    { zh: '不是电话号码', en: 'is not a telephone number' },
    { zh: '5至15位数字，分机写作 转801', en: '5 to 15 digits; an extension as ext. 801' },
  ],
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
