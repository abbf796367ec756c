import { footerOf } from '@/components/result/sheet/footer-of'
import { PrintFooter } from '@/components/result/sheet/print-footer'
import { StandingMark } from '@/components/ui/marks/mark'
import marks from '@/components/ui/marks/mark.module.css'
import { Tag } from '@/components/ui/marks/tag'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import { sayAnswer } from '@/lib/explain/explain'
import type { Role } from '@/lib/screening/model/records'
import type { ResultUnder } from '@/lib/screening/role/shared-reasons'
import { shownOutcomeStanding } from '@/lib/screening/shown/show-result'
import type { FactId } from '@/rules/facts'
import { useScreening } from '../desk/desk-context'
import type { KeptCandidate } from '../desk/use-candidate'
import { AssumedNoWay } from '../results/assumed-no-way'
import { sayStanding } from '../results/say-standing'
import type { CandidatePaperChoices } from './candidate-paper-choices'
import styles from './paper.module.css'
import { PaperConditions } from './paper-conditions'
import { PaperDecision } from './paper-decision'
import { PaperRecord } from './paper-record'
import { PaperWays } from './paper-ways'
import { withoutSensitiveCriteria } from './without-sensitive'

type Props = {
	readonly role: Role
	readonly kept: KeptCandidate
	/** The results under the rule sets of the opening, law first. */
	readonly results: readonly ResultUnder[]
	readonly choices: CandidatePaperChoices
}

/** The facts about the person below the name. */
const shownFacts: readonly FactId[] = [
	'nationalities',
	'languages',
	'age',
	'highestDegree',
	'degreeField',
	'experienceYears',
]

/** A candidate on one printed page for a named reader: what depends on the person, and the decision. */
export function CandidatePaper({ role, kept, results, choices }: Props) {
	const { words, say, speech } = useScreening()
	const text = words.screen.paper
	const { candidate } = kept
	const { name, id, facts } = candidate
	const { reader, from, hasSensitive } = choices
	const shown = hasSensitive ? results : withoutSensitiveCriteria(results)
	const about = shownFacts.flatMap((fact) => {
		const answer = sayAnswer(speech, fact, facts[fact] ?? null)
		return answer ? [say(words.result.conditions.named, { label: say(words.facts[fact].label), answer })] : []
	})
	return (
		<article className={`print-only ${styles.paper}`} data-paper="candidate">
			<PrintFooter
				{...footerOf(
					{ words, say, speech },
					results.map(({ ruleset, result }) => ({ id: ruleset, ruleset: activeRulesets[ruleset], result })),
				)}
			/>
			<p className={styles.address}>
				<span>{reader.trim() === '' ? <Blank label={say(text.forBlank)} /> : say(text.for, { reader })}</span>{' '}
				<span>{from.trim() !== '' && say(text.fromWhom, { from })}</span>
			</p>
			<h2>{name || id || say(words.screen.table.nameless)}</h2>
			<p className={styles.about}>
				{[name && id, say(text.role, { role: role.name }), ...about]
					.filter(Boolean)
					.join(say(words.separators.entries))}
			</p>
			<section>
				<h3>{say(words.screen.record.results)}</h3>
				<ul className={styles.results}>
					{shown.map(({ ruleset, result }) => {
						const mark = shownOutcomeStanding(result)
						return (
							<li key={ruleset}>
								<StandingMark kind={mark} size="table" />
								<strong className={marks[mark]}>
									{say(words.result.others.line, {
										name: say(words.rulesets[ruleset].name),
										outcome: say(words.screen.table.outcomes[result.outcome]),
									})}
								</strong>
								<span>{sayStanding(result, words, say)}</span>
								<Tag status={result.ruleset.status}>{say(words.statuses[result.ruleset.status])}</Tag>
							</li>
						)
					})}
				</ul>
				<AssumedNoWay role={role} candidate={candidate} />
			</section>
			<PaperConditions role={role} candidate={candidate} results={shown} isCut={!hasSensitive} />
			<PaperWays role={role} candidate={candidate} results={shown} />
			<PaperRecord role={role} kept={kept} hasSensitive={hasSensitive} />
			<PaperDecision role={role} kept={kept} />
		</article>
	)
}

/** A line to be filled in by hand. */
const Blank = ({ label }: { readonly label: string }) => (
	<>
		{label} <span className={styles.blank} />
	</>
)
