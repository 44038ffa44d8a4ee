/** By the code a schema gives as its `error`: what was wrong, and what would be right. */
import { schoolMetres } from '../../law/campaign.ts'
import type { Label } from '../../law/grammar.ts'
import { china } from '../../law/place.ts'

const between = (degrees: keyof typeof china, and: string) => `${china[degrees].from}${and}${china[degrees].to}`

export const expectations: Record<string, [Label, Label]> = {
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
    {
      zh: `${between('latitude', '至')}之间的度数（WGS 84），例如 30.21`,
      en: `degrees between ${between('latitude', ' and ')} (WGS 84), such as 30.21`,
    },
  ],
  longitude: [
    { zh: '不是中国境内的经度', en: 'is no longitude in China' },
    {
      zh: `${between('longitude', '至')}之间的度数（WGS 84），例如 115.04`,
      en: `degrees between ${between('longitude', ' and ')} (WGS 84), such as 115.04`,
    },
  ],
  'web-address': [
    { zh: '不是网址', en: 'is not a web address' },
    { zh: 'http:// 或 https:// 开头的地址', en: 'an address beginning with http:// or https://' },
  ],
  rising: [
    { zh: '不是逐档增大', en: 'does not rise from tier to tier' },
    { zh: '每一档大于前一档', en: 'each tier greater than the one before' },
  ],
  month: [
    { zh: '不是月份', en: 'is not a month' },
    { zh: '形如 2026-06 的月份', en: 'a month such as 2026-06' },
  ],
  year: [
    { zh: '不是年份', en: 'is not a year' },
    { zh: '形如 2026 的年份', en: 'a year such as 2026' },
  ],
  number: [
    { zh: '不是数', en: 'is not a number' },
    { zh: '一个数', en: 'a number' },
  ],
  metres: [
    { zh: '不是可用的距离', en: 'is not a distance to use' },
    { zh: `${schoolMetres.least}至${schoolMetres.most}米`, en: `${schoolMetres.least} to ${schoolMetres.most} metres` },
  ],
  signature: [
    { zh: '不是手写签名', en: 'is not a signature by hand' },
    { zh: '在签名框中写下的笔画', en: 'the strokes written in the box' },
  ],
  'must-agree': [
    { zh: '没有勾选', en: 'is not ticked' },
    { zh: '勾选同意', en: 'ticked' },
  ],
  'plaque-code': [
    { zh: '不是牌匾编码', en: 'is not the code of a plaque' },
    { zh: '牌匾上的二维码所带的编码', en: 'what the code on the plaque leads to' },
  ],
  'link-token': [
    { zh: '不是回访链接', en: 'is not the link of a follow-up' },
    { zh: '短信中的完整链接', en: 'the whole link of the message' },
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
