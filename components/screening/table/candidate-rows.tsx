import { useCallback, useEffect, useMemo } from 'react'
import { today } from '@/lib/day/today'
import { topicOf } from '@/lib/result/topics'
import type { Role } from '@/lib/screening/model/records'
import type { TableFilter } from '@/lib/screening/model/table-filter'
import { findInRole } from '@/lib/screening/role/role-findings'
import type { ScreenedUnder } from '@/lib/screening/table/screened'
import { sortRows } from '@/lib/screening/table/sort-rows'
import { betweenSentences, joinSentences } from '@/lib/words/join-sentences'
import { type Step, steps } from '@/rules/facts'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { ResolvedBy, resolvedRows } from '../asking/resolved-by'
import { BulkBar, givesWay } from '../bulk/bulk-bar'
import { SideSheet } from '../candidate/side-sheet'
import { useScreening } from '../desk/desk-context'
import { goTo } from '../desk/route'
import { keepRowOrder } from '../desk/row-order'
import type { useViewState } from '../desk/use-view-state'
import { DuplicatesLink } from '../duplicates/duplicates-link'
import { useDuplicates } from '../duplicates/use-duplicates'
import { ExportPanel } from '../export/export-panel'
import { FilterBar } from '../filters/filter-bar'
import { NoMatch } from '../filters/no-match'
import { useFilterSpeech } from '../filters/say/use-filter-speech'
import { useFiltered } from '../filters/use-filtered'
import { focusRows } from '../focus/row-stops'
import { useRun } from '../keys/keys-context'
import { CandidateTable } from './candidate-table'
import { tableColumns } from './columns'
import table from './table.module.css'

type Props = {
	readonly role: Role
	readonly screened: ScreenedUnder
	readonly view: ReturnType<typeof useViewState>
}

/** The required criteria to show, by topic, and their number with and without those that the role decides. */
function shownCriteria(ruleset: Ruleset, decided: ReadonlySet<number>, onlyDifferent: boolean) {
	const { criteria } = ruleset
	const required = criteria.flatMap(({ kind }, place) => (kind === 'required' ? [place] : []))
	const different = required.filter((place) => !decided.has(place))
	const shown = onlyDifferent ? different : required
	const isOf = (step: Step) => (place: number) => topicOf(ruleset, criteria[place]?.id ?? '') === step
	const topics = steps
		.map((step) => ({ step, places: shown.filter(isOf(step)) }))
		.filter(({ places }) => places.length > 0)
	return { required: required.length, different: different.length, topics }
}

/** The rows of a role: filtered, sorted, selected, and one of them opened beside the table. */
export function CandidateRows({ role, screened, view }: Props) {
	const { words, say } = useScreening()
	const duplicates = useDuplicates(role.id)
	const run = useRun()
	const { filter, sorting, current, open, deciding, chosen, onlyDifferent, resolvedBy, set } = view
	const text = words.screen.table
	const speech = useFilterSpeech(role)
	const { filtered, found } = useFiltered(role, screened, filter)
	const { decisions } = filtered
	const onFilter = useCallback((changed: TableFilter) => set({ filter: changed, resolvedBy: null }), [set])
	const rows = useMemo(
		() => sortRows(screened, resolvedRows(screened, found.rows, resolvedBy), sorting, decisions),
		[screened, found, resolvedBy, sorting, decisions],
	)
	useEffect(
		() => keepRowOrder(role.id, () => Array.from(rows, (row) => screened.keys[row] ?? '')),
		[role.id, rows, screened],
	)
	const ruleset: Ruleset = rulesets[screened.ruleset]
	const decided = useMemo(() => {
		const found = findInRole(role, screened.ruleset, today())
		const settled = [...found.met, ...found.barriers.map(({ criterion }) => criterion)]
		return new Set(settled.map((criterion) => screened.criteria.indexOf(criterion)))
	}, [role, screened])
	const { required, different, topics } = useMemo(
		() => shownCriteria(ruleset, decided, onlyDifferent),
		[ruleset, decided, onlyDifferent],
	)
	const columns = useMemo(() => tableColumns(screened, topics), [screened, topics])
	const places = useMemo(() => topics.flatMap((topic) => topic.places), [topics])
	const onOpen = useCallback((key: string) => set({ current: key, open: key, deciding: null }), [set])
	const onChoose = useCallback(
		(keys: readonly string[], isChosen: boolean) =>
			set(({ chosen: before }) => {
				const after = new Set(before)
				for (const key of keys) isChosen ? after.add(key) : after.delete(key)
				return { chosen: after }
			}),
		[set],
	)
	const close = useCallback(() => {
		set({ open: null, deciding: null })
		requestAnimationFrame(focusRows)
	}, [set])
	const at = open === null ? -1 : rows.findIndex((row) => screened.keys[row] === open)
	return (
		<div className={open === null ? 'page' : `page ${table.withSheet}`}>
			<div className={table.main}>
				<div className={givesWay(chosen)}>
					<FilterBar filtered={filtered} found={found} filter={filter} speech={speech} onFilter={onFilter} />
				</div>
				<BulkBar
					role={role}
					screened={screened}
					rows={rows}
					chosen={chosen}
					isBeside={open !== null}
					onChoose={onChoose}
				/>
				{resolvedBy && <ResolvedBy next={resolvedBy} onEnd={() => set({ resolvedBy: null })} />}
				<div className={table.line}>
					<p>
						{joinSentences(say, words, [say(text.sorted[sorting.by]), say(text.notRanked)])}
						{betweenSentences(say, words)}
						<span role="status">
							{joinSentences(say, words, [
								say(text.shown, { shown: rows.length, count: screened.count }),
								found.unknown > 0 && say(words.screen.filters.leftOut, { count: found.unknown }),
							])}
						</span>
					</p>
					{open === null && <DuplicatesLink role={role.id} duplicates={duplicates} />}
					<ExportPanel role={role} screened={screened} rows={rows} chosen={chosen} />
					{different < required && (
						<button type="button" className="link" onClick={() => set({ onlyDifferent: !onlyDifferent })}>
							{onlyDifferent ? say(text.showAll) : say(text.onlyDifferent, { count: different })}
						</button>
					)}
				</div>
				{rows.length === 0 ? (
					<NoMatch filtered={filtered} filter={filter} speech={speech} onFilter={onFilter} />
				) : (
					<CandidateTable
						screened={screened}
						rows={rows}
						columns={columns}
						required={places}
						decided={decided}
						decisions={decisions}
						sorting={sorting}
						current={current}
						open={open}
						chosen={chosen}
						onSort={(next) => set({ sorting: next })}
						onCurrent={(key) => set({ current: key })}
						onOpen={onOpen}
						onPage={(key) => goTo({ view: 'result', role: role.id, candidate: key })}
						onDecide={(key, choice) => set({ current: key, open: key, deciding: choice })}
						onChoose={onChoose}
					/>
				)}
			</div>
			{open !== null && (
				<SideSheet
					role={role}
					ruleset={screened.ruleset}
					candidate={open}
					place={at < 0 ? null : { at: at + 1, of: rows.length }}
					deciding={deciding}
					duplicates={duplicates}
					onClose={close}
					onStep={(by) => run(by > 0 ? 'next-row' : 'previous-row')}
				/>
			)}
		</div>
	)
}
