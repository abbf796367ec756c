import { useRef, useState } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import type { Search } from '@/lib/search/search'
import type { PickerOption } from './picker-option'
import type { SearchSource } from './search-sources'

/** A searchable list and the component for its rows: neither is needed before the field is used. */
type Loaded = { readonly search: Search; readonly Row: typeof PickerOption }

async function loadSearch(source: SearchSource, wanted: readonly Locale[]) {
	const [{ search, languages }, { PickerOption }] = await Promise.all([
		source.load(wanted),
		import('./picker-option'),
	])
	return { loaded: { search, Row: PickerOption }, languages }
}

/**
 * A searchable list, loaded on demand: `load` fetches it for what is typed, in further languages if the text may be in
 * those, and again after a failure. `isLoading` while what is typed may be found by something that is not there yet.
 */
export function useSearch(source: SearchSource) {
	const [loaded, setLoaded] = useState<Loaded | null>(null)
	const [isLoading, setIsLoading] = useState(false)
	const [failed, setFailed] = useState(false)
	/** The languages that are there, or are being loaded; null before the field is used. */
	const asked = useRef<readonly Locale[] | null>(null)
	const withLanguagesFor = (typed: string) => [
		...new Set([...(asked.current ?? []), ...source.languagesFor(typed)]),
	]
	const load = (typed: string) => {
		const before = asked.current
		const wanted = withLanguagesFor(typed)
		if (before && wanted.length === before.length) return
		asked.current = wanted
		setIsLoading(true)
		setFailed(false)
		const isLatest = () => asked.current === wanted
		loadSearch(source, wanted).then(
			(made) => {
				if (!isLatest()) return setLoaded((first) => first ?? made.loaded)
				// A language that could not be loaded is tried again with the next letter.
				asked.current = made.languages
				setLoaded(made.loaded)
				setIsLoading(false)
			},
			() => {
				if (!isLatest()) return
				asked.current = before
				setFailed(true)
				setIsLoading(false)
			},
		)
	}
	/** Whether the list is there in every language that a text may be in. */
	const hasAll = (typed: string) => !isLoading && withLanguagesFor(typed).length === asked.current?.length
	return { hasAll, search: loaded?.search ?? null, Row: loaded?.Row ?? null, isLoading, failed, load }
}
