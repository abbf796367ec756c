import { Mark } from '@/components/ui/marks/mark'
import { Strip } from '@/components/ui/marks/strip'
import { Tag } from '@/components/ui/marks/tag'
import type { Way } from '@/lib/best-way/best-way'
import { locales } from '@/lib/i18n/locales'
import { sayDay, sayList } from '@/lib/i18n/say'
import { sayFewest } from '@/lib/result/say-fewest'
import { outcomeStanding } from '@/lib/result/standing'
import { verdictOf } from '../cards/verdict'
import type { Checked, ResultContext } from '../checked/context'
import { DecisiveRows } from './decisive-rows'
import { FewDocuments } from './few-documents'
import styles from './paper.module.css'
import { PaperCaveats } from './paper-caveats'
import { questionsAbout } from './questions-about'

type Props = {
	readonly context: ResultContext
	readonly shown: readonly Checked[]
	/** The rule sets that the person also checked and leaves off the paper. */
	readonly leftOff: readonly Checked[]
	/** The best way of the person, whatever is left off. */
	readonly best: Way | null
	/** The code of the answers. */
	readonly code: React.ReactNode
	/** What to know before reading the verdicts. */
	readonly notice: React.ReactNode
}

/**
 * The first page of paper: everything that somebody at a consulate or an employer needs to see. What does not fit on
 * the page is cut off at its end: the documents, which are in the annex as well.
 */
export function PaperSummary({ context, shown, leftOff, best, code, notice }: Props) {
	const { words, say, speech } = context
	const { card, decides, disclaimer, evidence, paper } = words.result
	const day = shown[0]?.result.asOf
	const isShown = best !== null && shown.some(({ id }) => id === best.ruleset)
	const questions = isShown ? questionsAbout(best) : []
	return (
		<div className={styles.summary} data-paper="summary">
			<div className={styles.head}>
				<div>
					<h2>{say(card.title)}</h2>
					{day && <p>{say(paper.day, { date: sayDay(speech.locale, day) })}</p>}
					{leftOff.length > 0 && <p>{say(paper.leftOff, { names: sayNames(leftOff, context) })}</p>}
				</div>
				{code}
			</div>
			{notice}
			{shown.map((checked) => (
				<Verdict key={checked.id} {...context} checked={checked} shown={shown} />
			))}
			<p className="notice">
				<strong>{say(disclaimer.title)}</strong> {say(disclaimer.text)}
			</p>
			<section>
				<h3>{say(decides.title)}</h3>
				<DecisiveRows {...context} shown={shown} />
			</section>
			{questions.length > 0 && (
				<section>
					<h3>{say(best?.ruleset === 'k-published' ? paper.questions : paper.questionsPermit)}</h3>
					<Questions {...context} questions={questions} />
				</section>
			)}
			<FewDocuments {...context} shown={shown} title={say(evidence.title)} />
		</div>
	)
}

const sayNames = (left: readonly Checked[], { words, say, speech }: ResultContext) =>
	sayList(
		speech.locale,
		left.map(({ id }) => say(words.rulesets[id].name)),
	)

function Verdict({
	checked,
	shown,
	...context
}: ResultContext & { readonly checked: Checked; readonly shown: readonly Checked[] }) {
	const { words, say } = context
	const { id, ruleset, result } = checked
	const { headline, sentences, groups, counts } = verdictOf(checked, context)
	const { card, strip } = words.result
	const isLaw = ruleset.status === 'published'
	const fewest = sayFewest(checked, { ...context.speech, words }, context.facts)
	return (
		<div className={isLaw ? styles.verdict : `${styles.verdict} ${styles.notLaw}`}>
			<div>
				<p className={styles.name}>{say(words.rulesets[id].name)}</p>
				<Tag status={ruleset.status}>{say(words.statuses[ruleset.status])}</Tag>
			</div>
			<div>
				<p className={styles.outcome}>
					<Mark kind={outcomeStanding(result)} />
					<span data-verdict={id}>
						{headline} {ruleset.status !== 'published' && <small>{say(card.notLaw[ruleset.status])}</small>}
					</span>
				</p>
				{groups.length > 0 && <Strip groups={groups} label={say(strip, counts)} />}
				<p>{sentences}</p>
				{fewest && (
					<p>
						<span className={styles.quiet}>{fewest.about}</span> {fewest.text}
					</p>
				)}
				<PaperCaveats {...context} checked={checked} shown={shown} on="summary" />
			</div>
		</div>
	)
}

type QuestionsProps = { readonly questions: ReturnType<typeof questionsAbout> }

/** Questions to point at in Chinese, each with the reader's own language beneath and a line for the answer. */
function Questions({ questions, words, say }: ResultContext & QuestionsProps) {
	const { paper } = words.result
	return (
		<ol className={styles.questions}>
			{questions.map((question) => {
				const chinese = say(words.inChinese[question])
				const own = say(paper.ask[question])
				return (
					<li key={question}>
						<div>
							<p className={styles.chinese} lang={locales.zh.tag} dir={locales.zh.direction}>
								{chinese}
							</p>
							{own !== chinese && <p className={styles.quiet}>{own}</p>}
						</div>
						<p className={`${styles.answer} ${styles.quiet}`}>{say(paper.answer)}</p>
					</li>
				)
			})}
		</ol>
	)
}
