'use client'

import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { joinSentences, sayDay, sayList } from '@/lib/i18n/say'
import { topicOf } from '@/lib/result-view'
import type { Role } from '@/lib/screening/model'
import { findInRole } from '@/lib/screening/role-findings'
import { allRows, countOutcomes, filterRows, type SortBy, sortRows } from '@/lib/screening/row-filter'
import type { Screened } from '@/lib/screening/screened'
import { today } from '@/lib/today'
import { steps } from '@/rules/facts'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import form from '../form/form.module.css'
import { Notice } from '../notice'
import { AskNextBand } from './ask-next-band'
import { CandidateTable } from './candidate-table'
import { ChosenBar } from './chosen-bar'
import { useScreening } from './desk-context'
import { ExportPanel } from './export-panel'
import { FilterBar } from './filter-bar'
import { NotFound } from './not-found'
import { hashOf } from './route'
import styles from './screen.module.css'
import { SideSheet } from './side-sheet'
import table from './table.module.css'
import { useDecisions, useScreened } from './use-screened'
import { takeNews, useViewState } from './use-view-state'

/** The candidates of a role, screened. */
export default function CandidatesView({ role: id }: { readonly role: string }) {
	const { state } = useScreening()
	const role = state.roles.find((one) => one.id === id)
	return role ? <Candidates role={role} /> : <NotFound />
}

function Candidates({ role }: { readonly role: Role }) {
	const { words, say, state } = useScreening()
	const view = useViewState(role)
	const { screened, progress, cancel } = useScreened(role.id, view.ruleset)
	const [news] = useState(() => takeNews(role.id))
	const text = words.screen.table
	const count = state.counts[role.id] ?? 0
	return (
		<>
			<div className="page">
				<RoleHead
					role={role}
					ruleset={view.ruleset}
					onRuleset={(ruleset) => view.set({ ruleset, open: null })}
				/>
			</div>
			<div role="status" className={`page ${table.news}`}>
				{news !== null && <Notice kind="done">{news}</Notice>}
			</div>
			{count === 0 && (
				<div className="page">
					<div className={table.empty}>
						<p className="lead">{say(text.nobodyYet)}</p>
						<p>
							<a className="button" href={hashOf({ view: 'add', role: role.id })}>
								{say(text.add)}
							</a>
						</p>
					</div>
				</div>
			)}
			<div role="status" className={`page ${table.progress}`}>
				{progress && progress.done < progress.total && (
					<>
						{say(text.screening, progress)}{' '}
						<button type="button" className="link" onClick={cancel}>
							{say(words.screen.cancel)}
						</button>
					</>
				)}
			</div>
			{count > 0 && screened?.ruleset === view.ruleset && view.open === null && (
				<AskNextBand
					role={role}
					screened={screened}
					onShow={(fact) => view.set({ filter: { ...allRows, outcome: 'undetermined', missing: fact } })}
				/>
			)}
			{count > 0 && screened?.ruleset === view.ruleset && (
				<Rows role={role} screened={screened} view={view} />
			)}
		</>
	)
}

function RoleHead({
	role,
	ruleset,
	onRuleset,
}: {
	readonly role: Role
	readonly ruleset: RulesetId
	readonly onRuleset: (ruleset: RulesetId) => void
}) {
	const { locale, words, say, state, names } = useScreening()
	const text = words.screen.table
	const found = useMemo(() => findInRole(role, ruleset, today()), [role, ruleset])
	const total = found.met.length + found.barriers.length + found.open.length
	const markets = (role.facts.targetMarkets ?? []).map((code) => names.countryNames[code] ?? code)
	return (
		<div className={table.head}>
			<div>
				<p className={styles.crumbs}>
					<a className="link" href={hashOf({ view: 'home' })}>
						{say(words.screen.allRoles)}
					</a>
					<span>
						{say(text.version, { version: rulesets[ruleset].version, date: sayDay(locale, today()) })}
					</span>
				</p>
				<h1>{role.name}</h1>
			</div>
			<p className={table.lead}>
				{joinSentences(locale, [
					say(text.count, { count: state.counts[role.id] ?? 0 }),
					markets.length > 0 && say(text.markets, { list: sayList(locale, markets) }),
					say(text.roleMeets, { met: found.met.length, total }),
				])}
				{found.barriers.length > 0 && (
					<>
						{' '}
						<a href={hashOf({ view: 'edit-role', role: role.id })}>
							{say(words.screen.home.nobody, { count: found.barriers.length })}
						</a>
					</>
				)}
			</p>
			<div className={`${table.headActions} no-print`}>
				<p className={table.filter}>
					<label htmlFor="ruleset">{say(text.ruleset)}</label>
					<select
						id="ruleset"
						className={form.select}
						value={ruleset}
						onChange={({ target }) =>
							onRuleset(rulesetIds.find((other) => other === target.value) ?? ruleset)
						}
					>
						{rulesetIds.map((other) => (
							<option key={other} value={other}>
								{`${say(words.rulesets[other].name)} (${say(words.statuses[rulesets[other].status])})`}
							</option>
						))}
					</select>
				</p>
				<a className="button second small" href={hashOf({ view: 'edit-role', role: role.id })}>
					{say(text.editRole)}
				</a>
				<a className="button second small" href={hashOf({ view: 'add', role: role.id })}>
					{say(text.add)}
				</a>
			</div>
		</div>
	)
}

