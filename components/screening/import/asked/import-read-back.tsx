import type { ReadBack } from '@/lib/screening/import/read-back/read-back'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { type Sense, senseOf } from '@/lib/sheet/headings/with-sense'
import { useScreening } from '../../desk/desk-context'
import styles from './read-back.module.css'
import { ReadBackColumn } from './read-back-column'

type Props = {
	readonly readBack: readonly ReadBack[]
	readonly columns: readonly SheetColumn[]
	/** The day on which the answer about a column was given for an earlier sheet; null if it was not. */
	readonly confirmedOn: (at: number) => string | null
	readonly onSense: (readBack: ReadBack, sense: Sense) => void
}

/** Reads back, before anything counts, each column whose answers can decide people's results alone. */
export function ImportReadBack({ readBack, columns, confirmedOn, onSense }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.import.readBack
	const isOpen = ({ column: at }: ReadBack) => {
		const column = columns[at]
		return column !== undefined && senseOf(column) === null
	}
	return (
		<section className={styles.section} aria-labelledby="import-read-back">
			<h3 id="import-read-back">{say(text.title)}</h3>
			<p role="status">{say(text.text, { count: readBack.filter(isOpen).length })}</p>
			{readBack.map((one) => {
				const column = columns[one.column]
				return column ? (
					<ReadBackColumn
						key={one.column}
						readBack={one}
						column={column}
						confirmedOn={confirmedOn(one.column)}
						onSense={(sense) => onSense(one, sense)}
					/>
				) : null
			})}
		</section>
	)
}
