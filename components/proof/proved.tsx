import { sayDay } from '@/lib/i18n/say'
import { claimsOf } from '@/lib/proof/proof-of'
import { joinSentences } from '@/lib/words/join-sentences'
import { persons } from '@/rules/persons'
import { MarginSection } from '../ui/page/margin-section'
import { ClaimRow } from './claim-row'
import styles from './proof.module.css'
import type { ProofContext } from './proof-context'
import { ProvedAnswers } from './proved-answers'
import { ProvedConditions } from './proved-conditions'
import { ProvedOutcomes } from './proved-outcomes'

/** What is proved, one sentence per claim. */
export function Proved(context: ProofContext) {
	const { words, say, proof, locale } = context
	const text = words.proof.proved
	const hasLimits = proof.ruleset.parameters.length > 0
	return (
		<MarginSection
			id="proved"
			title={say(text.title)}
			intro={joinSentences(say, words, [say(text.lead), hasLimits && say(text.limits)])}
		>
			<Counts {...context} />
			<ul className={styles.claims}>
				<ProvedOutcomes {...context} />
				<ProvedConditions {...context} />
				<ProvedAnswers {...context} />
				{claimsOf(proof, 'dates').map(({ from }) => (
					<ClaimRow
						key={from}
						context={context}
						sign="proved"
						text={say(text.dates, { day: sayDay(locale, from) })}
					/>
				))}
			</ul>
		</MarginSection>
	)
}

/** How much is proved. */
function Counts({ locale, words, say, proof }: ProofContext) {
	const [never] = claimsOf(proof, 'never-deciding')
	const counts = [
		['proved', proof.claims.length],
		['implied', claimsOf(proof, 'implied').length],
		['never', never?.facts.length ?? 0],
		['persons', persons[proof.id].persons.length],
	] as const
	return (
		<dl className={styles.counts}>
			{counts.map(([id, count]) => (
				<div key={id}>
					<dt>{say(words.proof.counts[id])}</dt>
					<dd>{new Intl.NumberFormat(locale).format(count)}</dd>
				</div>
			))}
		</dl>
	)
}
