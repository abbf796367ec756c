import { useId, useState } from 'react'
import field from '@/components/ui/fields/field.module.css'
import { filterSubjectOf } from '@/lib/screening/model/table-filter'
import editor from './editors/editor.module.css'
import type { Offer } from './say/offers'
import { sayFilter } from './say/say-filter'
import { SheetFields, type SheetProps } from './sheet-filter'

/** The filter by a condition in the sheet: first the condition, then its result. */
export function SheetCondition({
	offer,
	conditions,
	...shared
}: SheetProps & { readonly conditions: readonly Offer[] }) {
	const { filter, speech } = shared
	const { words, say } = speech
	const id = useId()
	const actives = filter.filters.filter((one) => one.field === 'condition')
	const subjects = actives.map(filterSubjectOf)
	const [isOpen, setOpen] = useState(false)
	const [chosen, setChosen] = useState(
		() => conditions.find((one) => one.filter && subjects.includes(filterSubjectOf(one.filter)))?.id ?? '',
	)
	const condition = conditions.find((one) => one.id === chosen)?.filter
	return (
		<details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>
				{offer.label}
				{actives.length === 0 && <small>{offer.hint}</small>}
				{actives.map((active) => (
					<b key={filterSubjectOf(active)}>{sayFilter(active, speech)}</b>
				))}
			</summary>
			{isOpen && (
				<>
					<p className={editor.kind}>
						<label htmlFor={id} className="visually-hidden">
							{offer.label}
						</label>
						<select
							id={id}
							className={field.select}
							value={chosen}
							onChange={({ target }) => setChosen(target.value)}
						>
							<option value="" />
							{conditions.map((one) => (
								<option key={one.id} value={one.id}>
									{say(words.screen.filters.of, { rules: one.hint, name: one.label })}
								</option>
							))}
						</select>
					</p>
					{condition && <SheetFields key={chosen} offered={condition} {...shared} />}
				</>
			)}
		</details>
	)
}
