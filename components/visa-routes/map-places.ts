import type { LaneId, StationId } from '@/lib/visa-routes/lanes'

/** The lanes that are drawn as rows; the permits are at the end of the last one. */
export const rows = ['k', 'r', 'z'] as const satisfies readonly LaneId[]
type Row = (typeof rows)[number]

/** The position of a row's line, in rem from the top. */
export const heights: Readonly<Record<Row, number>> = { k: 4.25, r: 17.25, z: 27.25 }

/** The height of the drawing, in rem. */
export const mapHeight = 35.5

/** The width of a station's label, in per cent of the drawing. */
export const labelWidth = 16.5

/** The middle of each column, in per cent from the start of a line of text. */
const columns = [22, 39.5, 57, 74, 91.5]

/** Where the dashed way from the K visa to the permits branches off its row. */
export const branchAt = 82.75
/** The station next to that way, below whose name it is explained. */
export const branchBeside: StationId = 'stay'

const drawn: Readonly<Record<Row, readonly StationId[]>> = {
	k: ['proof', 'embassy', 'k-visa', 'activities', 'stay'],
	r: ['class-a', 'confirmation', 'r-visa', 'r-entry'],
	z: ['offer', 'notice', 'z-visa', 'z-entry', 'permits'],
}

export type MapPlace = { readonly row: Row; readonly x: number }

/** The position of each station. */
export const stationPlaces = new Map<StationId, MapPlace>(
	rows.flatMap((row) =>
		drawn[row].map((id, index): [StationId, MapPlace] => [id, { row, x: columns[index] ?? 0 }]),
	),
)

/** Converts a position in per cent from the start of a line into one from the left. */
export type FromLeft = (x: number) => number
