/** The list itself where nothing is left out of it; else a type that names what is. */
export type Complete<Whole, List extends readonly unknown[]> = [Exclude<Whole, List[number]>] extends [never]
	? readonly Whole[]
	: { readonly hasNoPlaceYet: Exclude<Whole, List[number]> }
