import { sayNumber } from '@/lib/i18n/say'
import { useScreening } from '../desk/desk-context'
import { type DrawnSteps, left, width } from './draw-steps'
import styles from './what-if.module.css'

/** The horizontal grid lines of a step chart, each with its count. */
export function CountGrid({ counts }: Pick<DrawnSteps, 'counts'>) {
	const { locale } = useScreening()
	return counts.map(({ count, y }) => (
		<g key={count}>
			<line x1={left - 8} x2={width} y1={y} y2={y} className={styles.grid} />
			<text x={left - 16} y={y + 5} textAnchor="end">
				{sayNumber(locale, count)}
			</text>
		</g>
	))
}
