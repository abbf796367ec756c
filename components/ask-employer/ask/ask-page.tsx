'use client'

import { lazy, Suspense } from 'react'
import { useDraft } from '@/components/draft/use-draft'
import { useKeepUnsaved } from '@/components/draft/use-keep-unsaved'
import { Empty, ResultLoading } from '@/components/result/no-result'
import { useIsHydrated } from '@/components/ui/browser/use-is-hydrated'
import { readFacts } from '@/lib/draft/read-facts'
import type { Locale } from '@/lib/i18n/locales'
import type { AskWords } from '../parts/employer-words'

// Only needed if there are answers.
const AskSheet = lazy(() => import('./ask-sheet'))

type Props = { readonly locale: Locale; readonly words: AskWords }

/** Creates the link with the open questions that the employer can answer. */
export function AskPage({ locale, words }: Props) {
	const draft = useDraft()
	const isHydrated = useIsHydrated()
	useKeepUnsaved()
	if (isHydrated && Object.keys(readFacts(draft)).length === 0)
		return <Empty locale={locale} words={words} takesFocus={false} />
	const waiting = <ResultLoading locale={locale} words={words} title={words.ask.title} />
	if (!draft) return waiting
	return (
		<Suspense fallback={waiting}>
			<AskSheet locale={locale} words={words} draft={draft} />
		</Suspense>
	)
}
