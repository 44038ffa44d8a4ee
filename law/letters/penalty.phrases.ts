/** Sentences of the instruments that stand or not, as the case is: the right to a hearing, how it is performed, publication. */

export const hearingOffer =
  '依据《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，你（单位）有权要求听证；要求听证的，应当自收到本告知书之日起五个工作日内提出，逾期未提出的，视为放弃此权利。'

export const publicity = '本行政处罚信息将依照《市场监督管理行政处罚信息公示规定》向社会公示。'

/** @param payTo where there is something to pay */
export const performance = (payTo: string | undefined) =>
  payTo === undefined
    ? '本处罚自决定书送达之日起履行。'
    : `自收到本决定书之日起十五日内，将罚没款缴至${payTo}或者通过电子支付系统缴纳。逾期不缴纳罚款的，依据《中华人民共和国行政处罚法》第七十二条第一款第一项的规定，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额，并依法申请人民法院强制执行。`
