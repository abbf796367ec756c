import type { CellTarget } from '@/lib/screening/cells/cell-target'
import { EditableCell } from '../../cells/editable-cell'
import type { CellProps } from './cell-props'

type Props = CellProps & {
	readonly target: CellTarget
	readonly isEmpty?: boolean
	readonly children?: React.ReactNode
}

/** Lets a row's cell be edited in place. */
export const Editable = ({ table: { role, screened }, row, target, isEmpty, children }: Props) => (
	<EditableCell
		role={role}
		candidate={screened.keys[row] ?? ''}
		name={screened.names[row] || (screened.ids[row] ?? '')}
		target={target}
		{...(isEmpty && { isEmpty })}
	>
		{children}
	</EditableCell>
)
