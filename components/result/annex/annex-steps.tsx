import type { CheckedRuleset, ResultContext } from '../checked/context'
import { sayNextSteps } from '../checked/say-next-steps'
import styles from './annex.module.css'

type Props = ResultContext & { readonly all: readonly CheckedRuleset[] }

/** The next steps after a result under the K rule, side by side. */
export function AnnexSteps({ all, ...context }: Props) {
	const next = sayNextSteps(all, context)
	if (!next) return null
	const steps = [...next.steps, ...(next.offer ? [{ id: 'offer', ...next.offer }] : [])]
	return (
		<div className={styles.part}>
			<h3>{context.say(context.words.result.nextSteps.title)}</h3>
			<ul className={styles.pair}>
				{steps.map(({ id, title, text }) => (
					<li key={id}>
						<strong>{title}</strong>
						<p>{text}</p>
					</li>
				))}
			</ul>
		</div>
	)
}
