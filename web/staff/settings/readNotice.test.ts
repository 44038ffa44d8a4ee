import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysFromTo, numberIn, readNotice } from './readNotice.ts'

// 国办发明电〔2025〕7号, as published.
const of2026 = `一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。`
const fixed = new Set(['2026-01-01', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-10-01'])

test('the published notice of 2026 gives its 33 days off and 6 days worked instead', () => {
  const days = readNotice(of2026, 2026, fixed)
  assert.equal(days.filter(each => each.off).length, 3 + 9 + 3 + 5 + 3 + 3 + 7)
  assert.deepEqual(
    days.filter(each => !each.off).map(each => each.date),
    ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  )
  assert.deepEqual(days[0], { date: '2026-01-01', name: '元旦', off: true, statutory: true })
  assert.deepEqual(days[1], { date: '2026-01-02', name: '元旦', off: true, statutory: false })
  // Copied from a page that loses the line breaks, and with the salutation.
  const oneLine = `各省、自治区、直辖市人民政府：${of2026.replaceAll('\n', ' ')}`
  assert.deepEqual(readNotice(oneLine, 2026, fixed), days)
})

test('a year left out goes on from the date before; New Year may begin in December', () => {
  const days = readNotice('一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。', 2023, new Set(['2023-01-01']))
  assert.deepEqual(
    days.map(each => each.date),
    ['2022-12-31', '2023-01-01', '2023-01-02'],
  )
})

test('one day alone, and two holidays in one', () => {
  assert.deepEqual(readNotice('一、元旦：1月1日放假，与周末连休。', 2024, new Set(['2024-01-01'])), [
    { date: '2024-01-01', name: '元旦', off: true, statutory: true },
  ])
  const days = readNotice(
    '七、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。',
    2025,
    new Set(),
  )
  assert.equal(days.find(each => each.date === '2025-10-08')?.name, '国庆节、中秋节')
  assert.equal(days.find(each => each.date === '2025-10-11')?.off, false)
})

test('days run over the ends of months and leap years', () => {
  assert.deepEqual(daysFromTo('2024-02-28', '2024-03-01'), ['2024-02-28', '2024-02-29', '2024-03-01'])
  assert.deepEqual(daysFromTo('2023-02-28', '2023-03-01'), ['2023-02-28', '2023-03-01'])
  assert.deepEqual(daysFromTo('2024-03-02', '2024-03-01'), [])
})

test('the number of the notice is read along, in whatever brackets the page has it', () => {
  for (const written of ['国办发明电〔2025〕7号', '国办发明电[2025] 7号', '国办发明电（2025）第7号'])
    assert.equal(
      numberIn(`国务院办公厅关于2026年部分节假日安排的通知\n${written}\n一、元旦：1月1日`),
      '国办发明电〔2025〕7号',
    )
  assert.equal(numberIn('一、元旦：1月1日放假'), undefined)
})
