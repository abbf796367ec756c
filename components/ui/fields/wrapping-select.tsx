import fields from './field.module.css'
import styles from './wrapping-select.module.css'

type Props = Omit<React.ComponentProps<'select'>, 'value' | 'children' | 'multiple' | 'className'> & {
	readonly value: string
	/** The values to choose from, each with its text. */
	readonly options: readonly (readonly [value: string, label: string])[]
	/** Lower, for rows of a table. */
	readonly look?: 'small'
}

/** A menu whose chosen option is shown whole: it wraps, where the browser's own menu cuts it. */
export function WrappingSelect({ value, options, look, ...select }: Props) {
	const shown = options.find(([one]) => one === value)?.[1] ?? ''
	return (
		<span className={look ? `${styles.wrapping} ${styles[look]}` : styles.wrapping}>
			<span className={`${fields.select} ${styles.shown}`} aria-hidden="true">
				{shown}
			</span>
			<select {...select} className={styles.menu} value={value}>
				{options.map(([one, label]) => (
					<option key={one} value={one}>
						{label}
					</option>
				))}
			</select>
		</span>
	)
}
