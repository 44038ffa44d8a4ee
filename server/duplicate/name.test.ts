import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coreOf, sameOperatorName } from './name.ts'

const same: [string, string][] = [
  ['楚江市力行健身服务有限公司', '力行健身房'],
  ['力行健身（古渡店）', '望楚区古渡街道力行健身'],
  ['楚江市力行健身服务有限公司', '阳光力行健身俱乐部'],
  ['楚江市万家惠超市有限公司', '万家惠超市'],
  ['鹤汀区飞驰电动车行（个体工商户）', '飞驰电动车'],
  ['ＡＢＣ教育科技（楚江）有限公司', 'abc教育'],
  ['红星美凯龙', '红星美凯龙（楚江店）'],
  ['望楚区启明星文化艺术培训学校', '启明星培训（文昌街校区）'],
]
const different: [string, string][] = [
  ['力行健身房', '力行超市'],
  ['楚江市第12商行', '楚江市第120商行'],
  ['楚江市健身中心', '楚江市健身会所'],
  ['万家惠超市', '万家福超市'],
  ['楚江市商贸有限公司', '望楚区商贸有限公司'],
  ['', '力行健身房'],
  ['阳光幸福里烘焙', '幸福里超市'],
  ['某公司', '某商行'],
]

for (const [one, other] of same)
  test(`${one} is ${other}`, () => assert.ok(sameOperatorName(one, other) && sameOperatorName(other, one)))
for (const [one, other] of different)
  test(`「${one}」 is not 「${other}」`, () =>
    assert.ok(!sameOperatorName(one, other) && !sameOperatorName(other, one)))

test('place, legal form and branch are left out', () => {
  assert.equal(coreOf('楚江市望楚区力行健身服务有限责任公司（古渡店）'), '力行健身服务')
})
