/** （三）深入放心消费创建: streets, shops and stations with a plaque, what they promised, what was taken off again; what was done to teach. */
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
      '市局列支专项经费{本局列支专项经费 取整}万元，争取市财政专项经费{市财政专项经费 取整}万元，在示范街设置宣传广告牌{宣传广告牌设置}块、示范街大标识{示范街大标识设置}块，在商户内张贴《放心消费“三无”倡议书》和《诚信经营承诺书》{倡议书承诺书张贴}份，发放桌牌、台签、宣传贴{桌牌台签宣传贴发放}件，主动接受社会监督，以社会监督带动提升服务水平。',
      'special-funds',
    ),
    say('消费者扫码反馈承诺履行情况{承诺反馈}件；对违背承诺的，依照要求摘牌{放心消费摘牌}个。', 'demonstration-shops'),
    say(
      '开展“3·15”、讲座、进校园、进社区等宣传活动{宣传活动}场，到场{宣传活动到场人次}人次，线上观看{宣传活动线上观看人次}人次，现场接受咨询{现场接受咨询}人次，发放宣传资料{发放宣传资料}份，支出{宣传活动支出}万元。',
      'education-events',
    ),
    say('根据投诉举报数据发布消费提示{消费提示}篇、消费警示{消费警示}篇，打开{提示警示打开次数}次。', 'tips-published'),
  ],
})
