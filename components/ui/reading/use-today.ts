import { useSyncExternalStore } from 'react'
import { today } from '@/lib/day/today'

/** Today by the reader's clock; null on the server and until the page is hydrated. */
export const useToday = (): string | null =>
	useSyncExternalStore(
		() => () => {},
		() => today(),
		() => null,
	)
