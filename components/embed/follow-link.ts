import type { MouseEvent } from 'react'
import { placeAt } from '@/lib/form/embedded-place'
import type { Locale } from '@/lib/i18n/locales'

/**
 * Where a link leads in a frame: a place of the check is shown in its place; every other page opens in a tab of its own,
 * since only the check may be framed.
 */
export function followLink(event: MouseEvent, locale: Locale, go: (path: string) => void): void {
	const link = event.target instanceof Element ? event.target.closest('a') : null
	if (!link || event.defaultPrevented || link.target) return
	const { origin, pathname } = window.location
	const isOurs = link.origin === origin
	if (isOurs && link.pathname === pathname && link.hash) return
	if (isOurs && placeAt(link.pathname.slice(locale.length + 1)) !== null) {
		event.preventDefault()
		go(link.pathname)
		return
	}
	link.target = '_blank'
	link.rel = 'noopener'
}
