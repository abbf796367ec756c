import { Mark } from '@/components/ui/marks/mark'
import { effectsOf } from '@/lib/result/effects'
import type { Ladder } from '@/lib/result/ladder'
import { standingOf } from '@/lib/result/standing'
import { joinSentences } from '@/lib/words/join-sentences'
import type { Checked, ResultContext } from '../checked/context'
import { Fold } from '../checked/fold'
import { Effects, stepData } from './effects'
import styles from './ladder.module.css'
import { sayNeeded } from './needed'

type Props = ResultContext & {
	readonly ladder: Ladder
	/** The rule sets of the ladder. */
	readonly shown: readonly Checked[]
	/** Whether there is something to ask the employer. */
	readonly isOpen: boolean
}

/** What only an employer can answer or decide: one expandable row, with the value that each point needs. */
export function EmployerStep({ ladder: { employer }, shown, isOpen, ...context }: Props) {
	const { words, say, facts } = context
	const text = words.result.decides.employer
	const turns = employer.flatMap((step) => step.turns)
	const [first] = turns
	if (!first) return null
	const count = employer.length
	const answers = Object.fromEntries(employer.map(({ fact, to }) => [fact, to]))
	const effects = effectsOf(shown, facts, answers)
	return (
		<li className={styles.step} {...stepData(answers, effects)}>
			<Mark kind={standingOf(first.criterion)} />
			<div>
				<h4>{say(text.title, { count })}</h4>
				<Effects {...context} effects={effects} />
				<Fold summary={say(text.show, { count })}>
					<ul className={styles.wanted}>
						{employer.map((step) => (
							<li key={`${step.fact} ${JSON.stringify(step.to)}`}>
								<strong>{say(words.facts[step.fact].label)}</strong>
								<span>{say(words.result.decides.needed, { to: sayNeeded(step, context) })}</span>
							</li>
						))}
					</ul>
				</Fold>
			</div>
			{isOpen && <AskAction {...context} />}
		</li>
	)
}

/** Links to the page with the open questions for the employer, if the answers are on this device. */
const AskAction = ({ words, say, speech, linkTo, askEmployer }: ResultContext) =>
	askEmployer ? (
		<div className={styles.wide}>{askEmployer}</div>
	) : (
		!linkTo && (
			<p className={styles.action}>
				<a className="link" href={`/${speech.locale}/result/ask-employer`}>
					{say(words.result.decides.employer.ask)}
				</a>
			</p>
		)
	)

/** Questions that have not been asked and that the employer could answer. */
export function AskStep({ count, ...context }: ResultContext & { readonly count: number }) {
	const { words, say } = context
	return (
		<li className={styles.step}>
			<Mark kind="coming" />
			<div>
				<h4>{say(words.result.decides.notAsked, { count })}</h4>
			</div>
			<AskAction {...context} />
		</li>
	)
}

/** What only the authority can settle for a rule set. */
export function AuthorityStep({
	id,
	checked,
	settles,
	words,
	say,
}: ResultContext & Ladder['authority'][number] & { readonly checked: Checked }) {
	const text = words.result.decides.authority
	const count = checked.result.criteria.filter(
		({ kind, because }) => kind === 'required' && because.unsettled.length > 0,
	).length
	const sentences = new Set(
		settles.flatMap((parameter) => [
			say(words.parameters[parameter].unset),
			say(words.parameters[parameter].whom),
		]),
	)
	return (
		<li className={styles.step}>
			<Mark kind="unsettled" />
			<div>
				<h4>{say(text.title, { count, name: say(words.rulesets[id].name) })}</h4>
				<p className={styles.needed}>{joinSentences(say, words, [say(text.nothing), ...sentences])}</p>
			</div>
		</li>
	)
}
