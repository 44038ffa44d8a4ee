/** The front door of campaigns. */
export { type CampaignThere, takeOverCampaigns } from './past.ts'
