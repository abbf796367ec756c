import { useState } from 'react'
import { faultText } from '@/components/form/fault-text'
import { useNames } from '@/components/form/use-names'
import { type Answer, answerFor, emptyAnswer, readField } from '@/lib/form/answer'
import type { FieldFault } from '@/lib/form/field-fault'
import type { FactId } from '@/rules/facts'
import type { TriedContext } from '../tried/context'

/** The content of a field, and the value at the time it was entered. */
type Entered = { readonly answer: Answer; readonly beside: string; readonly fault: FieldFault | null }

const keyOf = (value: unknown) => JSON.stringify(value) ?? ''

/** What the field of a tried answer shows: what is typed, until it can be read; then the scenario's value. */
export function useTyped(fact: FactId, { locale, words, speech, tried }: TriedContext) {
	const { given } = tried
	const value = Object.hasOwn(tried.tried, fact) ? tried.tried[fact] : given[fact]
	const [entered, setEntered] = useState<Entered | null>(null)
	const [searched, setSearched] = useState(false)
	const all = useNames(locale, searched)
	const names = all ?? { countryNames: speech.countries, languageNames: speech.languages }
	const current = entered?.beside === keyOf(value) ? entered : null

	async function say(answer: Answer) {
		const { checkAnswer } = await import('@/lib/form/check-answer')
		const checked = checkAnswer(fact, answer, locale)
		const fault = 'fault' in checked && checked.fault.message !== 'empty' ? checked.fault : null
		setEntered((now) => (now?.answer === answer ? { ...now, fault } : now))
	}
	function onAnswer(answer: Answer) {
		const read = readField(fact, answer, locale)
		setEntered({ answer, beside: keyOf(read === undefined ? value : read), fault: null })
		if (read !== undefined) tried.set(fact, read)
		else if (answer !== emptyAnswer(fact)) say(answer).catch(() => {})
	}
	const answer = current?.answer ?? answerFor(fact, value, locale)
	return {
		answer,
		names,
		fault: current?.fault ? faultText({ fact, locale, words, names }, answer, current.fault) : null,
		onAnswer,
		onSearch: () => setSearched(true),
	}
}
