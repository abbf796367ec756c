'use client'

import { useToday } from '@/components/ui/reading/use-today'
import { figureEndOf } from '@/lib/law/age'

type Props = {
	/** The last day of the figure, YYYY-MM-DD. */
	readonly until: string
	/** What is shown before its last month, and in it. */
	readonly shown: Readonly<Record<'valid' | 'ends', React.ReactNode>>
}

/**
 * A figure with an end, by the reader's clock: never after that day. It is not in the prerendered page, which may be read
 * long after it was built.
 */
export function Dated({ until, shown }: Props) {
	const today = useToday()
	const end = today === null ? 'ended' : figureEndOf(until, today)
	return end === 'ended' ? null : shown[end ?? 'valid']
}
