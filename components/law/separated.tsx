import { Fragment } from 'react'

type Props = {
	/** What stands between two entries; its blank is where a line may end. */
	readonly separator: string
	/** What stands after the last entry. */
	readonly end?: string
	readonly children: readonly React.ReactNode[]
}

/** Entries in a row, of which none begins a line with what separates it from the one before. */
export const Separated = ({ separator, end = '', children }: Props) =>
	children.map((child, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: the entries are rendered once, and in this order
		<Fragment key={index}>
			<span className="unbroken">
				{child}
				{index < children.length - 1 ? separator.trimEnd() : end.trimEnd()}
			</span>
			{index < children.length - 1 && ' '}
		</Fragment>
	))
