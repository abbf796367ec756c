import { maxAnsweredPieces, maxSaidCharacters } from '@/lib/limits/sheet-limits'
import {
	has,
	isOneOf,
	isShort,
	isStoredDay,
	isText,
	orAbsent,
	type ShapeCheck,
} from '@/lib/records/shapes/shape-checks'
import { factIds } from '@/rules/facts'
import type { AnsweredPiece } from '../model/answered-piece'

const isPiece: ShapeCheck = has({
	fact: isOneOf(factIds),
	text: isText(maxSaidCharacters),
	means: isShort,
	on: isStoredDay,
	ofCell: orAbsent((value) => value === true),
})

/** The answered pieces in a stored value; those that are not valid are left out. */
export const piecesIn = (value: unknown): readonly AnsweredPiece[] =>
	Array.isArray(value)
		? (value.slice(0, maxAnsweredPieces).filter(isPiece) as unknown as readonly AnsweredPiece[])
		: []
