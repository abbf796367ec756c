import { useState } from 'react'
import type { Search } from '@/lib/search/search'
import type { PickerOption } from './picker-option'
import type { SearchSource } from './search-sources'

/** A searchable list and the component for its rows: neither is needed before the field is used. */
type Loaded = { readonly search: Search; readonly Row: typeof PickerOption }

async function loadSearch(source: SearchSource): Promise<Loaded> {
	const [search, { PickerOption }] = await Promise.all([source(), import('./picker-option')])
	return { search, Row: PickerOption }
}

type State = { readonly loaded: Loaded | null; readonly isAsked: boolean; readonly failed: boolean }

/** A searchable list, loaded on demand: `load` fetches the names, and again after a failure. */
export function useSearch(source: SearchSource) {
	const [{ loaded, isAsked, failed }, setState] = useState<State>({
		loaded: null,
		isAsked: false,
		failed: false,
	})
	const load = () => {
		if (isAsked) return
		setState((before) => ({ ...before, isAsked: true, failed: false }))
		loadSearch(source).then(
			(made) => setState((before) => ({ ...before, loaded: made })),
			() => setState((before) => ({ ...before, isAsked: false, failed: true })),
		)
	}
	return { search: loaded?.search ?? null, Row: loaded?.Row ?? null, failed, load }
}
