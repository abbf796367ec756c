import charts from '../charts/charts.module.css'

type Props = {
	/** What the table shows, if nothing next to it says so. */
	readonly caption?: string
	/** The column heads: the first one, and those of the numbers. */
	readonly heads: readonly [string, ...string[]]
	readonly rows: readonly {
		readonly key: number | string
		readonly head: React.ReactNode
		/** A cell for each further column. */
		readonly cells: readonly React.ReactNode[]
	}[]
}

/** Numbers by the value that is tried. */
export function NumberTable({ caption, heads: [first, ...others], rows }: Props) {
	return (
		<table>
			{caption && <caption className="visually-hidden">{caption}</caption>}
			<thead>
				<tr>
					<th scope="col">{first}</th>
					{others.map((head) => (
						<th key={head} scope="col" className={charts.num}>
							{head}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map(({ key, head, cells }) => (
					<tr key={key}>
						<th scope="row">{head}</th>
						{cells.map((cell, at) => (
							<td key={others[at]} className={charts.num}>
								{cell}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	)
}
