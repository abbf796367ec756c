import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { answerFor } from '@/lib/form/answer'
import { readAnswers } from '@/lib/form/read-answers'
import type { KnownFacts } from '@/lib/screening/model'
import type { FactId } from '@/rules/facts'
import type { Answers } from '../form/fact-field'

/** A form over some facts in which every question may stay open. */
export function useFactForm(possible: readonly FactId[], known: KnownFacts) {
	const { control, getValues } = useForm<Answers>({
		defaultValues: Object.fromEntries(
			possible.map((fact) => [fact, answerFor(fact, known[fact])]),
		) as Answers,
	})
	const [faults, setFaults] = useState<ReturnType<typeof readAnswers>['faults']>([])
	return {
		control,
		getValues,
		faults,
		setFaults,
		/** Forgets what was said of an answer that has just been given anew. */
		onAnswer: (fact: FactId) =>
			setFaults((before) =>
				before.some((one) => one.fact === fact) ? before.filter((one) => one.fact !== fact) : before,
			),
	}
}

/** The answers of the form as facts, while they are given. */
export function useAnswered(control: ReturnType<typeof useFactForm>['control'], asked: readonly FactId[]) {
	const answers = useWatch({ control }) as Answers
	return readAnswers(answers, asked).facts as KnownFacts
}
