import { useEffect, useRef } from 'react'

/** What the address names on this page, if it is there; of a group of choices the one that is chosen. */
export function targetOfAddress(): HTMLElement | null {
	const named = document.getElementById(window.location.hash.slice(1))
	return named?.closest('fieldset')?.querySelector<HTMLElement>(':checked') ?? named
}

/** Gives the focus to what the address names as soon as it is there, unless the person has gone elsewhere by then. */
export function useTarget(shown?: readonly unknown[]): void {
	const isDone = useRef(false)
	// biome-ignore lint/correctness/useExhaustiveDependencies: with what is shown the target may come
	useEffect(() => {
		const target = isDone.current ? null : targetOfAddress()
		if (!target) return
		isDone.current = true
		if (document.activeElement?.matches('body, h1')) target.focus()
	}, [shown])
}
