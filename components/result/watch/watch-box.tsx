import { ChoiceRow } from '@/components/ui/fields/choice-row'
import { useDraft } from '../../draft/use-draft'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { endWatch, keepWatch } from './keep-watch'

type Props = Pick<ResultContext, 'words' | 'say'> & { readonly all: readonly CheckedRuleset[] }

/** The choice to be told at a later visit that a rule has changed. */
export function WatchBox({ all, words, say }: Props) {
	const draft = useDraft()
	const { watch, watchHint } = words.result.versions
	return (
		<ChoiceRow
			type="checkbox"
			name="watch"
			label={say(watch)}
			second={say(watchHint)}
			checked={draft?.watch !== undefined}
			onChange={({ currentTarget }) => (currentTarget.checked ? keepWatch(all) : endWatch())}
		/>
	)
}
