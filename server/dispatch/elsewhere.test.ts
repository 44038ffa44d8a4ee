import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cityElsewhere, provinceOfCode } from './elsewhere.ts'

const own = { province: provinceOfCode('429900'), names: ['楚江市', '望楚区', '经济技术开发区'] }
const lies = (address: string) => cityElsewhere(address, own)

test('another province, another city of our own province, and a county-level city there are no places of ours', () => {
  assert.equal(lies('上海市金山区建设路9号'), '上海市')
  assert.equal(lies('湖北省武汉市洪山区珞喻路1号'), '湖北省武汉市')
  assert.equal(lies('武汉市洪山区金山街道1号'), '湖北省武汉市')
  assert.equal(lies('湖北宜昌市西陵区'), '湖北省宜昌市')
  assert.equal(lies('昆山市玉山镇人民路2号'), '江苏省昆山市')
  assert.equal(lies('新疆维吾尔自治区喀什地区莎车县'), '新疆维吾尔自治区喀什地区')
})

test('our own city, with or without the province before it, and streets that carry the name of a city are ours', () => {
  for (const address of [
    '湖北省楚江市望楚区古渡街道1号',
    '楚江市北京路3号',
    '望楚区北京路3号',
    '北京路3号',
    '南京市场2号',
    '上海市场西门',
    '湖北省望楚区',
    '湖北省古渡街道',
    '',
  ])
    assert.equal(lies(address), undefined, address)
})
