const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Removes invisible characters (direction marks, byte order marks) and surrounding whitespace. */
export const tidy = (text: string): string => text.replace(unseen, '').trim()
