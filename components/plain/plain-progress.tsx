import { questionsLeft } from '@/lib/form/questions-left'
import type { PlainContext } from '@/lib/plain/context'
import type { FactId, Step } from '@/rules/facts'
import styles from '../form/form.module.css'
import { GoButton } from './go-button'

/** Where one is in the questionnaire; steps that lie behind can be gone back to. */
export function PlainProgress({ locale, words, say, view, step }: PlainContext & { readonly step: Step }) {
	const steps = view.plan.map((entry) => entry.step)
	const shown = steps.includes(step) ? steps : [...steps, step]
	const at = shown.indexOf(step)
	const left = questionsLeft(view.plan, new Set(Object.keys(view.known) as FactId[]))
	return (
		<div className={`${styles.progress} no-print`}>
			<div className={styles.progressLine}>
				<span>
					<strong>{say(words.form.progress, { step: at + 1, total: shown.length })}</strong>{' '}
					{say(left.least === left.most ? words.form.left : words.form.leftBetween, left)}
				</span>
				<span className={styles.aside}>
					<a className="link" href={`/${locale}/privacy#plain`}>
						{say(words.plain.travel)}
					</a>
				</span>
			</div>
			<ol className={styles.bars}>
				{shown.map((entry, index) => {
					const title = say(words.steps[entry].title)
					return (
						<li
							key={entry}
							className={index < at ? styles.done : index === at ? styles.current : undefined}
							aria-current={index === at ? 'step' : undefined}
						>
							{index < at ? (
								<GoButton go={entry} className="link">
									{title}
								</GoButton>
							) : (
								<span>{title}</span>
							)}
						</li>
					)
				})}
			</ol>
		</div>
	)
}
