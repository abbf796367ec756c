import { useDeferredValue, useMemo } from 'react'
import type { Role } from '@/lib/screening/model/records'
import type { TableFilter } from '@/lib/screening/model/table-filter'
import type { FilterData } from '@/lib/screening/table/filters/filter-data'
import { filterRows } from '@/lib/screening/table/filters/filter-rows'
import type { ScreenedCandidates } from '@/lib/screening/table/screened-candidates'
import { useScreening } from '../desk/desk-context'
import { useDecisions, useProgress } from '../screened/use-screened'

/** The data of a role's filters, and the rows that pass, which follow the typed text at low priority. */
export function useFiltered(role: Role, screened: ScreenedCandidates, filter: TableFilter) {
	const { state } = useScreening()
	const decisions = useDecisions(role.id)
	const progress = useProgress(role.id)
	const me = state.settings.decider
	const filtered = useMemo<FilterData>(
		() => ({ screened, role, decisions, progress, me }),
		[screened, role, decisions, progress, me],
	)
	const wanted = useDeferredValue(filter)
	const found = useMemo(() => filterRows(filtered, wanted), [filtered, wanted])
	return { filtered, found }
}
