import { useCallback, useMemo } from 'react'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import type { Role } from '@/lib/screening/model/records'
import { everyone } from '@/lib/screening/model/table-filter'
import type { TableView } from '@/lib/screening/model/table-view'
import type { ScreenedCandidates } from '@/lib/screening/table/screened-candidates'
import { firstSorting } from '@/lib/screening/table/sort-rows'
import { columnsAtFirst, completeColumns } from '@/lib/screening/table/views/columns'
import { useScreening } from '../desk/desk-context'
import { sortingIn, type useViewState } from '../desk/use-view-state'
import { useSavedViews } from '../views/use-saved-views'
import { allColumns, besideColumns, firstColumns, isAvailableFor, tableColumnsOf } from './columns'

const known = { ids: allColumns.map(({ id }) => id), shown: firstColumns.length }

const atFirst: TableView = {
	filters: [],
	sorting: firstSorting,
	columns: columnsAtFirst(known),
	density: 'one',
}

const complete = (view: TableView): TableView => ({ ...view, columns: completeColumns(view.columns, known) })

/** The columns of a role's table, what is said about them, how to change them, and its saved views. */
export function useTableView(
	role: Role,
	screened: ScreenedCandidates,
	view: ReturnType<typeof useViewState>,
) {
	const { words, say } = useScreening()
	const { filter, sorting, columns: kept, density, open, saved, set } = view
	const columns = useMemo(() => completeColumns(kept, known), [kept])
	const onView = useCallback(
		({ filters, sorting, columns, density }: TableView, id: string) =>
			set({
				filter: { ...everyone, filters },
				sorting: sortingIn(sorting),
				columns,
				density,
				saved: id,
				resolvedBy: null,
			}),
		[set],
	)
	const names = useMemo(() => {
		const notes: Readonly<Record<string, string>> = {
			points: say(words.screen.ruleNames['work-permit']),
			h1b: say(words.statuses[activeRulesets.h1b.status]),
		}
		return allColumns
			.filter((column) => isAvailableFor(column, screened))
			.map(({ id, label }) => ({ id, label: say(label(words)), note: notes[id] }))
	}, [words, say, screened])
	const shown = useMemo(() => {
		const ids = columns.filter(({ isShown }) => isShown).map(({ id }) => id)
		return tableColumnsOf(open === null ? ids : besideColumns, screened)
	}, [columns, open, screened])
	const now = { filters: filter.filters, sorting, columns, density }
	return {
		shown,
		saved: useSavedViews({ role, now, atFirst, complete, saved, onView }),
		chooser: { names, columns, atFirst: atFirst.columns, density },
		atFirst,
	}
}
