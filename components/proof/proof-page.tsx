import { sayDay } from '@/lib/i18n/say'
import { StatusLine } from '../rules/ruleset-head'
import { PageHead } from '../ui/page/page-head'
import { BaseFacts } from './base-facts'
import { CaseTable } from './case-table'
import { ImpliedClaims } from './implied-claims'
import { Mistakes } from './mistakes'
import type { ProofContext } from './proof-context'
import { ProofMeaning } from './proof-meaning'
import { Proved } from './proved'
import { RunIt } from './run-it'
import { Unproved } from './unproved'

/** What is proved about a rule set: what it means for the reader, what is claimed, and then how it is proved. */
export function ProofPage(context: ProofContext) {
	const { locale, words, say, proof } = context
	const text = words.proof
	const { name } = words.rulesets[proof.id]
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
			</PageHead>
			<ProofMeaning {...context} />
			<ImpliedClaims {...context} />
			<Unproved {...context} />
			<Proved {...context} />
			<BaseFacts {...context} />
			<Mistakes {...context} />
			<CaseTable {...context} />
			<RunIt {...context} />
		</div>
	)
}
