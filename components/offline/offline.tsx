'use client'

import { lazy, Suspense } from 'react'
import { useMayLoadMore } from '../ui/browser/use-may-load-more'
import type { NewVersionProps } from './new-version'
import { canKeep, useKeptSite } from './use-kept-site'

const NewVersion = lazy(() => import('./new-version'))

/** Makes the site work offline; what is shown of it starts once the person does something on the page. */
export function Offline({ words }: NewVersionProps) {
	useKeptSite()
	if (!useMayLoadMore() || !canKeep()) return null
	return (
		<Suspense>
			<NewVersion words={words} />
		</Suspense>
	)
}
