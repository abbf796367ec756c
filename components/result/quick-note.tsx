import type { CheckedRuleset, ResultContext } from './checked/context'

type Props = ResultContext & {
	readonly all: readonly CheckedRuleset[]
	/** Renders the way to the questions that were not asked. */
	readonly rest: (label: string) => React.ReactNode
}

/** Says that only what is decisive was asked, and under which versions, and links to the remaining questions. */
export function QuickNote({ all, words, say, rest }: Props) {
	const { quick } = words.result
	const versions = all.filter(({ chosen }) => chosen).map(({ ruleset }) => ruleset.version)
	return (
		<p>
			{say(quick.text, { version: versions.toSorted().at(-1) ?? '' })} {rest(say(quick.rest))}
		</p>
	)
}
