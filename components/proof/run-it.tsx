import { MarginSection } from '../ui/page/margin-section'
import styles from './proof.module.css'
import type { ProofContext } from './proof-context'

/** Where the case table and the rules are available as data. */
export function RunIt({ words, say, proof }: ProofContext) {
	const text = words.proof.run
	const rules = `/api/v1/rulesets/${proof.id}`
	const lines = [
		`curl -O https://example.org${rules}/cases`,
		`curl https://example.org/api/v1/evaluate --json '{"ruleset":"${proof.id}","facts":{},"asOf":"${proof.day}"}'`,
	]
	return (
		<MarginSection id="run" title={say(text.title)} intro={say(text.lead)}>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys have to reach it */}
			<section className={styles.code} tabIndex={0} aria-label={say(text.code)} dir="ltr">
				<pre>
					<code>{lines.join('\n')}</code>
				</pre>
			</section>
			<p className={styles.links}>
				<a className="link" href={`${rules}/cases`} download={`${proof.id}-cases.json`}>
					{say(text.table)}
				</a>
				<a className="link" href={rules}>
					{say(text.data)}
				</a>
			</p>
		</MarginSection>
	)
}
