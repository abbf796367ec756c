'use client'

import { type ComponentProps, lazy, Suspense } from 'react'
import { useFirstInput } from './use-first-input'

const PaperFoot = lazy(() => import('./paper-foot'))

/** What only the printed page needs; it is loaded once the person does anything, for no one prints before. */
export function Paper(props: ComponentProps<typeof PaperFoot>) {
	if (!useFirstInput()) return null
	return (
		<Suspense>
			<PaperFoot {...props} />
		</Suspense>
	)
}
