import type { Shape } from '@/lib/words/types/shape'
import type { otherAnswers as english } from '../en/other-answers'

export const otherAnswers: Shape<typeof english> = {
	title: 'تجربة إجابات أخرى',
	description: 'ما الذي يتغير في النتيجة إذا تغيرت إجابة، من غير أن تُفقد إجاباتك.',
	back: 'العودة إلى النتيجة',
	lead: 'عند تغيير إجابة يظهر ما يتغير معها، وتبقى إجاباتك كما هي. تعرض هذه الصفحة ما يلزم أن يكون عليه الحال، لا ما ينبغي أن يُجاب به.',
	changed:
		'{count, plural, =0 {لم تغيّر شيئًا بعد} zero {لم تغيّر شيئًا بعد} one {تغيّرت إجابة واحدة} two {تغيّرت إجابتان} few {تغيّرت # إجابات} many {تغيّرت # إجابة} other {تغيّرت # إجابة}}',
	outcomesTurn:
		'{count, plural, =0 {لا تتغير أي نتيجة} zero {لا تتغير أي نتيجة} one {تتغير نتيجة واحدة} two {تتغير نتيجتان} few {تتغير # نتائج} many {تتغير # نتيجة} other {تتغير # نتيجة}}',
	yours: 'إجابتك: {answer}',
	same: '{answer}، بلا تغيير',
	takesTime: '{answer}. يحتاج إلى وقت.',
	turned: '{name}: {condition}',
	said: '{name}، {condition}: من «{from}» إلى «{to}»',
	nothingTurns: 'لا يتغير شيء.',
	morePoints:
		'{count, plural, zero {بلا زيادة} one {زيادة نقطة واحدة} two {زيادة نقطتين} few {زيادة # نقاط} many {زيادة # نقطة} other {زيادة # نقطة}}',
	fewerPoints:
		'{count, plural, zero {بلا نقص} one {نقص نقطة واحدة} two {نقص نقطتين} few {نقص # نقاط} many {نقص # نقطة} other {نقص # نقطة}}',
	another: 'تغيير إجابة أخرى',
	revert: 'العودة إلى إجاباتي',
	use: 'اعتماد هذه الإجابات إجاباتٍ لي',
	pair: {
		title: 'إجاباتك والسيناريو جنبًا إلى جنب',
		rules: 'مجموعة القواعد',
		yours: 'إجاباتك',
		saved: 'محفوظة على هذا الجهاز',
		scenario: 'السيناريو',
		met: '{met} من {total} مستوفاة',
		turn: '{count, plural, zero {لا يتغير شرط} one {يتغير شرط واحد} two {يتغير شرطان} few {تتغير # شروط} many {يتغير # شرطًا} other {يتغير # شرط}}',
		same: 'كما هي',
		outcome: '{name}: من «{from}» إلى «{to}»',
	},
}
