'use client'

import { lazy, Suspense } from 'react'
import '@/app/globals.css'

/** Without words: for as long as they load, or when they cannot be loaded either. */
const WayOut = () => <a href="/">K</a>

/** Next loads this file with every page, so that the words of all languages come only when they are needed. */
const EveryFaultNotice = lazy(() =>
	import('@/components/failures/every-fault-notice').catch(() => ({ default: WayOut })),
)

/** Stands in for the whole document when even the layout failed. */
export default function GlobalError({ retry }: { retry: () => void }) {
	return (
		<html lang="en">
			<body>
				<Suspense fallback={<WayOut />}>
					<EveryFaultNotice onRetry={retry} />
				</Suspense>
			</body>
		</html>
	)
}
