/** The whole number that an attribute gives, held between the least and the most; the least where it gives none. */
export const wholeIn = (
	text: string | undefined,
	{ least = 1, most }: { readonly least?: number; readonly most: number },
): number => Math.min(most, Math.max(least, Math.trunc(Number(text ?? least)) || least))
