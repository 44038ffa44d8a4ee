/** The staff of the model city. The demonstration accounts of the contract come first, by the names tests and screenshots use. */
import type { Role } from '../../law/grammar.ts'
import { streetCalled } from './areas.ts'
import { bureauCode, centreCode } from './offices.ts'

export interface SeedPerson {
  account: string
  name: string
  /** Code of the office. */
  office: string
  roles: Role[]
  /** Listed on the login page of the demonstration. */
  demonstration?: true
}

const person = (account: string, name: string, office: string, ...roles: Role[]): SeedPerson => ({
  account,
  name,
  office,
  roles,
})
const shown = (account: string, name: string, office: string, ...roles: Role[]): SeedPerson => ({
  ...person(account, name, office, ...roles),
  demonstration: true,
})

const demonstrationAccounts = [
  shown('dispatcher', '林晓', centreCode, 'dispatcher'),
  shown('agent', '何静', centreCode, 'agent'),
  shown('handler', '周宁', '429902', 'handler'),
  shown('handler2', '孙磊', '429903', 'handler'),
  shown('head', '赵敏', '429902', 'head'),
  shown('supervisor', '陈立群', bureauCode, 'supervisor'),
  shown('legal', '吴岚', bureauCode, 'legal'),
  shown('admin', '高翔', bureauCode, 'admin'),
  shown('auditor', '郑洁', bureauCode, 'auditor'),
  shown('clue', '江澈', bureauCode, 'clue'),
  shown('inspector', '许川', '429902', 'inspector'),
]

/** A second pair of eyes for the clues, and the head of the branch who signs their hand-over. */
const bureauStaff = [person('yanzheng', '严峥', bureauCode, 'clue'), person('guanhong', '关宏', bureauCode, 'head')]

const centreStaff = [
  person('hotline', '楚江市12345热线系统', centreCode, 'hotline'),
  person('open311', '楚江生活（开放接口客户端）', centreCode, 'open311'),
  person('duyuan', '杜媛', centreCode, 'dispatcher'),
  person('tangyi', '唐怡', centreCode, 'agent'),
  person('luxiaoyan', '卢小燕', centreCode, 'agent'),
  person('fangwen', '方文', centreCode, 'agent'),
]

const countyStaff = [
  person('qianbo', '钱博', '429902', 'handler'),
  person('lusheng', '陆笙', '429902', 'inspector'),
  person('heyu', '何雨', '429903', 'inspector'),
  person('panfeng', '潘锋', '429903', 'inspector'),
  person('liuhong', '刘红', '429902', 'handler'),
  person('zhuangyan', '庄严', '429902', 'handler'),
  person('yuqing', '余庆', '429902', 'head'),
  person('songjia', '宋佳', '429903', 'handler'),
  person('hemin', '贺敏', '429903', 'handler'),
  person('weidong', '韦东', '429903', 'handler'),
  person('mengfan', '孟凡', '429903', 'head'),
  person('jiangli', '蒋丽', '429904', 'handler'),
  person('shenjun', '沈俊', '429904', 'handler'),
  person('panyue', '潘悦', '429904', 'handler'),
  person('dingqiang', '丁强', '429904', 'head'),
  person('fengcheng', '冯程', '429921', 'handler'),
  person('yaoxia', '姚霞', '429921', 'handler'),
  person('tianye', '田野', '429921', 'handler'),
  person('luoping', '罗平', '429921', 'head'),
  person('xionglei', '熊雷', '429922', 'handler'),
  person('baixue', '白雪', '429922', 'handler'),
  person('gongzheng', '龚正', '429922', 'handler'),
  person('mawei', '马薇', '429922', 'head'),
  person('chengcheng', '程诚', '429971', 'handler'),
  person('caiqin', '蔡琴', '429971', 'handler'),
  person('yuanfang', '袁方', '429971', 'handler'),
  person('dongliang', '董亮', '429971', 'head'),
]

/** One officer for each 市场监管所; what must be signed goes to the head of the county bureau. */
const streetOfficers: Record<string, [account: string, name: string]> = {
  古渡街道: ['jinsong', '金松'],
  钟鼓楼街道: ['shihui', '石慧'],
  橘园街道: ['liaokai', '廖凯'],
  长堤街道: ['kongwei', '孔卫'],
  书院街道: ['xiafei', '夏菲'],
  柳林镇: ['yanshan', '严山'],
  南湖街道: ['leiting', '雷婷'],
  鹤鸣街道: ['qinchuan', '秦川'],
  白鹭洲街道: ['xulan', '许澜'],
  铁佛寺街道: ['longfei', '龙飞'],
  双桥镇: ['wanli', '万里'],
  梅花岭街道: ['anran', '安然'],
  浦口街道: ['fuhao', '傅浩'],
  矿山路街道: ['zouping', '邹萍'],
  红枫街道: ['haojun', '郝军'],
  石窑镇: ['shaohua', '邵华'],
  城关镇: ['qiuyan', '邱燕'],
  枫林镇: ['lihe', '黎河'],
  茶庵镇: ['changqing', '常青'],
  龙潭镇: ['wutong', '武彤'],
  大河口镇: ['qiaosen', '乔森'],
  岚城镇: ['laiyun', '赖云'],
  溪口镇: ['wenqi', '文琦'],
  云台镇: ['pangtao', '庞涛'],
  黄沙镇: ['faner', '樊洱'],
  金山街道: ['ouyanglan', '欧阳岚'],
  滨江街道: ['yindi', '殷迪'],
  汽车城街道: ['shilei', '施磊'],
}

export const people: SeedPerson[] = [
  ...demonstrationAccounts,
  ...bureauStaff,
  ...centreStaff,
  ...countyStaff,
  ...Object.entries(streetOfficers).map(([street, [account, name]]) =>
    person(account, name, streetCalled(street), 'handler'),
  ),
]
