import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { useForm } from 'react-hook-form'
import { readDraft, subscribe } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import { saveAnswer } from '@/lib/draft/save-answer'
import { type Answer, answeredValue, answerFor } from '@/lib/form/answer'
import { stepResolver, type Typed } from '@/lib/form/step-resolver'
import { typedBefore } from '@/lib/form/typed-before'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import type { Answers } from './fact-field'
import { useIsAlive } from './use-draft'

type Known = Partial<Record<FactId, FactValue>>

const answersOf = (possible: readonly FactId[], known: Known): Answers =>
	Object.fromEntries(possible.map((fact) => [fact, answerFor(fact, known[fact])]))

const isSame = (a: FactValue | undefined, b: FactValue | undefined) => JSON.stringify(a) === JSON.stringify(b)

/**
 * The answers of a step: filled from the draft, saved to it as they are given, and kept in step with other tabs.
 * @param possible all questions of the step; `asked` those that are checked on going on
 */
export function useStepAnswers(
	form: RefObject<HTMLFormElement | null>,
	possible: readonly FactId[],
	asked: readonly FactId[],
) {
	const isAlive = useIsAlive()
	/** What stands in search fields without having been chosen. */
	const typed = useRef<Typed>({})
	const { control, handleSubmit, reset, setValue, getValues, clearErrors, formState } = useForm<Answers>({
		defaultValues: answersOf(possible, isAlive ? readFacts(readDraft()) : {}),
		resolver: stepResolver(asked, typed),
		shouldFocusError: false,
		reValidateMode: 'onSubmit',
	})
	/** What the form shows, as values: a difference to the draft comes from another tab. */
	const shown = useRef<Known>({})

	useEffect(() => {
		const early = typedBefore(form.current, possible)
		for (const [fact, answer] of Object.entries(early)) saveAnswer(fact as FactId, answer)
		shown.current = readFacts(readDraft())
		reset({ ...answersOf(possible, shown.current), ...early })
		return subscribe(() => {
			const known = readFacts(readDraft())
			for (const fact of possible) {
				if (!isSame(known[fact], shown.current[fact])) setValue(fact, answerFor(fact, known[fact]))
			}
			shown.current = known
		})
	}, [form, possible, reset, setValue])

	/** Keeps an answer that has just been given; what was said of the one before no longer holds. */
	const keep = (fact: FactId, answer: Answer) => {
		clearErrors(fact)
		shown.current = { ...shown.current, [fact]: answeredValue(fact, answer) }
		saveAnswer(fact, answer)
	}
	const keepTyped = useCallback((fact: FactId, text: string) => {
		typed.current = { ...typed.current, [fact]: text }
	}, [])
	return { control, handleSubmit, getValues, formState, keep, keepTyped }
}
