import type { AddLink, Checked, ResultContext } from '../checked/context'
import { sayNextSteps } from '../checked/say-next-steps'
import section from '../checked/section.module.css'
import styles from './next-steps.module.css'

type Props = ResultContext & {
	readonly all: readonly Checked[]
	/** Renders the link to a check of a further rule set, if that is possible. */
	readonly addLink?: AddLink | undefined
}

/**
 * After a result under the K rule: the next honest steps and who can answer; with an offer, the way without this
 * visa.
 */
export function NextSteps({ all, addLink, ...context }: Props) {
	const { words, say } = context
	const next = sayNextSteps(all, context)
	if (!next) return null
	const text = words.result.nextSteps
	return (
		<section className={section.margin} id="next" aria-labelledby="next-title">
			<h2 id="next-title">{say(text.title)}</h2>
			<div>
				<ol className={styles.steps}>
					{next.steps.map((step) => (
						<li key={step.id}>
							<h3>{step.title}</h3>
							<p>{step.text}</p>
						</li>
					))}
				</ol>
				{next.offer && (
					<div className={styles.offer}>
						<h3>{next.offer.title}</h3>
						<p>
							{next.offer.text}{' '}
							{all.some(({ id, chosen }) => id === 'work-permit' && chosen) ? (
								<a href="#work-permit-conditions">{say(text.offer.see)}</a>
							) : (
								addLink?.('work-permit', { label: say(text.offer.check) })
							)}
						</p>
					</div>
				)}
			</div>
		</section>
	)
}
