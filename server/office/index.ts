export { staffActor } from './actor.ts'
export { listAreas, listOffices, listPeople, requireOpenOffice, showOffice, showPerson, theCentre } from './queries.ts'
export { remind, remindAll } from './remind.ts'
export { citizenCookie, hashToken, openSession } from './session.ts'
