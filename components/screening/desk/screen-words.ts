import type { Words } from '@/lib/words/texts'

/** The words that the pages for employers need: they travel with the page. */
export type ScreenWords = Pick<
	Words,
	| 'screen'
	| 'rulesets'
	| 'statuses'
	| 'sources'
	| 'separators'
	| 'places'
	| 'evidence'
	| 'parameters'
	| 'steps'
	| 'levels'
	| 'facts'
	| 'result'
	| 'form'
	| 'handoff'
>

/** Picks them. */
export const screenWords = ({
	screen,
	rulesets,
	statuses,
	sources,
	separators,
	places,
	evidence,
	parameters,
	steps,
	levels,
	facts,
	result,
	form,
	handoff,
}: Words): ScreenWords => ({
	screen,
	rulesets,
	statuses,
	sources,
	separators,
	places,
	evidence,
	parameters,
	steps,
	levels,
	facts,
	result,
	form,
	handoff,
})
