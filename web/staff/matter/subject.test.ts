import assert from 'node:assert/strict'
import { test } from 'node:test'
import { subjectLabel } from './subject.ts'

test('what is coded in a subject is said in English, the goods in the words of the complainant', () => {
  assert.deepEqual(subjectLabel('婚宴 · 合同'), { zh: '婚宴 · 合同', en: '婚宴 · Contract' })
  assert.equal(subjectLabel('餐饮和住宿服务 · 合同').en, 'Catering and lodging · Contract')
  assert.equal(subjectLabel('讲座：老年人防“保健品”骗局').en, '讲座：老年人防“保健品”骗局')
})
