import styles from './form.module.css'

type Props = Omit<React.ComponentProps<'select'>, 'onChange' | 'children'> & {
	/** Names by code in the order in which they are listed; undefined until they are loaded. */
	readonly names: Readonly<Record<string, string>> | undefined
	readonly except?: readonly string[]
	readonly label: string
	readonly placeholder: string
	readonly value: string
	readonly onCode: (code: string) => void
}

/** A country or a language by name. The list is long, so that it is filled in on the device only. */
export function NameSelect({ names, except = [], label, placeholder, value, onCode, ...select }: Props) {
	return (
		<select
			{...select}
			className={styles.select}
			aria-label={label}
			value={value}
			onChange={(event) => onCode(event.target.value)}
		>
			<option value="">{placeholder}</option>
			{!names && value && <option value={value}>{value}</option>}
			{names &&
				Object.entries(names)
					.filter(([code]) => code === value || !except.includes(code))
					.map(([code, name]) => (
						<option key={code} value={code}>
							{name}
						</option>
					))}
		</select>
	)
}
