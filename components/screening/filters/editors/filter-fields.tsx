import { DateEditor } from './date-editor'
import type { EditorProps } from './editor-props'
import { NumberEditor } from './number-editor'
import { ValuesEditor } from './values-editor'

/** The fields of one filter. */
export function FilterFields({ filter, ...shared }: EditorProps) {
	if ('values' in filter) return <ValuesEditor filter={filter} {...shared} />
	if (filter.field === 'date') return <DateEditor filter={filter} {...shared} />
	return <NumberEditor filter={filter} {...shared} />
}
