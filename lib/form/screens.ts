import { type FactId, facts, type Step, steps } from '@/rules/facts'
import { questionsIn } from './questions'

/** The questions of one topic on one screen; at least one. */
export type Screen = readonly FactId[]

/** The id of a screen in addresses: its topic, numbered from the second screen of the topic on. */
export type StepId = Step | `${Step}-${number}`

const idAt = (topic: Step, place: number): StepId => (place === 0 ? topic : `${topic}-${place + 1}`)

/** The maximum number of screens of a topic; each has a page. */
export const maxScreens = (topic: Step): number => Math.ceil(questionsIn(topic).length / 3)

export const stepIds: readonly StepId[] = steps.flatMap((topic) =>
	Array.from({ length: maxScreens(topic) }, (_, place) => idAt(topic, place)),
)

/** The topic of a screen. */
export const screenTopicOf = (id: StepId): Step => id.split('-', 1)[0] as Step

/** The index of a screen among those of its topic. */
export const screenPlaceOf = (id: StepId): number => Number(id.split('-')[1] ?? 1) - 1

const topicOfScreen = ([first]: Screen): Step => facts[first as FactId].step

/** The ids of screens that were shown in this order. */
export const idsOf = (screens: readonly Screen[]): readonly StepId[] =>
	screens.map((screen, index) => {
		const topic = topicOfScreen(screen)
		return idAt(topic, screensOf(topic, screens.slice(0, index)).length)
	})

/** Those screens that are about a topic. */
export const screensOf = (topic: Step, screens: readonly Screen[]): readonly Screen[] =>
	screens.filter((screen) => topicOfScreen(screen) === topic)
