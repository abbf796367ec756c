import { sayDay } from '@/lib/i18n/say'
import type { MyAnswerOrigin } from '@/lib/team-api/routes/my-record'
import type { RecordContext } from '../parts/record-context'

/** The origin of an answer, with the day. */
export function sayMyAnswerOrigin(
	origin: MyAnswerOrigin,
	{ locale, words, say }: Pick<RecordContext, 'locale' | 'words' | 'say'>,
): string {
	const text = words.record.stored.origin
	const on = sayDay(locale, origin.on)
	switch (origin.kind) {
		case 'sheet':
			return say(text.sheet, { file: origin.file, on })
		case 'hand':
			return origin.by === null ? say(text.unknownHand, { on }) : say(text.hand, { by: origin.by, on })
		case 'code':
		case 'reply':
			return say(text[origin.kind], { on })
	}
}
