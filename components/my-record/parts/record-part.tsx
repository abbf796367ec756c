import styles from './parts.module.css'

type Props = {
	/** The id of its heading. */
	readonly id: string
	readonly title: string
	readonly lead?: string | undefined
	readonly children: React.ReactNode
}

/** A section of the page: its heading, which can take the focus, and its content. */
export const RecordPart = ({ id, title, lead, children }: Props) => (
	<section className={styles.part} aria-labelledby={id}>
		<div className={styles.head}>
			<h2 id={id} tabIndex={-1}>
				{title}
			</h2>
			{lead && <p className="quiet">{lead}</p>}
		</div>
		{children}
	</section>
)
