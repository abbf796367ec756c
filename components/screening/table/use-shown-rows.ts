import { useEffect, useMemo } from 'react'
import { locales } from '@/lib/i18n/locales'
import type { Role } from '@/lib/screening/model/records'
import type { ScreenedUnder } from '@/lib/screening/table/screened-candidates'
import { sortRows } from '@/lib/screening/table/sort-rows'
import { resolvedRows } from '../asking/resolved-by'
import { useScreening } from '../desk/desk-context'
import { keepRowOrder } from '../desk/row-order'
import type { useViewState } from '../desk/use-view-state'
import { useFiltered } from '../filters/use-filtered'

type View = Pick<ReturnType<typeof useViewState>, 'filter' | 'sorting' | 'resolvedBy'>

/** The shown rows of a role, in order, and the data that their filters use. The order is kept for other views. */
export function useShownRows(role: Role, screened: ScreenedUnder, { filter, sorting, resolvedBy }: View) {
	const { locale } = useScreening()
	const { formats } = locales[locale]
	const { filtered, found } = useFiltered(role, screened, filter)
	const passed = useMemo(() => resolvedRows(screened, found.rows, resolvedBy), [screened, found, resolvedBy])
	const rows = useMemo(
		() => sortRows({ ...filtered, formats }, passed, sorting),
		[filtered, formats, passed, sorting],
	)
	useEffect(
		() => keepRowOrder(role.id, () => Array.from(rows, (row) => screened.keys[row] ?? '')),
		[role.id, rows, screened],
	)
	return { filtered, found, rows }
}
