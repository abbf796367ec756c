import { SourceLinks } from '@/components/result/checked/source-links'
import { StandingMark } from '@/components/ui/marks/mark'
import marks from '@/components/ui/marks/mark.module.css'
import { today } from '@/lib/day/today'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { sayAnswer } from '@/lib/explain/explain'
import { sayFirst, sayList } from '@/lib/i18n/say'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { factsFor } from '@/lib/screening/role/role-facts'
import { findInRole } from '@/lib/screening/role/role-findings'
import { type SharedCondition, sharedConditions } from '@/lib/screening/role/shared-conditions'
import type { ResultUnder } from '@/lib/screening/role/shared-reasons'
import { sayCriterionStanding } from '@/lib/screening/table/say-reasons'
import { betweenSentences, joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import styles from './paper.module.css'

type Props = {
	readonly role: Role
	readonly candidate: Candidate
	readonly results: readonly ResultUnder[]
	/** Whether conditions about health and a criminal record are left out. */
	readonly isCut: boolean
}

/** The number of rows that fit on the page; further met conditions are named in a sentence. */
const maxRows = 8

/** The maximum number of answers in one row. */
const maxAnswers = 3

/** The maximum number of sources in one row; the rule page names them all. */
const maxSources = 2

/** The conditions that depend on the candidate: first those not met or unknown. */
export function PaperConditions({ role, candidate, results, isCut }: Props) {
	const { locale, words, say } = useScreening()
	const text = words.screen.paper
	const forAll = new Map(
		role.rulesets.map((id) => {
			const { met, barriers } = findInRole(role, id, today())
			return [id, new Set([...met, ...barriers.map(({ criterion }) => criterion)])]
		}),
	)
	const conditions = sharedConditions(results, (ruleset, id) => forAll.get(ruleset)?.has(id) === true)
	const shown = conditions.slice(0, maxRows)
	const left = conditions.slice(maxRows)
	const names = (of: readonly SharedCondition[]) =>
		sayList(
			locale,
			of.map(({ rules: [ruleset], criterion }) => say(shortNameOf(words, ruleset, criterion.id))),
		)
	const met = left.filter(({ standing }) => standing === 'met')
	const others = left.filter(({ standing }) => standing !== 'met')
	return (
		<section>
			<h3>{say(text.conditions)}</h3>
			<table className={styles.conditions}>
				<thead>
					<tr>
						<th scope="col">{say(text.result)}</th>
						<th scope="col">{say(text.condition)}</th>
						<th scope="col">{say(text.restsOn)}</th>
						<th scope="col">{say(text.source)}</th>
					</tr>
				</thead>
				<tbody>
					{shown.map((condition) => (
						<Row
							key={`${condition.rules[0]} ${condition.criterion.id}`}
							{...{ role, candidate, condition }}
						/>
					))}
				</tbody>
			</table>
			<p className={styles.quiet}>
				{joinSentences(say, words, [
					others.length > 0 && say(text.alsoOpen, { names: names(others) }),
					met.length > 0 && say(text.alsoMet, { names: names(met) }),
					say(text.forAll),
					isCut && say(text.cut),
				])}
			</p>
		</section>
	)
}

type RowProps = Pick<Props, 'role' | 'candidate'> & { readonly condition: SharedCondition }

function Row({ role, candidate, condition }: RowProps) {
	const { locale, words, say, speech } = useScreening()
	const { standing, facts, criterion, rules } = condition
	const [ruleset] = rules
	const all = factsFor(role, candidate)
	const answers = facts.map((fact) => sayAnswer(speech, fact, all[fact])).filter((answer) => answer !== null)
	const left = answers.length - maxAnswers
	const said = [
		...answers.slice(0, maxAnswers),
		...(left > 0 ? [say(words.result.card.others, { count: left })] : []),
	]
	return (
		<tr data-row={criterion.id}>
			<td className={marks[standing]}>
				<StandingMark kind={standing} size="table" /> {sayCriterionStanding(criterion, words, say)}
			</td>
			<th scope="row">
				{sayFirst(
					locale,
					say(words.screen.history.valueOf, {
						label: sayList(
							locale,
							[...new Set(rules)].map((id) => say(words.screen.ask.under[id])),
						),
					}),
				)}
				{betweenSentences(say, words)}
				{say(shortNameOf(words, ruleset, criterion.id))}
			</th>
			<td>{said.join(say(words.separators.entries)) || say(words.result.conditions.notAnswered)}</td>
			<td>
				<SourceLinks
					locale={locale}
					words={words}
					ruleset={ruleset}
					sources={criterion.sources.slice(0, maxSources)}
				/>
			</td>
		</tr>
	)
}
