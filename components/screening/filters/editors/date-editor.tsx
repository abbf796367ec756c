import { useId } from 'react'
import field from '@/components/ui/fields/field.module.css'
import { dateKinds } from '@/lib/records/shapes/options'
import type { Filter } from '@/lib/screening/model/table-filter'
import editor from './editor.module.css'
import type { EditorProps } from './editor-props'

type DateFilter = Extract<Filter, { field: 'date' }>

const ways = ['overdue', 'this-week', 'there', 'not-there', 'from-to'] as const

/** The kind of a date, and when it is due. */
export function DateEditor({ filter, speech, onFilter }: EditorProps<DateFilter>) {
	const { words, say } = speech
	const text = words.screen.filters
	const id = useId()
	const { field: name, kind, is } = filter
	const isRange = is === 'from-to'
	return (
		<>
			<p className={editor.kind}>
				<label htmlFor={`${id}-kind`} className="visually-hidden">
					{say(text.fields.date)}
				</label>
				<select
					id={`${id}-kind`}
					className={field.select}
					value={kind}
					onChange={({ target }) =>
						onFilter({ ...filter, kind: dateKinds.find((one) => one === target.value) ?? 'any' })
					}
				>
					<option value="any">{say(text.dates.any)}</option>
					{dateKinds.map((one) => (
						<option key={one} value={one}>
							{say(words.screen.progress.dates[one])}
						</option>
					))}
				</select>
			</p>
			<fieldset className={editor.values}>
				<legend className="visually-hidden">{say(text.hints.date)}</legend>
				{ways.map((way) => (
					<label key={way}>
						<input
							type="radio"
							name={`${id}-is`}
							checked={is === way}
							onChange={() => onFilter({ field: name, kind, is: way })}
						/>
						{say(text.dates[way])}
					</label>
				))}
			</fieldset>
			{isRange && (
				<div className={editor.range}>
					{(['from', 'to'] as const).map((end) => (
						<div key={end}>
							<label htmlFor={`${id}-${end}`}>{say(text[end])}</label>
							<input
								id={`${id}-${end}`}
								type="date"
								className={field.field}
								value={filter[end] ?? ''}
								onChange={({ target }) => {
									const { [end]: _, ...other } = filter
									onFilter(target.value === '' ? other : { ...other, [end]: target.value })
								}}
							/>
						</div>
					))}
				</div>
			)}
		</>
	)
}
