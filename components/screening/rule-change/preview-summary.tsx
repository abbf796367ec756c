import { useChartWords } from '@/components/screening/charts/use-chart-words'
import { useScreening } from '@/components/screening/desk/desk-context'
import type { RulesetTurns } from '@/lib/screening/parameters/turn-tally'
import { joinSentences } from '@/lib/words/join-sentences'
import { useRuleChange } from './rule-change-context'

/** What would change under one rule set, in sentences with the numbers. */
export function PreviewSummary({ turns }: { readonly turns: RulesetTurns }) {
	const { words: desk, say } = useScreening()
	const { words } = useRuleChange()
	const { ruleName } = useChartWords()
	const text = words.preview
	const { ruleset, versions, people, turning, turned, unclear } = turns
	const [before, after] = versions
	const { outcomes } = desk.screen.table
	return (
		<div data-ruleset={ruleset}>
			<p>
				<strong>{say(text.turning, { turning, people, ruleset: ruleName(ruleset) })}</strong>{' '}
				{joinSentences(say, desk, [unclear > 0 && say(text.unclear, { count: unclear })])}
			</p>
			<p className="quiet small">
				{[
					before === after ? say(text.version, { version: after }) : say(text.versions, { before, after }),
					...turned.map(({ from, to, results }) =>
						say(text.turned, { count: results, from: say(outcomes[from]), to: say(outcomes[to]) }),
					),
				].join(say(desk.separators.entries))}
			</p>
		</div>
	)
}
