/** The remembered complaints of the model city, one at every stage. Tests and screenshots use the same people. */
import { endedStories } from './stories/ended.ts'
import { openStories } from './stories/open.ts'
import { settledStories } from './stories/settled.ts'

export type { Story, StoryConsumer, StoryStep } from './stories/story.ts'

export const stories = [...settledStories, ...endedStories, ...openStories]
