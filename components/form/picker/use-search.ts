import { useCallback, useState } from 'react'
import type { Option } from '@/lib/search/find'
import type { Search } from '@/lib/search/search'
import type { OptionSource } from '@/lib/words/name-options'
import type { PickerOption } from './picker-option'

/** A searchable list and the component for its rows: neither is needed before the field is used. */
type Loaded = { readonly search: Search; readonly Row: typeof PickerOption }

async function loadSearch(options: Promise<readonly Option[]>): Promise<Loaded> {
	const [{ searchIn }, { PickerOption }] = await Promise.all([
		import('@/lib/search/search'),
		import('./picker-option'),
	])
	return { search: searchIn(await options), Row: PickerOption }
}

type State = {
	readonly loaded: Loaded | null
	/** How much has been requested: nothing, the names, or all spellings. */
	readonly asked: 'nothing' | 'first' | 'all'
	readonly failed: boolean
}

/** A searchable list, loaded on demand: `load` fetches the names (again after a failure), `loadAll` more spellings. */
export function useSearch(source: OptionSource) {
	const [{ loaded, asked, failed }, setState] = useState<State>({
		loaded: null,
		asked: 'nothing',
		failed: false,
	})
	const request = useCallback((wanted: 'first' | 'all', options: Promise<readonly Option[]>) => {
		setState((before) => ({ ...before, asked: wanted, failed: false }))
		loadSearch(options).then(
			(made) => setState((before) => ({ ...before, loaded: made })),
			() =>
				setState((before) =>
					// The names are enough without further spellings; without names there is nothing to search.
					before.loaded ? before : { ...before, asked: 'nothing', failed: true },
				),
		)
	}, [])
	const load = () => {
		if (asked === 'nothing') request('first', source.first())
	}
	const loadAll = () => {
		if (asked === 'first' && loaded && source.all) request('all', source.all())
	}
	return { search: loaded?.search ?? null, Row: loaded?.Row ?? null, failed, load, loadAll }
}
