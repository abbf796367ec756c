import { needsDocuments } from '@/lib/result/documents'
import type { AddLink, Checked, ResultContext } from '../checked/context'
import section from '../checked/section.module.css'
import styles from './next-steps.module.css'

type Props = ResultContext & {
	readonly all: readonly Checked[]
	/** Leads to a check of a further rule set, where that is possible. */
	readonly addLink?: AddLink | undefined
}

const steps = ['ask', 'prove', 'careful'] as const

/** After a result under the K rule: the next honest steps and who can answer; with an offer, the way without this visa. */
export function NextSteps({ all, addLink, words, say, facts }: Props) {
	const kVisa = all.find(({ id, chosen }) => id === 'k-published' && chosen)
	const permit = all.find(({ id }) => id === 'work-permit')
	if (!kVisa || !permit || !needsDocuments(kVisa)) return null
	const text = words.result.nextSteps
	const hasOffer = facts.jobOffer === 'written' || facts.jobOffer === 'verbal'
	return (
		<section className={section.margin} id="next" aria-labelledby="next-title">
			<h2 id="next-title">{say(text.title)}</h2>
			<div>
				<ol className={styles.steps}>
					{steps.map((step) => (
						<li key={step}>
							<h3>{say(text.steps[step].title)}</h3>
							<p>{say(text.steps[step].text)}</p>
						</li>
					))}
				</ol>
				{hasOffer && (
					<div className={styles.offer}>
						<h3>{say(text.offer.title)}</h3>
						<p>
							{say(text.offer.text, {
								outcome: say(words.result.outcomes[permit.result.outcome]),
							})}{' '}
							{permit.chosen ? (
								<a className="no-print" href="#work-permit-conditions">
									{say(text.offer.see)}
								</a>
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
