import { useLayoutEffect, useState } from 'react'
import { readDraft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import { type StepId, topicOf } from '@/lib/form/screens'
import { type FactId, facts } from '@/rules/facts'
import { isForTheRest } from './for-the-rest'

/** What a page of a step was opened for, where that is not the whole of it. */
type Purpose = {
	/** The one question to change; null if it was opened for none. */
	readonly only: FactId | null
	/** What had been answered by then, if only the rest is asked; null if all is. */
	readonly before: ReturnType<typeof readFacts> | null
}

const whole: Purpose = { only: null, before: null }

/** The question that the address names to be changed, if it is one of the step's topic. */
function questionToChange(step: StepId): FactId | null {
	const { search, hash } = window.location
	const [fact = ''] = hash.slice('#field-'.length).split('/')
	const isOpenedFor = search.startsWith('?from=') && Object.hasOwn(facts, fact)
	return isOpenedFor && facts[fact as FactId].step === topicOf(step) ? (fact as FactId) : null
}

/** What this page was opened for; it is known before the first paint. */
export function usePurpose(step: StepId): Purpose {
	const [purpose, setPurpose] = useState(whole)
	// An address that the router goes to is not there before the page is in place.
	useLayoutEffect(() => {
		const only = questionToChange(step)
		const before = isForTheRest() ? readFacts(readDraft()) : null
		if (only || before) setPurpose({ only, before })
	}, [step])
	return purpose
}
