import type { Words } from '@/lib/words/texts'
import type { ShownStanding } from '../../shown/show-result'

/** The word for a standing's mark. */
export function markWordOf(
	standing: ShownStanding,
	{ result: { marks }, screen }: Pick<Words, 'result'> & { readonly screen: Pick<Words['screen'], 'table'> },
) {
	switch (standing) {
		case 'met':
		case 'unmet':
		case 'unsettled':
			return marks[standing]
		case 'inconclusive':
		case 'unanswered':
			return marks.unknown
		case 'withheld':
			return screen.table.outcomes.withheld
	}
}
