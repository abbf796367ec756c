import { type CellTarget, factIn } from '@/lib/screening/cells/cell-target'
import { toConfirm } from '@/lib/sheet/cells/column-question'
import { useScreening } from '../desk/desk-context'

type Problem = { readonly problem: string; readonly entry?: string | undefined }

/** Whether a line is read once somebody says that it means what would make a person need neither visa nor permit. */
export function asksToConfirm(target: CellTarget, { problem, entry = '' }: Problem): boolean {
	const fact = factIn(target)
	return problem === 'two-meanings' && fact !== null && toConfirm(fact, entry) !== null
}

type Props = { readonly entry: string | undefined; readonly onConfirm: () => void }

/** Says what a line would mean for the person, and confirms that it is meant. */
export function ConfirmLine({ entry, onConfirm }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.import.asked.confirm
	const isCard = entry === 'card'
	return (
		<>
			<span className="quiet small">{say(isCard ? text.cardHint : text.placeHint)}</span>
			<button type="button" className="button second" data-action="confirm-line" onClick={onConfirm}>
				{say(isCard ? text.isCard : text.citizens)}
			</button>
		</>
	)
}
