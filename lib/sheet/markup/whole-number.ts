/** The whole number in an attribute, clamped between the minimum and the maximum; the minimum if there is none. */
export const wholeNumberIn = (
	text: string | undefined,
	{ least = 1, most }: { readonly least?: number; readonly most: number },
): number => Math.min(most, Math.max(least, Math.trunc(Number(text ?? least)) || least))
