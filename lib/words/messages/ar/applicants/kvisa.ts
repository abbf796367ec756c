import type { TextShape } from '@/lib/words/types/shape'
import type { kvisa as english } from '../../en/applicants/kvisa'

export const kvisa: TextShape<typeof english> = {
	head: '{name}، الإصدار {version}، بتاريخ {date}',
	enough: 'هذه الإجابات وحدها تكفي لهذه النتيجة: {answers}.',
	missing: 'بلا إجابة وقد تغيّر النتيجة: {facts}.',
	ways: 'أقرب الطرق:',
	way: '{number}. {way}',
	assumes: 'لم يُحدَّد رسميًا، واعتُبر هنا مستوفى: {parameters}.',
	blocked: 'لا يمكن لأي إجابة أن تستوفي: {names}.',
	sources: 'المصادر:',
	source: '{name}، {places}. {read}',
	notDecision: 'ليس هذا قرارًا. القرار للجهة المختصة وحدها.',
	ask: {
		start: 'الإجابة برقم أو بكلمة. {unsure}: لا أعرف. {back}: رجوع. {quit}: إنهاء.',
		left: 'الأسئلة المتبقية: {min, number} على الأقل، و{max, number} على الأكثر.',
		option: '{number}. {option}',
		several: 'يمكن إدخال عدة أرقام بينها فواصل. الرقم 0: لا شيء مما سبق.',
		range: 'رقم من {min, number} إلى {max, number}.',
		list: 'الأسماء، وبينها فاصلة منقوطة.',
		skills: 'مثلًا: {example}',
		again: 'تعذّرت قراءة هذه الإجابة. المطلوب إجابة أخرى.',
		first: 'هذا هو السؤال الأول.',
		answer: '{label}: {answer}',
	},
	differs: '{name}: من «{from}» إلى «{to}»',
	same: 'لا فرق.',
}
