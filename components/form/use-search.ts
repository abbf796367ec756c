import { useCallback, useState } from 'react'
import type { OptionSource } from '@/lib/i18n/name-options'
import type { Option } from '@/lib/search/find'
import type { Search } from '@/lib/search/search'

const make = async (options: Promise<readonly Option[]>): Promise<Search> => {
	const { searchIn } = await import('@/lib/search/search')
	return searchIn(await options)
}

type State = {
	readonly search: Search | null
	/** How much has been asked for: nothing, the names, or all spellings. */
	readonly asked: 'nothing' | 'first' | 'all'
	readonly failed: boolean
}

/** A list to search, loaded on demand: `load` brings the names, also after a failure, `loadAll` further spellings. */
export function useSearch(source: OptionSource) {
	const [{ search, asked, failed }, setState] = useState<State>({
		search: null,
		asked: 'nothing',
		failed: false,
	})
	const bring = useCallback((wanted: 'first' | 'all', options: Promise<readonly Option[]>) => {
		setState((before) => ({ ...before, asked: wanted, failed: false }))
		make(options).then(
			(loaded) => setState((before) => ({ ...before, search: loaded })),
			() =>
				setState((before) =>
					// Without further spellings the names still serve; without names there is nothing to search.
					before.search ? before : { ...before, asked: 'nothing', failed: true },
				),
		)
	}, [])
	const load = () => {
		if (asked === 'nothing') bring('first', source.first())
	}
	const loadAll = () => {
		if (asked === 'first' && search && source.all) bring('all', source.all())
	}
	return { search, failed, load, loadAll }
}
