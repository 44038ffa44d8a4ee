/** Tables from outside the official systems, kept as test input and for analysis. */
import type { Profile } from './profile.ts'

export const messages: Profile = {
  key: 'messages',
  label: { zh: '群众留言表', en: 'citizen messages' },
  columns: {
    sourceNumber: ['留言编号'],
    receivedAt: ['留言时间'],
    consumerName: ['留言用户'],
    title: ['留言主题'],
    text: ['留言详情', '留言内容'],
    problemClass: ['一级分类', '一级标签'],
    answer: ['答复意见'],
    closedAt: ['答复时间'],
  },
  needs: ['sourceNumber', ['text', 'title'], 'receivedAt'],
  marks: ['留言编号', '留言详情'],
  filled: ['receivedAt'],
}

export const car: Profile = {
  key: 'car',
  label: { zh: '汽车投诉表', en: 'car complaints' },
  columns: {
    sourceNumber: ['id', '投诉编号'],
    respondentName: ['brand', '投诉品牌'],
    text: ['desc', '问题简述'],
    problemClass: ['problem', '典型问题'],
    receivedAt: ['datetime', '投诉时间'],
    handlingState: ['status', '投诉状态'],
  },
  needs: ['sourceNumber', 'respondentName', 'text', 'receivedAt'],
  marks: ['car_model', '投诉车系', '投诉车型'],
  filled: ['receivedAt'],
  kind: 'complaint',
  constants: { goodsClass: '交通工具' },
}

export const heimao: Profile = {
  key: 'heimao',
  label: { zh: '黑猫投诉表', en: 'complaints of the Heimao site' },
  columns: {
    sourceNumber: ['href'],
    receivedAt: ['date'],
    title: ['title'],
    text: ['summary'],
    respondentName: ['object'],
    claim: ['demands'],
  },
  needs: ['sourceNumber', 'text', 'respondentName'],
  marks: ['demands', 'href'],
  filled: ['receivedAt'],
  kind: 'complaint',
}

export const texts: Profile = {
  key: 'texts',
  label: { zh: '工单文本样本', en: 'sample of ticket texts' },
  columns: { text: ['text', '工单文本'] },
  needs: ['text'],
  marks: ['label', 'note'],
  numberFromContent: true,
}

/** The United States' Consumer Financial Protection Bureau: foreign, for load and comparison. */
export const cfpb: Profile = {
  key: 'cfpb',
  label: { zh: '美国CFPB金融投诉表', en: 'complaints of the CFPB (USA)' },
  columns: {
    sourceNumber: ['Complaint ID'],
    channel: ['Submitted via'],
    receivedAt: ['Date received'],
    consumerAddress: ['State'],
    respondentName: ['Company'],
    text: ['Consumer complaint narrative'],
    goodsClass: ['Product'],
    problemClass: ['Issue'],
    handlingState: ['Company response to consumer', 'Company response'],
    answer: ['Company public response'],
  },
  joined: { title: [['Issue'], ['Sub-issue']] },
  needs: ['sourceNumber', 'receivedAt', 'problemClass'],
  marks: ['Date sent to company', 'Timely response?', 'Sub-product'],
  filled: ['receivedAt'],
  kind: 'complaint',
  order: 'mdy',
}
