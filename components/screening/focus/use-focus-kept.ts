import { useEffect } from 'react'
import { focusRows } from './row-stops'

/** An element and all its ancestors, innermost first. */
function pathTo(element: Element): readonly HTMLElement[] {
	const path: HTMLElement[] = []
	for (let one: Element | null = element; one; one = one.parentElement)
		if (one instanceof HTMLElement) path.push(one)
	return path
}

const isSeen = (element: HTMLElement) => element.isConnected && element.checkVisibility()

/**
 * Moves the focus to the nearest remaining element if the focused one is removed, hidden or closed. Otherwise it
 * would fall back to the page, and keyboard users would start again at its top.
 */
export function useFocusKept(view: React.RefObject<HTMLElement | null>): void {
	useEffect(() => {
		let path: readonly HTMLElement[] = []
		function keep() {
			const [last] = path
			if (!last || document.activeElement !== document.body || isSeen(last)) return
			const root = view.current
			const within = path.filter((one) => one !== last && !one.contains(root))
			const near = within.find((one) => one.hasAttribute('tabindex') && isSeen(one))
			if (near) near.focus({ preventScroll: true })
			else if (!focusRows()) root?.focus({ preventScroll: true })
		}
		const onFocus = ({ target }: FocusEvent) => {
			if (target instanceof Element) path = pathTo(target)
		}
		// A click on nothing in particular deliberately removes the focus.
		const onPress = () => {
			path = []
		}
		const observer = new MutationObserver(keep)
		observer.observe(document.body, {
			subtree: true,
			childList: true,
			attributeFilter: ['open', 'hidden', 'disabled', 'inert'],
		})
		document.addEventListener('focusin', onFocus)
		document.addEventListener('pointerdown', onPress)
		document.addEventListener('close', keep, true)
		return () => {
			observer.disconnect()
			document.removeEventListener('focusin', onFocus)
			document.removeEventListener('pointerdown', onPress)
			document.removeEventListener('close', keep, true)
		}
	}, [view])
}
