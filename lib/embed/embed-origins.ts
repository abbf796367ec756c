/** The origins whose pages may frame the check, as `EMBED_ORIGINS` has them; the start of the server has checked each. */
export const embedOrigins: readonly string[] = process.env.EMBED_ORIGINS?.split(/\s+/).filter(Boolean) ?? []
