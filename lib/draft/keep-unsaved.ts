import { isStored, readDraft } from './draft-store'
import { countKept } from './set-aside'

/** The path of a clicked link that opens a page of this site in this window; otherwise null. */
function pathOf(event: MouseEvent): string | null {
	const { defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey, target } = event
	const link = target instanceof Element ? target.closest('a') : null
	if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey || !link) return null
	const { origin, pathname, search } = window.location
	const isHere = link.pathname + link.search === pathname + search
	if (link.origin !== origin || link.target || link.download || (isHere && link.hash)) return null
	return link.pathname + link.search + link.hash
}

/** Whether there are answers that exist only in this page's memory. */
const isAtRisk = () => !isStored() && countKept(readDraft()) > 0

let isKept = false

/**
 * While the browser stores nothing, the answers live only as long as the document. Links then navigate on the client, and
 * the browser asks before the document is left.
 */
export function keepUnsaved(go: (path: string) => void): void {
	if (isKept) return
	isKept = true
	window.addEventListener('click', (event) => {
		const path = isAtRisk() ? pathOf(event) : null
		if (path === null) return
		event.preventDefault()
		go(path)
	})
	window.addEventListener('beforeunload', (event) => {
		if (isAtRisk()) event.preventDefault()
	})
}
