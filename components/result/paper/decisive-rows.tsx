import { Mark } from '@/components/ui/marks/mark'
import { barriersOf, type Ladder, type LadderStep, ladderOf } from '@/lib/result/ladder'
import { isToBeChanged, type Standing, standingOf } from '@/lib/result/standing'
import type { Checked, ResultContext } from '../checked/context'
import { sayBarrier } from '../ladder/say-barrier'
import { sayLeft } from '../ladder/say-left'
import { nameStep, sayStep } from '../ladder/say-step'
import styles from './paper.module.css'

type Props = ResultContext & { readonly shown: readonly Checked[] }

type Row = {
	readonly key: string
	readonly mark: Standing
	readonly title: string
	readonly text: string
	readonly who: string
}

/** The number of the person's own steps that fit in the summary; the annex has them all. */
const maxOwnSteps = 2

/** What is decisive, in a few rows: what nobody can change, or else the nearest steps and who can take them. */
export function DecisiveRows({ shown, ...context }: Props) {
	const { words, say, unsure } = context
	const { decides } = words.result
	const open = shown.filter(({ result }) => isToBeChanged(result.outcome))
	if (open.length === 0) return <p>{say(decides.met)}</p>
	const free = open.filter(({ ways }) => ways.blockedBy.length === 0)
	const ladder = ladderOf(free, { facts: context.facts, unsure })
	const rows = [
		...barrierRows(open, context),
		...ownRows(ladder, context),
		...employerRows(ladder, context),
		...leftRows(ladder, context),
		...authorityRows(ladder, free, context),
	]
	return (
		<ul className={styles.decides}>
			{rows.map(({ key, mark, title, text, who }) => (
				<li key={key}>
					<Mark kind={mark} size="table" />
					<p>
						<strong>{title}</strong> {text}
					</p>
					<p className={styles.quiet}>{who}</p>
				</li>
			))}
			{ladder.notAsked.length > 0 && (
				<li>
					<Mark kind="coming" size="table" />
					<p>{say(decides.notAsked, { count: ladder.notAsked.length })}</p>
				</li>
			)}
		</ul>
	)
}

function barrierRows(open: readonly Checked[], context: ResultContext): Row[] {
	const { words, say } = context
	const barriers = barriersOf(open)
	const titles = barriers.map((barrier) => sayBarrier(barrier, context))
	return [...new Set(titles)].flatMap((title) => {
		const same = barriers.filter((_, index) => titles[index] === title)
		const names = same.map(({ ruleset }) => say(words.rulesets[ruleset].name))
		const [first] = same
		const text = names.join(say(words.separators.entries))
		return first ? [{ key: title, mark: standingOf(first.criterion), title, text, who: '' }] : []
	})
}

function ownRows({ now, time, first }: Ladder, context: ResultContext): Row[] {
	const { words, say } = context
	const { rungs } = words.result.decides
	const steps = [...now, ...time].sort((a, b) => Number(b === first) - Number(a === first))
	return steps.slice(0, maxOwnSteps).map((step) => ({
		key: `${step.fact} ${JSON.stringify(step.to)}`,
		mark: step.turns[0] ? standingOf(step.turns[0].criterion) : 'unanswered',
		title: nameStep(step, context),
		text: sayStep(step, context),
		who: say(now.includes(step) ? rungs.now.title : rungs.time.title),
	}))
}

function employerRows({ employer }: Ladder, { words, say }: ResultContext): Row[] {
	const [first] = employer.flatMap(({ turns }) => turns)
	if (!first) return []
	const { decides } = words.result
	return [
		{
			key: 'employer',
			mark: standingOf(first.criterion),
			title: say(decides.employer.title, { count: employer.length }),
			text: shortList(
				employer.map(({ fact }: LadderStep) => say(words.facts[fact].label)),
				{ words, say },
			),
			who: say(decides.rungs.others.title),
		},
	]
}

const leftRows = ({ left }: Ladder, context: ResultContext): Row[] =>
	left.map(({ fact }) => ({
		key: `left ${fact}`,
		mark: 'inconclusive',
		...sayLeft(fact, context),
		who: context.say(context.words.result.decides.rungs.others.title),
	}))

function authorityRows(
	{ authority }: Ladder,
	free: readonly Checked[],
	{ words, say }: ResultContext,
): Row[] {
	const { decides } = words.result
	return authority.map(({ id, settles }) => ({
		key: id,
		mark: 'unsettled',
		title: say(decides.authority.title, {
			count: unsettledIn(free.find((checked) => checked.id === id)),
			name: say(words.rulesets[id].name),
		}),
		text: shortList(
			settles.map((parameter) => say(words.parameters[parameter].name)),
			{ words, say },
		),
		who: say(decides.rungs.others.title),
	}))
}

const unsettledIn = (checked: Checked | undefined) =>
	checked?.result.criteria.filter(({ kind, because }) => kind === 'required' && because.unsettled.length > 0)
		.length ?? 0

/** The maximum number of names in one row. */
const maxNamed = 3

/** The first names of a list, and how many more there are. */
function shortList(names: readonly string[], { words, say }: Pick<ResultContext, 'words' | 'say'>): string {
	const left = names.length - maxNamed
	return [
		...names.slice(0, maxNamed),
		...(left > 0 ? [say(words.result.card.others, { count: left })] : []),
	].join(say(words.separators.entries))
}
