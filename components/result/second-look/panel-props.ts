import type { SecondLookWords } from '@/lib/late-words/second-look'
import type { Names } from '@/lib/words/names'
import type { FactId } from '@/rules/facts'
import type { CriterionResult } from '@/rules/result'
import type { Checked, ResultContext } from '../checked/context'

/** What every part of what opens under a condition needs. */
export type PanelProps = ResultContext & {
	readonly checked: Checked
	readonly criterion: CriterionResult
	readonly late: SecondLookWords
	/** The Chinese names of countries and languages; of the page's language where they cannot be loaded. */
	readonly chineseNames: Names | null
	/** Leads to the question of a fact; not where the answers are not the reader's. */
	readonly change?: ((fact: FactId, link: ChangeLink) => React.ReactNode) | undefined
	/** The button that copies a text, where scripts run; `shown` is the id of what shows it. */
	readonly copy?: ((text: string, shown: string) => React.ReactNode) | undefined
}

/** What a link to a question says, what it is named, and its id. */
export type ChangeLink = { readonly id: string; readonly text: string; readonly name: string }
