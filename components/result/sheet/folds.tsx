import { shownWays } from '@/components/ways/way-cards'
import { limitClaims } from '@/lib/about/limit-claims'
import type { WayToChina } from '@/lib/best-way/best-way'
import { documentsFor, needsDocuments } from '@/lib/result/documents'
import { numberSources } from '@/lib/result/number-sources'
import type { AddLink, CheckedRuleset, ResultContext, Ticks } from '../checked/context'
import { BesideConditions } from '../conditions/beside-conditions'
import { PointsTable } from '../conditions/points-table'
import { casesIfSettled, IfSettled } from '../sensitivity/if-settled'
import { EvidenceList } from './evidence-list'
import styles from './folds.module.css'
import { NamedWays } from './named-ways'
import { Others } from './others'
import { ResultSourceList } from './result-source-list'
import { ResultVersions } from './result-versions'
import { SheetFold } from './sheet-fold'
import { WhoToAsk } from './who-to-ask'
import { answersThatDecided, WrongAnswers } from './wrong-answers'

type Props = ResultContext & {
	readonly all: readonly CheckedRuleset[]
	readonly shown: readonly CheckedRuleset[]
	readonly best: WayToChina | null
	readonly ticks?: Ticks | undefined
	readonly addLink?: AddLink | undefined
	readonly keeping?: React.ReactNode
	readonly watch?: React.ReactNode
	readonly rest?: React.ReactNode
}

/** How many offices there are to ask. */
const offices = 3

/** What is folded, each part with what it holds; a part without content is left out. */
export function Folds({ all, shown, best, ticks, addLink, keeping, watch, rest, ...context }: Props) {
	const { words, say, facts } = context
	const { folds } = words.bestWay
	const criteria = shown.flatMap(({ result }) => result.criteria)
	const unmet = criteria.filter(({ kind, result }) => kind === 'required' && result === 'unmet').length
	const decided = answersThatDecided(shown)
	const documents = new Set(
		shown.filter(needsDocuments).flatMap(({ ruleset, result }) => documentsFor(ruleset, result, facts)),
	)
	const permit = shown.find(({ id }) => id === 'work-permit')
	const ways = shownWays(facts, permit?.result.outcome)
	const others = all.filter(({ chosen }) => !chosen)
	const cases = shown.flatMap((checked) => casesIfSettled(checked, context))
	const isOfAge = cases.some(({ limits }) => limits.length > 0)
	const claimed = limitClaims.maxAge.filter(({ value }) => value !== null).length
	const sources = numberSources(shown.map(({ ruleset }) => ruleset))
	return (
		<div className={styles.folds}>
			<SheetFold
				id="conditions"
				title={say(folds.every.title)}
				count={say(unmet > 0 ? folds.every.unmet : folds.every.count, { count: criteria.length, unmet })}
			>
				{shown.map((checked) => (
					<BesideConditions key={checked.id} {...context} checked={checked} />
				))}
				{rest}
			</SheetFold>
			{decided.length > 0 && (
				<SheetFold
					id="wrong"
					title={say(folds.wrong.title)}
					count={say(folds.wrong.count, { count: decided.length })}
				>
					<WrongAnswers {...context} shown={shown} />
				</SheetFold>
			)}
			{documents.size > 0 && (
				<SheetFold
					id="documents"
					title={say(folds.documents.title)}
					count={say(folds.documents.count, { count: documents.size })}
				>
					<EvidenceList {...context} shown={shown} ticks={ticks} />
				</SheetFold>
			)}
			{permit?.result.points && permit.result.outcome !== 'not-needed' && (
				<SheetFold
					id="work-permit-points"
					title={say(folds.points.title)}
					count={sayPoints(permit.result.points, context)}
				>
					<PointsTable {...context} checked={permit} />
				</SheetFold>
			)}
			{ways.length > 0 && (
				<SheetFold
					id="ways"
					title={say(folds.ways.title)}
					count={say(folds.ways.count, { count: ways.length })}
				>
					<NamedWays {...context} ways={ways} />
				</SheetFold>
			)}
			{cases.length > 0 && (
				<SheetFold
					id="if-settled"
					title={say(isOfAge ? folds.age.title : words.sensitivity.title)}
					count={
						isOfAge
							? say(folds.age.count, { count: claimed })
							: say(words.bestWay.line.count, { count: cases.length })
					}
				>
					<IfSettled {...context} shown={shown} />
				</SheetFold>
			)}
			{others.length > 0 && (
				<SheetFold
					id="others"
					title={say(folds.others.title)}
					count={say(folds.others.count, { count: others.length })}
				>
					<Others {...context} others={others} addLink={addLink} />
				</SheetFold>
			)}
			<SheetFold id="whom" title={say(folds.who.title)} count={say(folds.who.count, { count: offices })}>
				<WhoToAsk {...context} best={best} />
			</SheetFold>
			{keeping && (
				<SheetFold id="keeping" title={say(folds.share.title)} count={say(folds.share.count)}>
					{keeping}
				</SheetFold>
			)}
			<SheetFold
				id="versions"
				title={say(folds.sources.title)}
				count={say(folds.sources.count, { count: sources.size })}
			>
				<ResultVersions {...context} shown={shown}>
					{watch}
				</ResultVersions>
				<ResultSourceList {...context} shown={shown} />
			</SheetFold>
		</div>
	)
}

const sayPoints = ({ low, high }: { low: number; high: number }, { words, say }: ResultContext) =>
	low === high ? String(low) : say(words.result.points.interval, { low, high })
