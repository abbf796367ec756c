import styles from './mark.module.css'

/** The five marks of a result, and the triangle, which is for a field to mend and never for a result. */
export type MarkKind = 'met' | 'unmet' | 'unanswered' | 'inconclusive' | 'unsettled' | 'problem'

export type MarkSize = 'row' | 'headline' | 'table' | 'strip'

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
	problem: (
		<>
			<path d="M10 1.6 19.2 18H.8z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
			<path className={styles.glyph} d="M10 7.4v4.8m0 2.6v.1" strokeWidth="2" />
		</>
	),
}

/** The same marks where many stand side by side: no tick, heavier lines. */
const smallShapes: Record<MarkKind, React.ReactNode> = {
	met: <circle cx="10" cy="10" r="9.4" fill="currentColor" />,
	unmet: (
		<>
			<rect x="1" y="1" width="18" height="18" rx="1.5" fill="currentColor" />
			<path className={styles.glyph} d="m6.3 6.3 7.4 7.4m0-7.4-7.4 7.4" strokeWidth="2.8" />
		</>
	),
	unanswered: <circle cx="10" cy="10" r="7.9" fill="none" stroke="currentColor" strokeWidth="3" />,
	inconclusive: (
		<>
			<circle cx="10" cy="10" r="7.9" fill="none" stroke="currentColor" strokeWidth="3" />
			<path d="M2 10a8 8 0 0 0 16 0z" fill="currentColor" />
		</>
	),
	unsettled: (
		<circle
			cx="10"
			cy="10"
			r="7.9"
			fill="none"
			stroke="currentColor"
			strokeWidth="3"
			strokeDasharray="4.9 3.37"
			strokeDashoffset="2.45"
		/>
	),
	problem: <path d="M10 1.6 19.2 18H.8z" fill="currentColor" />,
}

/**
 * A mark, drawn on the first line of the text that it stands beside. It says nothing by itself: put its word
 * next to it. The glyph inside takes the colour of the ground from `--mk` (default: paper).
 */
export function Mark({ kind, size = 'row' }: { kind: MarkKind; size?: MarkSize }) {
	return (
		<svg className={`${styles.mark} ${styles[size]} ${styles[kind]}`} viewBox="0 0 20 20" aria-hidden="true">
			{size === 'strip' ? smallShapes[kind] : shapes[kind]}
		</svg>
	)
}
