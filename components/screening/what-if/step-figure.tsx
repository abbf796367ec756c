import { useState } from 'react'
import { useScreening } from '../desk/desk-context'
import styles from './what-if.module.css'

type Props = {
	readonly title: string
	readonly line: React.ReactNode
	readonly table: React.ReactNode
}

/** Numbers in steps: as a chart or a table. */
export function StepFigure({ title, line, table }: Props) {
	const { words, say } = useScreening()
	const [isTable, setTable] = useState(false)
	const text = words.screen.overview.pay
	return (
		<figure className={styles.pay}>
			<figcaption>
				<strong>{title}</strong>
			</figcaption>
			{isTable ? table : line}
			<p>
				<button type="button" className="link" onClick={() => setTable(!isTable)}>
					{say(isTable ? text.asLine : text.asTable)} <span className="visually-hidden">{title}</span>
				</button>
			</p>
		</figure>
	)
}
