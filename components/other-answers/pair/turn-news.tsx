import { useEffect, useRef, useState } from 'react'
import { type JudgedAnswers, turnedCriteria } from '@/lib/other-answers/turns'
import type { TriedContext } from '../tried/context'

/** Announces once what the last change has changed, for screen readers. */
export function TurnNews({ words, say, tried }: TriedContext) {
	const { after } = tried
	const last = useRef(after)
	const [news, setNews] = useState('')
	useEffect(() => {
		const before = last.current
		last.current = after
		if (isSame(before, after)) return
		const text = words.otherAnswers
		const outcomes = before.judged.flatMap(({ id, result }, place) => {
			const now = after.judged[place]?.result.outcome
			if (!now || now === result.outcome) return []
			const { outcomes } = words.result
			const name = say(words.rulesets[id].name)
			return [say(text.pair.outcome, { name, from: say(outcomes[result.outcome]), to: say(outcomes[now]) })]
		})
		const count = turnedCriteria(before, after).length
		const turned = count > 0 ? say(text.pair.turn, { count }) : say(text.nothingTurns)
		setNews([...outcomes, turned].join(say(words.separators.entries)))
	}, [after, words, say])
	return (
		<p className="visually-hidden" role="status">
			{news}
		</p>
	)
}

const isSame = (before: JudgedAnswers, after: JudgedAnswers) =>
	JSON.stringify(before.facts) === JSON.stringify(after.facts)
