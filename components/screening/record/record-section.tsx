import type { ReactNode } from 'react'
import styles from './record.module.css'

type Props = {
	/** The id of its heading. */
	readonly id: string
	readonly title: string
	/** The level of its heading: 3 in the side sheet, where the candidate's name is a heading. */
	readonly level: 2 | 3
	/** Content at the end of the heading's line. */
	readonly aside?: ReactNode
	readonly children: ReactNode
}

/** A section of a candidate's record. */
export function RecordSection({ id, title, level, aside, children }: Props) {
	const Heading = `h${level}` as const
	return (
		<section className={styles.part} aria-labelledby={id}>
			<div className={styles.head}>
				<Heading id={id}>{title}</Heading>
				{aside}
			</div>
			{children}
		</section>
	)
}
