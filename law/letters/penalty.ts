/**
 * 行政处罚文书: the instruments a party receives (domain/documents.md 9.2). Titles after the ministry's list of 56 forms,
 * which was seen by its titles only; the wording is ours, with the contents that the articles ask for.
 */
import { form } from './form.ts'

const titled = (title: string) => ({ penaltyProcedure2019: { title }, penaltyProcedure: { title } })

const title = { kind: 'title', text: '{@title}' } as const
const number = { kind: 'number', text: '{number}' } as const
const addressee = { kind: 'addressee', text: '{recipient}：' } as const
const seal = { kind: 'seal', office: '{office}', on: '{issuedOn}' } as const
const contact = { kind: 'paragraph', text: '联系人：{officers}；联系电话：{phone}；地址：{officeAddress}。' } as const
const receipt = { kind: 'notes', lines: ['本文书一式两份，一份送达，一份归档。'] } as const
const party = [
  { kind: 'paragraph', text: '当事人：{recipient}' },
  { kind: 'paragraph', text: '主体资格证照或者身份证件号码：{identity?}' },
  { kind: 'paragraph', text: '住所（住址）：{address}' },
  { kind: 'paragraph', text: '法定代表人（负责人、经营者）：{legalPerson?}' },
] as const
const remedies = {
  kind: 'paragraph',
  text: '如不服本决定，可以自收到本决定书之日起六十日内向{reviewOrgan}申请行政复议；也可以在六个月内依法向{court}提起行政诉讼。行政复议、行政诉讼期间，本决定不停止执行，法律另有规定的除外。',
} as const

export const preservationNotice = form({
  no: 31,
  word: '登保',
  under: titled('先行登记保存证据通知书'),
  blocks: [
    title,
    number,
    addressee,
    {
      kind: 'paragraph',
      text: '因你（单位）涉嫌{violation}，依据《中华人民共和国行政处罚法》第五十六条的规定，本局决定对下列与案件有关的证据予以先行登记保存，时间自{takenOn}起，本局将在七个工作日内作出处理。',
    },
    { kind: 'paragraphs', text: '物品清单：\n{items}' },
    { kind: 'paragraph', text: '保存地点：{place}。' },
    {
      kind: 'paragraph',
      text: '先行登记保存期间，当事人或者有关人员不得损毁、销毁或者转移证据。逾期未采取相关措施的，先行登记保存措施自动解除。',
    },
    contact,
    { kind: 'signatures', places: ['当事人', '办案人员'] },
    seal,
    receipt,
  ],
  use: ['当场清点，开具清单，由当事人和办案人员签名或者盖章，并当场交付（程序规定第三十四条）。'],
})

export const measureDecision = form({
  no: 32,
  word: '强制',
  under: titled('实施行政强制措施决定书'),
  blocks: [
    title,
    number,
    ...party,
    {
      kind: 'paragraph',
      text: '经查，你（单位）涉嫌{violation}。理由：{reason}。依据{basis}的规定，本局决定对下列场所、设施、财物采取{measure}的行政强制措施，期限自{takenOn}至{untilOn}。情况复杂的，经批准可以延长，延长期限不得超过三十日；检测、检验、检疫、鉴定的期间不计算在内。',
    },
    { kind: 'paragraphs', text: '场所、设施、财物清单：\n{items}' },
    { kind: 'paragraph', text: '存放地点：{place}。你（单位）享有陈述权、申辩权。' },
    remedies,
    contact,
    { kind: 'signatures', places: ['当事人', '办案人员'] },
    seal,
    receipt,
  ],
  use: ['决定书应当载明的事项见行政强制法第二十四条；决定书和清单当场交付。'],
})

export const measureExtension = form({
  no: 33,
  word: '强延',
  under: titled('延长行政强制措施期限决定书'),
  blocks: [
    title,
    number,
    addressee,
    {
      kind: 'paragraph',
      text: '本局于{takenOn}对你（单位）的有关财物采取{measure}的行政强制措施。因{reason}，依据《中华人民共和国行政强制法》第二十五条的规定，决定延长期限至{untilOn}。',
    },
    remedies,
    contact,
    seal,
    receipt,
  ],
  use: ['延长的决定应当及时书面告知当事人，并说明理由。'],
})

