import { SmallMark } from '@/components/ui/small-mark'
import type { Standing } from '@/lib/result/result-view'
import { useScreening } from '../desk/desk-context'
import styles from './table.module.css'

/** The places of a topic's required criteria in the rule set. */
export type TopicColumn = { readonly step: string; readonly name: string; readonly places: readonly number[] }

type Props = {
	readonly column: TopicColumn
	/** The standing at a place of the rule set. */
	readonly at: (place: number) => Standing
	/** Places that the role decides for everybody: there the marks stand back. */
	readonly decided: ReadonlySet<number>
}

/** The marks of one topic, said as one. */
export function TopicMarks({ column, at, decided }: Props) {
	const { words, say } = useScreening()
	const marks = column.places.map((place) => ({ place, standing: at(place) }))
	const count = (wanted: (standing: string) => boolean) =>
		marks.filter(({ standing }) => wanted(standing)).length
	const met = count((standing) => standing === 'met')
	const unmet = count((standing) => standing === 'unmet')
	const label = say(words.result.strip, { total: marks.length, met, unmet, open: marks.length - met - unmet })
	return (
		<span className={styles.marks} role="img" aria-label={label}>
			{marks.map(({ place, standing }) => (
				<span key={place} className={decided.has(place) ? styles.dim : undefined}>
					<SmallMark kind={standing} />
				</span>
			))}
		</span>
	)
}
