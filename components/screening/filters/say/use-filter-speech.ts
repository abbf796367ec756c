import { useMemo } from 'react'
import type { Role } from '@/lib/screening/model/records'
import { useScreening } from '../../desk/desk-context'
import type { FilterSpeech } from './say-filter'

/** What is needed to describe the filters of a role's table. */
export function useFilterSpeech(role: Role): FilterSpeech {
	const { words, say, locale, names } = useScreening()
	return useMemo(() => ({ words, say, locale, names, role }), [words, say, locale, names, role])
}
