export { closePost, listPost, openAccount, openPost, openPosts } from './post.ts'
export { listAreas, listOffices, listPeople, showOffice, showPerson, theCentre } from './queries.ts'
export { remind, remindAll } from './remind.ts'
export { citizenCookie, hashToken, openSession, staffActor } from './session.ts'
