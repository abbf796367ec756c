import { useMemo } from 'react'
import fields from '@/components/ui/field.module.css'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { maxSearchCharacters } from '@/lib/limits/limits'
import type { Role } from '@/lib/screening/model/records'
import type { RowFilter } from '@/lib/screening/table/row-filter'
import { outcomesShown, type ScreenedUnder } from '@/lib/screening/table/screened'
import { factsAt, missingWords } from '@/rules/columns/result-columns'
import type { FactId } from '@/rules/facts'
import { useScreening } from '../desk/desk-context'
import { Segmented } from '../desk/segmented'
import styles from './filters.module.css'

type Props = {
	readonly role: Role
	readonly screened: ScreenedUnder
	readonly filter: RowFilter
	/** The number of candidates by outcome, whatever outcome is selected. */
	readonly counts: Readonly<Record<string, number>>
	/** Whether the side sheet is open: then only active filters are shown. */
	readonly isBeside: boolean
	readonly onFilter: (filter: RowFilter) => void
}

/** Filters the rows: by outcome, condition, missing answer, market, decision, unreadable cells, and text. */
export function FilterBar({ role, screened, filter, counts, isBeside, onFilter }: Props) {
	const { words, say, names } = useScreening()
	const text = words.screen.table
	const missing = useMemo(() => missingFacts(screened), [screened])
	const markets = useMemo(
		() => role.facts.targetMarkets ?? [...new Set(screened.markets.flat())].toSorted(),
		[role, screened],
	)
	const total = outcomesShown.reduce((sum, outcome) => sum + (counts[outcome] ?? 0), 0)
	const set = (changed: Partial<RowFilter>) => onFilter({ ...filter, ...changed })
	const hasFaults = filter.faulty || screened.faults.some((count) => count > 0)
	return (
		<search className={isBeside ? `${styles.filters} ${styles.beside}` : styles.filters}>
			<Segmented
				name="outcome"
				legend={say(text.outcome)}
				value={filter.outcome ?? 'all'}
				options={[
					{ value: 'all', label: say(text.all), count: total },
					...outcomesShown.map((outcome) => ({
						value: outcome,
						label: say(text.outcomes[outcome]),
						count: counts[outcome] ?? 0,
					})),
				]}
				onValue={(outcome) => set({ outcome: outcome === 'all' ? null : outcome })}
			/>
			<Select
				id="filter-criterion"
				label={say(text.condition)}
				any={say(text.anyCondition)}
				value={filter.criterion}
				options={screened.criteria.map((id) => ({
					value: id,
					label: say(shortNameOf(words, screened.ruleset, id)),
				}))}
				onValue={(criterion) => set({ criterion })}
			/>
			{filter.criterion !== null && (
				<Select
					id="filter-result"
					label={say(text.is)}
					value={filter.result}
					options={(['not-met', 'unmet', 'unknown', 'met'] as const).map((result) => ({
						value: result,
						label: say(text.results[result]),
					}))}
					onValue={(result) => set({ result: result ?? 'not-met' })}
				/>
			)}
			<Select
				id="filter-missing"
				label={say(text.missing)}
				any={say(text.anyMissing)}
				value={filter.missing}
				options={missing.map((fact) => ({ value: fact, label: say(words.facts[fact].label) }))}
				onValue={(fact) => set({ missing: fact })}
			/>
			{markets.length > 0 && (
				<Select
					id="filter-market"
					label={say(text.market)}
					any={say(text.anyMarket)}
					value={filter.market}
					options={markets.map((code) => ({ value: code, label: names.countryNames[code] ?? code }))}
					onValue={(market) => set({ market })}
				/>
			)}
			<Select
				id="filter-decision"
				label={say(text.decision)}
				any={say(text.anyDecision)}
				value={filter.decision}
				options={(['none', 'go-on', 'hold', 'decline'] as const).map((value) => ({
					value,
					label: say(value === 'none' ? text.undecided : words.screen.decision.choices[value]),
				}))}
				onValue={(decision) => set({ decision })}
			/>
			<div className={styles.words}>
				<p className={`${styles.filter} ${styles.search}`}>
					<label htmlFor="filter-search">{say(text.search)}</label>
					<input
						id="filter-search"
						type="search"
						maxLength={maxSearchCharacters}
						className={fields.field}
						placeholder={say(text.searchHint)}
						value={filter.search}
						onChange={({ target }) => set({ search: target.value })}
					/>
				</p>
				{hasFaults && (
					<label className={styles.tick}>
						<input
							type="checkbox"
							checked={filter.faulty}
							onChange={({ target }) => set({ faulty: target.checked })}
						/>
						{say(text.faulty)}
					</label>
				)}
			</div>
		</search>
	)
}

/** Facts that keep somebody's outcome open, in fact order. */
function missingFacts(screened: ScreenedUnder): readonly FactId[] {
	const words = missingWords(screened)
	const all = new Uint32Array(words)
	for (const bits of [screened.missing, screened.inconclusive]) {
		for (let at = 0; at < bits.length; at++) {
			const word = at % words
			all[word] = (all[word] as number) | (bits[at] as number)
		}
	}
	return factsAt(screened, all, 0)
}

type SelectProps<T extends string> = {
	readonly id: string
	readonly label: string
	readonly any?: string
	readonly value: T | null
	readonly options: readonly { readonly value: T; readonly label: string }[]
	readonly onValue: (value: T | null) => void
}

function Select<T extends string>({ id, label, any, value, options, onValue }: SelectProps<T>) {
	return (
		<p className={styles.filter} data-active={value !== null || undefined}>
			<label htmlFor={id}>{label}</label>
			<select
				id={id}
				className={fields.select}
				value={value ?? ''}
				onChange={({ target }) =>
					onValue(options.find((option) => option.value === target.value)?.value ?? null)
				}
			>
				{any !== undefined && <option value="">{any}</option>}
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</select>
		</p>
	)
}
