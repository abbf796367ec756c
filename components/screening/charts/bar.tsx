import { outcomesShown } from '@/lib/screening/table/screened'
import type { Outcome } from '@/rules/result'
import styles from './charts.module.css'

type PartKind = 'count' | 'met' | 'open' | 'unmet' | 'hidden'
export type Part = { readonly kind: PartKind; readonly people: number }

/** The kind of bar that stands for each outcome. */
export const kindOf = { eligible: 'met', undetermined: 'open', ineligible: 'unmet' } as const

/** The parts of a bar of outcomes, in the order in which outcomes are shown. */
export const outcomeParts = (counts: Readonly<Record<Outcome, number>>): readonly Part[] =>
	outcomesShown.map((outcome) => ({ kind: kindOf[outcome], people: counts[outcome] }))

type Props = {
	readonly parts: readonly Part[]
	/** How many people a bar over the whole cell stands for. */
	readonly most: number
}

/** A bar from zero, in parts side by side. The numbers stand in the cells beside it. */
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

/** What the parts of the bars stand for. */
export const BarKey = ({ entries }: KeyProps) => (
	<ul className={styles.key}>
		{entries.map(({ kind, label }) => (
			<li key={kind}>
				<span className={styles[kind]} aria-hidden="true" /> {label}
			</li>
		))}
	</ul>
)
