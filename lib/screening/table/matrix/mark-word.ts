import type { Standing } from '@/lib/result/standing'
import type { Words } from '@/lib/words/texts'

/** The word for a standing's mark. */
export function markWordOf(standing: Standing, { result: { marks } }: Pick<Words, 'result'>) {
	switch (standing) {
		case 'met':
		case 'unmet':
		case 'unsettled':
			return marks[standing]
		case 'inconclusive':
		case 'unanswered':
			return marks.unknown
	}
}
