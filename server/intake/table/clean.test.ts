import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseAmount } from './amount.ts'
import { cleanCode, cleanLine, cleanPhone, cleanText, cleanUscc, isAbsent } from './clean.ts'

test('amounts come out in fen', () => {
  const amounts: [string, number][] = [
    ['1200', 120_000],
    ['1,200.50', 120_050],
    ['￥３００', 30_000],
    ['¥ 0.01', 1],
    ['300元', 30_000],
    ['1.2万元', 1_200_000],
    ['3万', 3_000_000],
    ['0', 0],
    ['0.29', 29],
    ['1，234，567.8', 123_456_780],
  ]
  for (const [written, fen] of amounts) assert.deepEqual(parseAmount(written), { value: fen }, written)
  assert.deepEqual(parseAmount('0.00395', '万元'), { value: 3950 })
  assert.deepEqual(parseAmount('39.5元', '万元'), { value: 3950 })
})

test('no amount is no zero', () => {
  for (const text of ['', ' ', '-', '—', '*****', '无', '/', '不详']) assert.deepEqual(parseAmount(text), {}, text)
})

test('negative, vague and absurd amounts are told', () => {
  for (const text of ['-5', '(300)', '负5元', '约300', '1,2', '1e3', '12.345', '99999999999999', '三百', '=1+1', '$5'])
    assert.ok(parseAmount(text).problem, text)
})

test('blanks of every kind, control and bidirectional characters go; the text stays', () => {
  assert.equal(cleanText('\n\t\t\u3000\u00a0 请求  处理。\t\n\n \u202e第二行\u200b\u0000 \n'), '请求 处理。\n第二行')
  assert.equal(cleanLine('第一行\r\n第二行'), '第一行 第二行')
  assert.equal(cleanLine('=cmd|/c calc!A1'), '=cmd|/c calc!A1')
  assert.equal(cleanLine('bad \ud800 end'), 'bad \ufffd end')
  assert.equal(cleanLine('👨‍👩‍👧'), '👨‍👩‍👧')
})

test('numbers kept as text by tricks', () => {
  const number = '3305230000000202105312269'
  for (const cell of [number, `="${number}"`, `'${number}`, `\t${number}`, ` ${number}\u3000`])
    assert.equal(cleanCode(cell), number)
  assert.equal(cleanCode('ＡＢ１２'), 'AB12')
})

test('masked cells are absent', () => {
  for (const cell of ['*****', '*', '＊＊＊', '', '-', '/', 'NULL']) assert.ok(isAbsent(cell), cell)
  for (const cell of ['信*飞', '0', '138****0000']) assert.ok(!isAbsent(cell), cell)
})

test('telephone numbers', () => {
  const numbers: [string, string | undefined][] = [
    ['138 0000 1111', '13800001111'],
    ['+86-138-0000-1111', '13800001111'],
    ['8613800001111', '13800001111'],
    ['13800001111.0', '13800001111'],
    ['+86 572 5123456', '05725123456'],
    ['1.38E+10', undefined],
    ['１３８００００１１１１', '13800001111'],
    ['(0572) 5123456', '05725123456'],
    ['010-65123456', '01065123456'],
    ['0572-5123456转801;', '05725123456-801'],
    ['0572-5123456-801', '05725123456-801'],
    ['无/13800001111', '13800001111'],
    ['138****1111', undefined],
    ['微信联系', undefined],
    ['', undefined],
  ]
  for (const [written, phone] of numbers) assert.equal(cleanPhone(written), phone, written)
})

test('credit codes: form only', () => {
  assert.equal(cleanUscc(' 9133 0100 7161 0585 2f '), '91330100716105852F')
  assert.equal(cleanUscc('330100000012345'), undefined)
})
