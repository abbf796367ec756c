import type { Answer } from '@/lib/form/answer'
import type { ControlFormWords } from '@/lib/form/control-words'
import type { Locale } from '@/lib/i18n/locales'
import { maxNumberCharacters } from '@/lib/limits/limits'
import type { Names } from '@/lib/words/names'
import type { Words } from '@/lib/words/texts'
import type { FactId, OptionOf } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'

/** The words of the questionnaire that its steps need, without those of the pages around them and of what loads late. */
export type StepFormWords = Omit<
	Words['form'],
	('answers' | 'someoneElse' | 'skill' | 'groups' | 'afterLaw') | ('earlyNews' | 'settledNews' | 'endOffer')
> & {
	/** Those of other steps are left out. */
	readonly groups: Partial<Words['form']['groups']>
}

/** The words that the fields of a step need; facts of other steps are left out. */
export type FieldWords = {
	readonly form: StepFormWords
	readonly levels: Words['levels']
	readonly facts: Partial<Words['facts']>
}

/** The words that a single field needs: its question, and those explanatory texts that the page has. */
export type ControlWords = Pick<FieldWords, 'levels'> & {
	readonly form: ControlFormWords
	readonly facts: {
		readonly [F in FactId]?: Omit<Words['facts'][F], 'why' | 'hint'> & {
			readonly why?: Words['facts'][F]['why']
			readonly hint?: Words['facts'][FactId]['hint']
		}
	}
}

/** The props of a control of any type. */
export type ControlProps<A extends Answer = Answer> = {
	readonly fact: FactId
	readonly locale: Locale
	readonly words: ControlWords
	/** Names of countries and languages; null until they are loaded. */
	readonly names: Names | null
	readonly answer: A
	readonly onAnswer: (answer: Answer) => void
	readonly onBlur: () => void
	/** Called when a search field is first used: from then on the names are needed. */
	readonly onSearch?: (() => void) | undefined
	/** Called with text typed in a search field but not chosen. */
	readonly onTyped?: ((fact: FactId, text: string) => void) | undefined
	/** Ids of the elements that describe the field: its hint and its message. */
	readonly describedBy: string | undefined
	readonly faulty: boolean
	/** What is known otherwise, for a list of ways that other answers may rule out. */
	readonly known?: Partial<Facts> | undefined
	/** The ways that are asked about here; all by default. */
	readonly ways?: readonly OptionOf<'specialRoutes'>[] | undefined
	/** The row that a fault is in, for a list. */
	readonly faultyRow: number | null
}

/** One more than a number may have, so that a longer text is never cut to a different valid number. */
export const maxTypedCharacters = maxNumberCharacters + 1

/** The id of a question's first control: the target of an error link. */
export const controlId = (fact: FactId) => `field-${fact}`

/** The id of a level of the language in a given row. */
export const levelId = (fact: FactId, row: number, level: string) => `${controlId(fact)}-${row}-${level}`
