import type { MarkKind } from './mark'
import styles from './mark.module.css'

/** The same marks where many stand side by side: no tick, heavier lines. */
const shapes: Record<MarkKind, React.ReactNode> = {
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
}

/** A mark for strips; what a strip says stands in its label. */
export function SmallMark({ kind }: { kind: MarkKind }) {
	return (
		<svg className={`${styles.mark} ${styles.strip} ${styles[kind]}`} viewBox="0 0 20 20" aria-hidden="true">
			{shapes[kind]}
		</svg>
	)
}
