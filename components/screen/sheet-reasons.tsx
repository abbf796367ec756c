import { sayAnswer } from '@/lib/explain'
import { standingOf } from '@/lib/result-view'
import type { Role } from '@/lib/screening/model'
import type { CriterionResult, Result } from '@/rules/evaluate'
import { type FactId, facts as factList } from '@/rules/facts'
import type { RulesetId } from '@/rules/rulesets/ids'
import { Mark } from '../mark'
import type { ResultContext } from '../result/context'
import { SourceLinks } from '../result/source-links'
import { useScreening } from './desk-context'
import styles from './sheet.module.css'
import type { KeptCandidate } from './use-candidate'

type Props = {
	readonly result: Result
	readonly kept: KeptCandidate
	readonly context: ResultContext
	readonly role: Role
	readonly ruleset: RulesetId
}

/** What stands against a candidate, and what is not known and why, condition by condition. */
export function SheetReasons(props: Props) {
	const { words, say } = useScreening()
	const { result } = props
	const text = words.screen.sheet
	const required = result.criteria.filter(({ kind }) => kind === 'required')
	const unmet = required.filter((criterion) => criterion.result === 'unmet')
	const unknown = required.filter((criterion) => criterion.result === 'unknown')
	return (
		<>
			{unmet.length > 0 && <List {...props} id="sheet-unmet" title={say(text.unmet)} criteria={unmet} />}
			{unknown.length > 0 && <List {...props} id="sheet-open" title={say(text.open)} criteria={unknown} />}
		</>
	)
}

type ListProps = Props & {
	readonly id: string
	readonly title: string
	readonly criteria: readonly CriterionResult[]
}

function List({ id, title, criteria, ...props }: ListProps) {
	const { words, say, locale } = useScreening()
	const { ruleset } = props
	const short: Readonly<Record<string, Parameters<typeof say>[0]>> = words.screen.short[ruleset]
	return (
		<section aria-labelledby={id}>
			<h3 id={id}>{title}</h3>
			<ul className={styles.rows}>
				{criteria.map((criterion) => (
					<li key={criterion.id} data-criterion={criterion.id} data-result={criterion.result}>
						<Mark kind={standingOf(criterion)} />
						<span>
							<strong>{say(short[criterion.id] ?? criterion.id)}</strong>
							<span className={styles.second}>
								<Why {...props} criterion={criterion} />{' '}
								<SourceLinks locale={locale} words={words} ruleset={ruleset} sources={criterion.sources} />
							</span>
						</span>
					</li>
				))}
			</ul>
		</section>
	)
}

/** Why a condition is not met or not known, in one or two short sentences. */
function Why({ criterion, kept, context, role }: Props & { readonly criterion: CriterionResult }) {
	const { words, say } = useScreening()
	const text = words.screen.sheet
	const label = (fact: FactId) => say(words.facts[fact].label)
	const answer = (fact: FactId) => sayAnswer(context.speech, fact, context.facts[fact]) ?? ''
	const { because } = criterion
	const sentences = [
		...(criterion.result === 'unmet'
			? criterion.restsOn.map((fact) => say(text.answerIs, { label: label(fact), answer: answer(fact) }))
			: []),
		...because.inconclusive.map((fact) => say(text.settlesNothing, { answer: answer(fact) })),
		...because.unanswered.map((fact) => whyUnanswered(fact)),
		...because.unsettled.map((parameter) => say(words.parameters[parameter].unset)),
	]

	function whyUnanswered(fact: FactId): string {
		const fault = kept.candidate.faults?.find(({ fact: at }) => at === fact)
		if (fault) return say(text.unreadable, { label: label(fact), value: fault.value.slice(0, 80) })
		const isRoles = factList[fact].who === 'E'
		const isAsked = isRoles ? role.facts[fact] === null : kept.candidate.facts[fact] === null
		if (isAsked) return say(text.unsure, { label: label(fact) })
		return say(isRoles ? text.openInRole : text.unanswered, { label: label(fact) })
	}
	return sentences.join(' ')
}
