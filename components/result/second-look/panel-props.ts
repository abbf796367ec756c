import type { SecondLookWords } from '@/lib/lazy-words/second-look'
import type { Names } from '@/lib/words/names'
import type { FactId } from '@/rules/facts'
import type { CriterionResult } from '@/rules/result'
import type { CheckedRuleset, ResultContext } from '../checked/context'

/** What every part of the panel below a condition needs. */
export type PanelProps = ResultContext & {
	readonly checked: CheckedRuleset
	readonly criterion: CriterionResult
	readonly late: SecondLookWords
	/** The Chinese names of countries and languages; those of the page's language if they cannot be loaded. */
	readonly chineseNames: Names | null
	/** Renders the way to a fact's question; absent if the answers are not the reader's. */
	readonly change?: ((fact: FactId, link: ChangeLink) => React.ReactNode) | undefined
	/** Renders the button that copies a text, if scripts run; `shown` is the id of the element that shows it. */
	readonly copy?: ((text: string, shown: string) => React.ReactNode) | undefined
}

/** The id, text and accessible name of a link to a question. */
export type ChangeLink = { readonly id: string; readonly text: string; readonly name: string }
