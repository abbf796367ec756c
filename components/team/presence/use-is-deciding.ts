import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
	document.addEventListener('focusin', listener)
	document.addEventListener('focusout', listener)
	return () => {
		document.removeEventListener('focusin', listener)
		document.removeEventListener('focusout', listener)
	}
}

const isInDecision = () => document.activeElement?.closest('[aria-labelledby="record-decision"] form') != null

/** Whether the focus is where a decision is made. */
export const useIsDeciding = (): boolean => useSyncExternalStore(subscribe, isInDecision, () => false)
