import { useId, useState } from 'react'
import field from '@/components/ui/fields/field.module.css'
import { readLocalNumber, writeLocalNumber } from '@/lib/form/local-number'
import { locales } from '@/lib/i18n/locales'
import { maxNumberCharacters } from '@/lib/limits/limits'
import type { Filter, NumberField } from '@/lib/screening/model/table-filter'
import editor from './editor.module.css'
import type { EditorProps } from './editor-props'

type NumberFilter = Extract<Filter, { field: 'points' | NumberField }>

const units = { points: 'points', pay: 'cny-a-year', age: 'age', experience: 'years' } as const

/** The limits of a number, either of which may be left empty. */
export function NumberEditor({ filter, speech, onFilter }: EditorProps<NumberFilter>) {
	const { words, say } = speech
	return (
		<div className={editor.range}>
			{(['from', 'to'] as const).map((end) => (
				<NumberLimit
					key={end}
					label={say(words.screen.filters[end])}
					unit={say(words.form.unitLabels[units[filter.field]])}
					value={filter[end]}
					speech={speech}
					onValue={(value) => {
						const { [end]: _, ...other } = filter
						onFilter(value === null ? other : { ...other, [end]: value })
					}}
				/>
			))}
		</div>
	)
}

type LimitProps = Pick<EditorProps, 'speech'> & {
	readonly label: string
	readonly unit: string
	readonly value: number | undefined
	/** Called with null if there is no limit. */
	readonly onValue: (value: number | null) => void
}

/** One limit: it takes effect as soon as it is a number. */
function NumberLimit({ label, unit, value, speech, onValue }: LimitProps) {
	const { words, say, locale } = speech
	const { formats } = locales[locale]
	const id = useId()
	const written = value === undefined ? '' : writeLocalNumber(value, formats)
	const [last, setTyped] = useState(written)
	// What was typed stays as it is, unless the limit is another one by now.
	const typed = (readLocalNumber(last, formats) ?? undefined) === value ? last : written
	const isFaulty = typed.trim() !== '' && readLocalNumber(typed, formats) === null
	return (
		<div>
			<label htmlFor={id}>{label}</label>
			<input
				id={id}
				type="text"
				inputMode="decimal"
				autoComplete="off"
				maxLength={maxNumberCharacters}
				className={field.field}
				value={typed}
				aria-invalid={isFaulty || undefined}
				aria-describedby={`${id}-unit`}
				onChange={({ target }) => {
					setTyped(target.value)
					onValue(readLocalNumber(target.value, formats))
				}}
			/>
			<small id={`${id}-unit`}>{isFaulty ? say(words.screen.filters.notNumber) : unit}</small>
		</div>
	)
}
