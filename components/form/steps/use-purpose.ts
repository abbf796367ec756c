import { useLayoutEffect, useState } from 'react'
import { readDraft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import { type StepId, screenTopicOf } from '@/lib/form/screens'
import { type FactId, facts } from '@/rules/facts'
import { isForTheRest } from './for-the-rest'

/** What a page of a step was opened for, if not for the whole step. */
type Purpose = {
	/** The one question to change; null if there is none. */
	readonly only: FactId | null
	/** What had already been answered, if only the rest is asked; null if everything is. */
	readonly before: ReturnType<typeof readFacts> | null
}

const whole: Purpose = { only: null, before: null }

/** The question that the address names for changing, if it belongs to the step's topic. */
function questionToChange(step: StepId): FactId | null {
	const { search, hash } = window.location
	const [fact = ''] = hash.slice('#field-'.length).split('/')
	const isOpenedFor = search.startsWith('?from=') && Object.hasOwn(facts, fact)
	return isOpenedFor && facts[fact as FactId].step === screenTopicOf(step) ? (fact as FactId) : null
}

/** What this page was opened for; known before the first paint. */
export function usePurpose(step: StepId): Purpose {
	const [purpose, setPurpose] = useState(whole)
	// During client-side navigation, the address is only set once the page is in place.
	useLayoutEffect(() => {
		const only = questionToChange(step)
		const before = isForTheRest() ? readFacts(readDraft()) : null
		if (only || before) setPurpose({ only, before })
	}, [step])
	return purpose
}
