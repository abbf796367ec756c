import { Mark } from '@/components/ui/marks/mark'
import { standingAt } from '@/lib/screening/table/screened'
import { useScreening } from '../desk/desk-context'
import type { CellProps } from './cells'
import styles from './table.module.css'

type Props = Pick<CellProps, 'screened' | 'row' | 'decided'> & {
	/** The indexes of the topic's required criteria in the rule set. */
	readonly places: readonly number[]
}

/** The marks of one topic under one label; those that the role decides for everybody are dimmed. */
export function TopicMarks({ screened, row, decided, places }: Props) {
	const { words, say } = useScreening()
	const marks = places.map((place) => ({ place, standing: standingAt(screened, row, place) }))
	const count = (wanted: string) => marks.filter(({ standing }) => standing === wanted).length
	const met = count('met')
	const unmet = count('unmet')
	const label = say(words.result.strip, { total: marks.length, met, unmet, open: marks.length - met - unmet })
	return (
		<span className={styles.marks} role="img" aria-label={label}>
			{marks.map(({ place, standing }) => (
				<span key={place} className={decided.has(place) ? styles.dim : undefined}>
					<Mark kind={standing} size="strip" />
				</span>
			))}
		</span>
	)
}
