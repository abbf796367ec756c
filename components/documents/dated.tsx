'use client'

import { useIsHydrated } from '@/components/ui/browser/use-is-hydrated'
import { today } from '@/lib/day/today'
import { type Validity, validityOn } from '@/lib/law/documents/figures'

type Props = {
	/** The last day of the figure, YYYY-MM-DD. */
	readonly until: string
	/** What is shown on that day or before, by how near its end is. */
	readonly shown: Readonly<Record<Exclude<Validity, 'ended'>, React.ReactNode>>
}

/**
 * A figure with an end, by the reader's clock: never after that day. It is not in the prerendered page, which may be read
 * long after it was built.
 */
export function Dated({ until, shown }: Props) {
	const isHydrated = useIsHydrated()
	const validity = validityOn(today(), until)
	return isHydrated && validity !== 'ended' ? shown[validity] : null
}
