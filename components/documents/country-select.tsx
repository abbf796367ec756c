import fields from '@/components/ui/fields/field.module.css'

type Props = {
	readonly id: string
	/** The accessible name, if no label on the page names it. */
	readonly label?: string
	/** The code of the chosen country; null if none is. */
	readonly country: string | null
	/** The names of all countries; null until they are loaded. */
	readonly names: Readonly<Record<string, string>> | null
	/** What stands there as long as none is chosen. */
	readonly choose: string
	readonly onChoose: (country: string | null) => void
}

/** Which country or region issued a document. */
export const CountrySelect = ({ id, label, country, names, choose, onChoose }: Props) => (
	<select
		id={id}
		className={fields.select}
		aria-label={label}
		value={names ? (country ?? '') : ''}
		onChange={({ target }) => onChoose(target.value || null)}
	>
		<option value="">{choose}</option>
		{Object.entries(names ?? {}).map(([code, name]) => (
			<option key={code} value={code}>
				{name}
			</option>
		))}
	</select>
)
