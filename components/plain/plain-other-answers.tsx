import { today } from '@/lib/day/today'
import { factsOfJudged, offeredFacts } from '@/lib/other-answers/rows'
import { compareWithTried } from '@/lib/other-answers/turns'
import type { PlainContext } from '@/lib/plain/context'
import { sayEntryFault } from '@/lib/plain/say-entry-fault'
import { isTriable, readTried } from '@/lib/plain/tried-entries'
import type { FactId } from '@/rules/facts'
import { keysIn } from '@/rules/keys'
import { PairColumns } from '../other-answers/pair/pair-columns'
import { ScenarioPair } from '../other-answers/pair/scenario-pair'
import { PointsSection } from '../other-answers/points/points-section'
import { RowsActions, RowsSection } from '../other-answers/rows/frames'
import type { ComparedContext } from '../other-answers/tried/context'
import { otherAnswersWords } from '../other-answers/tried/other-answers-words'
import { checkAll } from '../result/checked/check-all'
import { BelowResult } from './below-result'
import { Carried } from './carried'
import { GoButton } from './go-button'
import { PlainTriedRow } from './plain-tried-row'

/** Other answers next to the given ones, compared on the server for this request and stored nowhere. */
export function PlainOtherAnswers(page: PlainContext) {
	const { locale, words, say, names, view } = page
	const text = words.otherAnswers
	const now = today('Asia/Shanghai')
	const { tried, faults } = readTried(view.tried, view.known, locale)
	const context: ComparedContext = {
		...{ locale, say },
		words: otherAnswersWords(words),
		speech: { locale, words, countries: names.countryNames, languages: names.languageNames },
		tried: { ...compareWithTried(view.known, tried, view.chosen, now), name: '' },
	}
	const nearest = checkAll(view.facts, view.chosen, now).filter(({ chosen }) => chosen)
	const offered = offeredFacts(nearest, context.tried.before).filter(isTriable)
	const entered = keysIn({ ...tried, ...faults })
	const first = [...new Set([...entered, ...offered])]
	const others = factsOfJudged(nearest).filter((fact) => isTriable(fact) && !first.includes(fact))
	const count = Object.keys(tried).length
	const rowsOf = (list: readonly FactId[]) => (
		<ul>
			{list.map((fact) => {
				const fault = faults[fact]
				return (
					<PlainTriedRow
						key={fact}
						{...{ page, context, fact }}
						fault={fault ? sayEntryFault(page, fact, fault) : null}
					/>
				)
			})}
		</ul>
	)
	const again = (
		<GoButton go="other-answers" className="button">
			{say(text.checkAgain)}
		</GoButton>
	)
	return (
		<BelowResult page={page} text={text}>
			<PairColumns
				rows={
					<RowsSection isPrinted title={say(text.changed, { count })}>
						{rowsOf(first)}
						<details>
							<summary>{say(text.another)}</summary>
							{rowsOf(others)}
						</details>
						<RowsActions>{again}</RowsActions>
					</RowsSection>
				}
			>
				<ScenarioPair {...context} name={<strong>{say(text.pair.scenario)}</strong>} />
				{(count > 0 || Object.keys(faults).length > 0) && (
					<form method="post" action={`/${locale}/plain`} className="no-print">
						<Carried {...page} withoutTried />
						<RowsActions>
							<button type="submit" name="go" value="other-answers" className="button second">
								{say(text.revert)}
							</button>
						</RowsActions>
					</form>
				)}
			</PairColumns>
			<PointsSection {...context} />
		</BelowResult>
	)
}
