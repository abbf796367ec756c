import letter from './comparison.module.css'
import type { ComparisonContext } from './context'
import styles from './drawing.module.css'

const letters = { one: 'A', other: 'B', both: 'C', neither: 'D' } as const

/** The letter that denotes a person in the drawing and next to it. */
export const letterOf = (kind: keyof typeof letters): string => letters[kind]

/** Those who meet the one and those who meet the other, as rectangles; the sentence next to it says the same. */
export function Drawing({ words, say, pair, names, view }: ComparisonContext) {
	const { relation, persons } = view
	const line = (side: 0 | 1) => (pair[side].ruleset.status === 'published' ? styles.solid : styles.dashed)
	const label = (side: 0 | 1) => say(words.comparison.meets, { name: names[side] })
	return (
		<div className={styles.drawing} data-relation={relation} aria-hidden="true">
			<p className={styles.first}>{label(0)}</p>
			<span className={`${styles.one} ${line(0)}`} />
			<span className={`${styles.other} ${line(1)}`} />
			<p className={styles.second}>{label(1)}</p>
			{(['one', 'other', 'both', 'neither'] as const).map(
				(kind) =>
					persons[kind] && (
						<b className={`${letter.letter} ${styles[`at-${kind}`]}`} key={kind}>
							{letterOf(kind)}
						</b>
					),
			)}
		</div>
	)
}
