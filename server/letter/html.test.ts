import assert from 'node:assert/strict'
import { test } from 'node:test'
import { order121 } from '../../law/acts.ts'
import { examples } from '../../law/letters/examples.ts'
import { fillForm, forms } from '../../law/letters/index.ts'
import { letterHtml } from './html.ts'

test('the screen shows the same words as the paper', () => {
  const html = letterHtml(fillForm(forms[6], order121, examples[6]))
  assert.match(html, /<h1>投诉不予受理决定书<\/h1>/)
  assert.match(html, /<p class="chosen">√（二）法院、仲裁机构/)
  assert.match(html, /楚江市江城区市场监督管理局（印章）/)
})

test('what people wrote is shown, never run', () => {
  const evil = `<img src=x onerror=alert(1)>"'&\u202e`
  const html = letterHtml(
    fillForm(forms[1], order121, { ...examples[1], complainant: evil, facts: evil, office: evil }),
  )
  assert.doesNotMatch(html, /<img|\u202e/)
  assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt;&quot;&#39;&amp;/)
})

test('side headings keep their rows and columns, for readers of the screen', () => {
  const html = letterHtml(fillForm(forms[1], order121, examples[1]))
  assert.match(html, /<th rowspan="4" scope="row">投诉人<\/th>/)
  assert.match(html, /<td colspan="3">楚江市江城区柳堤街道/)
})
