import { useCallback, useRef, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { namedFaultText } from '@/components/form/fault-text'
import { type Answers, answerFor } from '@/lib/form/answer'
import { readAnswers } from '@/lib/form/read-answers'
import type { UnchosenTexts } from '@/lib/form/step-resolver'
import type { Locale } from '@/lib/i18n/locales'
import type { Say } from '@/lib/i18n/say'
import type { KnownFacts } from '@/lib/screening/model/records'
import type { FactId } from '@/rules/facts'
import { useScreening } from '../desk/desk-context'
import type { ScreenWords } from '../desk/screen-words'

/** The questions address applicants; an error about somebody else names the short label instead. */
const namedByLabel = ({ facts, form }: ScreenWords, say: Say) =>
	Object.fromEntries(
		Object.entries(facts).map(([id, text]) => [
			id,
			{ ...text, question: say(form.errors.named, { label: say(text.label) }) },
		]),
	) as ScreenWords['facts']

/** A form for some facts in which every question may stay unanswered. */
export function useFactForm(possible: readonly FactId[], known: KnownFacts) {
	const { locale, words, say, names } = useScreening()
	const named = { ...words, facts: namedByLabel(words, say) }
	const { control, getValues } = useForm<Answers>({
		defaultValues: Object.fromEntries(
			possible.map((fact) => [fact, answerFor(fact, known[fact], locale)]),
		) as Answers,
	})
	const [faults, setFaults] = useState<ReturnType<typeof readAnswers>['faults']>([])
	/** Text typed in search fields but not chosen. */
	const typed = useRef<UnchosenTexts>({})
	const onTyped = useCallback((fact: FactId, text: string) => {
		typed.current = { ...typed.current, [fact]: text }
	}, [])
	return {
		control,
		faults,
		/** The faults in words, each with the id of its field. */
		messages: faults.map(({ fact, fault }) => ({
			id: `field-${fact}`,
			text: namedFaultText({ fact, locale, words: named, names }, getValues(fact) ?? '', fault),
		})),
		onTyped,
		/** Reads all answers and shows their faults. */
		read: () => {
			const answers = readAnswers(getValues() as Answers, possible, { locale, typed: typed.current })
			setFaults(answers.faults)
			return answers
		},
		/** Clears the message about an answer that has just been changed. */
		onAnswer: (fact: FactId) =>
			setFaults((before) =>
				before.some((one) => one.fact === fact) ? before.filter((one) => one.fact !== fact) : before,
			),
	}
}

/** The current answers of the form, as facts. */
export function useAnswered(
	control: ReturnType<typeof useFactForm>['control'],
	asked: readonly FactId[],
	locale: Locale,
) {
	const answers = useWatch({ control }) as Answers
	return readAnswers(answers, asked, { locale }).facts
}