export const rightsNotice = form({
  no: 34,
  word: '罚告',
  under: titled('行政处罚告知书'),
  blocks: [
    title,
    number,
    addressee,
    {
      kind: 'paragraph',
      text: '由本局立案调查的你（单位）涉嫌{violation}一案，已调查终结。依据《中华人民共和国行政处罚法》第四十四条的规定，现将本局拟作出行政处罚的内容及事实、理由、依据告知如下：',
    },
    { kind: 'paragraphs', text: '{facts}' },
    { kind: 'paragraph', text: '上述行为违反了{violates}的规定，依据{punishes}的规定，拟作出如下行政处罚：' },
    { kind: 'paragraphs', text: '{penalties}' },
    { kind: 'paragraph', text: '裁量理由：{discretion?}' },
    {
      kind: 'paragraph',
      text: '依据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，你（单位）有权进行陈述、申辩。自收到本告知书之日起五个工作日内，未行使陈述、申辩权的，视为放弃此权利。',
    },
    { kind: 'paragraph', text: '{hearing?}' },
    contact,
    seal,
    receipt,
  ],
  use: ['属于听证范围的，还应当告知有要求听证的权利（程序规定第五十七条）。'],
})

export const testPeriodNotice = form({
  no: 35,
  word: '检期',
  under: titled('检测、检验、检疫、鉴定期间告知书'),
  blocks: [
    title,
    number,
    addressee,
    {
      kind: 'paragraph',
      text: '本局需对你（单位）的{goods}进行{test}，受委托机构为{body}，期间自{sentOn}至{expectedOn}。依据《中华人民共和国行政强制法》第二十五条的规定，查封、扣押的期间不包括上述期间。费用由行政机关承担。',
    },
    contact,
    seal,
    receipt,
  ],
  use: ['检测、检验、检疫、鉴定的期间应当明确，并书面告知当事人。'],
})

export const hearingNotice = form({
  no: 36,
  word: '听通',
  under: titled('行政处罚听证通知书'),
  blocks: [
    title,
    number,
    addressee,
    {
      kind: 'paragraph',
      text: '根据你（单位）的要求，本局决定于{hearingOn}{time}在{place}举行听证。听证主持人：{presider}，记录员：{recorder}。听证{openness}。',
    },
    {
      kind: 'paragraph',
      text: '你（单位）可以亲自参加听证，也可以委托一至二人代理；认为主持人与本案有直接利害关系的，有权申请回避。无正当理由拒不出席或者未经许可中途退出的，视为放弃听证权利。听证不收取费用。',
    },
    contact,
    seal,
    receipt,
  ],
  use: ['应当在举行听证的七个工作日前通知（行政处罚法第六十四条、第八十五条）。'],
})

export const penaltyDecision = form({
  no: 37,
  word: '处罚',
  under: titled('行政处罚决定书'),
  blocks: [
    title,
    number,
    ...party,
    { kind: 'paragraph', text: '本局于{filedOn}对当事人涉嫌{violation}立案调查。现已查明：' },
    { kind: 'paragraphs', text: '{facts}' },
    { kind: 'paragraphs', text: '上述事实，主要有以下证据证明：\n{evidence}' },
    { kind: 'paragraphs', text: '{statement}' },
    {
      kind: 'paragraph',
      text: '本局认为，当事人的上述行为违反了{violates}的规定，构成{violation}的违法行为。裁量理由：{discretion?}',
    },
    { kind: 'paragraph', text: '依据{punishes}的规定，决定处罚如下：' },
    { kind: 'paragraphs', text: '{penalties}' },
    { kind: 'paragraphs', text: '{performance}' },
    remedies,
    { kind: 'paragraph', text: '{publicity?}' },
    seal,
    { kind: 'notes', lines: ['本文书一式三份，一份送达，一份归档，一份送罚没款代收机构。'] },
  ],
  use: ['决定书应当载明的事项见行政处罚法第五十九条、程序规定第六十二条，签发前由系统核对。'],
})

export const noPenaltyDecision = form({
  no: 38,
  word: '不罚',
  under: titled('不予行政处罚决定书'),
  blocks: [
    title,
    number,
    ...party,
    { kind: 'paragraph', text: '本局于{filedOn}对当事人涉嫌{violation}立案调查。现已查明：' },
    { kind: 'paragraphs', text: '{facts}' },
    { kind: 'paragraphs', text: '上述事实，主要有以下证据证明：\n{evidence}' },
    { kind: 'paragraph', text: '{ground}。依据{basis}的规定，本局决定不予行政处罚。{education?}' },
    remedies,
    seal,
    receipt,
  ],
  use: ['依法不予行政处罚的，应当对当事人进行教育（程序规定第六十一条）。'],
})

