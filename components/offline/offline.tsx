'use client'

import { lazy, Suspense } from 'react'
import { useMayLoadMore } from '../ui/browser/use-may-load-more'
import type { NewVersionProps } from './new-version'

const NewVersion = lazy(() => import('./new-version'))

const isPossible = () => process.env.NODE_ENV === 'production' && 'serviceWorker' in navigator

/** Makes the site work offline; starts once the person does something on the page. */
export function Offline(props: NewVersionProps) {
	if (!useMayLoadMore() || !isPossible()) return null
	return (
		<Suspense>
			<NewVersion {...props} />
		</Suspense>
	)
}
