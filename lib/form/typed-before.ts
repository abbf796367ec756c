import { type Fact, type FactId, facts } from '@/rules/facts'
import { type Answer, noneChosen, unsure } from './answer'

/**
 * What a person has entered before the page was hydrated: on a slow connection the form appears long before its
 * script. For countries, languages and long lists nothing can have been chosen until then, only "none" and "not sure"
 * ticked; the search fields keep the text typed into them.
 */
export function typedBefore(form: HTMLFormElement | null, asked: readonly FactId[]): Record<string, Answer> {
	if (!form) return {}
	const data = new FormData(form)
	const answers: Record<string, Answer> = {}
	for (const fact of asked) {
		const entries = data
			.getAll(fact)
			.map(String)
			.filter((entry) => entry !== '')
		const answer = readEntries(facts[fact], entries)
		if (answer !== null) answers[fact] = answer
	}
	return answers
}

function readEntries({ type }: Fact, entries: readonly string[]): Answer | null {
	const [first] = entries
	if (first === undefined) return null
	if (entries.includes(unsure)) return unsure
	if (type === 'countries') return null
	if (type !== 'choices' && type !== 'languages') return first
	return entries.includes(noneChosen) ? noneChosen : type === 'choices' ? entries : null
}
