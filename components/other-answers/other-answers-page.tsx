'use client'

import { lazy, Suspense, useMemo } from 'react'
import { readFacts } from '@/lib/draft/read-facts'
import type { Locale } from '@/lib/i18n/locales'
import { useDraft } from '../draft/use-draft'
import { useKeepUnsaved } from '../draft/use-keep-unsaved'
import { useQuestions } from '../form/question/use-questions'
import { withQuestions } from '../form/question/with-questions'
import { Empty, ResultLoading } from '../result/no-result'
import { useIsHydrated } from '../ui/browser/use-is-hydrated'
import type { OtherAnswersWords } from './tried/other-answers-words'

// Only needed if there are answers.
const TriedSheet = lazy(() => import('./tried-sheet'))

type Props = { readonly locale: Locale; readonly words: OtherAnswersWords }

/** Other answers next to those on this device, and their results. */
export function OtherAnswersPage({ locale, words }: Props) {
	const draft = useDraft()
	const isHydrated = useIsHydrated()
	const questions = useQuestions(locale, draft !== null)
	const tried = useMemo(() => questions && withQuestions(words, questions), [words, questions])
	useKeepUnsaved()
	if (isHydrated && Object.keys(readFacts(draft)).length === 0)
		return <Empty locale={locale} words={words} takesFocus={false} />
	const waiting = <ResultLoading locale={locale} words={words} title={words.otherAnswers.title} />
	if (!draft || !tried) return waiting
	return (
		<Suspense fallback={waiting}>
			<TriedSheet locale={locale} words={tried} draft={draft} waiting={waiting} />
		</Suspense>
	)
}
