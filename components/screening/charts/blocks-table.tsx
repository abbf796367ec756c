import { useState } from 'react'
import { StandingMark } from '@/components/ui/marks/mark'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { sayFirst, sayList, sayNumber } from '@/lib/i18n/say'
import type { Block } from '@/lib/screening/overview/blocking'
import type { Overview } from '@/lib/screening/overview/overview'
import { useScreening } from '../desk/desk-context'
import { Bar, BarKey } from './bar'
import charts from './charts.module.css'
import { useChartWords } from './use-chart-words'

/** The number of conditions shown initially. */
const initiallyShown = 8

type Props = Pick<Overview, 'blocks' | 'waiting'> & {
	/** Leaves out the bars and their legend. */
	readonly isShort?: boolean
	/** What the name of a condition links to. */
	readonly who?: (block: Block, name: string) => React.ReactNode
}

/** Which conditions block candidates, each on its own, the most people first. */
export function BlocksTable({ blocks, waiting, isShort = false, who = (_, name) => name }: Props) {
	const { words, say, locale } = useScreening()
	const { nameOf, ruleNames } = useChartWords()
	const [isWhole, setWhole] = useState(false)
	const text = words.screen.overview.blocks
	const { results } = words.screen.table
	const [unmet, unknown] = [results.unmet, results.open].map((result) => sayFirst(locale, say(result)))
	const shown = isWhole ? blocks : blocks.slice(0, initiallyShown)
	const most = Math.max(...blocks.map(({ unmet, unknown }) => unmet + unknown))
	const settledLater = [
		...new Set(waiting.map(({ ruleset, criterion }) => say(shortNameOf(words, ruleset, criterion)))),
	]
	return (
		<>
			{blocks.length === 0 ? (
				<p>{say(text.none)}</p>
			) : (
				<>
					{!isShort && (
						<BarKey
							entries={[
								{ kind: 'unmet', label: unmet ?? '' },
								{ kind: 'open', label: unknown ?? '' },
							]}
						/>
					)}
					<table className={charts.table}>
						<caption className="visually-hidden">{say(text.title)}</caption>
						<thead>
							<tr>
								<th scope="col">{say(text.condition)}</th>
								<th scope="col" className={charts.sub}>
									{say(text.counts)}
								</th>
								{!isShort && <td className={charts.bars} />}
								<th scope="col" className={charts.num}>
									{unmet}
								</th>
								<th scope="col" className={charts.num}>
									{unknown}
								</th>
							</tr>
						</thead>
						<tbody>
							{shown.map((block) => (
								<tr
									key={`${block.named.ruleset} ${block.named.criterion}`}
									data-block={block.named.criterion}
								>
									<th scope="row">{who(block, nameOf(block.named))}</th>
									<td className={charts.sub}>{ruleNames(block.of)}</td>
									{!isShort && (
										<td className={charts.bars}>
											<Bar
												parts={[
													{ kind: 'unmet', people: block.unmet },
													{ kind: 'open', people: block.unknown },
												]}
												most={most}
											/>
										</td>
									)}
									<td className={charts.num}>{sayNumber(locale, block.unmet)}</td>
									<td className={charts.num}>{sayNumber(locale, block.unknown)}</td>
								</tr>
							))}
						</tbody>
					</table>
				</>
			)}
			{blocks.length > initiallyShown && (
				<p className="no-print">
					<button type="button" className="link" onClick={() => setWhole(!isWhole)}>
						{isWhole ? say(text.fewer) : say(text.more, { count: blocks.length })}
					</button>
				</p>
			)}
			{settledLater.length > 0 && (
				<p className={charts.waiting}>
					<StandingMark kind="unsettled" size="table" />
					<span>{say(text.waiting, { list: sayList(locale, settledLater) })}</span>
				</p>
			)}
		</>
	)
}
