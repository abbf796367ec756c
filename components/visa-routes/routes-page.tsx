'use client'

import { lazy, Suspense, useMemo } from 'react'
import { useDraft } from '@/components/draft/use-draft'
import { useKeepUnsaved } from '@/components/draft/use-keep-unsaved'
import { Empty, ResultLoading } from '@/components/result/no-result'
import { useIsHydrated } from '@/components/ui/browser/use-is-hydrated'
import { readFacts } from '@/lib/draft/read-facts'
import type { Locale } from '@/lib/i18n/locales'
import { keysIn } from '@/rules/keys'
import type { RouteWords } from './words'

// Only needed if there are answers.
const RoutesSheet = lazy(() => import('./routes-sheet'))

type Props = {
	readonly locale: Locale
	readonly words: RouteWords & React.ComponentProps<typeof Empty>['words']
}

/**
 * The map of the routes with the person's position on each, and the plan with dates, from the answers on this device.
 */
export function RoutesPage({ locale, words }: Props) {
	const draft = useDraft()
	const isHydrated = useIsHydrated()
	useKeepUnsaved()
	const known = useMemo(() => readFacts(draft), [draft])
	if (isHydrated && keysIn(known).length === 0)
		return <Empty locale={locale} words={words} takesFocus={false} />
	const waiting = <ResultLoading locale={locale} words={words} />
	if (!draft) return waiting
	return (
		<Suspense fallback={waiting}>
			<RoutesSheet locale={locale} words={words} draft={draft} />
		</Suspense>
	)
}
