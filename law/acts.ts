/**
 * Every act this system cites, with its days in force: the only place where those days are written.
 * A rule is in force exactly as long as the act it cites. A number stands here only where a text was seen that bears it.
 */
import type { Act } from './grammar.ts'

export const order62: Act = {
  key: 'order62',
  name: '工商行政管理部门处理消费者投诉办法',
  en: 'AIC Order 62',
  number: '国家工商行政管理总局令第62号',
  from: '2014-03-15',
  until: '2019-12-31',
  confidence: 'B',
}
export const order20: Act = {
  key: 'order20',
  name: '市场监督管理投诉举报处理暂行办法',
  en: 'SAMR Order 20',
  number: '国家市场监督管理总局令第20号',
  from: '2020-01-01',
  until: '2026-04-14',
  confidence: 'A',
}
export const order121: Act = {
  key: 'order121',
  name: '市场监督管理投诉举报处理办法',
  en: 'SAMR Order 121',
  number: '国家市场监督管理总局令第121号',
  from: '2026-04-15',
  confidence: 'A',
}
export const consumerLaw: Act = {
  key: 'consumerLaw',
  name: '中华人民共和国消费者权益保护法',
  en: 'Consumer Rights Protection Law',
  from: '2014-03-15',
  confidence: 'A',
}
export const consumerRules: Act = {
  key: 'consumerRules',
  name: '中华人民共和国消费者权益保护法实施条例',
  en: 'Regulations implementing the Consumer Rights Protection Law',
  number: '国务院令第778号',
  from: '2024-07-01',
  confidence: 'B',
}
/** Fixes the holidays themselves; the yearly notice only arranges the days around them. 11 days. */
export const holidayRules2014: Act = {
  key: 'holidayRules2014',
  name: '全国年节及纪念日放假办法',
  en: 'Regulations on Public Holidays',
  number: '国务院令第644号修订',
  from: '2014-01-01',
  until: '2024-12-31',
  confidence: 'B',
}
/** 13 days: 除夕 and 5月2日 were added. */
export const holidayRules2025: Act = {
  key: 'holidayRules2025',
  name: '全国年节及纪念日放假办法',
  en: 'Regulations on Public Holidays',
  number: '国务院令第795号修订',
  from: '2025-01-01',
  confidence: 'A',
}
/** The general rules on periods, until a rule of the complaint regulation itself (Order 121 art. 45) took their place. */
export const civilPrinciples: Act = {
  key: 'civilPrinciples',
  name: '中华人民共和国民法通则',
  en: 'General Principles of Civil Law',
  from: '1987-01-01',
  until: '2017-09-30',
  confidence: 'B',
}
export const civilGeneralRules: Act = {
  key: 'civilGeneralRules',
  name: '中华人民共和国民法总则',
  en: 'General Provisions of Civil Law',
  from: '2017-10-01',
  until: '2020-12-31',
  confidence: 'B',
}
export const civilCode: Act = {
  key: 'civilCode',
  name: '中华人民共和国民法典',
  en: 'Civil Code',
  from: '2021-01-01',
  confidence: 'B',
}
/** What the bureau promises above the law: 一般投诉 7 个工作日、疑难投诉 60 日 (the seed document). */
export const bureauTargets: Act = {
  key: 'bureauTargets',
  name: '12315诉求处理考核办法',
  en: '12315 appraisal rules of the city',
  number: '本局内部规定',
  from: '2018-01-01',
  confidence: 'B',
}
/** What the bureau promises to whoever asks: the law sets no limit for consultations. */
export const consultationTargets: Act = {
  key: 'consultationTargets',
  name: '12315咨询答复工作要求',
  en: 'Bureau rules on answering consultations',
  number: '本局内部规定',
  from: '2014-03-15',
  confidence: 'C',
}
/** Who writes and who puts in force what the house answers. */
export const knowledgeRules: Act = {
  key: 'knowledgeRules',
  name: '12315知识库管理要求',
  en: 'Bureau rules on the knowledge base',
  number: '本局内部规定',
  from: '2014-03-15',
  confidence: 'C',
}
/** 和解期限 of the ODR enterprises, as the bureaus announce it; Order 20 art. 6 first names the mechanism. */
export const odrRules: Act = {
  key: 'odrRules',
  name: '消费纠纷在线解决（ODR）企业工作要求',
  en: 'ODR rules of the bureau',
  number: '本局内部规定',
  from: '2020-01-01',
  confidence: 'B',
}
/** 维权站 of the city: plaque, staff, 1 working day (after the local standard of Wuhan DB4201/T 688—2023, which binds Wuhan alone). */
export const stationRules: Act = {
  key: 'stationRules',
  name: '12315消费维权服务站工作要求',
  en: 'Rules of the bureau for rights stations',
  number: '本局内部规定',
  from: '2015-01-01',
  confidence: 'C',
}
/** 经营者首问和赔偿先付 at the provincial stations (the seed document), as the bureau runs it. */
export const advanceRules: Act = {
  key: 'advanceRules',
  name: '经营者首问和赔偿先付工作要求',
  en: 'Rules of the bureau for first-asked duty and advance payment',
  number: '本局内部规定',
  from: '2015-01-01',
  confidence: 'C',
}
/** 放心消费创建 and 诚信经营 plaques, as the bureau runs them (the seed document, part 三); the numbers are its own. */
export const trustRules: Act = {
  key: 'trustRules',
  name: '放心消费创建工作要求',
  en: 'Rules of the bureau for the demonstration programme',
  number: '本局内部规定',
  from: '2015-01-01',
  confidence: 'C',
}
/** Only its list of contents was read (创建条件、审核认定、跟踪管理): no clause is quoted. */
export const trustGuide: Act = {
  key: 'trustGuide',
  name: '放心消费示范单位创建指南',
  en: 'Provincial guide to demonstration units',
  number: 'DB42/T 1846—2022',
  from: '2022-05-23',
  confidence: 'B',
}
/** G1: a city sets the limits of its 12345 orders itself; ours stand in law/workorder.limits.ts and can be changed in the staff app. */
export const hotlineRules: Act = {
  key: 'hotlineRules',
  name: '12345工单办理时限',
  en: '12345 work-order limits',
  number: '本局内部规定',
  from: '2015-01-01',
  confidence: 'B',
}
export const penaltyProcedure2019: Act = {
  key: 'penaltyProcedure2019',
  name: '市场监督管理行政处罚程序暂行规定',
  en: 'Interim Rules of Procedure on Penalties',
  from: '2019-04-01',
  until: '2021-07-14',
  confidence: 'B',
}
/** As amended in 2022. */
export const penaltyProcedure: Act = {
  key: 'penaltyProcedure',
  name: '市场监督管理行政处罚程序规定',
  en: 'Rules of Procedure on Penalties',
  from: '2021-07-15',
  confidence: 'A',
}
/** Arts. 46, 57 to 74 and 85: two, three, five and seven days are working days. Revised 2021. */
export const penaltyLaw: Act = {
  key: 'penaltyLaw',
  name: '中华人民共和国行政处罚法',
  en: 'Administrative Penalty Law',
  from: '2021-07-15',
  confidence: 'A',
}
/** Art. 69: up to ten days are working days. */
export const coercionLaw: Act = {
  key: 'coercionLaw',
  name: '中华人民共和国行政强制法',
  en: 'Administrative Coercion Law',
  from: '2012-01-01',
  confidence: 'A',
}
/** Which penalties are published, when, and until when. */
export const penaltyPublicity: Act = {
  key: 'penaltyPublicity',
  name: '市场监督管理行政处罚信息公示规定',
  en: 'Rules on Publishing Penalties',
  number: '国家市场监督管理总局令第45号',
  from: '2021-09-01',
  confidence: 'A',
}
/** Art. 20: sixty days from knowing of the act. */
export const reviewLaw: Act = {
  key: 'reviewLaw',
  name: '中华人民共和国行政复议法',
  en: 'Administrative Reconsideration Law',
  from: '2024-01-01',
  confidence: 'A',
}
/** Art. 46: six months from knowing of the act; read in excerpts. */
export const litigationLaw: Act = {
  key: 'litigationLaw',
  name: '中华人民共和国行政诉讼法',
  en: 'Administrative Litigation Law',
  from: '2015-05-01',
  confidence: 'B',
}
/** 无照经营: cited by name only, its articles were not read. */
export const unlicensedRules: Act = {
  key: 'unlicensedRules',
  name: '无证无照经营查处办法',
  en: 'Rules on Unlicensed Business',
  from: '2017-10-01',
  confidence: 'B',
}
/** Where the law leaves the amount to others (较大数额、较低数额): what the bureau has put down until the province's own figures are entered. */
export const caseRules: Act = {
  key: 'caseRules',
  name: '行政处罚案件办理工作要求',
  en: 'Bureau rules on handling cases',
  number: '本局内部规定',
  from: '2018-01-01',
  confidence: 'C',
}
/** 集中销毁: how the bureau keeps, approves and witnesses (domain/law.md 2.10, from press reports of other cities). */
export const storeRules: Act = {
  key: 'storeRules',
  name: '罚没物品管理和集中销毁工作要求',
  en: 'Bureau rules on confiscated goods and their destruction',
  number: '本局内部规定',
  from: '2015-01-01',
  confidence: 'C',
}
export const productQualityLaw: Act = {
  key: 'productQualityLaw',
  name: '中华人民共和国产品质量法',
  en: 'Product Quality Law',
  from: '2000-09-01',
  confidence: 'A',
}
/**
 * 产品质量监督抽查: chapter 6 (arts. 44 to 49, what follows a result) was read in public copies of the order; of the
 * chapters before only titles, so that nothing else is quoted from it.
 */
