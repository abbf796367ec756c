/**
 * The script for pages that embed the check, which the documents print, and its hash, by which they may hold us to it.
 * Browsers keep it for good: a changed script is a file with the next number, and the earlier ones stay.
 */
export const embedScript = {
	path: '/embed/2.js',
	integrity: 'sha384-26GUKr+wIbcGatTs0yo1koyax/fYjtQDXubJ4PXSe33WbjK4IEZB9x3tirlhmGCO',
}

/** Every script that was printed, by its number. */
export const embedScripts = [
	{
		path: '/embed/1.js',
		integrity: 'sha384-0uVJkT5zxxkMks8/fXuMU6imRFASeM+8FZhaCW6CZpqDIj6n+jIwM/AEAYj0W15F',
	},
	embedScript,
]
