import { useEffect } from 'react'
import { focusRows } from './row-stops'

/** An element and all that it is in, from the inside out. */
function pathTo(element: Element): readonly HTMLElement[] {
	const path: HTMLElement[] = []
	for (let one: Element | null = element; one; one = one.parentElement)
		if (one instanceof HTMLElement) path.push(one)
	return path
}

const isSeen = (element: HTMLElement) => element.isConnected && element.checkVisibility()

/**
 * Gives the focus to what is nearest where what had it is gone: removed, hidden or closed. Without that it would fall to
 * the page, and somebody at the keyboard would begin at its top.
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
		// Whoever presses beside everything wants nothing to have the focus.
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
