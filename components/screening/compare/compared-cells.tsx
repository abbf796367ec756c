import { StandingMark } from '@/components/ui/marks/mark'
import marks from '@/components/ui/marks/mark.module.css'
import { sayAnswer } from '@/lib/explain/explain'
import { sayList } from '@/lib/i18n/say'
import { sayShortDate } from '@/lib/i18n/say-short-day'
import { markOf } from '@/lib/result/standing'
import { sayStage } from '@/lib/screening/history/say-progress'
import { type Progress, stageOf, stagesOf } from '@/lib/screening/model/progress'
import type { Candidate, Decision, Role } from '@/lib/screening/model/records'
import { type ShownResult, shownOutcomeStanding, standingIn } from '@/lib/screening/shown/show-result'
import { sayCriterionStanding } from '@/lib/screening/table/say-reasons'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { AskCandidate } from '../candidate/ask-candidate'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import { openInTable } from '../desk/use-view-state'
import { sayPoints } from '../results/say-points'
import styles from './compare.module.css'
import type { ComparedCandidate } from './compared-candidate'

export function ComparedOutcome({ result }: { readonly result: ShownResult }) {
	const { words, say } = useScreening()
	const standing = shownOutcomeStanding(result)
	return (
		<span className={`${styles.marked} ${marks[standing]}`}>
			<StandingMark kind={standing} size="table" />
			<strong>{say(words.screen.table.outcomes[result.outcome])}</strong>
		</span>
	)
}

export function Languages({ facts }: { readonly facts: Facts }) {
	const { locale, names } = useScreening()
	const spoken = (facts.languages ?? []).map(({ language }) => names.languageNames[language] ?? language)
	return sayList(locale, spoken)
}

/** A candidate's stage in the opening, and the colleague in charge. */
export function StageAndOwner({
	role,
	progress,
}: {
	readonly role: Role
	readonly progress: Progress | undefined
}) {
	const { words, say } = useScreening()
	const text = words.screen.progress
	const id = stageOf(role, progress)
	const name = stagesOf(role).find((stage) => stage.id === id)?.name
	return (
		<>
			{sayStage(say, text, { id, name })}
			<span className={styles.second}>{progress?.owner ?? say(text.noOwner)}</span>
		</>
	)
}

type OfCandidate = { readonly role: Role; readonly candidate: Candidate }

/** The decision, and links to the reasons and to the decision form. */
export function ComparedDecision({
	role,
	candidate,
	decision,
}: OfCandidate & { readonly decision: Decision | undefined }) {
	const { locale, words, say } = useScreening()
	const { compare, decision: said, table } = words.screen
	return (
		<>
			{decision ? say(said.choices[decision.choice]) : say(table.undecided)}
			{decision && (
				<span className={styles.second}>
					{say(table.decidedBy, { by: decision.by, on: sayShortDate(locale, decision.on) })}
				</span>
			)}
			<span className={`${styles.second} no-print`}>
				<a
					className="link"
					href={fragmentOf({ view: 'table', role: role.id })}
					aria-label={say(compare.openOf, { name: candidate.name || candidate.id })}
					onClick={() => openInTable(role, candidate.key)}
				>
					{say(compare.open)}
				</a>
			</span>
		</>
	)
}

/** The question that settles something for a candidate, what they were asked, and how to ask. */
export function ComparedQuestions({ role, candidate, next }: OfCandidate & Pick<ComparedCandidate, 'next'>) {
	const { words, say } = useScreening()
	const text = words.screen.ask
	return (
		<>
			{next?.facts.map((fact) => (
				<span key={fact} className={styles.question}>
					{say(text.quoted, { question: say(words.facts[fact].question) })}
				</span>
			))}
			{next && (
				<span className={styles.second}>
					{next.resolves.map(({ ruleset }) => say(text.under[ruleset])).join(say(words.separators.places))}
				</span>
			)}
			{next === null && !candidate.withheld && say(words.screen.compare.settled)}
			<AskCandidate role={role} candidate={candidate} />
		</>
	)
}

/** A condition that is not shown to the member. */
function NotShown() {
	const { words, say } = useScreening()
	return (
		<span data-result="withheld" className={`${styles.marked} ${marks.withheld}`}>
			<StandingMark kind="withheld" size="table" />
			<strong>{say(words.screen.table.outcomes.withheld)}</strong>
		</span>
	)
}

/** The conditions that are decided by points. */
const ofClass: readonly string[] = ['class', 'class-a', 'class-b']

type ConditionProps = { readonly result: ShownResult; readonly facts: Facts; readonly id: string }

/** A candidate's standing on a condition, and the answers that it rests on; for a class, the points. */
export function ComparedCondition({ result, facts, id }: ConditionProps) {
	const { words, say, speech } = useScreening()
	const found = standingIn(result, id)
	if (!found) return null
	if (found.standing === 'withheld') return <NotShown />
	const { criterion } = found
	const standing = markOf(criterion)
	const { restsOn, because } = criterion
	const points = ofClass.includes(id) ? sayPoints(result, words, say) : ''
	const open = [...because.inconclusive, ...because.unanswered]
	const shown = [...new Set(points === '' ? [...restsOn, ...open] : open)]
	const short: Readonly<Partial<Record<FactId, (typeof words.screen.reasons.unanswered)['age']>>> =
		words.screen.reasons.unanswered
	const answers = shown.map((fact) => {
		const answer = sayAnswer(speech, fact, facts[fact]) ?? say(words.result.conditions.notAnswered)
		if (shown.length === 1 && points === '') return answer
		return say(words.result.conditions.named, { label: say(short[fact] ?? words.facts[fact].label), answer })
	})
	return (
		<span data-result={criterion.result}>
			<span className={`${styles.marked} ${marks[standing]}`}>
				<StandingMark kind={standing} size="table" />
				<strong>{sayCriterionStanding(criterion, words, say)}</strong>
			</span>
			{points && <span className={styles.second}>{points}</span>}
			{answers.length > 0 && (
				<span className={styles.second}>{answers.join(say(words.separators.entries))}</span>
			)}
		</span>
	)
}
