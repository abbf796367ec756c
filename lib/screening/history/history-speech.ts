import type { AnswerSpeech } from '@/lib/explain/explain'
import type { Say } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'

/** What is needed to describe an operation in words. */
export type HistorySpeech = AnswerSpeech & {
	readonly words: Pick<Words, 'separators'> & {
		readonly form: Pick<Words['form'], 'unsure'>
		readonly result: { readonly conditions: Pick<Words['result']['conditions'], 'notAnswered'> }
		readonly screen: Pick<
			Words['screen'],
			'decision' | 'hand' | 'history' | 'operations' | 'progress' | 'sheet'
		>
	}
	/** The names of the openings, by id. */
	readonly roles: Readonly<Record<string, string>>
	/** The employer's own stage names, by the ids of the opening and the stage. */
	readonly stages: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** A value that changed, in words. */
export type SaidValueChange = { readonly label: string; readonly from: string; readonly to: string }

export type SayContext = { readonly speech: HistorySpeech; readonly say: Say }

/** Says what changed in a member, entry by entry. */
export type SayEntries = (context: SayContext, before: unknown, after: unknown) => SaidValueChange[]