type RowsProps = {
	readonly role: Role
	readonly screened: Screened
	readonly view: ReturnType<typeof useViewState>
}

function Rows({ role, screened, view }: RowsProps) {
	const { locale, words, say } = useScreening()
	const decisions = useDecisions(role.id)
	const { filter, sorting, open, chosen, onlyDifferent, set } = view
	const text = words.screen.table
	const wanted = useDeferredValue(filter)
	const withoutOutcome = useMemo(
		() => filterRows(screened, { ...wanted, outcome: null }, decisions),
		[screened, wanted, decisions],
	)
	const counts = useMemo(() => countOutcomes(screened, withoutOutcome), [screened, withoutOutcome])
	const rows = useMemo(
		() => sortRows(screened, filterRows(screened, wanted, decisions), sorting, decisions),
		[screened, wanted, sorting, decisions],
	)
	const ruleset: Ruleset = rulesets[screened.ruleset]
	const decided = useMemo(() => {
		const found = findInRole(role, screened.ruleset, today())
		const settled = [...found.met, ...found.barriers.map(({ criterion }) => criterion)]
		return new Set(settled.map((criterion) => screened.criteria.indexOf(criterion)))
	}, [role, screened])
	const required = ruleset.criteria.flatMap(({ kind }, place) => (kind === 'required' ? [place] : []))
	const different = required.filter((place) => !decided.has(place))
	const shown = onlyDifferent ? different : required
	const columns = steps.flatMap((step) => {
		const places = shown.filter((place) => topicOf(ruleset, ruleset.criteria[place]?.id ?? '') === step)
		return places.length > 0 ? [{ step, name: say(text.topics[step]), places }] : []
	})
	const onOpen = useCallback((key: string) => set({ open: key }), [set])
	const onChoose = useCallback(
		(keys: readonly string[], isChosen: boolean) =>
			set(({ chosen: before }) => {
				const after = new Set(before)
				for (const key of keys) isChosen ? after.add(key) : after.delete(key)
				return { chosen: after }
			}),
		[set],
	)
	const onSort = (by: SortBy) =>
		set({ sorting: { by, isDown: sorting.by === by ? !sorting.isDown : by === 'strength' } })
	const close = useCallback(() => {
		set({ open: null })
		if (open)
			requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-open="${open}"]`)?.focus())
	}, [set, open])
	function step(by: number) {
		const at = rows.findIndex((row) => screened.keys[row] === open)
		const next = rows[at + by]
		if (at >= 0 && next !== undefined) set({ open: screened.keys[next] ?? null })
	}
	return (
		<div className={open === null ? 'page' : `page ${table.withSheet}`}>
			<div className={table.main}>
				<FilterBar
					role={role}
					screened={screened}
					filter={filter}
					counts={counts}
					onFilter={(changed) => set({ filter: changed })}
				/>
				<div className={table.line}>
					<p>
						{joinSentences(locale, [say(text.sorted[sorting.by]), say(text.notRanked)])}{' '}
						<span role="status">{say(text.shown, { shown: rows.length, count: screened.count })}</span>
					</p>
					<ExportPanel role={role} screened={screened} rows={rows} chosen={chosen} />
					{different.length < required.length && (
						<button type="button" className="link" onClick={() => set({ onlyDifferent: !onlyDifferent })}>
							{onlyDifferent ? say(text.showAll) : say(text.onlyDifferent, { count: different.length })}
						</button>
					)}
				</div>
				<ChosenBar role={role} screened={screened} rows={rows} chosen={chosen} onChoose={onChoose} />
				{rows.length === 0 ? (
					<p className={table.none}>
						{say(text.none)}{' '}
						<button type="button" className="link" onClick={() => set({ filter: allRows })}>
							{say(text.clear)}
						</button>
					</p>
				) : (
					<CandidateTable
						screened={screened}
						rows={rows}
						columns={columns}
						decided={decided}
						decisions={decisions}
						sorting={sorting}
						open={open}
						chosen={chosen}
						onSort={onSort}
						onOpen={onOpen}
						onChoose={onChoose}
					/>
				)}
			</div>
			{open !== null && (
				<SideSheet role={role} ruleset={screened.ruleset} candidate={open} onClose={close} onStep={step} />
			)}
		</div>
	)
}