export const order18: Act = {
  key: 'order18',
  name: '产品质量监督抽查管理暂行办法',
  en: 'SAMR Order 18 on product quality sampling',
  number: '国家市场监督管理总局令第18号',
  from: '2020-01-01',
  confidence: 'B',
}
/**
 * What the bureau asks of itself in sampling: 双随机 with 靶向, 抽检分离, reports of test bodies, formalities of a retest.
 * Older local rules say much the same (B); no law in force was found that sets these days, so they bind only us.
 */
export const samplingRules: Act = {
  key: 'samplingRules',
  name: '流通领域商品质量抽检工作要求',
  en: 'Rules of the bureau for sampling goods in circulation',
  number: '本局内部规定',
  from: '2014-03-15',
  confidence: 'C',
}
/** 专项整治 and 红盾质量维权行动: plans of the bureau, no law. */
export const campaignRules: Act = {
  key: 'campaignRules',
  name: '专项整治工作要求',
  en: 'Rules of the bureau for campaigns',
  number: '本局内部规定',
  from: '2014-03-15',
  confidence: 'C',
}
/**
 * 排查移送涉黑涉恶线索: read in excerpts (arts. 1 to 3, published July 2019), so no article is quoted. The day of
 * commencement was not found; the year of its number is taken.
 */
export const clueRules: Act = {
  key: 'clueRules',
  name: '全省市场监督管理部门排查移送涉黑涉恶线索暂行办法',
  en: 'Interim provincial rules on clues of organised crime',
  number: '鄂市监发〔2019〕36号',
  from: '2019-01-01',
  confidence: 'B',
}
/** Art. 53: whoever receives a report on an advertisement handles it and tells the informer. */
export const advertisingLaw: Act = {
  key: 'advertisingLaw',
  name: '中华人民共和国广告法',
  en: 'Advertising Law',
  from: '2015-09-01',
  confidence: 'A',
}
/** Art. 115: what is not a duty of this department is handed to the one that has it, and the informer told in writing. */
export const foodSafetyLaw: Act = {
  key: 'foodSafetyLaw',
  name: '中华人民共和国食品安全法',
  en: 'Food Safety Law',
  from: '2015-10-01',
  confidence: 'A',
}
export const rewardRules: Act = {
  key: 'rewardRules',
  name: '市场监管领域重大违法行为举报奖励暂行办法',
  en: 'Interim Rules on Rewards for Reports of Serious Violations',
  number: '国市监稽规〔2021〕4号',
  from: '2021-12-01',
  confidence: 'B',
}
