import type { OutcomeCounts } from '@/lib/screening/overview/count-outcomes'
import { outcomesShown } from '@/lib/screening/table/screened-candidates'
import styles from './charts.module.css'

type PartKind = 'count' | 'met' | 'open' | 'unmet' | 'out' | 'hidden'
export type BarPart = { readonly kind: PartKind; readonly people: number }

/** The kind of bar for each outcome. */
export const kindOf = {
	eligible: 'met',
	undetermined: 'open',
	ineligible: 'unmet',
	'not-needed': 'out',
	withheld: 'hidden',
} as const

/** The parts of a bar of outcomes, in display order. */
export const outcomeParts = (counts: OutcomeCounts): readonly BarPart[] =>
	outcomesShown.map((outcome) => ({ kind: kindOf[outcome], people: counts[outcome] }))

type Props = {
	readonly parts: readonly BarPart[]
	/** How many people a bar across the whole cell represents. */
	readonly most: number
}

/** A bar from zero, with its parts side by side. The numbers are in the adjacent cells. */
export const Bar = ({ parts, most }: Props) => (
	<span className={styles.bar} aria-hidden="true">
		{parts
			.filter(({ people }) => people > 0)
			.map(({ kind, people }) => (
				<span
					key={kind}
					className={styles[kind]}
					style={{ inlineSize: `${(100 * people) / Math.max(most, 1)}%` }}
				/>
			))}
	</span>
)

type KeyProps = { readonly entries: readonly { readonly kind: PartKind; readonly label: string }[] }

/** The legend of the bars. */
export const BarKey = ({ entries }: KeyProps) => (
	<ul className={styles.key}>
		{entries.map(({ kind, label }) => (
			<li key={kind}>
				<span className={styles[kind]} aria-hidden="true" /> {label}
			</li>
		))}
	</ul>
)
