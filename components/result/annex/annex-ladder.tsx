import { StandingMark } from '@/components/ui/marks/mark'
import { changesAnything } from '@/lib/result/effects'
import { type Ladder, type LadderStep, ladderOf } from '@/lib/result/ladder'
import { isToBeChanged, standingOf } from '@/lib/result/standing'
import { joinSentences } from '@/lib/words/join-sentences'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { sayLeft } from '../ladder/say-left'
import { nameStep, sayStep } from '../ladder/say-step'
import styles from './annex.module.css'

type Props = ResultContext & {
	/** The rule sets on this paper. */
	readonly shown: readonly CheckedRuleset[]
	/** Answers that contradict each other. */
	readonly doubts?: React.ReactNode
}

/**
 * Every step that could change a rule set's result, by what it takes; for unanswered questions, the conditions say
 * what is needed.
 */
export function AnnexLadder({ shown, doubts, ...context }: Props) {
	const { words, say, unsure } = context
	const { decides, paper } = words.result
	const free = shown.filter(
		({ result, ways }) => isToBeChanged(result.outcome) && ways.blockedBy.length === 0,
	)
	const { now, time, employer, left, authority } = ladderOf(free, { facts: context.facts, unsure })
	const rungs = [
		{ ...decides.rungs.now, ...sayRung(now, context, nameStep), settled: [] },
		{ ...decides.rungs.time, ...sayRung(time, context, nameStep), settled: [] },
		{
			...decides.rungs.others,
			...sayRung(employer, context, ({ fact }) => say(words.facts[fact].label)),
			settled: [...leftRows(left, context), ...authorityRows(authority, context)],
		},
	].filter(({ changes, open, settled }) => changes.length + settled.length > 0 || open)
	if (rungs.length === 0) return doubts
	return (
		<section className={styles.decides} data-annex="decides">
			{doubts}
			<h2>{say(paper.everyStep)}</h2>
			{rungs.map(({ title, who, changes, open, settled }) => (
				<div className={styles.rung} key={say(title)}>
					<h3>
						{say(title)} <span>{say(who)}</span>
					</h3>
					{open && <p>{say(decides.findOut, { label: open })}</p>}
					<ul>
						{changes}
						{settled}
					</ul>
				</div>
			))}
		</section>
	)
}

/** The steps of a rung: a row for each change, and one line for the unanswered questions. */
const sayRung = (
	steps: readonly LadderStep[],
	context: ResultContext,
	nameOf: (step: LadderStep, context: ResultContext) => string,
) => ({
	changes: steps
		.filter(({ from }) => from !== null)
		.map((step) => (
			<Row
				key={`${step.fact} ${JSON.stringify(step.to)}`}
				mark={step.turns[0] ? standingOf(step.turns[0].criterion) : 'unanswered'}
				title={nameOf(step, context)}
				text={sayStep(step, context)}
				names={turnedIn(step, context)}
			/>
		)),
	open: steps
		.filter(({ from }) => from === null)
		.map(({ fact }) => context.say(context.words.facts[fact].label))
		.join(context.say(context.words.separators.entries)),
})

/** The names of the rule sets in which a step alone changes a condition or the outcome. */
const turnedIn = ({ effects }: LadderStep, { words, say }: ResultContext) =>
	effects
		.filter(changesAnything)
		.map(({ ruleset }) => say(words.rulesets[ruleset].name))
		.join(say(words.separators.entries))

const leftRows = (left: Ladder['left'], context: ResultContext) =>
	left.map(({ fact, rulesets }) => (
		<Row
			key={fact}
			mark="inconclusive"
			{...sayLeft(fact, context)}
			names={rulesets
				.map((id) => context.say(context.words.rulesets[id].name))
				.join(context.say(context.words.separators.entries))}
		/>
	))

const authorityRows = (authority: Ladder['authority'], { words, say }: ResultContext) =>
	authority.flatMap(({ id, settles }) =>
		settles.map((parameter) => (
			<Row
				key={`${id} ${parameter}`}
				mark="unsettled"
				title={say(words.parameters[parameter].name)}
				text={joinSentences(say, words, [
					say(words.parameters[parameter].unset),
					say(words.parameters[parameter].whom),
				])}
				names={say(words.rulesets[id].name)}
			/>
		)),
	)

type RowProps = {
	readonly mark: ReturnType<typeof standingOf>
	readonly title: string
	readonly text: string
	/** The rule sets that it changes. */
	readonly names: string
}

const Row = ({ mark, title, text, names }: RowProps) => (
	<li>
		<StandingMark kind={mark} size="table" />
		<strong>{title}</strong>
		<span className={styles.said}>
			<span>{text}</span> <span className={styles.source}>{names}</span>
		</span>
	</li>
)
