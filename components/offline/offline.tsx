'use client'

import { lazy, Suspense } from 'react'
import { useFirstInput } from '../use-first-input'
import type { NewVersionProps } from './new-version'

const NewVersion = lazy(() => import('./new-version'))

const isPossible = () => process.env.NODE_ENV === 'production' && 'serviceWorker' in navigator

/** Makes the site work without a network; begins once the person does something with the page. */
export function Offline(props: NewVersionProps) {
	if (!useFirstInput() || !isPossible()) return null
	return (
		<Suspense>
			<NewVersion {...props} />
		</Suspense>
	)
}
