import { usePathname } from 'next/navigation'
import { useEffect } from 'react'

const isKept = async (path: string) => (await caches.match(path, { ignoreVary: true })) !== undefined

/** Whether the page that an entry leads to opens; the page that is shown does, and a list within stays. */
async function opens(entry: Element): Promise<boolean> {
	const link = entry.matches('a')
		? (entry as HTMLAnchorElement)
		: entry.querySelector<HTMLAnchorElement>(':scope > a')
	return (
		navigator.onLine ||
		!link ||
		entry.hasAttribute('data-pages') ||
		link.hasAttribute('aria-current') ||
		isKept(link.pathname)
	)
}

/** Shows, of the lists of pages, only those that open: without a network, those kept on the device. */
async function showWhatOpens() {
	for (const list of document.querySelectorAll('[data-pages]')) {
		const entries = [...list.children].filter((entry) => entry instanceof HTMLElement)
		for (const entry of entries) entry.hidden = !(await opens(entry))
		const section = list.closest('section')
		if (section) section.hidden = entries.every(({ hidden }) => hidden)
	}
}

/** Keeps the lists of pages to what opens, as the network comes and goes. */
export function useKeptLinks(): void {
	const path = usePathname()
	// biome-ignore lint/correctness/useExhaustiveDependencies: another page brings lists of its own
	useEffect(() => {
		const show = () => {
			showWhatOpens().catch(() => {})
		}
		show()
		window.addEventListener('online', show)
		window.addEventListener('offline', show)
		return () => {
			window.removeEventListener('online', show)
			window.removeEventListener('offline', show)
		}
	}, [path])
}
