import { type RefObject, useEffect, useRef } from 'react'
import { useForm } from 'react-hook-form'
import { readDraft, subscribe } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import { saveAnswer } from '@/lib/draft/save-answer'
import { type Answer, answerFor, stepSchema } from '@/lib/form/answer'
import { stepResolver } from '@/lib/form/step-resolver'
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
	const { control, handleSubmit, reset, setValue, getValues, clearErrors, formState } = useForm<Answers>({
		defaultValues: answersOf(possible, isAlive ? readFacts(readDraft()) : {}),
		resolver: stepResolver(asked),
		shouldFocusError: false,
		reValidateMode: 'onSubmit',
	})
	/** What the form shows, as values: a difference to the draft comes from another tab. */
	const shown = useRef<Known>({})

	useEffect(() => {
		const typed = typedBefore(form.current, possible)
		for (const [fact, answer] of Object.entries(typed)) saveAnswer(fact as FactId, answer)
		shown.current = readFacts(readDraft())
		reset({ ...answersOf(possible, shown.current), ...typed })
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
		const read = stepSchema([fact]).safeParse({ [fact]: answer })
		shown.current = { ...shown.current, [fact]: read.success ? (read.data[fact] as FactValue) : undefined }
		saveAnswer(fact, answer)
	}
	return { control, handleSubmit, getValues, formState, keep }
}
