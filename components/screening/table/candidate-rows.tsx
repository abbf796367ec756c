import { lazy, Suspense, useCallback } from 'react'
import type { DecisionChoice, Role } from '@/lib/screening/model/records'
import { everyone, type TableFilter } from '@/lib/screening/model/table-filter'
import type { SavedView } from '@/lib/screening/model/table-view'
import type { ScreenedUnder } from '@/lib/screening/table/screened-candidates'
import { type Sorting, sortingFor } from '@/lib/screening/table/sort-rows'
import { ResolvedBy } from '../asking/resolved-by'
import { BulkBar, givesWay } from '../bulk/bulk-bar'
import { SideSheet } from '../candidate/side-sheet'
import { goTo } from '../desk/route'
import type { useViewState } from '../desk/use-view-state'
import { useDuplicates } from '../duplicates/use-duplicates'
import { FilterBar } from '../filters/filter-bar'
import { NoMatch } from '../filters/no-match'
import { useFilterSpeech } from '../filters/say/use-filter-speech'
import { focusRows } from '../focus/row-stops'
import { useRun } from '../keys/keys-context'
import type { RowsShape } from '../rows/shape-switch'
import { useIsPart } from '../screened/part-slot'
import { useViewCounts } from '../views/use-view-counts'
import { ViewChoice } from '../views/view-choice'
import { ViewMenu } from '../views/view-menu'
import { CandidateTable } from './candidate-table'
import table from './candidates.module.css'
import { ColumnHead } from './column-head'
import { allColumns } from './columns'
import { CommandLine } from './command-line'
import { DecisionRuleset } from './decision-ruleset'
import { ForAll } from './for-all'
import { RowsLine } from './rows-line'
import { SortMenu } from './sort-menu'
import { useDecided } from './use-decided'
import { useShownRows } from './use-shown-rows'
import { useTableView } from './use-table-view'

const MatrixTable = lazy(() => import(/* webpackChunkName: "screen-records" */ '../matrix/matrix-table'))

const [nameColumn] = allColumns
/** Whose candidates are counted while only a part of the list is there. */
const noViews: readonly SavedView[] = []

type Props = {
	readonly role: Role
	readonly screened: ScreenedUnder
	readonly view: ReturnType<typeof useViewState>
	readonly shape: RowsShape
}

/** The rows of a role: filtered, sorted, selected, and one of them opened next to the table. */
export function CandidateRows({ role, screened, view, shape }: Props) {
	const isMatrix = shape === 'matrix'
	const duplicates = useDuplicates(role.id)
	const run = useRun()
	const { filter, current, open, deciding, chosen, resolvedBy, set } = view
	const sorting = sortingFor(screened, view.sorting)
	const speech = useFilterSpeech(role)
	const { filtered, found, rows } = useShownRows(role, screened, { filter, sorting, resolvedBy })
	const { decisions, progress } = filtered
	const onFilter = useCallback((changed: TableFilter) => set({ filter: changed }), [set])
	const { decided, dots, barriers } = useDecided(role)
	const isBeside = open !== null && !isMatrix
	const { shown: columns, saved, chooser, atFirst } = useTableView(role, screened, view)
	const isPart = useIsPart()
	const counts = useViewCounts(filtered, isPart ? noViews : saved.views, atFirst)
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
	const onPage = useCallback(
		(key: string) => goTo({ view: 'result', role: role.id, candidate: key }),
		[role.id],
	)
	const close = useCallback(() => {
		set({ open: null, deciding: null })
		requestAnimationFrame(focusRows)
	}, [set])
	const at = open === null ? -1 : rows.findIndex((row) => screened.keys[row] === open)
	const decide = (key: string, choice: DecisionChoice) => set({ current: key, open: key, deciding: choice })
	const shown = {
		role,
		screened,
		decided,
		dots,
		rows,
		decisions,
		sorting,
		current,
		chosen,
		density: view.density,
		onSort: (next: Sorting) => set({ sorting: next }),
		onCurrent: (key: string) => set({ current: key }),
		onPage,
		onChoose,
	}
	return (
		<>
			<div className={`page ${table.commands}`}>
				<div className={givesWay(chosen)}>
					<CommandLine
						role={role}
						shape={shape}
						screened={screened}
						rows={rows}
						chosen={chosen}
						chooser={
							isBeside || isMatrix
								? null
								: {
										...chooser,
										onColumns: (changed) => set({ columns: changed }),
										onDensity: (changed) => set({ density: changed }),
									}
						}
						duplicates={isBeside ? null : duplicates}
					>
						<ViewMenu saved={saved} counts={counts} />
						<FilterBar
							filtered={filtered}
							found={found}
							filter={filter}
							speech={speech}
							onFilter={onFilter}
							views={<ViewChoice saved={saved} />}
						>
							<SortMenu
								columns={columns}
								screened={screened}
								sorting={sorting}
								onSort={(next) => set({ sorting: next })}
							/>
						</FilterBar>
					</CommandLine>
				</div>
				<BulkBar
					role={role}
					screened={screened}
					rows={rows}
					chosen={chosen}
					isBeside={isBeside}
					onChoose={onChoose}
				/>
				{resolvedBy && <ResolvedBy only={resolvedBy} onEnd={() => set({ resolvedBy: null })} />}
				<RowsLine rows={rows} unknown={resolvedBy ? 0 : found.unknown} sorting={sorting} />
			</div>
			<div className={isBeside ? `page ${table.withSheet}` : 'page'}>
				<div className={table.main}>
					{rows.length === 0 ? (
						<NoMatch
							filtered={filtered}
							filter={filter}
							only={resolvedBy}
							speech={speech}
							onFilter={onFilter}
							onClear={() => set({ filter: everyone, resolvedBy: null })}
						/>
					) : isMatrix ? (
						<Suspense>
							<MatrixTable
								{...shown}
								filter={filter}
								nameHead={(isPrinted) => (
									<ColumnHead column={nameColumn} headRows={2} isPrinted={isPrinted} {...shown} />
								)}
								onFilter={onFilter}
								onOpen={onPage}
								onDecide={(key, choice) => {
									decide(key, choice)
									goTo({ view: 'table', role: role.id })
								}}
							/>
						</Suspense>
					) : (
						<CandidateTable
							{...shown}
							columns={columns}
							progress={progress}
							open={open}
							onOpen={onOpen}
							onDecide={decide}
						/>
					)}
					<div className={table.foot}>
						<ForAll role={role} screened={screened} met={dots.size} barriers={barriers} />
						<DecisionRuleset
							role={role}
							ruleset={screened.ruleset}
							onRuleset={(ruleset) => set({ ruleset })}
						/>
					</div>
				</div>
				{isBeside && (
					<SideSheet
						role={role}
						ruleset={screened.ruleset}
						candidate={open}
						place={at < 0 || isPart ? null : { at: at + 1, of: rows.length }}
						deciding={deciding}
						duplicates={duplicates}
						onClose={close}
						onStep={(by) => run(by > 0 ? 'next-row' : 'previous-row')}
					/>
				)}
			</div>
		</>
	)
}
