import { useMemo } from 'react'
import type { Reply } from '@/lib/draft/reply'
import { type EndOffer, endOfferOn } from '@/lib/form/end-offer'
import type { FullEngine } from '@/lib/form/full/engine'
import type { FullScreen, FullView } from '@/lib/form/full/view'
import { screensToWalk } from '@/lib/form/full/walk'
import { groupWith } from '@/lib/form/question-groups'
import { questionsIn } from '@/lib/form/questions'
import type { QuestionsLeft } from '@/lib/form/questions-left'
import { type StepId, screenTopicOf } from '@/lib/form/screens'
import { type AnsweredSituation, situationOf } from '@/lib/form/situation'
import { useDraft } from '../../draft/use-draft'
import { usePurpose } from './use-purpose'

type At = {
	readonly id: StepId
	/** The prerendered screen. */
	readonly atStart: FullView
	readonly engine: FullEngine | null
}

type Shown = {
	readonly check: AnsweredSituation & { readonly reply: Partial<Reply> }
	/**
	 * The screen itself, or what this page was opened for; the form contains all questions of the topic, so that it
	 * stays when others are asked.
	 */
	readonly screen: FullScreen
	/** The screens that the person is led through, and the index of this one. */
	readonly walked: readonly FullScreen[]
	readonly at: number
	readonly left: QuestionsLeft
	/** Whether, and why, the result is offered before the screen. */
	readonly offer: EndOffer | null
	/** Whether only unanswered questions are asked, and whether there are more of them elsewhere. */
	readonly isRest: boolean
	readonly hasMore: boolean
}

/** The current state of a screen of the full picture; without the engine, as before the first answer. */
export function useFullScreen({ id, atStart, engine }: At): Shown {
	const draft = useDraft()
	const { only, before } = usePurpose(id)
	return useMemo(() => {
		const situation = situationOf(draft)
		const { screens, left } = engine?.view(situation) ?? atStart
		const planned = screens.find((screen) => screen.id === id)
		const here = planned ?? { id, possible: [], asked: [] }
		const walked = screensToWalk(planned ? screens : [...screens, here], situation, id)
		const unasked = before ? here.asked.filter((fact) => !(fact in before)) : []
		const isOpen = ({ asked }: FullScreen) => asked.some((fact) => !situation.answered.has(fact))
		const at = planned ? walked.indexOf(planned) : walked.length
		const isWalked = planned !== undefined && !only && !before && !situation.given
		return {
			check: { ...situation, reply: draft?.reply ?? {} },
			screen: only
				? { id, possible: groupWith(only), asked: [...groupWith(only)] }
				: { id, possible: questionsIn(screenTopicOf(id)), asked: unasked.length > 0 ? unasked : here.asked },
			walked,
			at,
			left,
			offer: isWalked
				? endOfferOn(
						walked.slice(0, at + 1).map(({ possible }) => possible),
						situation,
					)
				: null,
			isRest: before !== null,
			hasMore: screens.some((screen) => screen.id !== id && isOpen(screen)),
		}
	}, [draft, engine, atStart, id, only, before])
}
