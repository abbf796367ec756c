import { sayNumber } from '@/lib/i18n/say'
import { useScreening } from './desk-context'
import styles from './segmented.module.css'

type Props<T extends string> = {
	readonly name: string
	readonly legend: string
	/** Whether the legend is redundant with what is around it. */
	readonly isLegendHidden?: boolean
	readonly options: readonly {
		readonly value: T
		readonly label: string
		readonly count?: number
		/** Visible content after the label that is not part of the accessible name. */
		readonly after?: React.ReactNode
	}[]
	readonly value: T | null
	readonly onValue: (value: T) => void
}

/** A choice of a few options side by side, the selected one filled. */
export function Segmented<T extends string>({
	name,
	legend,
	isLegendHidden = false,
	options,
	value,
	onValue,
}: Props<T>) {
	const { locale } = useScreening()
	return (
		<fieldset className={styles.segments}>
			<legend className={isLegendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
			<div>
				{options.map((option) => (
					<label key={option.value}>
						<input
							type="radio"
							name={name}
							value={option.value}
							checked={value === option.value}
							onChange={() => onValue(option.value)}
						/>
						<span>
							{option.label}{' '}
							{option.count !== undefined && (
								<span className={styles.count}>{sayNumber(locale, option.count)}</span>
							)}
							{option.after && <span aria-hidden="true">{option.after}</span>}
						</span>
					</label>
				))}
			</div>
		</fieldset>
	)
}
