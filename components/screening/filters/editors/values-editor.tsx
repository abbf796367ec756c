import { useId, useMemo, useState } from 'react'
import { SearchIcon } from '@/components/ui/marks/search-icon'
import { locales } from '@/lib/i18n/locales'
import { sayNumber } from '@/lib/i18n/say'
import { maxFilterValues, maxSearchCharacters } from '@/lib/limits/limits'
import { countValues, type ValuesFilter, valuesFor } from '@/lib/screening/table/filters/filter-values'
import { fold } from '@/lib/search/fold'
import { Segmented } from '../../desk/segmented'
import { sayFilterValue, sayLabel } from '../say/say-filter'
import editor from './editor.module.css'
import type { EditorProps } from './editor-props'

/** Fields with so few values that unwanted ones are simply not ticked. */
const isShort: readonly string[] = [
	'outcome',
	'unreadable',
	'class',
] satisfies readonly ValuesFilter['field'][]

/** Fields whose values have no inherent order. */
const byName: readonly string[] = ['nationality', 'market', 'tag'] satisfies readonly ValuesFilter['field'][]

/** Longer lists are searchable, and without counts. */
const maxCounted = 12

/** Ticks the values of which a candidate must have one, or none. */
export function ValuesEditor({ filter, others, filtered, speech, onFilter }: EditorProps<ValuesFilter>) {
	const { words, say, locale } = speech
	const text = words.screen.filters
	const id = useId()
	const [typed, setTyped] = useState('')
	const values = useMemo(() => {
		const said = valuesFor(filter, filtered).map((value) => ({
			value,
			label: sayFilterValue(filter.field, value, speech),
		}))
		const { compare } = new Intl.Collator(locales[locale].formats)
		return byName.includes(filter.field) ? said.toSorted((a, b) => compare(a.label, b.label)) : said
	}, [filter, filtered, speech, locale])
	const isLong = values.length > maxCounted
	const counts = useMemo(
		() =>
			isLong
				? []
				: countValues(
						filtered,
						others,
						filter,
						values.map(({ value }) => value),
					),
		[isLong, filtered, others, filter, values],
	)
	const term = fold(typed)
	const chosen: readonly string[] = filter.values
	const set = (change: { is?: string; values?: readonly string[] }) =>
		onFilter({ ...filter, ...change } as ValuesFilter)
	return (
		<>
			{(!isShort.includes(filter.field) || filter.is === 'none-of') && (
				<Segmented
					name={`${id}-is`}
					legend={sayLabel(filter, speech)}
					isLegendHidden
					value={filter.is}
					options={(['any-of', 'none-of'] as const).map((value) => ({ value, label: say(text.is[value]) }))}
					onValue={(is) => set({ is })}
				/>
			)}
			{isLong && (
				<div className={editor.find}>
					<SearchIcon />
					<input
						type="text"
						maxLength={maxSearchCharacters}
						autoComplete="off"
						aria-label={say(words.screen.table.search)}
						value={typed}
						onChange={({ target }) => setTyped(target.value)}
					/>
				</div>
			)}
			<fieldset className={editor.values}>
				<legend className="visually-hidden">{sayLabel(filter, speech)}</legend>
				{values.map(({ value, label }, at) =>
					term !== '' && !fold(label).includes(term) ? null : (
						<label key={value}>
							<input
								type="checkbox"
								checked={chosen.includes(value)}
								disabled={!chosen.includes(value) && chosen.length >= maxFilterValues}
								onChange={({ target }) =>
									set({
										values: target.checked ? [...chosen, value] : chosen.filter((one) => one !== value),
									})
								}
							/>
							<bdi>{label}</bdi> {counts[at] !== undefined && <small>{sayNumber(locale, counts[at])}</small>}
						</label>
					),
				)}
			</fieldset>
		</>
	)
}
