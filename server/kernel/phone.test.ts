import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hyphened, plainPhone } from './phone.ts'

test('one telephone is one, however it was typed', () => {
  const mobile = [
    '13900010001',
    '139-0001-0001',
    '+86 139 0001 0001',
    '8613900010001',
    '008613900010001',
    '013900010001',
    '１３９０００１０００１',
    '139 0001 0001；',
    '139–0001–0001',
  ]
  for (const written of mobile) assert.equal(plainPhone(written), '13900010001', written)
  const landline = ['07295551234', '0729-5551234', '(0729) 555-1234', '+86 729 5551234', '0086-729-5551234']
  for (const written of landline) assert.equal(plainPhone(written), '07295551234', written)
  const extended = [
    '0729-5551234转801',
    '0729-5551234 转 801；',
    '0729-5551234-801',
    '(0729) 5551234 ext. 801',
    '+86 729 5551234转801',
    '07295551234分机801',
    '07295551234 x801',
    '07295551234#801',
    '０７２９－５５５１２３４－８０１',
    '07295551234-801',
  ]
  for (const written of extended) assert.equal(plainPhone(written), '07295551234-801', written)
  for (const [written, plain] of [
    ['400-800-1234', '4008001234'],
    ['400-800-1234-5', '4008001234-5'],
    ['0729-555-1234', '07295551234'],
    ['010-6512-3456', '01065123456'],
    ['139-0001-0001', '13900010001'],
  ] as const)
    assert.equal(plainPhone(written), plain, written)
  assert.equal(hyphened('07295551234-801'), '0729-5551234-801')
  // No mobile behind it: nothing is taken away.
  const others = ['01065123456', '4008001234', '95588', '12315', '8612345', '+85212345678', '138****1111']
  for (const written of others) assert.equal(plainPhone(written), written)
  assert.deepEqual(['07295551234', '01065123456', '13900010001'].map(hyphened), [
    '0729-5551234',
    '010-65123456',
    undefined,
  ])
})
