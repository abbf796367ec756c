'use client'

import { lazy, Suspense, useEffect } from 'react'
import { useFirstInput } from '../use-first-input'
import type { NewVersionProps } from './new-version'

const NewVersion = lazy(() => import('./new-version'))

const isPossible = () => process.env.NODE_ENV === 'production' && 'serviceWorker' in navigator

/** Makes the site work without a network; begins once the person does something with the page. */
export function Offline(props: NewVersionProps) {
	// For the script at the end of the page (scripts/paint-first.mjs).
	useEffect(() => void dispatchEvent(new Event('alive')), [])
	if (!useFirstInput() || !isPossible()) return null
	return (
		<Suspense>
			<NewVersion {...props} />
		</Suspense>
	)
}
