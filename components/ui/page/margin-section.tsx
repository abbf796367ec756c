import styles from './margin-section.module.css'

type Props = {
	readonly id: string
	readonly title: string
	/** The introduction: a text, or its paragraphs. */
	readonly intro?: React.ReactNode
	readonly as?: 'section' | 'nav'
	readonly children: React.ReactNode
}

/** A section of a page: its heading in the margin, its content next to it. */
export function MarginSection({ id, title, intro, as: Section = 'section', children }: Props) {
	return (
		<Section className={styles.section} aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			<div className={styles.body}>
				{typeof intro === 'string' ? (
					<p className={styles.intro}>{intro}</p>
				) : (
					intro && <div className={styles.intro}>{intro}</div>
				)}
				{children}
			</div>
		</Section>
	)
}
