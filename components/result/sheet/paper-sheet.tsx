import { sayDay } from '@/lib/i18n/say'
import { numberSources } from '@/lib/result/number-sources'
import type { RulesetId } from '@/rules/rulesets/ids'
import { Annex } from '../annex/annex'
import type { Checked, ResultContext, ResultWords } from '../checked/context'
import { PaperSummary } from '../paper/paper-summary'
import { PrintFooter } from './print-footer'

type Props = {
	readonly context: ResultContext
	/** Every rule set; those that were chosen are printed. */
	readonly all: readonly Checked[]
	/** What the person leaves off the paper. */
	readonly leftOff?: ReadonlySet<Checked['id']> | undefined
	/** The code of the answers. */
	readonly code?: React.ReactNode
	/** What is to be known before the verdicts, below the title. */
	readonly notice?: React.ReactNode
	/** Answers that contradict one another. */
	readonly doubts?: React.ReactNode
}

/** The printed result: a first page that says all that matters, an annex, and the foot of every page; not on the screen. */
export function PaperSheet({ context: given, all, leftOff, code, notice, doubts }: Props) {
	const chosen = all.filter((checked) => checked.chosen)
	const shown = chosen.filter(({ id }) => !leftOff?.has(id))
	const missing = chosen.filter(({ id }) => leftOff?.has(id))
	const context = { ...given, numbers: numberSources(shown.map(({ ruleset }) => ruleset)) }
	return (
		<div className="print-only">
			<PrintFooter {...footerOf(context, shown)} />
			<PaperSummary context={context} shown={shown} leftOff={missing} code={code} notice={notice} />
			<Annex context={context} shown={shown} all={all} doubts={doubts} />
		</div>
	)
}

type FooterContext = Pick<ResultContext, 'say' | 'speech'> & {
	readonly words: Pick<ResultWords, 'separators'> & {
		readonly rulesets: { readonly [R in RulesetId]: Pick<ResultWords['rulesets'][R], 'name'> }
		readonly result: Pick<ResultWords['result'], 'paperSet'>
	}
}

/** The footer of a printed result: the day, the rule sets and their versions. */
export function footerOf(
	{ words, say, speech }: FooterContext,
	shown: readonly Pick<Checked, 'id' | 'ruleset' | 'result'>[],
) {
	const versions = [...new Set(shown.map(({ ruleset }) => ruleset.version))]
	const sets = versions.map((version) => {
		const ids = shown.filter(({ ruleset }) => ruleset.version === version).map(({ id }) => id)
		const names = ids.map((id) => say(words.rulesets[id].name)).join(say(words.separators.places))
		return say(words.result.paperSet, { names, version })
	})
	const day = shown[0]?.result.asOf
	const parts = say(words.separators.parts)
	return {
		day: (day ? sayDay(speech.locale, day) : '') + parts,
		sets: sets.join(say(words.separators.entries)),
	}
}
