import type { TextShape } from '@/lib/words/types/shape'
import type { kvisa as english } from '../en/kvisa'

export const kvisa: TextShape<typeof english> = {
	head: '{name}، الإصدار {version}، بتاريخ {date}',
	enough: 'هذه الإجابات وحدها تكفي لهذه النتيجة: {answers}.',
	missing: 'بلا إجابة وقد تغيّر النتيجة: {facts}.',
	ways: 'أقرب الطرق:',
	way: '{number}. {way}',
	assumes: 'لم يُحدَّد رسميًا، فاعتُبر لصالحك: {parameters}.',
	blocked: 'لا يمكن لأي إجابة أن تستوفي: {names}.',
	sources: 'المصادر:',
	source: '{name}، {places}. {read}',
	notDecision: 'ليس هذا قرارًا. القرار للجهة المختصة وحدها.',
	ask: {
		start: 'أجب برقم أو بكلمة. اكتب ? إن لم تكن متأكدًا، وb للرجوع، وq للإنهاء.',
		left: 'الأسئلة المتبقية: {min, number} على الأقل، و{max, number} على الأكثر.',
		option: '{number}. {option}',
		several: 'يمكن كتابة عدة أرقام بينها فواصل. اكتب 0 إن لم ينطبق شيء.',
		range: 'رقم من {min, number} إلى {max, number}.',
		list: 'اكتب الأسماء وبينها فاصلة منقوطة.',
		skills: 'مثلًا: {example}',
		again: 'تعذّرت قراءة هذه الإجابة. حاول مرة أخرى.',
		first: 'هذا هو السؤال الأول.',
		answer: '{label}: {answer}',
	},
	differs: '{name}: من «{from}» إلى «{to}»',
	same: 'لا فرق.',
}
