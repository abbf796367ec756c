import { type NextStep, nextSteps } from '@/lib/best-way/next-steps'
import { effectsOf } from '@/lib/result/effects'
import type { LadderStep } from '@/lib/result/ladder'
import type { AddLink, CheckedRuleset, ResultContext } from '../checked/context'
import { questionPath } from '../checked/question-path'
import { Effects, stepData } from '../ladder/effects'
import { sayNeeded } from '../ladder/needed'
import { nameStep, sayStep } from '../ladder/say-step'
import { EvidenceStep } from './evidence-step'
import styles from './next-steps.module.css'

type Props = ResultContext & {
	readonly all: readonly CheckedRuleset[]
	/** Renders the link to a check of a further rule set, if that is possible. */
	readonly addLink?: AddLink | undefined
}

/** At most three next steps, each with what it alone gives; nothing for ways that are closed. */
export function NextSteps({ all, addLink, ...context }: Props) {
	const { words, say, facts, unsure } = context
	const text = words.bestWay.steps
	const steps = nextSteps(all, { facts, unsure })
	const isNeeded = all.some(({ chosen, result }) => chosen && result.outcome === 'not-needed')
	if (steps.length === 0) return isNeeded && <p className={styles.none}>{say(text.none)}</p>
	return (
		<section className={styles.steps} id="next" aria-labelledby="next-title">
			<h2 id="next-title">{say(text.title)}</h2>
			<ol>
				{steps.map((step) => (
					<Step key={keyOf(step)} {...context} step={step} all={all} addLink={addLink} />
				))}
			</ol>
			<Together {...context} all={all} steps={steps} />
		</section>
	)
}

/** What the steps of a rule set give together, where all that it needs is shown and takes several. */
function Together({ all, steps, ...context }: Props & { readonly steps: readonly NextStep[] }) {
	const ids = steps
		.flatMap((step) => (step.kind === 'change' ? step.step.turns : []))
		.map((one) => one.ruleset)
	const first = all.find(({ id, ways }) => {
		const shown = ids.filter((other) => other === id).length
		return shown > 1 && shown === ways.changes[0]?.length
	})
	if (!first) return null
	const answers = Object.fromEntries((first.ways.changes[0] ?? []).map(({ fact, to }) => [fact, to]))
	const effects = effectsOf([first], context.facts, answers).map((effect) => ({ ...effect, conditions: [] }))
	return (
		<div className={styles.together} {...stepData(answers, effects)}>
			<p>{context.say(context.words.bestWay.steps.together)}</p>
			<Effects {...context} effects={effects} />
		</div>
	)
}

const keyOf = (step: NextStep) => (step.kind === 'change' ? step.step.fact : step.kind)

function Step({ step, ...props }: Props & { readonly step: NextStep }) {
	if (step.kind === 'change') return <ChangeStep {...props} step={step.step} />
	if (step.kind === 'employer') return <EmployerStep {...props} steps={step.steps} />
	if (step.kind === 'evidence') return <EvidenceStep {...props} {...step} />
	return <FixedStep {...props} kind={step.kind} />
}

type FixedProps = Props & { readonly kind: Exclude<NextStep['kind'], 'change' | 'employer' | 'evidence'> }

/** A step that changes no answer. */
function FixedStep({ kind, addLink, words, say }: FixedProps) {
	const { title, text } = words.bestWay.steps[kind]
	return (
		<li data-step="{}" data-gives="">
			<div>
				<h3>{say(title)}</h3>
				<p>
					{say(text)}{' '}
					{kind === 'check' && addLink?.('work-permit', { label: say(words.bestWay.links.check) })}
				</p>
			</div>
		</li>
	)
}

/** A step that the person can take: what to do, what it needs, what it alone gives. */
function ChangeStep({ step, ...context }: Props & { readonly step: LadderStep }) {
	const { words, say, speech, linkTo } = context
	const { fact, from, to, turns, effects } = step
	const text = words.bestWay.steps
	const name = nameStep(step, context)
	const only = turns.every(({ ruleset }) => ruleset === 'article' || ruleset === 'h1b') && turns[0]
	return (
		<li {...stepData({ [fact]: to }, effects)}>
			<div>
				<h3>
					{linkTo ? (
						name
					) : (
						<a className={`link ${styles.question}`} href={`/${speech.locale}${questionPath(fact)}`}>
							{name}
						</a>
					)}
				</h3>
				<p>
					{from === null ? say(text.if, { to: sayNeeded(step, context) }) : sayStep(step, context)}{' '}
					{only && say(text.opinion, { name: say(words.rulesets[only.ruleset].name) })}
				</p>
			</div>
			<Effects {...context} effects={effects} />
		</li>
	)
}

/** More than these are counted rather than named. */
const maxNamed = 3

/** What only the employer who made the offer can answer or decide, in one step. */
function EmployerStep({ steps, all, ...context }: Props & { readonly steps: readonly LadderStep[] }) {
	const { words, say, facts } = context
	const { employer } = words.result.decides
	const answers = Object.fromEntries(steps.map(({ fact, to }) => [fact, to]))
	const named = new Set(steps.flatMap(({ effects }) => effects.map(({ ruleset }) => ruleset)))
	const effects = effectsOf(
		all.filter(({ id }) => named.has(id)),
		facts,
		answers,
	)
	const shown = steps.slice(0, maxNamed).map(({ fact }) => say(words.facts[fact].label))
	const names = shown.join(say(words.separators.entries))
	const more = steps.length - shown.length
	return (
		<li {...stepData(answers, effects)}>
			<div>
				<h3>{say(employer.title, { count: steps.length })}</h3>
				<p>{more > 0 ? say(words.bestWay.line.more, { names, count: more }) : names}</p>
			</div>
			<Effects {...context} effects={effects} />
		</li>
	)
}
