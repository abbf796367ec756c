import type { Shape } from '@/lib/words/types/shape'
import type { devices as english } from '../../en/team/devices'

export const devices: Shape<typeof english> = {
	devices: {
		title: 'الأجهزة والجلسات: {count}',
		tab: 'الأجهزة والجلسات',
		of: 'أجهزة {name}: {count}',
		back: 'كل الأعضاء',
		device: 'الجهاز',
		keeps: 'ما يبقى عليه من المرشحين',
		waiting: 'في انتظار الإرسال',
		lastSeen: 'آخر استخدام',
		browserOn: '{browser} على {system}',
		unknown: 'متصفح آخر',
		here: 'هذا الجهاز',
		since: 'منذ {date}',
		keepsNothing: 'لا شيء بعد إغلاق المتصفح',
		keepsDays:
			'{days, plural, zero {مشفّرًا} one {يومًا واحدًا، مشفّرًا} two {يومين، مشفّرًا} few {# أيام، مشفّرًا} many {# يومًا، مشفّرًا} other {# يوم، مشفّرًا}}',
		notSent:
			'{count, plural, zero {لا تغييرات لم تُرسل} one {تغيير لم يُرسل} two {تغييران لم يُرسلا} few {# تغييرات لم تُرسل} many {# تغييرًا لم تُرسل} other {# تغيير لم تُرسل}}',
		now: 'الآن',
		signedInHere: 'الدخول من هنا',
		signOut: 'تسجيل الخروج',
		signOutOf: 'تسجيل الخروج: {device}',
		signedOut: '{device}: سُجّل خروجه',
		ask: {
			title:
				'تسجيل الخروج مع {count, plural, zero {تغييرات} one {تغيير واحد} two {تغييرين} few {# تغييرات} many {# تغييرًا} other {# تغيير}} لم تُرسل؟',
			text: 'هذه التغييرات من {device}، وليست في مكان آخر. ولا تُرسل إلا بعد تسجيل الدخول هناك من جديد.',
			action: 'تسجيل الخروج مع ذلك',
			keep: 'إبقاء تسجيل دخوله',
		},
		others: 'تسجيل خروج كل الأجهزة الأخرى',
		othersAsk: {
			title:
				'تسجيل خروج {count, plural, zero {الأجهزة الأخرى} one {جهاز آخر} two {جهازين آخرين} few {# أجهزة أخرى} many {# جهازًا آخر} other {# جهاز آخر}}؟',
			text: 'يبقى كل ما هنا. أما التغييرات التي لم يرسلها جهاز بعد فتبقى عليه مشفّرةً إلى أن يُعاد تسجيل الدخول هناك.',
			action:
				'تسجيل خروج {count, plural, zero {الأجهزة} one {جهاز واحد} two {جهازين} few {# أجهزة} many {# جهازًا} other {# جهاز}}',
			keep: 'إبقاء تسجيل دخولها',
		},
		othersOut: 'سُجّل خروج كل الأجهزة الأخرى.',
		note: 'لا نحفظ مع الجلسة مكانًا ولا عنوانًا. والجهاز الذي يبقى مغلقًا لا يمكننا إفراغه، لكن ما عليه مشفّر ولا يُفتح إلا بعد تسجيل الدخول.',
	},
}
