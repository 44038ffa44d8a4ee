import assert from 'node:assert/strict'
import { test } from 'node:test'
import { order121, penaltyProcedure } from '../../../law/acts.ts'
import { examples } from '../../../law/letters/examples.ts'
import { type FormNumber, fillForm, fillFrom, forms } from '../../../law/letters/index.ts'
import { noOffice, partOf, readInOffice, requireSoundXml } from '../../../test/office.ts'
import { letterDocx } from './form.ts'

const letters = Object.fromEntries(
  Object.entries(examples).map(([no, values]) => [
    no,
    fillFrom(forms[Number(no) as FormNumber], Number(no) > 30 ? penaltyProcedure : order121, values),
  ]),
)
const files: Record<string, Buffer> = {}
for (const [no, blocks] of Object.entries(letters)) files[`form${no}.docx`] = await letterDocx(blocks, '2026-06-10')

/** What domain/documents.md 9.3 says each form must contain. */
const mustContain: Record<string, string[]> = {
  1: [
    '投诉登记表',
    '登记单位：楚江市江城区市场监督管理局',
    '许晴川',
    '19900001234',
    '☑是□否',
    '□是☑否',
    '注：1.',
    '4.投诉请求应当包括',
    '修理、重作、更换、退货',
  ],
  3: ['投诉分送通知书', '楚市监投送〔2026〕第31号', '2026年8月10日前报告我局', '附：相关材料3份，共7页'],
  4: [
    '限期提供身份证明材料通知书',
    '实施条例》第四十六条第一款',
    '第十条第三款',
    '2026年6月9日前',
    '依法不予受理',
    '联系电话：0799-5550101',
  ],
  5: ['投诉受理决定书', '我局于2026年6月1日收到', '我局决定受理', '联系人：周宁', '（印章）', '2026年6月10日'],
  6: [
    '属以下第〔二〕项情形',
    '√（二）法院、仲裁机构',
    '（七）法律、法规、规章规定不予受理的其他情形。',
    '第三十九条规定的其他途径',
    '（五）向人民法院提起诉讼',
  ],
  7: ['2026年6月18日9时30分', '身份证明材料', '3日内对调解人员提出回避申请', '调解人员：周宁', '依法终止调解'],
  8: [
    '以下第〔三〕项情形',
    '√（三）经组织调解',
    '（八）法律、法规、规章规定的应当终止调解的其他情形。',
    '第三十九条规定，通过民事诉讼、仲裁',
  ],
  9: ['投诉调解书', '委托代理人', '双方自愿达成如下协议', '签字后生效', '投诉人（签名）：', '一式三份'],
}

test('every form opens in LibreOffice and holds what the official form must contain', { skip: noOffice }, () => {
  const read = readInOffice(files)
  for (const [no, texts] of Object.entries(mustContain)) {
    const { text, pages } = read[`form${no}.docx`]!
    for (const each of texts) assert.ok(text.includes(each), `form ${no}: ${each}\n${text}`)
    assert.ok(pages <= (['6', '8', '9'].includes(no) ? 2 : 1), `form ${no} has ${pages} pages`)
    assert.match(text, /—1—/)
  }
})

test('a long story runs on to the next pages and loses nothing', { skip: noOffice }, async () => {
  const facts = Array.from({ length: 120 }, (_, at) => `事实${at}号。`).join('\n')
  const blocks = fillForm(forms[1], order121, { ...examples[1], facts })
  const { text, pages } = readInOffice({ 'a.docx': await letterDocx(blocks, '2026-06-10') })['a.docx']!
  for (let at = 0; at < 120; at++) assert.ok(text.includes(`事实${at}号。`), String(at))
  assert.ok(pages > 1)
})

test('the same letter printed again is the same file', async () => {
  for (const [no, blocks] of Object.entries(letters)) {
    const again = await letterDocx(structuredClone(blocks), '2026-06-10')
    assert.ok(again.equals(files[`form${no}.docx`]!), `form ${no}`)
  }
})

test('a letter kept as JSON prints the same', async () => {
  const kept = JSON.parse(JSON.stringify(letters[6]))
  assert.ok((await letterDocx(kept, '2026-06-10')).equals(files['form6.docx']!))
})

test('the page is that of GB/T 9704: A4, margins 37 35 28 26 mm, three-hao 仿宋, page numbers outside', () => {
  const xml = partOf(files['form5.docx']!, 'word/document.xml')
  assert.match(xml, /<w:pgSz w:w="11906" w:h="16838"/)
  assert.match(xml, /w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
  assert.match(xml, /w:eastAsia="仿宋_GB2312"[^>]*\/>(<[^>]*>)*?<w:sz w:val="32"\/>/)
  assert.match(xml, /w:eastAsia="方正小标宋简体"/)
  assert.match(xml, /w:firstLineChars="200"/)
  assert.match(partOf(files['form5.docx']!, 'word/settings.xml'), /evenAndOddHeaders/)
  assert.match(partOf(files['form5.docx']!, 'word/fontTable.xml'), /altName w:val="FangSong/)
})

test('no name, however strange, breaks the file', { timeout: 60_000 }, async () => {
  const strange = [
    '=cmd|"/c calc"!A1',
    '<w:p/>&amp;]]><script>',
    '\u202e川晴许\u0000\u0008\u001b',
    '\ud83d\ude00𠮷野䶮',
    'e\u0301'.repeat(500),
    '长'.repeat(20_000),
    'A'.repeat(5_000),
    '甲\r\n乙\u2028丙',
    '\ud800',
  ]
  const made: Record<string, Buffer> = {}
  for (const [at, name] of strange.entries()) {
    const one = fillForm(forms[1], order121, { ...examples[1], complainant: name, facts: name, claim: name })
    const five = fillForm(forms[5], order121, { ...examples[5], recipient: name, subject: name, office: name })
    made[`one${at}.docx`] = await letterDocx(one, '2026-06-10')
    made[`five${at}.docx`] = await letterDocx(five, '2026-06-10')
  }
  for (const file of Object.values(made)) requireSoundXml(file)
  if (noOffice) return
  const read = readInOffice(made)
  assert.ok(read['five0.docx']!.text.includes('=cmd|"/ccalc"!A1：'))
  assert.ok(read['five1.docx']!.text.includes('<w:p/>&amp;]]><script>：'))
  assert.ok(read['five2.docx']!.text.includes('川晴许：'))
})
