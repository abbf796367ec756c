import { sayDay } from '@/lib/i18n/say'
import { claimsOf } from '@/lib/proof/proof-of'
import { persons } from '@/rules/persons'
import { StatusLine } from '../rules/ruleset-head'
import { PageHead } from '../ui/page/page-head'
import { BaseFacts } from './base-facts'
import { CaseTable } from './case-table'
import { ImpliedClaims } from './implied-claims'
import { Mistakes } from './mistakes'
import styles from './proof.module.css'
import type { ProofContext } from './proof-context'
import { Proved } from './proved'
import { RunIt } from './run-it'
import { Unproved } from './unproved'

/** Everything that is proved about a rule set, for readers who want to check it. */
export function ProofPage(context: ProofContext) {
	const { locale, words, say, proof } = context
	const text = words.proof
	const { name } = words.rulesets[proof.id]
	const [never] = claimsOf(proof, 'never-deciding')
	const counts = [
		['proved', proof.claims.length],
		['implied', claimsOf(proof, 'implied').length],
		['never', never?.facts.length ?? 0],
		['persons', persons[proof.id].persons.length],
	] as const
	return (
		<div className="page">
			<PageHead>
				<p className="no-print">
					<a className="link" href={`/${locale}/rules/${proof.id}`}>
						{say(name)}
					</a>
				</p>
				<StatusLine locale={locale} ruleset={proof.ruleset} />
				<h1>{say(text.title)}</h1>
				<p className="small quiet">
					{say(text.when, {
						name: say(name),
						version: proof.ruleset.version,
						day: sayDay(locale, proof.day),
					})}
				</p>
				<p className="lead">{say(text.lead)}</p>
				<dl className={styles.counts}>
					{counts.map(([id, count]) => (
						<div key={id}>
							<dt>{say(text.counts[id])}</dt>
							<dd>{new Intl.NumberFormat(locale).format(count)}</dd>
						</div>
					))}
				</dl>
			</PageHead>
			<BaseFacts {...context} />
			<Proved {...context} />
			<ImpliedClaims {...context} />
			<Unproved {...context} />
			<Mistakes {...context} />
			<CaseTable {...context} />
			<RunIt {...context} />
		</div>
	)
}
