import { sayAnswer } from '@/lib/explain/explain'
import type { PointsSteps } from '@/lib/other-answers/points-steps'
import type { FactRow } from '@/rules/condition'
import { facts } from '@/rules/facts'
import type { Interval } from '@/rules/kleene'
import type { ComparedContext } from '../tried/context'

type Props = ComparedContext & {
	readonly row: FactRow
	readonly factor: Interval
	readonly steps: PointsSteps
}

/** What would give more points in a row, and how many. */
export function WhatAdds({ row, factor, steps, words, say, speech }: Props) {
	const text = words.otherAnswers.points
	const { most, up } = steps
	const { change, who } = facts[row.fact]
	if (factor.low === most) return say(text.atMost)
	if (row.kind === 'as-given') return say(text.province)
	if (factor.low !== factor.high) return say(text.upTo, { high: factor.high })
	if (row.kind === 'any-entry')
		return (
			<Gain
				to={say(text.anyOf, { count: facts[row.fact].options.length })}
				gain={say(text.gain, { gain: row.anyEntry })}
			/>
		)
	if (!up) return say(text.fixed)
	const value = sayAnswer(speech, row.fact, up.value) ?? ''
	const to =
		up.alike.length > 0 ? say(text.orOther, { value, count: up.alike.length }) : say(text.to, { value })
	return (
		<Gain
			to={to}
			gain={say(text.gain, { gain: up.gain })}
			after={change === 'time' && who === 'A' && say(text.time)}
			between={say(words.separators.places)}
		/>
	)
}

type GainProps = {
	readonly to: string
	readonly gain: string
	readonly after?: string | false
	readonly between?: string
}

const Gain = ({ to, gain, after, between }: GainProps) => (
	<>
		{to}{' '}
		<strong>
			<bdi dir="ltr">{gain}</bdi>
		</strong>
		{after && `${between}${after}`}
	</>
)
