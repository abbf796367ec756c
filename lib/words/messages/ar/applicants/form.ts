import type { TextShape } from '@/lib/words/types/shape'
import type { form as english } from '../../en/applicants/form'

export const form: TextShape<typeof english> = {
	yes: 'نعم',
	no: 'لا',
	unsure: 'لا أعرف',
	none: 'لا شيء مما ذُكر',
	noLanguages: 'لا توجد لغات',
	why: 'لماذا نسأل؟',
	employerKnows: 'قد يكون صاحب العمل أعلم بهذا. ويمكن اختيار «لا أعرف».',
	blankAllowed: 'كل سؤال بلا إجابة يُعدّ «لم يتبيّن»، ولا يُعدّ «لا» أبدًا.',
	undo: 'تراجع',
	allSet: 'الإجابة عنها كلها: «{answer}».',
	groups: {
		mainly: {
			question: 'هل ينطبق شيء مما يلي على معظم العمل؟',
			why: 'يشترط نموذج المقال وظيفة تضيف إلى عمل من هم في الصين ولا تنافسهم.',
		},
		takesPart: {
			question: 'هل ستكون لك مشاركة في شيء من هذا؟',
			why: 'يشترط نموذج المقال المشاركة في التصميم أو الإنتاج.',
		},
	},
	employerBlock: {
		title: 'أسئلة يعرفها صاحب العمل',
		text: 'قد يكون صاحب العمل أعلم بها. ويمكن تركها بلا إجابة.',
		unknown: 'لا أعرف إجاباتها',
	},
	quick: {
		name: 'فحص قصير',
		settled: '· لا أسئلة أخرى',
		left: '{max, plural, zero {· لم يبقَ أي سؤال} one {· بقي سؤال واحد} two {· بقي سؤالان} few {· بقيت # أسئلة} many {· بقي # سؤالًا} other {· بقي # سؤال}}',
		between:
			'· الأسئلة الباقية: من {min} إلى {max, plural, zero {#} one {#} two {#} few {#} many {#} other {#}}',
		atMost:
			'· {max, plural, zero {لم يبقَ أي سؤال} one {بقي سؤال واحد على الأكثر} two {بقي سؤالان على الأكثر} few {بقيت # أسئلة على الأكثر} many {بقي # سؤالًا على الأكثر} other {بقي # سؤال على الأكثر}}، وربما أقل',
	},
	standing: {
		soFar: 'حتى الآن',
		short: { 'k-published': 'تأشيرة K', article: 'المقال', 'work-permit': 'تصريح العمل', h1b: 'تأشيرة H-1B' },
		brief: '{met} من {total}',
		clear: 'لا شرط غير مستوفى حتى الآن.',
		coming: 'شروط لم يُسأل عنها بعد: {count}.',
		authority: 'شروط تحددها الجهة المختصة: {count}.',
		final: 'لن تغيّر ذلك أي إجابة أخرى.',
		/** The same where a declaration could still change it. */
		finalUnless: {
			'k-published': 'لن تغيّر ذلك أي إجابة أخرى، ما لم تكن لديك بطاقة الإقامة الدائمة في الصين.',
			'work-permit':
				'لن تغيّر ذلك أي إجابة أخرى، ما لم تكن لديك بطاقة الإقامة الدائمة في الصين، أو كان عملك تدريس لغة، أو لم توظفك أي جهة في الصين.',
		},
		notLaw: { article: 'رأي، وليس قانونًا.', h1b: 'على سبيل القياس فقط.' },
		stop: 'عرض النتيجة الآن',
	},
	/** The tick under the nationalities. */
	card: 'لديّ بطاقة هوية المقيم الأجنبي الدائم في الصين.',
	settledNews: {
		title: 'لا أسئلة أخرى: {name}.',
		eligible: 'الشروط كلها مستوفاة بحسب إجاباتك.',
		ineligible: 'غير مستوفى: {list}.',
		undetermined: 'لم تُحسم النتيجة بعد.',
		'not-needed': 'غير مطلوب: {name}.',
		next: 'الأسئلة التالية تخص فقط: {names}.',
		goOn: 'متابعة: {names}',
	},
	/** The result, offered before all is asked. */
	endOffer: {
		titles: {
			unsure: '«لا أعرف» ثلاث مرات. لا بأس',
			employer: 'إجاباتها ليست لديك بعد. لا بأس',
			blank: 'ثلاثة أسئلة بلا إجابة. لا بأس',
			ten: '{count, plural, zero {لم يُجَب عن أي سؤال} one {أُجيب عن سؤال واحد} two {أُجيب عن سؤالين} few {أُجيب عن # أسئلة} many {أُجيب عن # سؤالًا} other {أُجيب عن # سؤال}}',
		},
		text: 'يمكن عرض النتيجة الآن، وفيها ما يجب معرفته وأين. وإجاباتك محفوظة.',
		see: 'عرض النتيجة الآن',
		goOn: 'متابعة الإجابة',
	},
	picker: {
		asCitizen: '{name}، كمواطن صيني',
		asCitizenHint:
			'تعني هونغ كونغ وماكاو وتايوان هنا: كمواطن صيني، بجواز سفر هونغ كونغ أو ماكاو أو بتصريح سفر سكان تايوان. وإذا كان سكنك هناك فقط فالمطلوب بلد جواز سفرك.',
		search: {
			country: 'البحث عن بلد أو إقليم',
			language: 'البحث عن لغة',
			choice: 'البحث: منتج أو خدمة أو رقم',
			job: 'البحث باسم الوظيفة',
		},
		loading: 'جارٍ تحميل القائمة…',
		failed: 'تعذر تحميل القائمة. يُرجى التحقق من الاتصال بالإنترنت ثم الكتابة من جديد.',
		found: {
			country:
				'{count, plural, zero {لا توجد بلدان ولا أقاليم.} one {بلد أو إقليم واحد.} two {بلدان أو إقليمان.} few {# بلدان أو أقاليم.} many {# بلدًا أو إقليمًا.} other {# بلد أو إقليم.}} يمكن كتابة الاسم بأي من لغات الموقع، أو رمز مثل NG.',
			language:
				'{count, plural, zero {لا توجد لغات.} one {لغة واحدة.} two {لغتان.} few {# لغات.} many {# لغة.} other {# لغة.}} يمكن كتابة الاسم بأي من لغات الموقع، أو رمز مثل ha.',
			choice:
				'{count, plural, zero {لا توجد خيارات.} one {خيار واحد.} two {خياران.} few {# خيارات.} many {# خيارًا.} other {# خيار.}} يمكن كتابة ما ينتجه صاحب العمل أو يقدمه، أو رقم.',
			job: '{count, plural, zero {لا توجد أنواع عمل.} one {نوع عمل واحد.} two {نوعا عمل.} few {# أنواع عمل.} many {# نوع عمل.} other {# نوع عمل.}} يمكن كتابة اسم الوظيفة، مثل لحام.',
		},
		first: 'أول {shown} من أصل {count}. ولعرض البقية يُرجى كتابة بضعة أحرف.',
		none: {
			country: 'لا يوجد بلد أو إقليم يطابق «{text}». يُرجى التحقق من الإملاء، أو كتابة رمز مثل NG.',
			language: 'لا توجد لغة تطابق «{text}». يُرجى التحقق من الإملاء، أو كتابة رمز مثل ha.',
			choice: 'لا يوجد ما يطابق «{text}». يُرجى تجربة كلمة أخرى.',
			job: 'لا توجد وظيفة تطابق «{text}». يُرجى تجربة كلمة أخرى، أو الاختيار أدناه.',
		},
		near: {
			country: 'لا يوجد بلد أو إقليم يطابق «{text}». هل المقصود أحد هذه؟',
			language: 'لا توجد لغة تطابق «{text}». هل المقصود إحدى هذه اللغات؟',
			choice: 'لا يوجد ما يطابق «{text}». هل المقصود أحد هذه الخيارات؟',
			job: 'لا توجد وظيفة تطابق «{text}». هل المقصود أحد هذه؟',
		},
		full: 'الحد الأقصى هنا {most}. ولإضافة غيرها يُرجى إزالة أحدها أولًا.',
		enter: 'مفتاح Enter للاختيار',
		chosen: 'تم اختيار {name}',
		already: 'سبق اختيار {name}.',
		removed: 'تمت إزالة {name}',
	},
	level: 'ما مستواك في {name}؟',
	remove: 'إزالة',
	removeOf: 'إزالة {name}',
	progress: 'الخطوة {step} من {total}',
	left: '{most, plural, zero {· لم يبقَ أي سؤال} one {· بقي سؤال واحد} two {· بقي سؤالان} few {· بقيت # أسئلة} many {· بقي # سؤالًا} other {· بقي # سؤال}}',
	leftBetween:
		'· الأسئلة الباقية: {least, plural, zero {حتى} one {من # إلى} two {من # إلى} few {من # إلى} many {من # إلى} other {من # إلى}} {most, plural, zero {#} one {#} two {#} few {#} many {#} other {#}}',
	/** Which screen of a topic it is, after the topic. */
	part: '{place} من {count}',
	continued: 'تتمة',
	next: 'متابعة',
	toAnswers: 'مراجعة إجاباتي',
	toResult: 'عرض النتيجة',
	back: 'رجوع',
	saved: 'محفوظة على هذا الجهاز',
	notSaved: 'يتعذر حفظ إجاباتك هنا. يُرجى إبقاء هذه النافذة مفتوحة.',
	erase: 'حذف إجاباتي',
	unreadable:
		'على هذا الجهاز إجابات محفوظة من إصدار آخر من هذا الفحص لا يمكن قراءتها. وستحل محلها أول إجابة جديدة لك.',
	employerInMind: 'لديّ صاحب عمل محدد',
	employerInMindHint: 'عندئذ نسأل أيضًا عن صاحب العمل والوظيفة.',
	eraseDialog: {
		title: 'حذف إجاباتك؟',
		text: '{count, plural, zero {لا إجابات تُحذف} one {ستُحذف إجابة واحدة} two {ستُحذف إجابتان} few {ستُحذف # إجابات} many {ستُحذف # إجابة} other {ستُحذف # إجابة}} من هذا الجهاز نهائيًا. ولا نحتفظ بأي نسخة.',
		erase:
			'حذف {count, plural, zero {الإجابات} one {إجابة واحدة} two {إجابتين} few {# إجابات} many {# إجابة} other {# إجابة}}',
		keep: 'الإبقاء عليها',
	},
	someoneElse: {
		label: 'الفحص نفسه لشخص آخر',
		title: 'بدء فحص لشخص آخر؟',
		text: '{count, plural, zero {لا إجابات تبقى} one {تبقى إجابتك الواحدة} two {تبقى إجابتاك} few {تبقى إجاباتك، وعددها #،} many {تبقى إجاباتك، وعددها #،} other {تبقى إجاباتك، وعددها #،}} على هذا الجهاز. ويمكن استعادتها من صفحة بداية الفحص الذاتي.',
		start: 'بدء فحص جديد',
		keep: 'العودة إلى إجاباتي',
	},
	earlyNews: {
		title: 'تبيّن أن شرطًا أو أكثر غير مستوفى.',
		text: 'ويمكنك المتابعة لعرض النتيجة كاملة.',
		line: '{name}، غير مستوفى حتى الآن: {list}',
		see: 'عرض النتيجة الآن',
	},
	answers: {
		title: 'مراجعة إجاباتك',
		lead: 'يُرجى قراءة إجاباتك وتصحيح ما ليس صحيحًا منها، والإجابة بصدق. وتبقى إجاباتك على هذا الجهاز إلا إذا اخترت مشاركتها.',
		change: 'تغيير',
		changeOf: 'تغيير: {label}',
		answer: 'إجابة',
		answerOf: 'الإجابة عن: {label}',
		reading: 'جارٍ قراءة إجاباتك…',
		asked: {
			quick: 'فحص قصير، عدد الأسئلة: {count}.',
			full: 'فحص كامل، عدد الأسئلة: {count}.',
		},
		sum: '{counts}.',
		counts: {
			given: 'المُجاب عنها: {count}',
			open: 'ما لم يتبيّن: {count}',
			coming: 'الباقي بلا إجابة: {count}',
			notAsked: 'ما لم يُسأل عنه: {count}',
		},
		whyNotAsked: {
			quick: 'ما لم يُسأل عنه يُظهر نقاط القوة فقط، أو لم يعد يغيّر النتيجة.',
			full: 'ما لم يُسأل عنه لم يعد يغيّر شيئًا.',
		},
		fine: 'تُعدّ الإجابة الناقصة «لم يتبيّن»، ولا تُعدّ «لا» أبدًا.',
		goOn: 'الإجابة عن السؤال التالي',
		show: 'عرض الإجابات ({count})',
		hide: 'إخفاء الإجابات',
		more: 'وغير ذلك: {count}',
		keep: 'اعتماد هذه الإجابة',
		leave: 'الإبقاء على ما كان',
		leaveAs: 'الإبقاء على ما كان: {answer}',
		turn: '{name}: الآن «{from}»، ثم «{to}»',
		askRest: 'فحص كامل: الإجابة عن أسئلة أخرى ({count})',
		odd: {
			title: 'هل تصح هذه الإجابات معًا؟',
			text: 'ربما كانت إحدى الإجابتين في كل سطر خطأً غير مقصود. وإن صحّتا معًا فلا حاجة إلى تغييرهما.',
			named: '{label}: {answer}',
			with: 'هل يتفق مع «{label}»؟',
			fits: 'الإجابتان صحيحتان',
		},
		notAnswered: 'بلا إجابة بعد',
		notSure: 'لا أعرف',
		leftOpen: 'تُرك بلا إجابة',
		neverNo: 'لا تُعدّ «لا» أبدًا',
		settlesNothing: 'لا يكفي للحسم',
	},
	filledIn:
		'سبق إدخال {count, plural, zero {إجابات} one {إجابة واحدة} two {إجابتين} few {# إجابات} many {# إجابة} other {# إجابة}}. يمكن الاطلاع عليها أو تعديلها',
	forWhom: 'هذه الإجابات موجَّهة إلى: {name}',
	nothingHere: 'لا توجد هنا أسئلة تخص ما اخترت فحصه.',
	skill: '{language} ({level})',
	units: {
		age: '{value, plural, zero {# سنة} one {سنة واحدة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}}',
		years:
			'{value, plural, zero {# سنة} one {سنة واحدة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}}',
		months:
			'{value, plural, zero {# شهر} one {شهر واحد} two {شهران} few {# أشهر} many {# شهرًا} other {# شهر}} في السنة',
		'cny-a-year': '{value, number} يوان في السنة',
		points:
			'{value, plural, zero {# نقطة} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}',
	},
	pay: {
		per: 'إدخال الأجر بالسنة أو بالشهر',
		year: 'يوان في السنة، قبل الضريبة',
		month: 'يوان في الشهر، قبل الضريبة',
		sum: 'أي {sum}.',
	},
	unitLabels: {
		age: 'سنة',
		years: 'سنة',
		months: 'شهر في السنة',
		'cny-a-year': 'يوان في السنة، قبل الضريبة',
		points: 'نقطة',
	},
	errors: {
		summary:
			'في هذه الصفحة {count, plural, zero {# خطأ} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}',
		/** What stands before an error where the short label is asked, not the question. */
		named: '{label}:',
		/** In the summary of a page: the question that the error is about. */
		about: '{question} {fault}',
		titlePrefix: 'خطأ: {title}',
		choose: 'يُرجى اختيار إجابة، أو «لا أعرف».',
		chooseSome: 'يُرجى اختيار ما ينطبق، أو «لا شيء مما ذُكر»، أو «لا أعرف».',
		enter: 'يُرجى إدخال عدد، أو تحديد «لا أعرف».',
		number: 'يُرجى إدخال العدد بالأرقام فقط، مثل {example}.',
		whole: 'يُرجى إدخال عدد صحيح بلا كسور، مثل {example}.',
		range: 'يُرجى إدخال عدد من {min, number} إلى {max, number}.',
		country: 'يُرجى اختيار بلد أو إقليم واحد على الأقل، أو تحديد «لا أعرف».',
		language: 'يُرجى اختيار لغة واحدة على الأقل، أو «لا توجد لغات»، أو «لا أعرف».',
		levelMissing: 'يُرجى اختيار مستواك في {name}.',
		tooMany: 'يُرجى ألّا يزيد عدد الخيارات على {max}.',
		notChosen: 'يُرجى اختيار قيمة من القائمة تحت الحقل، أو إفراغ الحقل.',
	},
	/** The screen after the last question about the law. */
	afterLaw: {
		title: 'لا أسئلة أخرى عن {names}',
		names: {
			'k-published': 'تأشيرة K',
			'work-permit': 'تصريح العمل',
			article: 'نموذج المقال',
			h1b: 'المقارنة بتأشيرة H-1B',
		},
		answered:
			'· {count, plural, zero {لم يُجَب عن أي سؤال} one {أُجيب عن سؤال واحد} two {أُجيب عن سؤالين} few {أُجيب عن # أسئلة} many {أُجيب عن # سؤالًا} other {أُجيب عن # سؤال}}',
		outcomes: {
			eligible: 'الشروط التي نتحقق منها كلها مستوفاة.',
			ineligible: 'النتيجة: شروط غير مستوفاة.',
			undetermined: 'لم تُحسم النتيجة بعد.',
			'not-needed': 'لا يلزمك ذلك، فهو غير مطلوب.',
		},
		authority:
			'{count, plural, zero {لا شرط يتوقف على الجهة المختصة.} one {شرط واحد يتوقف على الجهة المختصة.} two {شرطان يتوقفان على الجهة المختصة.} few {# شروط تتوقف على الجهة المختصة.} many {# شرطًا تتوقف على الجهة المختصة.} other {# شرط تتوقف على الجهة المختصة.}}',
		conditions:
			'{count, plural, zero {لا شروط} one {شرط واحد} two {شرطان} few {# شروط} many {# شرطًا} other {# شرط}}',
		/** The conditions that decide, and how they stand. */
		decides: '{names}: {mark}',
		andMore: '{names} وغيرها ({count})',
		marks: {
			met: 'مستوفى',
			unmet: 'غير مستوفى',
			unanswered: 'لم يتبيّن',
			inconclusive: 'لم يتبيّن',
			unsettled: 'لم يُحدَّد رسميًا',
			'not-needed': 'غير مطلوب',
			coming: 'لم يُسأل عنه',
		},
		see: 'عرض النتيجة الآن',
		seeHint: 'ما يمكن فعله بعد ذلك، ومن يُسأل.',
		goOn: 'متابعة الأسئلة عن {names}',
		atMost:
			'{max, plural, zero {لم يبقَ أي سؤال.} one {سؤال واحد آخر على الأكثر.} two {سؤالان آخران على الأكثر.} few {# أسئلة أخرى على الأكثر.} many {# سؤالًا آخر على الأكثر.} other {# سؤال آخر على الأكثر.}}',
		employers: 'معظمها عن صاحب العمل.',
		notLaw: { article: 'هذا رأي، وليس قانونًا.', h1b: 'هذه مقارنة بشروط الولايات المتحدة فقط.' },
		stop: 'يمكن التوقف في أي وقت.',
		/** The same page, opened at another time. */
		elsewhere: 'بعد الأسئلة عن القانون',
	},
}
