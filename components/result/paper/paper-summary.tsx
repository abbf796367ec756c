import { StandingMark } from '@/components/ui/marks/mark'
import { Tag } from '@/components/ui/marks/tag'
import type { WayToChina } from '@/lib/best-way/best-way'
import { sayList } from '@/lib/i18n/say'
import { decidingAnswers } from '@/lib/result/deciding-answers'
import { outcomeStanding } from '@/lib/result/standing'
import type { CheckedRuleset, ResultContext, SummaryContext } from '../checked/context'
import { BilingualRow, InChinese } from './bilingual-row'
import styles from './paper.module.css'
import { PaperCaveats } from './paper-caveats'
import { PaperQuestions } from './paper-questions'
import { type InBothLanguages, type SaidSummary, saySummary } from './say-summary'

type Props = {
	readonly context: ResultContext
	/** The same in Chinese, beside the reader's language; null where there is none. */
	readonly chinese: SummaryContext | null
	readonly shown: readonly CheckedRuleset[]
	/** The rule sets that the person also checked and leaves off the paper. */
	readonly leftOff: readonly CheckedRuleset[]
	/** The best way of the person, whatever is left off. */
	readonly best: WayToChina | null
	/** The code of the answers. */
	readonly code: React.ReactNode
	/** What to know before reading the verdicts. */
	readonly notice: React.ReactNode
}

/** Beside more verdicts than these there is room for little else. */
const manyVerdicts = 3

/** How many answers there is room for. */
const roomFor = (verdicts: number, hasNote: boolean) => (verdicts > manyVerdicts ? 2 : hasNote ? 4 : 6)

/**
 * The first page of paper: what somebody at an office or an employer needs to see, in the reader's language and in
 * Chinese, row by row, and what to ask about the best way.
 */
export function PaperSummary({ context, chinese, shown, leftOff, best, code, notice }: Props) {
	const { words, say } = context
	const shownBest = best && shown.some(({ id }) => id === best.ruleset) ? best : null
	const deciding = decidingAnswers(shown, context.facts, {
		first: shownBest?.ruleset,
		most: roomFor(shown.length, Boolean(context.evidenceNote?.text)),
	})
	const about = { shown, best: shownBest, deciding }
	const said = saySummary(context, about)
	const saidInChinese = chinese && saySummary(chinese, about)
	const both: InBothLanguages = (pick) => ({ own: pick(said), chinese: saidInChinese && pick(saidInChinese) })
	const { disclaimer, paper } = words.result
	return (
		<div className={styles.summary} data-paper="summary">
			<Head both={both} code={code}>
				<p>
					<strong>{say(disclaimer.title)}</strong> {say(disclaimer.text)}
				</p>
				{leftOff.length > 0 && <p>{say(paper.leftOff, { names: sayNames(leftOff, context) })}</p>}
			</Head>
			{notice}
			{said.best && (
				<BilingualRow
					className={styles.best}
					{...both(
						({ best }) =>
							best && (
								<>
									<p className={styles.quiet}>{best.title}</p>
									<h3>{best.sentence}</h3>
									{shown.length <= manyVerdicts && <p>{best.reasons}</p>}
								</>
							),
					)}
				/>
			)}
			{shown.map((checked, index) => (
				<div
					key={checked.id}
					className={
						checked.ruleset.status === 'published' ? styles.verdict : `${styles.verdict} ${styles.notLaw}`
					}
				>
					<BilingualRow
						own={<Verdict checked={checked} line={said.lines[index]} isOwn />}
						chinese={saidInChinese && <Verdict checked={checked} line={saidInChinese.lines[index]} />}
					/>
					<PaperCaveats {...context} checked={checked} shown={shown} on="summary" />
				</div>
			))}
			{deciding.length > 0 && <Answers both={both} />}
			{context.evidenceNote?.text && <Note both={both} text={context.evidenceNote.text} />}
			{shownBest && <PaperQuestions {...context} best={shownBest} both={both} />}
		</div>
	)
}

type HeadProps = {
	readonly both: InBothLanguages
	readonly code: React.ReactNode
	readonly children: React.ReactNode
}

function Head({ both, code, children }: HeadProps) {
	const title = both((said) => said.title)
	const day = both((said) => said.day)
	return (
		<div className={styles.head}>
			<div>
				<h2>
					{title.own} {title.chinese && <InChinese>{title.chinese}</InChinese>}
				</h2>
				<p>{day.own}</p>
				{day.chinese && (
					<p>
						<InChinese>{day.chinese}</InChinese>
					</p>
				)}
				{children}
			</div>
			{code}
		</div>
	)
}

type VerdictProps = {
	readonly checked: CheckedRuleset
	readonly line: SaidSummary['lines'][number] | undefined
	readonly isOwn?: boolean
}

/** The verdict of a rule set, and what decides it. */
function Verdict({ checked, line, isOwn = false }: VerdictProps) {
	if (!line) return null
	return (
		<>
			<StandingMark kind={outcomeStanding(checked.result)} size="table" />
			<div>
				<p className={styles.name}>
					{line.name} <Tag status={checked.ruleset.status}>{line.status}</Tag>
				</p>
				<p>
					<strong data-verdict={isOwn ? line.id : undefined}>{line.outcome}</strong>
					<span className={styles.quiet}>{line.decides}</span>
				</p>
			</div>
		</>
	)
}

/** The answers that decided, row by row. */
function Answers({ both }: { readonly both: InBothLanguages }) {
	const { own, chinese } = both((said) => said.answers)
	return (
		<section className={styles.answers}>
			<BilingualRow {...both(({ answersTitle }) => answersTitle && <h3>{answersTitle}</h3>)} />
			{own.map((row, index) => {
				const inChinese = chinese?.[index]
				return (
					<BilingualRow
						key={row.fact}
						className={styles.row}
						own={<p>{row.text}</p>}
						chinese={inChinese && <p>{inChinese.text}</p>}
					/>
				)
			})}
		</section>
	)
}

/** What the person noted as evidence, as it was written. */
const Note = ({ both, text }: { readonly both: InBothLanguages; readonly text: string }) => (
	<section className={styles.noted} data-noted>
		<BilingualRow {...both(({ noteTitle }) => noteTitle && <h3>{noteTitle}</h3>)} />
		<p dir="auto">{text}</p>
	</section>
)

const sayNames = (left: readonly CheckedRuleset[], { words, say, speech }: ResultContext) =>
	sayList(
		speech.locale,
		left.map(({ id }) => say(words.rulesets[id].name)),
	)
