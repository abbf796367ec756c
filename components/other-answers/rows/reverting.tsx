import { useState } from 'react'
import type { TriedFacts } from '@/lib/other-answers/tried'
import type { TriedContext } from '../tried/context'

/** Drops all other answers with one click, which another one undoes. */
export function Reverting({ words, say, tried }: TriedContext) {
	const text = words.otherAnswers
	const [gone, setGone] = useState<{ readonly tried: TriedFacts; readonly name: string } | null>(null)
	const isChanged = Object.keys(tried.tried).length > 0
	if (!isChanged && !gone) return null
	return (
		<>
			<button
				type="button"
				className="button second"
				onClick={() => {
					setGone(isChanged ? { tried: tried.tried, name: tried.name } : null)
					if (isChanged) tried.replace({}, '')
					else if (gone) tried.replace(gone.tried, gone.name)
				}}
			>
				{say(isChanged ? text.revert : text.restore)}
			</button>
			{!isChanged && <span className="quiet small">{say(text.restored)}</span>}
		</>
	)
}
