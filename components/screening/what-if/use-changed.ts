import { useMemo, useState } from 'react'
import { faultText } from '@/components/form/fault-text'
import { checkAnswer } from '@/lib/form/check-answer'
import type { KnownFacts, Role } from '@/lib/screening/model/records'
import { changeableFacts } from '@/lib/screening/overview/what-if'
import { type Fact, type FactId, facts } from '@/rules/facts'
import { useScreening } from '../desk/desk-context'

/** The answers that are offered first. */
const askedFirst: readonly FactId[] = ['annualPayCny', 'workLocation', 'monthsPerYear', 'jobOffer']

/** Lists cannot be tried, because they are not a single answer. */
const canBeTried = (fact: FactId) => {
	const { type }: Fact = facts[fact]
	return type !== 'choices' && type !== 'countries' && type !== 'languages'
}

/** The tried answers of an opening; nothing is stored. */
export function useChanged(role: Role) {
	const { words, names, locale } = useScreening()
	const [typed, setTyped] = useState<{ readonly [F in FactId]?: string }>({})
	const possible = useMemo(() => changeableFacts(role).filter(canBeTried), [role])
	const first = possible.filter((fact) => askedFirst.includes(fact))
	const shown = possible.filter((fact) => first.includes(fact) || fact in typed)
	const read = useMemo(() => {
		const changed: Record<string, unknown> = {}
		const faults: { [F in FactId]?: string } = {}
		for (const [key, text] of Object.entries(typed)) {
			const fact = key as FactId
			if (text.trim() === '') continue
			const answer = checkAnswer(fact, text, locale)
			if ('fault' in answer) {
				faults[fact] = faultText({ fact, locale, words, names }, text, answer.fault)
			} else if (answer.value !== (role.facts[fact] ?? null)) changed[fact] = answer.value
		}
		return { changed: changed as KnownFacts, faults }
	}, [typed, role, locale, words, names])
	return {
		...read,
		typed,
		shown,
		/** The other questions that could be tried. */
		others: possible.filter((fact) => !shown.includes(fact)),
		set: (fact: FactId, text: string) => setTyped({ ...typed, [fact]: text }),
		reset: () => setTyped({}),
	}
}

export type ChangedAnswers = ReturnType<typeof useChanged>
