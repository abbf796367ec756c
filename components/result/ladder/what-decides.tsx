import { openForEmployer } from '@/lib/ask-employer/open-questions'
import { barriersOf, type Ladder, type LadderStep, ladderOf } from '@/lib/result/ladder'
import { isToBeChanged } from '@/lib/result/standing'
import type { Checked, ResultContext } from '../checked/context'
import { Fold } from '../checked/fold'
import { questionPath } from '../checked/question-path'
import section from '../checked/section.module.css'
import { Barriers } from './barriers'
import styles from './ladder.module.css'
import { LeftStep } from './left-step'
import { sayChange } from './needed'
import { AskStep, AuthorityStep, EmployerStep } from './others-steps'
import { OwnStep } from './own-step'
import { Together } from './together'

type Props = ResultContext & { readonly shown: readonly Checked[] }

/**
 * What is decisive, across all rule sets: what nobody can change, or else a ladder of what would have to be
 * different.
 */
export function WhatDecides({ shown, ...context }: Props) {
	const { words, say, unsure } = context
	const { decides } = words.result
	const open = shown.filter(({ result }) => isToBeChanged(result.outcome))
	const barriers = barriersOf(open)
	const free = open.filter(({ ways }) => ways.blockedBy.length === 0)
	return (
		<section className={section.margin} id="decides" aria-labelledby="decides-title">
			<h2 id="decides-title">{say(decides.title)}</h2>
			<div>
				{open.length === 0 && <p>{say(decides.met)}</p>}
				{barriers.length > 0 && <Barriers {...context} barriers={barriers} />}
				{free.length > 0 && (
					<>
						<p className={section.intro}>{say(decides.lead)}</p>
						<Rungs {...context} ladder={ladderOf(free, { facts: context.facts, unsure })} shown={free} />
						<Together {...context} shown={free} />
						{free.map((checked) => (
							<OtherWays key={checked.id} {...context} checked={checked} />
						))}
					</>
				)}
			</div>
		</section>
	)
}

function Rungs({ ladder, shown, ...context }: Props & { readonly ladder: Ladder }) {
	const { words, say, speech, linkTo } = context
	const { decides } = words.result
	const { first, notAsked } = ladder
	const open = openForEmployer(shown)
	const steps = (own: readonly LadderStep[]) =>
		own.map((step) => (
			<OwnStep
				key={`${step.fact} ${JSON.stringify(step.to)}`}
				{...context}
				step={step}
				isFirst={step === first}
			/>
		))
	const others = [
		...(ladder.employer.length > 0
			? [<EmployerStep key="employer" {...context} ladder={ladder} shown={shown} isOpen={open.length > 0} />]
			: open.length > 0 && (!linkTo || context.askEmployer)
				? [<AskStep key="employer" {...context} count={open.length} />]
				: []),
		...ladder.left.map((left) => <LeftStep key={left.fact} {...context} {...left} />),
		...ladder.authority.flatMap((settled) => {
			const checked = shown.find(({ id }) => id === settled.id)
			return checked ? [<AuthorityStep key={settled.id} {...context} {...settled} checked={checked} />] : []
		}),
	]
	const rungs = { now: steps(ladder.now), time: steps(ladder.time), others }
	return (
		<>
			{(['now', 'time', 'others'] as const).map((rung) => (
				<div className={styles.rung} key={rung}>
					<div>
						<h3>{say(decides.rungs[rung].title)}</h3>
						<p>{say(decides.rungs[rung].who)}</p>
					</div>
					{rungs[rung].length > 0 ? (
						<ul className={styles.steps}>{rungs[rung]}</ul>
					) : (
						<p className={styles.nothing}>{say(decides.nothing)}</p>
					)}
				</div>
			))}
			{notAsked.length > 0 && (
				<Fold summary={say(decides.notAsked, { count: notAsked.length })}>
					<ul className={styles.wanted}>
						{notAsked.map((fact) => {
							const question = say(words.facts[fact].question)
							return (
								<li key={fact}>
									{linkTo?.(fact, question) ?? (
										<a className="link" href={`/${speech.locale}${questionPath(fact)}`}>
											{question}
										</a>
									)}
								</li>
							)
						})}
					</ul>
				</Fold>
			)}
		</>
	)
}

/** The ways of a rule set other than the nearest one, one line each. */
function OtherWays({ checked, ...context }: ResultContext & { readonly checked: Checked }) {
	const { words, say, unsure } = context
	const { decides } = words.result
	const [, ...others] = checked.ways.changes
	if (others.length === 0) return null
	const name = say(words.rulesets[checked.id].name)
	return (
		<Fold summary={say(decides.more, { count: others.length, name })}>
			<ol className={styles.options}>
				{others.map((changes) => {
					const asked = changes.filter(({ fact, from }) => from !== null || !unsure || unsure.has(fact))
					const line = asked
						.map((change) => sayChange(change, { checked, set: changes }, context))
						.join(say(words.separators.entries))
					return <li key={changes.map(({ fact }) => fact).join()}>{line || say(decides.onlyNotAsked)}</li>
				})}
			</ol>
		</Fold>
	)
}
