import { useCallback, useRef, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { type Answers, emptyAnswer } from '@/lib/form/answer'
import { readAnswers } from '@/lib/form/read-answers'
import type { UnchosenTexts } from '@/lib/form/step-resolver'
import type { Locale } from '@/lib/i18n/locales'
import type { FactId } from '@/rules/facts'
import { entriesIn } from '@/rules/keys'
import { keepTyped, typedFor } from './kept-in-tab'

type Faults = ReturnType<typeof readAnswers>['faults']

/**
 * The answers of an employer to a code's questions: each may stay open. What is entered survives a reload of the tab.
 */
export function useReplyForm(code: string, asked: readonly FactId[], locale: Locale) {
	const [before] = useState(() => typedFor(code))
	const { control, getValues, setValue } = useForm<Answers>({
		defaultValues: Object.fromEntries(
			asked.map((fact) => [fact, before[fact] ?? emptyAnswer(fact)]),
		) as Answers,
	})
	const answers = useWatch({ control }) as Answers
	const [faults, setFaults] = useState<Faults>([])
	/** Text typed in search fields but not chosen. */
	const typed = useRef<UnchosenTexts>({})
	const onTyped = useCallback((fact: FactId, text: string) => {
		typed.current = { ...typed.current, [fact]: text }
	}, [])
	const keep = () => keepTyped(code, getValues())
	return {
		control,
		answers,
		faults,
		onTyped,
		/** Keeps an answer that has just been given, and clears the message about the previous one. */
		onAnswer: (fact: FactId) => {
			setFaults((all) => all.filter((one) => one.fact !== fact))
			keep()
		},
		/** Sets several answers at once. */
		setAll: (given: Answers) => {
			for (const [fact, answer] of entriesIn(given)) setValue(fact, answer)
			keep()
		},
		/** Reads all answers and shows their faults. */
		read: () => {
			const read = readAnswers(getValues(), asked, { locale, typed: typed.current })
			setFaults(read.faults)
			return read
		},
	}
}
