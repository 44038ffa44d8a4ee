/** （三）深入放心消费创建: streets, shops and stations with a plaque, what they promised, what was taken off again. */
import type { IndicatorName } from '../../law/indicators.ts'
import type { Block, SectionDraft } from './block.ts'

const say = (text: string, ...when: IndicatorName[]): Block => ({ kind: 'say', text, when })

export const demonstrationPart = (): SectionDraft => ({
  heading: '深入放心消费创建，助力文明城市创建',
  when: ['demonstrations-awarded'],
  blocks: [
    say(
      '采取辖区申报和商家申报相结合的方式，经县级初审、现场核查、市局审批和公示，目前共创建放心消费示范街区{放心消费示范街区}条、示范商户{放心消费示范商户}个、示范维权服务站{放心消费示范维权服务站}个。其中有{省级放心消费示范街区}条示范街区，{省级放心消费示范维权服务站}个维权服务站和{省级放心消费示范商户}家示范商户被评为省级放心消费示范点。今年授牌{放心消费授牌}个。',
      'demonstration-shops',
    ),
    say(
      '在期的创建单位中，签订《诚信经营承诺书》的占{承诺签订率 取整}；一年内没有收到投诉的{零投诉创建单位}个。',
      'demonstrations-pledged-rate',
    ),
    say(
      '开展“商品无假冒、服务无欺诈、投诉无障碍”主题评选，目前共有诚信经营示范店{诚信经营示范店}个、十星级文明工商户{十星级文明工商户}个、守合同重信用企业{守合同重信用企业}个；亮身份、亮职责、亮承诺的党员经营户{“三亮”党员经营户}户。牌匾上设二维码，消费者一扫便知。',
      'integrity-shops',
    ),
    say(
      '主动接受社会监督，消费者扫码反馈承诺履行情况{承诺反馈}件；对违背承诺的，依照要求摘牌{放心消费摘牌}个。',
      'demonstration-shops',
    ),
  ],
})
