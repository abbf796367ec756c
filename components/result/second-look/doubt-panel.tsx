import { StandingMark } from '@/components/ui/marks/mark'
import { sayAnswer } from '@/lib/explain/explain'
import type { FactId } from '@/rules/facts'
import { AskAbout } from './ask-about'
import styles from './doubt.module.css'
import { changeId, doubtId } from './doubt-id'
import { OwnSource } from './own-source'
import type { PanelProps } from './panel-props'

/** What opens below a condition: the answers that decided it, its source, and a text to ask about it. */
export function DoubtPanel(props: PanelProps) {
	const { late } = props
	return (
		<div className={styles.panel}>
			<Answers {...props} />
			<section>
				<h4>{props.say(late.secondLook.source)}</h4>
				<OwnSource {...props} />
			</section>
			<AskAbout {...props} />
		</div>
	)
}

function Answers({ checked, criterion, late, change, ...context }: PanelProps) {
	const { say, words, speech, facts, unsure } = context
	const text = late.secondLook
	const { unanswered, unsettled } = criterion.because
	const row = doubtId(checked.id, criterion.id)
	const entries = [
		...criterion.restsOn.map((fact) => [fact, sayAnswer(speech, fact, facts[fact])] as const),
		...unanswered.map((fact) => [fact, null] as const),
	]
	const notAnswered = (fact: FactId) =>
		say(unsure?.has(fact) ? words.form.unsure : words.result.conditions.notAnswered)
	const title = criterion.result === 'unknown' ? text.lookedAt : text.answers
	return (
		<section>
			<h4>{say(title)}</h4>
			{entries.length === 0 && <p>{say(text.noAnswer)}</p>}
			<ul className={styles.answers}>
				{entries.map(([fact, answer]) => {
					const label = say(words.facts[fact].label)
					const action = say(answer === null ? text.answer : text.change)
					const name = say(words.result.decides.actionOf, { action, label })
					return (
						<li key={fact}>
							<span>
								<span className={styles.label}>{label}</span>{' '}
								{answer ?? (
									<>
										<StandingMark kind="unanswered" size="table" /> {notAnswered(fact)}
									</>
								)}
							</span>
							{change?.(fact, { id: changeId(row, fact), text: action, name })}
						</li>
					)
				})}
			</ul>
			{[...new Set(unsettled.map((parameter) => say(words.parameters[parameter].unset)))].map((text) => (
				<p key={text} className={styles.unsettled}>
					<StandingMark kind="unsettled" size="table" /> {text}
				</p>
			))}
		</section>
	)
}
