import { type Step, steps } from '@/rules/facts'
import { type StepId, screenTopicOf } from '../screens'
import type { Situation } from '../situation'
import type { FullScreen } from './view'

/** The screens that a person is led through: those with a question that an invitation has not answered. */
export const screensToWalk = (
	screens: readonly FullScreen[],
	{ given }: Pick<Situation, 'given'>,
	here?: StepId,
): readonly FullScreen[] =>
	screens.filter(({ id, asked }) => id === here || asked.some((fact) => !given?.has(fact)))

/** The topics of some screens, each with the ids of its screens. */
export const topicsIn = (
	screens: readonly Pick<FullScreen, 'id'>[],
): readonly { readonly topic: Step; readonly ids: readonly StepId[] }[] =>
	steps
		.map((topic) => ({ topic, ids: screens.map(({ id }) => id).filter((id) => screenTopicOf(id) === topic) }))
		.filter(({ ids }) => ids.length > 0)
