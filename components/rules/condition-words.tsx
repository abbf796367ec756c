import type { Explanation } from '@/lib/explain'
import styles from './rules.module.css'

/** A condition in words: one line, or "all of these" over a list, as deep as it goes. */
export function ConditionWords({ explanation }: { explanation: Explanation }) {
	return (
		<div className={styles.condition}>
			<Lines explanation={explanation} />
		</div>
	)
}

function Lines({ explanation: { line, open, parts } }: { explanation: Explanation }) {
	if (parts.length === 0) {
		return (
			<p>
				{line}
				{open && <span className="quiet">. {open}</span>}
			</p>
		)
	}
	return (
		<>
			<p className={styles.junction}>{line}</p>
			<ul className={styles.parts}>
				{parts.map((part) => (
					<li key={part.line + part.parts.length}>
						<Lines explanation={part} />
					</li>
				))}
			</ul>
		</>
	)
}
