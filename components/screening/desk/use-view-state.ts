import { useCallback, useEffect, useState } from 'react'
import type { AskedNext } from '@/lib/screening/desk/desk-screening'
import type { Choice, Role } from '@/lib/screening/model/records'
import { everyone, type TableFilter } from '@/lib/screening/model/table-filter'
import { firstSorting, type Sorting } from '@/lib/screening/table/sort-rows'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'

type ViewState = {
	/** The rule set that decisions, questions and files go by. */
	readonly ruleset: RulesetId
	readonly filter: TableFilter
	readonly sorting: Sorting
	/** The candidate in the row where the keys are. */
	readonly current: string | null
	/** The candidate in the side sheet. */
	readonly open: string | null
	/** What a key chose for the candidate in the side sheet, for whom a decision is to be recorded. */
	readonly deciding: Choice | null
	readonly chosen: ReadonlySet<string>
	/** Whether all that is to be asked is shown. */
	readonly isAskOpen: boolean
	/** Shows only those whom these questions resolve, of those who pass the filter. */
	readonly resolvedBy: AskedNext | null
}

/** The state of each role's table until the page is closed, so that coming back finds it the same. */
const viewStates = new Map<string, ViewState>()

/** Told when a candidate is to be opened in a table that may be shown already. */
const openers = new Set<() => void>()

/** What is shown of a role's candidates, and in which order. */
export function useViewState(role: Role) {
	const [view, setView] = useState<ViewState>(() => viewStates.get(role.id) ?? fresh(role))
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
	return { ...view, set }
}

/** The first rule set of a role, law first. */
const firstOf = (role: Role): RulesetId => inLawOrder(role.rulesets)[0] ?? 'article'

const fresh = (role: Role): ViewState => ({
	ruleset: firstOf(role),
	filter: everyone,
	sorting: firstSorting,
	current: null,
	open: null,
	deciding: null,
	chosen: new Set(),
	isAskOpen: false,
	resolvedBy: null,
})

/** Makes a role's table open a candidate in the side sheet, at once or when it is next shown. */
export function openInTable(role: Role, candidate: string): void {
	const before = viewStates.get(role.id) ?? fresh(role)
	viewStates.delete(role.id)
	viewStates.set(role.id, { ...before, current: candidate, open: candidate, deciding: null })
	for (const open of openers) open()
}

/** Makes a role's table show only those whom these filters let through. */
export function showInTable(role: Role, filters: TableFilter['filters']): void {
	const before = viewStates.get(role.id) ?? fresh(role)
	viewStates.delete(role.id)
	viewStates.set(role.id, { ...before, filter: { ...everyone, filters }, resolvedBy: null, open: null })
	for (const open of openers) open()
}

/** The candidates that are chosen in a role's table. */
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
export const tellInTable = (role: string, news: string): void => {
	pendingNews.set(role, news)
}

/** Takes the message for a role's table, once. */
export function takeNews(role: string): string | null {
	const news = pendingNews.get(role) ?? null
	pendingNews.delete(role)
	return news
}
