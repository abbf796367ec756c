import { Mark } from '@/components/ui/marks/mark'
import marks from '@/components/ui/marks/mark.module.css'
import { sayAnswer } from '@/lib/explain/explain'
import { sayList } from '@/lib/i18n/say'
import { outcomeStanding, standingOf } from '@/lib/result/standing'
import { sayStage } from '@/lib/screening/history/say-progress'
import { type Progress, stageOf, stagesOf } from '@/lib/screening/model/progress'
import type { Decision, Role } from '@/lib/screening/model/records'
import { sayStanding } from '@/lib/screening/table/say-reasons'
import type { Facts } from '@/rules/facts-schema'
import type { Result } from '@/rules/result'
import { useScreening } from '../desk/desk-context'
import { sayPoints } from '../results/say-points'
import styles from './compare.module.css'

/** An outcome, with the points or the strength that there are. */
export function Outcome({ result }: { readonly result: Result }) {
	const { words, say } = useScreening()
	const { outcomes, of } = words.screen.table
	const standing = outcomeStanding(result)
	return (
		<>
			<span className={`${styles.marked} ${marks[standing]}`}>
				<Mark kind={standing} size="table" />
				<strong>{say(outcomes[result.outcome])}</strong>
			</span>
			{result.points && <span className={styles.second}>{sayPoints(result, words, say)}</span>}
			{!result.points && result.strength.total > 0 && (
				<span className={styles.second}>
					{say(words.screen.table.strength)} {say(of, result.strength)}
				</span>
			)}
		</>
	)
}

export function Languages({ facts }: { readonly facts: Facts }) {
	const { locale, names } = useScreening()
	const spoken = (facts.languages ?? []).map(({ language }) => names.languageNames[language] ?? language)
	return sayList(locale, spoken)
}

/** How far somebody has come in the opening, and who takes care of them. */
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

export function Decided({ decision }: { readonly decision: Decision | undefined }) {
	const { words, say } = useScreening()
	if (!decision) return say(words.screen.table.undecided)
	const { choice, by } = decision
	return say(words.screen.table.decided, { choice: say(words.screen.decision.choices[choice]), by })
}

type ConditionProps = { readonly result: Result; readonly facts: Facts; readonly id: string }

/** How somebody stands on a condition, and the answers that it rests on. */
export function Condition({ result, facts, id }: ConditionProps) {
	const { words, say, speech } = useScreening()
	const criterion = result.criteria.find((one) => one.id === id)
	if (!criterion) return null
	const standing = standingOf(criterion)
	const answers = [...criterion.restsOn, ...criterion.because.unanswered].map(
		(fact) => sayAnswer(speech, fact, facts[fact]) ?? say(words.result.conditions.notAnswered),
	)
	return (
		<span data-result={criterion.result}>
			<span className={`${styles.marked} ${marks[standing]}`}>
				<Mark kind={standing} size="table" />
				<strong>{sayStanding(criterion, words, say)}</strong>
			</span>
			<span className={styles.second}>{answers.join(say(words.separators.entries))}</span>
		</span>
	)
}