export const spotDecision = form({
  no: 39,
  word: '当罚',
  under: titled('当场行政处罚决定书'),
  blocks: [
    title,
    number,
    ...party,
    { kind: 'paragraph', text: '{decidedOn}{time}，在{place}，经当场查证，当事人有下列违法行为：' },
    { kind: 'paragraphs', text: '{facts}' },
    {
      kind: 'paragraph',
      text: '已告知当事人拟作出行政处罚的内容及事实、理由、依据和陈述、申辩的权利。当事人的意见：{statement}。',
    },
    { kind: 'paragraph', text: '上述行为违反了{violates}的规定，依据{punishes}的规定，决定处罚如下：{penalties}' },
    { kind: 'paragraphs', text: '{performance}' },
    remedies,
    { kind: 'paragraph', text: '办案人员：{officers}' },
    { kind: 'signatures', places: ['当事人', '办案人员'] },
    seal,
    receipt,
  ],
  use: ['预定格式、编有号码，由办案人员签名或者盖章，并当场交付（程序规定第六十七条、第六十八条）。'],
})

export const deferralNotice = form({
  no: 40,
  word: '缓罚',
  under: titled('延期（分期）缴纳罚款通知书'),
  blocks: [
    title,
    number,
    addressee,
    {
      kind: 'paragraph',
      text: '你（单位）因经济困难书面申请{kind}缴纳{decisionNumber}行政处罚决定书确定的罚款。依据《中华人民共和国行政处罚法》第六十六条第二款的规定，经批准，同意你（单位）按下列期限缴纳：',
    },
    { kind: 'paragraphs', text: '{plan}' },
    { kind: 'paragraph', text: '逾期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不得超出罚款的数额。' },
    contact,
    seal,
    receipt,
  ],
  use: [],
})

export const demand = form({
  no: 41,
  word: '催告',
  under: titled('行政处罚决定履行催告书'),
  blocks: [
    title,
    number,
    addressee,
    {
      kind: 'paragraph',
      text: '本局于{decidedOn}对你（单位）作出{decisionNumber}行政处罚决定，已于{servedOn}送达。你（单位）尚未履行下列义务：',
    },
    { kind: 'paragraphs', text: '{owed}' },
    {
      kind: 'paragraph',
      text: '依据《中华人民共和国行政强制法》第五十四条的规定，请自收到本催告书之日起十个工作日内履行，缴款方式：{payTo}。逾期仍不履行的，本局将依法申请人民法院强制执行。你（单位）收到本催告书后有权进行陈述和申辩。',
    },
    contact,
    seal,
    receipt,
  ],
  use: ['催告应当以书面形式作出，应当载明的事项见行政强制法第三十五条。'],
})

export const release = form({
  no: 42,
  word: '解除',
  under: titled('解除强制措施（先行登记保存）决定书'),
  blocks: [
    title,
    number,
    addressee,
    {
      kind: 'paragraph',
      text: '本局于{takenOn}对你（单位）的有关财物采取{measure}措施。因{reason}，依据《市场监督管理行政处罚程序规定》{article}的规定，决定自{endedOn}起予以处理（解除）。',
    },
    { kind: 'paragraphs', text: '物品清单：\n{items}' },
    contact,
    { kind: 'signatures', places: ['当事人', '办案人员'] },
    seal,
    receipt,
  ],
  use: [],
})

export const assistanceLetter = form({
  no: 43,
  word: '协查',
  under: titled('协助调查函'),
  blocks: [
    title,
    number,
    addressee,
    {
      kind: 'paragraph',
      text: '本局正在调查{violation}一案。依据《市场监督管理行政处罚程序规定》第四十五条的规定，请协助调查下列事项，并在接到本函之日起十五个工作日内完成；需要延期的，请在期限届满前告知。',
    },
    { kind: 'paragraphs', text: '{request}' },
    contact,
    seal,
  ],
  use: [],
})

export const servingAnnouncement = form({
  no: 44,
  word: '送公',
  under: titled('送达公告'),
  blocks: [
    title,
    number,
    addressee,
    {
      kind: 'paragraph',
      text: '本局向你（单位）送达{paper}（{paperNumber}），因{reason}，依据《市场监督管理行政处罚程序规定》第八十二条第五项的规定公告送达。自本公告发布之日（{publishedOn}）起经过三十日，即视为送达。请到本局领取。',
    },
    contact,
    seal,
  ],
  use: ['公告送达，应当在案件材料中载明原因和经过；张贴的，应当拍照、录像。'],
})

export const penaltyForms = {
  31: preservationNotice,
  32: measureDecision,
  33: measureExtension,
  34: rightsNotice,
  35: testPeriodNotice,
  36: hearingNotice,
  37: penaltyDecision,
  38: noPenaltyDecision,
  39: spotDecision,
  40: deferralNotice,
  41: demand,
  42: release,
  43: assistanceLetter,
  44: servingAnnouncement,
} as const
