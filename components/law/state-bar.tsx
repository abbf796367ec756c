import { type Locale, locales } from '@/lib/i18n/locales'
import { type ClauseState, clauseStates } from '@/lib/law/clauses/clause'
import styles from './law.module.css'

type Props = { readonly locale: Locale; readonly counts: Readonly<Record<ClauseState, number>> }

/** The share, in percent, from which on a number has room on a phone. */
const narrowest = 5

/** The shares of the states as one bar; the numbers stand in the filter below it as well. */
export function StateBar({ locale, counts }: Props) {
	const total = clauseStates.reduce((sum, state) => sum + counts[state], 0)
	const percent = (count: number) => (100 * count) / total
	const isMirrored = locales[locale].direction === 'rtl'
	const parts = clauseStates
		.filter((state) => counts[state] > 0)
		.map((state) => {
			const before = clauseStates.slice(0, clauseStates.indexOf(state))
			const start = percent(before.reduce((sum, other) => sum + counts[other], 0))
			const width = percent(counts[state])
			return { state, width, x: isMirrored ? 100 - start - width : start }
		})
	return (
		<svg className={styles.bar} aria-hidden="true">
			<defs>
				<pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
					<rect className={styles.hatchGround} width="7" height="7" />
					<rect className={styles.hatchLine} width="2" height="7" />
				</pattern>
			</defs>
			{parts.map(({ state, x, width }) => (
				<g key={state}>
					<rect data-bar={state} x={`${x}%`} y="1" width={`${width}%`} height="30" />
					{width >= narrowest && (
						<text data-bar={state} x={`${x + width / 2}%`} y="21" textAnchor="middle">
							{counts[state]}
						</text>
					)}
				</g>
			))}
		</svg>
	)
}
