import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NewPerson } from '../../../server/office/contract.ts'
import { strongPassword } from './password.ts'

test('a password made for somebody is accepted, differs each time, and has nothing to mistake', () => {
  const made = Array.from({ length: 500 }, strongPassword)
  assert.equal(new Set(made).size, 500)
  for (const password of made) {
    assert.match(password, /^[a-zA-Z2-9]{4}(-[a-zA-Z2-9]{4}){3}$/)
    assert.doesNotMatch(password, /[ilIO01o]/)
    NewPerson.shape.password.parse(password)
  }
})
