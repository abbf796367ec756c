'use client'

import { useSyncExternalStore } from 'react'

const subscribeToNothing = () => () => {}

/**
 * Links to the same page in every language, by its tag. Search engines want absolute URLs, and a page that is built
 * in advance learns its origin only in the browser.
 */
export function Alternates({ paths }: { paths: Readonly<Record<string, string>> }) {
	const origin = useSyncExternalStore(
		subscribeToNothing,
		() => window.location.origin,
		() => '',
	)
	return Object.entries(paths).map(([tag, path]) => (
		<link key={tag} rel="alternate" hrefLang={tag} href={origin + path} />
	))
}
