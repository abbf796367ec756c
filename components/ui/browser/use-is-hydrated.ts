import { useSyncExternalStore } from 'react'

/** Whether the page is hydrated. */
export const useIsHydrated = (): boolean =>
	useSyncExternalStore(
		() => () => {},
		() => true,
		() => false,
	)
