import type { QuestionsLeft } from '@/lib/form/questions-left'
import type { Say } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import styles from './progress-bar.module.css'

type Props<K extends string> = {
	readonly words: Pick<Words['form'], 'progress' | 'left' | 'leftBetween' | 'quick'>
	readonly say: Say
	readonly steps: readonly { readonly id: K; readonly title: string }[]
	/** Position of the current step, from 0. */
	readonly at: number
	readonly left: QuestionsLeft
	/** The link or button back to an earlier step. */
	readonly wayBack: (id: K, title: string) => React.ReactNode
	/** Shown next to the numbers. */
	readonly aside: React.ReactNode
}

/** Both numbers are only shown if they differ by at most this much. */
const narrow = 4

function sayLeft(say: Say, words: Props<string>['words'], { least, most }: QuestionsLeft): string {
	if (least === most) return say(words.left, { most })
	return most - least <= narrow
		? say(words.leftBetween, { least, most })
		: say(words.quick.atMost, { max: most })
}

/** Progress through the questionnaire; earlier steps can be revisited. */
export function ProgressBar<K extends string>({ words, say, steps, at, left, wayBack, aside }: Props<K>) {
	return (
		<div className={`${styles.progress} no-print`}>
			<div className={styles.progressLine}>
				<span data-left-min={left.least} data-left-max={left.most}>
					<strong>{say(words.progress, { step: at + 1, total: steps.length })}</strong>{' '}
					{sayLeft(say, words, left)}
				</span>
				<span className={styles.aside}>{aside}</span>
			</div>
			<ol className={styles.bars}>
				{steps.map(({ id, title }, index) => (
					<li
						key={id}
						className={index < at ? styles.done : index === at ? styles.current : undefined}
						aria-current={index === at ? 'step' : undefined}
					>
						{index < at ? wayBack(id, title) : <span>{title}</span>}
					</li>
				))}
			</ol>
		</div>
	)
}
