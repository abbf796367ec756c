import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CandidateSelection } from '@/lib/screening/desk/only-these'
import type { DecisionChoice, Role } from '@/lib/screening/model/records'
import { everyone, type TableFilter } from '@/lib/screening/model/table-filter'
import type { ColumnState, Density, StoredSorting, TableState } from '@/lib/screening/model/table-view'
import { firstSorting, type Sorting, sortedBy } from '@/lib/screening/table/sort-rows'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import { useScreening } from './desk-context'
import { keepTable } from './keep-table'

type ViewState = {
	/** The rule set used for decisions, questions and files. */
	readonly ruleset: RulesetId
	readonly filter: TableFilter
	readonly sorting: Sorting
	/** Which columns are shown, in which order; empty for the default ones. */
	readonly columns: readonly ColumnState[]
	readonly density: Density
	/** The id of the saved view that the table is based on. */
	readonly saved: string
	/** The candidate in the current row. */
	readonly current: string | null
	/** The candidate in the side sheet. */
	readonly open: string | null
	/** The choice that a key has selected for the candidate in the side sheet, whose decision is to be recorded. */
	readonly deciding: DecisionChoice | null
	readonly chosen: ReadonlySet<string>
	/** Whether the whole list of what to ask is shown. */
	readonly isAskOpen: boolean
	/** Shows only these candidates, among those who pass the filter. */
	readonly resolvedBy: CandidateSelection | null
	/** Whether the table's stored state on this device has been read. */
	readonly isRead: boolean
}

/** The state of each role's table until the page is closed, so that it is the same on returning. */
const viewStates = new Map<string, ViewState>()

/** Called when a candidate is to be opened in a table that may already be shown. */
const openers = new Set<() => void>()

/** The last stored state of each role's table. */
const keptStates = new Map<string, string>()

/** A stored sorting; the default one if this version does not know it. */
export function sortingIn({ by, isDown }: StoredSorting): Sorting {
	const known = sortedBy.find((one) => one === by)
	return known ? { by: known, isDown } : firstSorting
}

/** The state combined with the stored one, whose filters give way to what was asked for in the meantime. */
function withKept(before: ViewState, kept: TableState | null): ViewState {
	if (!kept) return { ...before, isRead: true }
	const { filters, sorting, columns, density, saved, isAskOpen } = kept
	return {
		...before,
		filter: before.filter === everyone && !before.resolvedBy ? { ...everyone, filters } : before.filter,
		sorting: sortingIn(sorting),
		columns,
		density,
		saved,
		isAskOpen,
		isRead: true,
	}
}

/** Stores the state of a role's table on the device whenever it changes. */
function useKeptTable(role: string, view: ViewState): void {
	const { ask } = useScreening()
	const { filter, sorting, columns, density, saved, isAskOpen, isRead } = view
	const { filters } = filter
	const state = useMemo<TableState>(
		() => ({ filters, sorting, columns, density, saved, isAskOpen }),
		[filters, sorting, columns, density, saved, isAskOpen],
	)
	useEffect(() => {
		if (!isRead) return
		const text = JSON.stringify(state)
		const before = keptStates.get(role)
		keptStates.set(role, text)
		if (before !== undefined && before !== text) keepTable(ask, role, state)
	}, [ask, role, state, isRead])
}

/** The view of a role's candidates: as stored on this device, once that has been read. */
export function useViewState(role: Role) {
	const { ask } = useScreening()
	const [view, setView] = useState<ViewState>(() => viewStates.get(role.id) ?? fresh(role))
	useKeptTable(role.id, view)
	const set = useCallback(
		(change: Partial<ViewState> | ((before: ViewState) => Partial<ViewState>)) =>
			setView((before) => {
				const after = { ...before, ...(typeof change === 'function' ? change(before) : change) }
				viewStates.delete(role.id)
				viewStates.set(role.id, after)
				return after
			}),
		[role.id],
	)
	useEffect(() => {
		const read = () => setView((before) => viewStates.get(role.id) ?? before)
		openers.add(read)
		return () => {
			openers.delete(read)
		}
	}, [role.id])
	const { isRead } = view
	useEffect(() => {
		if (isRead) return
		let isCurrent = true
		ask('tableOf', role.id)
			.catch(() => null)
			.then((kept) => isCurrent && set((before) => withKept(before, kept)))
		return () => {
			isCurrent = false
		}
	}, [ask, role.id, isRead, set])
	return { ...view, set }
}

/** The first rule set of a role, law first. */
const firstOf = (role: Role): RulesetId => inLawOrder(role.rulesets)[0] ?? 'article'

const fresh = (role: Role): ViewState => ({
	ruleset: firstOf(role),
	filter: everyone,
	sorting: firstSorting,
	columns: [],
	density: 'one',
	saved: 'everyone',
	current: null,
	open: null,
	deciding: null,
	chosen: new Set(),
	isAskOpen: false,
	resolvedBy: null,
	isRead: false,
})

/** Makes a role's table open a candidate in the side sheet, at once or when it is next shown. */
export function openInTable(role: Role, candidate: string): void {
	const before = viewStates.get(role.id) ?? fresh(role)
	viewStates.delete(role.id)
	viewStates.set(role.id, { ...before, current: candidate, open: candidate, deciding: null })
	for (const open of openers) open()
}

/** Makes a role's table show only the candidates who pass these filters or, if given, these candidates. */
export function showInTable(
	role: Role,
	filters: TableFilter['filters'],
	resolvedBy: CandidateSelection | null = null,
): void {
	const before = viewStates.get(role.id) ?? fresh(role)
	viewStates.delete(role.id)
	viewStates.set(role.id, { ...before, filter: { ...everyone, filters }, resolvedBy, open: null })
	for (const open of openers) open()
}

/** The candidates that are selected in a role's table. */
export const chosenIn = (role: string): readonly string[] => [...(viewStates.get(role)?.chosen ?? [])]

/** The rule set chosen in a role's table, as long as the role has it; the first one otherwise. */
export function rulesetOfView(role: Role): RulesetId {
	const chosen = viewStates.get(role.id)?.ruleset
	return chosen && role.rulesets.includes(chosen) ? chosen : firstOf(role)
}

/** The id of the role whose table was used last. */
export const lastRole = (): string | undefined => [...viewStates.keys()].at(-1)

const pendingNews = new Map<string, string>()

/** Makes a role's table show a message when it is next shown. */
export const showMessageInTable = (role: string, news: string): void => {
	pendingNews.set(role, news)
}

/** The message for a role's table; it stays until it is cleared, because what is rendered is not always shown. */
export const newsFor = (role: string): string | null => pendingNews.get(role) ?? null

/** Clears the message for a role's table once it is shown. */
export const forgetNews = (role: string): void => {
	pendingNews.delete(role)
}
