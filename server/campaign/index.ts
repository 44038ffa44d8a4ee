/** The front door of campaigns. */
export { type CampaignThere, linkPastMatters, takeOverCampaigns } from './past.ts'
