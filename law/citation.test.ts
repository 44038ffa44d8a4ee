/** An English page cites by numbers that its reader can look up. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citationLabel } from './citation.ts'

for (const [zh, en] of [
  ['《市场监督管理投诉举报处理办法》第十五条', 'SAMR Order 121, article 15'],
  ['《市场监督管理投诉举报处理暂行办法》第二十一条第一款', 'SAMR Order 20, article 21, paragraph 1'],
  ['《中华人民共和国民法典》第二百零二条', 'Civil Code, article 202'],
  ['《市场监督管理投诉举报处理办法》第十条第三款', 'SAMR Order 121, article 10, paragraph 3'],
  ['《12315诉求处理考核办法》', '12315 appraisal rules of the city'],
  ['国办发明电〔2025〕7号', 'State Council notice 国办发明电〔2025〕7号'],
  [
    '《全国年节及纪念日放假办法》国务院令第795号修订；《市场监督管理投诉举报处理办法》第四十五条',
    'Regulations on Public Holidays (State Council Order 795); SAMR Order 121, article 45',
  ],
  ['《某地规定》第三条', '《某地规定》第三条'],
] as const)
  test(zh, () => assert.deepEqual(citationLabel(zh), { zh, en }))
