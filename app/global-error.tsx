'use client'

import { lazy, Suspense } from 'react'
import '@/app/globals.css'

/** Without words: shown while they load, or if they cannot be loaded either. */
const HomeLink = () => <a href="/">K</a>

/** Loaded lazily, because Next loads this file with every page and the notice has the words of all languages. */
const EveryFaultNotice = lazy(() =>
	import('@/components/failures/every-fault-notice').catch(() => ({ default: HomeLink })),
)

/** Replaces the whole document if even the layout failed. */
export default function GlobalError({ retry }: { retry: () => void }) {
	return (
		<html lang="en">
			<body>
				<Suspense fallback={<HomeLink />}>
					<EveryFaultNotice onRetry={retry} />
				</Suspense>
			</body>
		</html>
	)
}
