'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * Names the same page in every language, by its tag. Search engines want whole addresses, and a page that is made
 * beforehand learns where it stands only in the browser.
 */
export function Alternates({ paths }: { paths: Readonly<Record<string, string>> }) {
	const origin = useSyncExternalStore(
		never,
		() => window.location.origin,
		() => '',
	)
	return Object.entries(paths).map(([tag, path]) => (
		<link key={tag} rel="alternate" hrefLang={tag} href={origin + path} />
	))
}
