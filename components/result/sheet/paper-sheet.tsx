import { bestWay } from '@/lib/best-way/best-way'
import type { ChineseSummary } from '@/lib/lazy-words/paper'
import { numberSources } from '@/lib/result/number-sources'
import { Annex } from '../annex/annex'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { lawFirst } from '../checked/law-first'
import { inChinese } from '../paper/in-chinese'
import { PaperSummary } from '../paper/paper-summary'
import { footerOf } from './footer-of'
import { PrintFooter } from './print-footer'

type Props = {
	readonly context: ResultContext
	/** Every rule set; the chosen ones are printed. */
	readonly all: readonly CheckedRuleset[]
	/** What the person leaves off the paper. */
	readonly leftOff?: ReadonlySet<CheckedRuleset['id']> | undefined
	/** The code of the answers. */
	readonly code?: React.ReactNode
	/** The words of the first page in Chinese, which stand beside the reader's language once they are there. */
	readonly chinese?: ChineseSummary | null | undefined
	/** What to know before reading the verdicts, below the title. */
	readonly notice?: React.ReactNode
	/** Answers that contradict each other. */
	readonly doubts?: React.ReactNode
}

/**
 * The printed result: a first page with everything important, an annex, and the footer of every page; hidden on
 * screen.
 */
export function PaperSheet({ context: given, all, leftOff, code, chinese, notice, doubts }: Props) {
	const chosen = lawFirst(all.filter((checked) => checked.chosen))
	const shown = chosen.filter(({ id }) => !leftOff?.has(id))
	const missing = chosen.filter(({ id }) => leftOff?.has(id))
	const context = { ...given, numbers: numberSources(shown.map(({ ruleset }) => ruleset)) }
	return (
		<div className="print-only">
			<PrintFooter {...footerOf(context, shown)} />
			<PaperSummary
				{...{ context, shown, code, notice }}
				chinese={chinese ? inChinese(context, chinese) : null}
				leftOff={missing}
				best={bestWay(all, context.facts)}
			/>
			<Annex context={context} shown={shown} all={all} doubts={doubts} />
		</div>
	)
}
