/** The model city, loaded through the same actions that people use: every record has its events, clocks and letters. */
import { sql } from 'kysely'
import { calendarYears } from '../law/calendar/index.ts'
import type { Day } from '../law/grammar.ts'
import { demonstrationPassword } from '../server/about.ts'
import type { Context } from '../server/kernel/context.ts'
import { systemActor } from '../server/kernel/context.ts'
import { calendarOf, today as realToday, strictCounting } from '../server/kernel/day.ts'
import type { Db } from '../server/kernel/matter.ts'
import { tsvectorLiteral } from '../server/kernel/words.ts'
import { hashPassword } from '../server/office/session.ts'
import { initials } from '../server/party/pinyin.ts'
import '../server/modules.ts'
import { tellAppraisals } from './appraisals.ts'
import { playCases } from './cases.ts'
import { castOf } from './cast.ts'
import { areas } from './city/areas.ts'
import { offices } from './city/offices.ts'
import { generatedOperators, rememberedOperators, type SeedOperator, tradeOf } from './city/operators.ts'
import { outlines } from './city/outlines.ts'
import { people } from './city/people.ts'
import { placeOf, schools } from './city/schools.ts'
import { tellClues } from './clues.ts'
import { playDemonstrations } from './demonstrations.ts'
import { playEducation } from './education.ts'
import { tellFollowUps } from './follow-ups.ts'
import { playConsultations } from './knowledge.ts'
import { playMaterials } from './materials.ts'
import { playOrders } from './orders.ts'
import { tellThePast } from './past.ts'
import { playStories } from './play.ts'
import { playReports } from './play-reports.ts'
import { playPublication } from './publication.ts'
import { playSamplings } from './samplings.ts'
import { playStations } from './stations.ts'
import { playStore } from './store.ts'
import { told } from './told.ts'
import { tellWays } from './ways.ts'

/** Everything in one go; `db` may be a transaction. `day` is the day the stories are told on; `past`: with the year before. */
export async function seedCity(
  db: Db,
  { day = realToday(), past = false }: { day?: Day | undefined; past?: boolean } = {},
): Promise<void> {
  if (!db.isTransaction) return db.transaction().execute(trx => seedCity(trx, { day, past }))
  await foundCity(db)
  const ctx = contextOn(db, day)
  await tellWays(db, ctx)
  if (past) await tellThePast(ctx)
  await playStations(db, ctx)
  await playDemonstrations(db, ctx)
  await told(ctx, () => playMaterials(db, ctx))
  await playStories(ctx, await castOf(db))
  if (past) await told(ctx, () => tellFollowUps(ctx))
  if (past) await told(ctx, () => tellClues(ctx))
  await playReports(db, ctx)
  await playCases(db, ctx)
  await playStore(db, ctx)
  if (past) await playSamplings(db, ctx)
  await playConsultations(ctx, await castOf(db))
  await playOrders(db, ctx)
  await playEducation(db, ctx)
  if (past) await playPublication(db, ctx)
  if (past) await tellAppraisals(ctx, await castOf(db))
}

/** Offices, people and operators, and nothing that has happened yet. */
export async function foundCity(db: Db) {
  await loadOffices(db)
  await loadPeople(db)
  await loadOperators(db, [...rememberedOperators(), ...generatedOperators()])
  await db.insertInto('school').values(schools).execute()
}

/** As the system, on a day: the player changes who and when. */
export function contextOn(db: Db, today: string): Context {
  return {
    db,
    actor: systemActor,
    today,
    now: new Date(`${today}T01:30:00Z`),
    calendar: calendarOf(calendarYears),
    counting: strictCounting,
  }
}

async function loadOffices(db: Db) {
  const ids = new Map<string, number>()
  for (const each of offices) {
    const { id } = await db
      .insertInto('office')
      .values({
        code: each.code,
        name: each.name,
        name_en: each.nameEn,
        kind: each.kind,
        parent_id: each.parent ? ids.get(each.parent)! : null,
        county_id: each.kind === 'sub-office' ? ids.get(each.parent!)! : null,
        letter_prefix: each.letterPrefix,
        address: each.address,
        phone: each.phone,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    ids.set(each.code, id)
    if (each.kind === 'county') await db.updateTable('office').set({ county_id: id }).where('id', '=', id).execute()
  }
  for (const each of areas)
    await db
      .insertInto('area')
      .values({
        code: each.code,
        name: each.name,
        level: each.level,
        parent_code: each.parent ?? null,
        office_id: ids.get(each.office) ?? null,
        latitude: each.latitude,
        longitude: each.longitude,
        outline: outlines[each.code] ? JSON.stringify([outlines[each.code]]) : null,
      })
      .execute()
}

/** One hash for all: hashing each would cost the first start five seconds. */
async function loadPeople(db: Db) {
  const hash = await hashPassword(demonstrationPassword)
  const rows = await db.selectFrom('office').select(['id', 'code']).execute()
  const ids = new Map(rows.map(row => [row.code, row.id]))
  await db
    .insertInto('person')
    .values(
      people.map(each => ({
        account: each.account,
        name: each.name,
        office_id: ids.get(each.office)!,
        roles: each.roles,
        password_hash: hash,
        locked_until: null,
      })),
    )
    .execute()
  await loadCards(db)
}

/** 行政执法证 of everybody who may investigate. */
const loadCards = (db: Db) =>
  sql`insert into officer_card (person_id, number, valid_until, entered_on)
    select person.id, 'H' || left(office.code, 6) || lpad(person.id::text, 4, '0'), date '2029-12-31', date '2024-01-02'
    from person join office on office.id = person.office_id
    where person.roles && array['handler', 'inspector', 'head']::text[]`.execute(db)

const legalPersons = ['王建国', '李秀英', '张志强', '刘海燕', '陈永福', '杨素珍', '黄国平']

async function loadOperators(db: Db, operators: SeedOperator[]) {
  for (let at = 0; at < operators.length; at += 500) {
    const rows = operators.slice(at, at + 500).map((each, nth) => ({
      uscc: each.uscc,
      name: each.name,
      short_name: each.shortName,
      kind: each.kind,
      industry: each.industry,
      address: each.address,
      area_code: each.areaCode,
      domicile: each.domicile ?? null,
      domicile_area_code: each.domicileAreaCode ?? null,
      phone: each.phone,
      contact: each.contact,
      legal_person: legalPersons[nth % legalPersons.length]!,
      platform: each.platform,
      odr: each.odr,
      trade: tradeOf(each),
      ...placeOf(each),
      near_school: each.areaCode.endsWith('2') && tradeOf(each).includes('children-elderly'),
      initials: initials(each.name),
      words: sql<string>`${tsvectorLiteral([each.name, each.shortName, each.address, each.uscc].join(' '))}::tsvector`,
    }))
    await db.insertInto('operator').values(rows).execute()
  }
}
