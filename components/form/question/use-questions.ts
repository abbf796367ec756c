import { useEffect, useState } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { loadLateWords } from '@/lib/lazy-words/load-late-words'
import type { QuestionWords } from '@/lib/lazy-words/questions'

/** The words of the questions' fields, once they are needed and loaded; otherwise null. */
export function useQuestions(locale: Locale, isNeeded: boolean): QuestionWords | null {
	const [questions, setQuestions] = useState<QuestionWords | null>(null)
	useEffect(() => {
		if (!isNeeded) return
		loadLateWords(locale, 'questions').then(
			setQuestions,
			// The page of faults says what to do.
			(fault) =>
				setQuestions(() => {
					throw fault
				}),
		)
	}, [locale, isNeeded])
	return questions
}
