import styles from './mark.module.css'

/** The five marks of a result. */
export type MarkKind = 'met' | 'unmet' | 'unanswered' | 'inconclusive' | 'unsettled'

type MarkSize = 'row' | 'headline' | 'table'

const shapes: Record<MarkKind, React.ReactNode> = {
	met: (
		<>
			<circle cx="10" cy="10" r="9" fill="currentColor" />
			<path className={styles.glyph} d="m5.7 10.5 2.9 2.8 5.7-6.2" strokeWidth="2.2" />
		</>
	),
	unmet: (
		<>
			<rect x="1.5" y="1.5" width="17" height="17" rx="1.5" fill="currentColor" />
			<path className={styles.glyph} d="m6.3 6.3 7.4 7.4m0-7.4-7.4 7.4" strokeWidth="2.2" />
		</>
	),
	unanswered: <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2.2" />,
	inconclusive: (
		<>
			<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2.2" />
			<path d="M2 10a8 8 0 0 0 16 0z" fill="currentColor" />
		</>
	),
	unsettled: (
		<circle
			cx="10"
			cy="10"
			r="8"
			fill="none"
			stroke="currentColor"
			strokeWidth="2.4"
			strokeDasharray="4.4 3.98"
			strokeDashoffset="2.2"
		/>
	),
}

/**
 * A mark, drawn on the first line of the text that it stands beside. It says nothing by itself: put its word
 * next to it. The glyph inside takes the colour of the ground from `--mk` (default: paper).
 */
export function Mark({ kind, size = 'row' }: { kind: MarkKind; size?: MarkSize }) {
	return (
		<svg className={`${styles.mark} ${styles[size]} ${styles[kind]}`} viewBox="0 0 20 20" aria-hidden="true">
			{shapes[kind]}
		</svg>
	)
}
