import { useEffect, useState } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { loadNames, type Names } from '@/lib/i18n/names'

/** The names of countries and languages, loaded once where they are needed; null until they are there. */
export function useNames(locale: Locale, needed = true): Names | null {
	const [names, setNames] = useState<Names | null>(null)
	useEffect(() => {
		let wanted = needed
		if (wanted) loadNames(locale).then((loaded) => wanted && setNames(loaded))
		return () => {
			wanted = false
		}
	}, [locale, needed])
	return names
}
