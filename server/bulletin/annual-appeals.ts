/** （一）发挥12315平台作用: appeals, groups, orders, bulletins, appraisal, follow-ups, clues and stations, sentence by sentence as in the seed. */
import type { IndicatorName } from '../../law/indicators.ts'
import type { Period } from '../statistics/index.ts'
import type { Block, SectionDraft } from './block.ts'

const say = (text: string, ...when: IndicatorName[]): Block =>
  when.length > 0 ? { kind: 'say', text, when } : { kind: 'say', text }

/** What the draft of that year said and the records refuse, by year. */
const refused: Record<string, Block> = {
  '2018': {
    kind: 'refusal',
    says: '省级维权站今年共处理消费投诉2500件，为消费者挽回损失126万元',
    source: '原总结稿',
    text: '省级维权站是全部维权站的一部分，部分不能大于整体：全部维权站受理{维权站受理}件，挽回经济损失{维权站挽回损失 去零}万元。按记录，省级维权站受理{省级维权站受理}件，挽回损失{省级维权站挽回损失 去零}万元，正文照此印出。',
    when: ['provincial-stations-open'],
  },
}

const norms = '本局12315诉求处理考核办法'

/** @param heads what the scheme for dispatched staff in force at the end of the period measures */
export const appealsPart = (period: Period, heads: readonly string[]): SectionDraft => ({
  heading: '发挥12315平台作用，加大消费维权力度',
  level: 2,
  blocks: [
    say(
      `${period.label.zh}，12315平台共受理消费者诉求{诉求接收}件，为消费者挽回经济损失{挽回经济损失 取整}万元。其中：投诉{投诉接收}件，调解成功{调解率 分子}件，调解率{调解率 取整}；举报{举报接收}件，已办结{举报办结率 分子}件，办结率{举报办结率 取整}；咨询{咨询}件，已答复{咨询答复率 分子}件。12315热线平台共成功调处群体性投诉{群体性投诉调处成功}件，为消费者挽回经济损失{群体性投诉挽回经济损失 取整}万元（已含在上述金额之中）。另外共接收12345派来工单{12345工单接收}个，其中退回{12345工单退回}个，办结{12345工单办结}个，处理中{12345工单处理中}个。`,
    ),
    say(
      `一是细化12315诉求处理考核办法。对全市12315诉求处理效能提出更高要求，一般投诉[[7个工作日|${norms}]]办结，疑难投诉[[60日内|${norms}]]办结。为保障各单位处理效能，每周定期发布《12315每周动态》，通报各单位上一周12315平台和全国12315互联网平台的受理情况以及ODR企业发展情况，督促各单位按时接收和办结消费者投诉和举报，做到及时发现问题、及时整改。按时初查率{按时初查率 去零}，按时办结率{按时办结率 去零}。全年共发布周动态{每周动态发布}期，月（季度）及重要节点数据分析{数据分析发布}期。`,
      'weekly-bulletins-published',
      'analyses-published',
    ),
    ...(heads.length > 0
      ? [
          say(
            `二是制定《12315派遣人员绩效考核方案》。通过对12315工作人员${heads.join('、')}等指标进行考核，将其奖金分配结构与实际工作业绩紧密结合，调动派遣人员的工作积极性、提高自身素质。`,
            'appeals-received',
          ),
        ]
      : []),
    say(
      `三是坚持投诉举报回访制度。每个工作日坚持对已办结的[[5-10条|本局投诉举报回访制度]]投诉举报进行回访，并主动接受群众监督与评价，虚心听取有关意见建议，将意见建议反馈给调处人员。全年抽取回访{回访抽取}件，得到答复{回访答复}件，回访满意率{回访满意率 去零}，不满意的{回访不满意重办}件重新办理，每日回访达标率{每日回访达标率 去零}。`,
      'follow-ups-drawn',
    ),
    say(
      '四是及时梳理扫黑除恶案件线索。结合全市扫黑除恶专项斗争，充分利用12315投诉举报渠道，梳理各类扫黑除恶案件线索，已向扫黑除恶专班移交有效案件线索{线索移送}条。',
      'clues-handed-over',
    ),
    say(
      '五是发挥“五进”维权站实效。目前全市共建立12315维权站{维权站}个，共受理消费者投诉{维权站受理}件，为消费者挽回经济损失{维权站挽回损失 取整}万元。通过对维权站的硬件设施配备率（{硬件设施配备率 去零}）、消费纠纷调解率（{消费纠纷调解率 去零}）、服务回访满意率（{服务回访满意率 去零}）、效能发挥达标率（{效能发挥达标率 去零}）等检查，促进12315“五进”工作标准化运作。对全市{省级维权站}家省级维权站“经营者首问和赔偿先付”制度进行一对一指导督办，共启动专项资金{先行赔付资金缴存 取整}万元，先行赔付率达到{先行赔付率 去零}，共处理消费投诉{省级维权站受理}件，其中先行赔付{先行赔付}起，赔付金额达{先行赔付金额 去零}万元，为消费者挽回损失{省级维权站挽回损失 去零}万元。并实现{建站的大型企业}家电信和大型商超企业12315消费维权服务站全覆盖，共建站{大型企业维权站}家。',
      'stations-open',
    ),
    ...(refused[period.key] ? [refused[period.key]!] : []),
  ],
})
