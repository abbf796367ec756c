import type { QuickView } from '@/lib/form/quick/view'
import type { Say } from '@/lib/i18n/say'
import styles from '../progress-bar.module.css'
import type { StepFormWords } from '../question/field-props'
import type { RailWords } from '../rail/standing-rail'

/** The words for how many questions are left. */
export type QuickWords = Pick<RailWords, 'rulesets'> & { readonly form: StepFormWords }

type Props = {
	readonly words: QuickWords
	readonly say: Say
	readonly view: Pick<QuickView, 'left' | 'total' | 'about'>
	/** Shown next to the numbers. */
	readonly aside: React.ReactNode
}

/** Both numbers are only shown if they differ by at most this much. */
const narrow = 4

/** How many questions are left, with a bar that only grows. */
export function QuickBar({ words, say, view: { left, total, about }, aside }: Props) {
	const { min, max } = left
	const { quick } = words.form
	const text =
		max === 0 ? quick.settled : min === max ? quick.left : max - min <= narrow ? quick.between : quick.atMost
	return (
		<div className={`${styles.progress} no-print`}>
			<div className={styles.progressLine}>
				<span data-left-min={min} data-left-max={max}>
					<strong>{say(about ? words.rulesets[about].name : quick.name)}</strong> {say(text, { min, max })}
				</span>
				<span className={styles.aside}>{aside}</span>
			</div>
			<progress className={styles.bar} max={total} value={total - max} aria-hidden="true" />
		</div>
	)
}
