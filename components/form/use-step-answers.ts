import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { today } from '@/lib/day/today'
import { readDraft, subscribe, updateDraft } from '@/lib/draft/draft-store'
import { readFacts, shownFacts } from '@/lib/draft/read-facts'
import { type Answer, type Answers, answeredValue, answerFor, emptyAnswer } from '@/lib/form/answer'
import { saveAnswer } from '@/lib/form/save-answer'
import { stepResolver, type UnchosenTexts } from '@/lib/form/step-resolver'
import { typedBefore } from '@/lib/form/typed-before'
import type { Locale } from '@/lib/i18n/locales'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { useIsHydrated } from '../ui/browser/use-is-hydrated'

type Known = Partial<Record<FactId, FactValue>>

const answersOf = (possible: readonly FactId[], known: Known, locale: Locale): Answers =>
	Object.fromEntries(possible.map((fact) => [fact, answerFor(fact, known[fact], locale)]))

const isSame = (a: FactValue | undefined, b: FactValue | undefined) => JSON.stringify(a) === JSON.stringify(b)

type Step = {
	readonly form: RefObject<HTMLFormElement | null>
	/** All questions of the step. */
	readonly possible: readonly FactId[]
	/** The questions that are validated on submit. */
	readonly asked: readonly FactId[]
	readonly locale: Locale
}

/**
 * The answers of a step. While it is open the form owns them: it is filled from the draft, every answer is saved to it
 * as it is given, and what another tab saves there is taken over.
 */
export function useStepAnswers({ form, asked, locale, ...step }: Step) {
	// Another screen is another form.
	const [possible] = useState(step.possible)
	const isHydrated = useIsHydrated()
	/** Text typed in search fields but not chosen. */
	const typed = useRef<UnchosenTexts>({})
	const { control, handleSubmit, reset, setValue, getValues, clearErrors, formState } = useForm<Answers>({
		defaultValues: answersOf(possible, isHydrated ? shownFacts(readDraft()) : {}, locale),
		resolver: stepResolver(asked, typed, locale),
		shouldFocusError: false,
		reValidateMode: 'onSubmit',
	})
	useEffect(() => {
		const early = typedBefore(form.current, possible)
		for (const [fact, answer] of Object.entries(early)) saveAnswer(fact as FactId, answer, locale)
		reset({ ...answersOf(possible, shownFacts(readDraft()), locale), ...early })
		// What the draft and a field say alike stays as it was typed; the rest was changed elsewhere, as in another tab.
		return subscribe(() => {
			const known = shownFacts(readDraft())
			for (const fact of possible) {
				const answer = getValues(fact) ?? emptyAnswer(fact)
				if (!isSame(known[fact], answeredValue(fact, answer, locale)))
					setValue(fact, answerFor(fact, known[fact], locale))
			}
		})
	}, [form, possible, locale, reset, getValues, setValue])

	/** Saves an answer that has just been given, and clears the message about the previous one. */
	const keep = (fact: FactId, answer: Answer) => {
		clearErrors(fact)
		saveAnswer(fact, answer, locale)
	}
	/** Sets and saves several answers at once. */
	const keepAll = (answers: Answers) => {
		for (const [fact, answer] of Object.entries(answers) as [FactId, Answer][]) {
			setValue(fact, answer)
			keep(fact, answer)
		}
	}
	/** Saves which questions were left blank: they are not asked again. */
	const leaveOpen = () => {
		const known = readFacts(readDraft())
		const blank = asked.filter((fact) => known[fact] === undefined)
		if (blank.length === 0) return
		const facts = Object.fromEntries(blank.map((fact) => [fact, null]))
		updateDraft({ facts, leftOpen: blank }, today())
	}
	const keepTyped = useCallback((fact: FactId, text: string) => {
		typed.current = { ...typed.current, [fact]: text }
	}, [])
	return { control, handleSubmit, getValues, formState, keep, keepAll, keepTyped, leaveOpen }
}
