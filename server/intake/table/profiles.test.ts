import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../kernel/problem.ts'
import { columnName } from './header.ts'
import { detectProfile, profiles } from './profiles.ts'

const keyOf = (headers: string[], forced?: string) => detectProfile(headers, 'file', forced).profile.key
const shuffled = (headers: string[]) =>
  [...headers].sort((a, b) => ((a.length * 7 + a.charCodeAt(0)) % 13) - ((b.length * 7 + b.charCodeAt(0)) % 13))

const nationalA = [
  '登记编号',
  '类型',
  '接收方式',
  '企业名称',
  '企业地址',
  '诉求内容',
  '问题类别',
  '事发地',
  '具体问题',
  '初查受理状态',
  '处理机构',
  '处理部门',
  '反馈内容',
]
const nationalB = [
  '类型',
  '客体类别全称',
  '问题类别全称',
  '销售方式',
  '消费金额(单位:元)',
  '挽回经济损失(单位:元)',
  '办理情况状态',
  '初查受理状态',
  '罚款金额(单位:元)',
  '没收金额(单位:元)',
]
const district = [
  '工单编号',
  '工单类型',
  '问题分类',
  '标签',
  '标题',
  '主要内容',
  '工单状态',
  '来电人',
  '来电人电话/账号',
  '被反映区',
  '被反映街乡镇',
  '办理结果',
  '回复内容',
  '处理受理方式',
  '主办单位',
  '来电时间',
  '办结时间',
  '企业名称',
  '是否解决',
  '是否满意',
  '工单性质',
  '村/社区',
  '小区点位',
]
const huzhou = ['序号', '登记编号', '投诉方', '内容', '被投诉对象', '消费类型(中类)', '办结状态', '反馈内容']
const hotline = [
  '工单号',
  '登记日期',
  '记录类型',
  '标题',
  '信息来源',
  '来电号码',
  '投诉人',
  '被投诉对象',
  '诉求内容',
  '处理单位',
]

test('a column name is told through width, spaces, units and required-marks', () => {
  for (const header of [
    '消费金额(单位:元)',
    '消费金额（单位：元）',
    ' 消费金额 （元）',
    '消费金额',
    '*消费金额：',
    '消费\n金额(元)',
  ])
    assert.equal(columnName(header).key, '消费金额', header)
  assert.equal(columnName('挽回经济损失（万元）').unit, '万元')
  assert.equal(columnName('罚款金额(单位:元)').unit, '元')
  assert.equal(columnName('消费类型(中类)').key, '消费类型(中类)')
})

test('the known families are told apart in any order of columns', () => {
  const families: [string[], string][] = [
    [nationalA, 'national'],
    [['登记编号', '诉求内容', ...nationalB], 'national'],
    [huzhou, 'national'],
    [district, 'district12345'],
    [hotline, 'hotline'],
    [['id', 'brand', 'car_model', 'type', 'desc', 'problem', 'datetime', 'status'], 'car'],
    [['', 'id', '投诉品牌', '投诉车系', '投诉车型', '问题简述', '典型问题', '投诉时间', '投诉状态'], 'car'],
    [['留言编号', '留言用户', '留言主题', '留言时间', '留言详情', '一级分类'], 'messages'],
    [['Complaint ID', 'Product', 'Issue', 'State', 'Date received', 'Timely response?'], 'cfpb'],
    [['date', 'title', 'summary', 'object', 'demands', 'href'], 'heimao'],
    [['text', 'label', 'note'], 'texts'],
  ]
  for (const [headers, key] of families) {
    assert.equal(keyOf(headers), key, headers.join())
    assert.equal(keyOf([...headers].reverse()), key)
    assert.equal(keyOf(shuffled(headers)), key)
  }
})

test('the district export under its other names', () => {
  const others = [
    '工单号',
    '诉求类型',
    '事项分类',
    '诉求标题',
    '反映内容',
    '办理状态',
    '反映人',
    '来电号码',
    '所在区',
    '所在街乡镇',
    '承办结果',
    '答复内容',
    '承办单位',
    '创建时间',
    '完成时间',
    '商户名称',
    '是否解决',
    '满意度',
    '工单性质',
    '社区',
    '详细地址',
  ]
  const { profile, columns, joined } = detectProfile(others, 'file')
  assert.equal(profile.key, 'district12345')
  assert.equal(columns.receivedAt, others.indexOf('创建时间'))
  assert.equal(columns.answer, others.indexOf('答复内容'))
  assert.equal(joined.respondentAddress!.length, 4)
})

test('an unknown table names the columns seen, a near one the columns missing', () => {
  const refused = (pattern: RegExp) => (error: unknown) =>
    error instanceof Problem && pattern.test(error.detail.zh) && error.status === 422
  assert.throws(
    () => keyOf(['unique_key', 'created_date', 'status', 'agency_name']),
    refused(/不是能识别的诉求表格.*unique_key、created_date/),
  )
  assert.throws(() => keyOf(nationalB), refused(/最接近「全国12315平台导出表」，但缺少列：登记编号、诉求内容 \/ 标题/))
  assert.throws(() => keyOf(['text', 'stars']), refused(/不是能识别/))
  assert.throws(() => keyOf(nationalA, 'nowhere'), refused(/没有「nowhere」这种表格类型/))
  assert.throws(() => keyOf(nationalA, 'car'), refused(/汽车投诉表/))
})

test('a profile can be forced', () => {
  assert.equal(keyOf(['登记编号', '来电时间', '内容'], 'hotline'), 'hotline')
  assert.equal(keyOf(['text', 'stars'], 'texts'), 'texts')
})

test('every profile needs only columns that it names', () => {
  for (const profile of profiles)
    for (const field of profile.needs.flat()) assert.ok(profile.columns[field], `${profile.key}.${field}`)
})
