import { meantOptions } from '@/lib/sheet/cells/choices/ambiguous-words'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import type { RememberedCell } from '../model/records'
import type { AskedWord } from './asked-words'

/** What was chosen for the words of a sheet, unless it holds for all sheets already. */
export const chosenWords = (
	asked: readonly AskedWord[],
	columns: readonly SheetColumn[],
): readonly RememberedCell[] =>
	asked.flatMap(({ column, fact, word, key, known }) => {
		const meaning = columns[column]?.meanings?.[key]
		const means = meantOptions(fact, word).find((option) => option === meaning)
		return means === undefined || means === known?.means ? [] : [{ fact, text: word, means }]
	})
