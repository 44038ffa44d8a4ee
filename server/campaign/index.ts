/** The front door of campaigns. */

export { type CampaignThere, linkPastMatters, takeOverCampaigns } from './past.ts'
export { keepSchools, schoolNear } from './school.ts'
export type { NearSchool } from './view.ts'
