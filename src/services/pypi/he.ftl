# PyPI and TestPyPI in plain English.
# Words that the service's own pages show stand in “typographic quotation marks”.

service = PyPI
site-pypi = PyPI
site-testpypi = TestPyPI

## Questions

ask-start = היכן אתם נמצאים עכשיו?
    .hint =
        ענו לגבי החשבון ב־{ $site } שאתם רוצים לקבל בחזרה. בחרו את התשובה הראשונה שמתאימה. כאן אין צורך בסיסמה או בקוד.
choice-start-alarm = בדף כתוב שהחשבון שלי מושעה, או שמישהו אחר משתמש בחשבון שלי
    .hint = גם: הודעות על שינויים שלא אתם עשיתם, או מישהו בתיבת הדואר שלכם. לא: סיסמה שנמצאה בדליפה.
choice-start-request-open = הגשתי בקשת שחזור לחשבון הזה
    .hint = גם אם היא נסגרה או שלא הגיעה תשובה.
choice-start-too-many = בדף כתוב “too many …” (יותר מדי …)
choice-start-other-wish = משהו אחר: מחיקת החשבון, שם משתמש אחר, חשבון או פרויקט של מישהו אחר, או ש־{ $site } מסרב לרשום אותי
choice-start-signed-in = החשבון פתוח אצלי, או שעדיין יש לי דרך להיכנס
    .hint = בכל דפדפן שהוא, גם אם נפתח רק “Activate your account” (הפעלת החשבון).
choice-start-other-account = נכנסתי, אבל לחשבון אחר
    .hint = לא ממזגים חשבונות.
choice-start-signed-out = אין לי דרך להיכנס
    .hint = נסו קודם כל דפדפן מ־30 הימים האחרונים. דפדפן שבו סומן “Remember this device” (זכירת המכשיר) מדלג על הדף השני.

ask-alarm = מה ראיתם?
choice-alarm-suspended = בדף כתוב “Your account has been suspended” (החשבון שלכם הושעה)
    .hint = רק עם המילה “suspended”. אם הופיע רק “Session invalidated”, חזרו אחורה ובחרו “אין לי דרך להיכנס”.
choice-alarm-not-mine = הודעות על שינויים שלא אני עשיתי, או מישהו אחר בחשבון שלי או בתיבת הדואר שלי

ask-wish = מה אתם רוצים?
choice-wish-delete = למחוק את החשבון שלי
    .hint = גם אם אין לכם דרך להיכנס.
choice-wish-rename = שם משתמש אחר
choice-wish-others = חשבון או פרויקט של מישהו אחר
    .hint =
        הבעלים אינם בנמצא או אינם עונים; בעלים אחרים או הארגון יכולים לפעול; אדם זר השתמש בכתובת שלכם או פרסם את הפרויקט שלכם.
        אל תבחרו בזה אם זה חשבון של הצוות שלכם ויש לכם גישה לתיבת הדואר שלו, או שהסיסמה שלו ידועה לכם: חזרו אחורה ובחרו “אין לי דרך להיכנס”.
choice-wish-sign-up = { $site } מסרב לרשום אותי
    .hint = ספק הדואר נדחה, השם תפוס, החשבון נמחק בעבר. הכתובת כבר בשימוש? ייתכן שהחשבון ההוא שלכם: חזרו אחורה ובחרו “אין לי דרך להיכנס”.
choice-wish-none = משהו אחר
    .hint = למשל: להסיר חבילה, לפנות את השם שלה, לכבות את האימות הדו־שלבי.

ask-sign-in = מה { $site } אומר על שם המשתמש והסיסמה שלכם?
    .hint = נסו עכשיו בדף “Log in”. נדחו? אם יש לכם אפשרות לאפס את הסיסמה, עשו זאת קודם וענו לגבי הסיסמה החדשה.
ask-sign-in-inside = הסיסמה של החשבון ידועה לכם?
    .hint = אל תתנתקו כדי לנסות, ואל תאפסו אותה.
choice-sign-in-accepted = הם מתקבלים
    .hint = האתר מכניס אתכם, או ממשיך אל דף שני או אל “Please confirm this login”.
choice-sign-in-accepted-inside = כן, היא מתקבלת
    .hint = נכנסתם איתה ממש עכשיו, או ש־“Confirm password to continue” מקבל אותה.
choice-sign-in-breached = “This password appears in a security breach or has been compromised and cannot be used” (הסיסמה הופיעה בדליפה ואי אפשר להשתמש בה)
    .hint = בדף או בהודעת דוא״ל.
choice-sign-in-name-unknown = שם המשתמש לא ידוע לי, או שהוא לא מתקבל
    .hint = “No user found with that username” או “Usernames are not the same as email addresses”. כתובת דוא״ל לעולם אינה שם משתמש. הדף של הפרויקט שלכם מציג את שם המשתמש שלכם.
choice-sign-in-refused = שכחתי את הסיסמה, או שהיא נדחית
    .hint = ושם המשתמש ידוע לכם.
choice-sign-in-suspended = כתוב “suspended” (מושעה), או שלדעתי הרחיקו אותי
choice-sign-in-no-account = כל שם שניסיתי פנוי, או שאולי אין לי חשבון

ask-second-step = מה בא אחרי הסיסמה, ומה יש לכם בשביל זה?
    .hint =
        אימות דו־שלבי הוא הדף השני, שבא אחרי הסיסמה. הוא מבקש מספר מאפליקציה, מפתח אבטחה או קוד שחזור (16 תווים; קיבלתם שמונה כאלה כשהגדרתם אותו).
        הסתכלו עכשיו בדף הזה: הוא מציע רק את מה שהוגדר. אם כתוב בו “Login using recovery codes”, יש קודים. עדיין אל תקלידו אף קוד.
ask-second-step-inside = מה הוגדר לאימות דו־שלבי, ומה עדיין יש לכם?
    .hint =
        אימות דו־שלבי הוא הדף השני, שבא אחרי הסיסמה. הוא מבקש מספר מאפליקציה, מפתח אבטחה או קוד שחזור (16 תווים; קיבלתם שמונה כאלה כשהגדרתם אותו).
        דף החשבון מציג אותו תחת “Two factor authentication (2FA)” (אימות דו־גורמי). אם הדף הזה לא נפתח, חשבו על הכניסה האחרונה שלכם.
choice-second-step-none = אחרי הסיסמה לא בא דף שני
    .hint = אם דף כלשהו מבקש מספר, מפתח או קוד, מישהו כן הגדיר אימות דו־שלבי: בחרו תשובה אחרת.
choice-second-step-none-inside = לא הוגדר דבר: אחרי הסיסמה לא בא דף שני
choice-second-step-works = האפליקציה או המפתח שלי עובדים, או שקוד שחזור התקבל
    .hint = גם אם אחריהם בא דף נוסף, או אם רק הקודים אבדו.
choice-second-step-codes-left = יש לי קודי שחזור שעדיין לא הקלדתי
    .hint = עם האפליקציה או בלעדיה. עדיין אל תקלידו אף קוד. לא בטוחים? חפשו קובץ שבשמו `Recovery-Codes`.
choice-second-step-codes-refused = קודי השחזור שלי נדחו או כבר נוצלו
    .hint = והאפליקציה והמפתח אבדו, או שגם הם לא עובדים.
choice-second-step-device-refused = האפליקציה או המפתח אצלי, אבל הם נדחים
    .hint = מופיע “Invalid TOTP code.”, המפתח לא מזוהה, או שהדף מבקש רק מפתח. מפתח מקולקל או מאופס, או אפליקציה בלי הרשומה של { $site }, נחשבים אבודים.
choice-second-step-new-app = אני באמצע הגדרה של אפליקציה חדשה, והמספר שלה נדחה
choice-second-step-old-phone = האפליקציה אבדה, אבל הטלפון הישן או גיבוי של האפליקציה אצלי
choice-second-step-nothing-left = אין לי אף אחד מאלה
    .hint = חיפשתם קודים: מנהל הסיסמאות, הורדות, נייר, תמונות. או שכל הבדיקות כאן נכשלו.

ask-device-check = האם מופיע “Please confirm this login”?
    .hint = ייתכן ש־{ $site } ישלח לכם קישור בדוא״ל לפני שיכניס אתכם ממקום חדש. נסו עם האפליקציה או המפתח. אל תקלידו קוד שחזור כדי לגלות את זה.
ask-device-check-codes = האם אתם מצליחים לעבור את “Please confirm this login”?
    .hint = אחרי קוד שחזור ייתכן ש־{ $site } ישלח לכם קישור בדוא״ל. הקוד מנוצל בכל מקרה, גם אם אין לכם גישה להודעה. אל תקלידו קוד שחזור כדי לגלות את זה.
choice-device-check-no-check = עברתי אותו
    .hint = הדף לא הופיע, או שפתחתם את הקישור שלו.
choice-device-check-check-shown = הדף “Please confirm this login” (אישור הכניסה) מוצג לפניי
choice-device-check-known-place = הוא לא יופיע: יש לי גישה למקום ש־{ $site } מכיר
    .hint = דפדפן שבו סימנתם “Remember this device” ב־30 הימים האחרונים, או חיבור אינטרנט שממנו נכנסתם לחשבון אחרי אמצע נובמבר 2025. אם אתם לא בטוחים, בחרו את התשובה האחרונה.
choice-device-check-not-that-far = עדיין לא הגעתי לשם

ask-mailbox = האם יש לכם גישה לדואר ש־{ $site } שולח לחשבון?
    .hint =
        הוא נשלח אל הכתובת הראשית: לרוב זו שנרשמתם איתה.
        כדי לבדוק: בקשו פעם אחת איפוס סיסמה עם שם המשתמש שלכם; עם כתובת זה אינו מוכיח כאן דבר. בדקו בכל תיבת דואר, גם בספאם. אין צורך להשתמש בקישור.
ask-mailbox-inside = האם יש לכם גישה לדואר שנשלח אל הכתובת הראשית של החשבון?
    .hint = דף החשבון מסמן כתובת אחת במילה “Primary” (ראשית).
ask-mailbox-accepted = האם יש לכם גישה לדואר ש־{ $site } שולח לחשבון?
    .hint =
        הוא נשלח אל הכתובת הראשית: לרוב זו שנרשמתם איתה. גם הקישור עבור “Please confirm this login” נשלח לשם.
        כדי לבדוק: בקשו פעם אחת איפוס סיסמה עם שם המשתמש שלכם; עם כתובת זה אינו מוכיח כאן דבר. בדקו בכל תיבת דואר, גם בספאם. אל תשתמשו בקישור: הסיסמה ידועה לכם.
ask-mailbox-no-name = האם יש לכם גישה לדואר ש־{ $site } שולח לחשבון?
    .hint = כדי לבדוק: פתחו את “Forgot password?” והקלידו כל כתובת דוא״ל שלכם, לכל היותר חמש ביום. אחר כך בדקו בכל תיבת דואר, גם בספאם.
choice-mailbox-readable = כן
choice-mailbox-no-mail-comes = יש לי גישה לתיבת הדואר, אבל לא מגיעה הודעה מ־{ $site }, או שההודעה חוזרת לשולח
    .hint = המתינו קודם שעה.
choice-mailbox-mistyped = לא: טעיתי בהקלדת הכתובת כשנרשמתי
    .hint = גם אם הכתובת הזאת שייכת למישהו אחר.
choice-mailbox-lost = לא: תיבת הדואר נסגרה, פג תוקפה או שהיא כבר לא שלי
    .hint = למשל אחרי סיום עבודה או לימודים באוניברסיטה, או כשתוקפו של דומיין הסתיים.
choice-mailbox-no-primary = אין לחשבון כתובת ראשית
choice-mailbox-not-sure = לא ידוע לי באיזו כתובת מדובר, והבדיקה לא העלתה דבר

ask-address-state = מה כתוב בהודעה על איפוס הסיסמה?
    .hint = בקשו איפוס, פעם אחת, וקראו את ההודעה.
ask-address-state-inside = אילו דפים נפתחים כשאתם מחוברים לחשבון?
choice-address-state-pages = הדפים הרגילים: פרויקטים, הגדרות החשבון
choice-address-state-activate = רק “Activate your account”, או בקשה לאמת את כתובת הדוא״ל
choice-address-state-activate-other = אותו דבר, ומופיעה שם כתובת אחרת שלי כ־“Verified” (מאומתת)
choice-address-state-link = יש בה קישור לקביעת סיסמה חדשה
choice-address-state-notice = “Password reset requested for unverified email”, או הודעה בלי קישור
    .hint = הודעה כזאת באה אם הכתובת מעולם לא אומתה, או שהאימות שלה פקע אחרי שנים.
choice-address-state-not-seen = עדיין לא ביקשתי הודעה כזאת, או שהיא עוד לא הגיעה

ask-other-verified = האם כתובת אחרת של החשבון מקבלת קישור לאיפוס?
    .hint = הקלידו כל כתובת דוא״ל אחרת שלכם ב־“Forgot password?”, לכל היותר חמש ביום. נחשבת רק כתובת שכבר רשומה בחשבון, לא כתובת שתרצו להשתמש בה עכשיו.
choice-other-verified-yes = כן
choice-other-verified-no = לא, או שאין כתובת אחרת

ask-projects = האם יש לכם ב־{ $site } פרויקט שיכול להוכיח מי אתם?
    .hint = הוא נחשב אם הגרסה החדשה ביותר שלו מקשרת למאגר ציבורי, ויש לכם היום אפשרות לבצע בו push. אסימון העלאה אינו מוכיח דבר.
choice-projects-public-repo = כן: הוא מקשר למאגר ציבורי, ויש לי אפשרות לבצע בו push
choice-projects-no-public-repo = יש לי פרויקטים, אבל אף אחד אינו כזה
choice-projects-none = אין לי פרויקטים

ask-site = באיזה אתר מדובר?
    .hint = אין להם דבר משותף.
choice-site-pypi = PyPI, `pypi.org`
choice-site-testpypi = TestPyPI, `test.pypi.org`, לניסיונות

ask-owner = של מי החשבון?
choice-owner-me = שלי
choice-owner-team = של צוות או של חברה
    .hint = או שמי שהגדיר אותו עזב.

ask-codes-held = האם עדיין יש בידיכם קודי שחזור של החשבון?
    .hint = 16 תווים; קיבלתם שמונה כאלה כשהגדרתם את האימות הדו־שלבי. אל תקלידו אותם כאן.
choice-codes-held-never-made = מעולם לא נוצרו קודים
    .hint = או שמעולם לא הוגדר אימות דו־שלבי.
choice-codes-held-left = כן, ועדיין לא נעשה בהם שימוש
choice-codes-held-refused = כן, אבל הם נדחו או נוצלו
choice-codes-held-lost = לא, הם אבדו, או שלא ידוע לי

## Why this route

rule-R01 = כי החשבון מושעה, ושחזור חשבון אינו יכול לבטל השעיה.
rule-R02 = כי ייתכן שמישהו אחר נמצא בחשבון שלכם או בתיבת הדואר שלכם, וזה לא סובל דיחוי.
rule-R03 = כי כבר יש לכם בקשה, ובקשה שנייה תיסגר ככפולה.
rule-R04 = כי בדף כתוב “too many”, ונגד זה עוזרת רק המתנה.
rule-R05 = כי שחזור מחזיר חשבון רק לבעליו.
rule-R06 = כי שחזור חשבון אינו יכול לעשות את זה; הנה מה שכן אפשר.
rule-R06-a = כי רק מי שהשעה חשבון יכול לבטל את ההשעיה, ושחזור אינו יכול.
rule-R06-b = כי לשחזור דרוש חשבון, ולא בטוח שיש כזה.
rule-R06-c = כי אתם בפנים: גם אם האפליקציה החדשה נדחית, לא הפסדתם דבר.
rule-R07 = כי אתם יכולים להיכנס ולפתוח את תיבת הדואר: רק צריך לאמת את הכתובת הראשית.
rule-R08 = כי אתם יכולים להיכנס, וכתובת מאומתת אחרת יכולה להפוך לראשית.
rule-R09 = כי אתם יכולים להיכנס, ובחשבון בלי אימות דו־שלבי ובלי פרויקטים אפשר לתקן את הכתובת.
rule-R10 = כי אתם יכולים להיכנס והכתובת מאומתת: אתם יכולים למחוק את החשבון בעצמכם.
rule-R11 = כי אתם עדיין יכולים להיכנס, ומבפנים אפשר להחליף את מה שאבד או נדחה.
rule-R12 = כי אתם יכולים להיכנס ויש לכם גישה לדואר: דבר לא אבד.
rule-R13 = כי אתם יכולים להיכנס, ומשם תוכלו לשנות את הכתובת בעצמכם.
rule-R14 = כי שם המשתמש לא ידוע לכם, והודעת איפוס הסיסמה מציינת אותו.
rule-R15 = כי אתם מחוברים לחשבון, והדפים מציגים את שם המשתמש שלכם.
rule-R16 = כי הסיסמה לא מתקבלת, ושום דבר ממה שעניתם אינו מונע מקישור לאיפוס להגיע אליכם.
rule-R17 = כי הסיסמה מתקבלת ויש לכם אפליקציה, מפתח או טלפון ישן: לעיתים קרובות אפשר לתקן את זה.
rule-R18 = כי יש לכם אפליקציה, מפתח או טלפון ישן, ואיפוס ינתק אתכם מהחשבון.
rule-R19 = כי הסיסמה והדף השני עובדים, ואתם יכולים לפתוח את תיבת הדואר.
rule-R20 = כי הסיסמה מתקבלת, יש קודי שחזור לנסות או לבדוק, ואתם יכולים לפתוח את תיבת הדואר.
rule-R21 = כי הסיסמה מתקבלת, יש קודי שחזור לנסות או לבדוק, ו־{ $site } מכיר את המקום שלכם.
rule-R22 = כי רק צוות התמיכה יכול לעזור, ול־TestPyPI נחוצה בקשה נפרדת.
rule-R23 = כי הדואר שנשלח אל הכתובת הראשית אינו מגיע אליכם, וכאן רק צוות התמיכה יכול לשנות אותה.
rule-R24 = כי הסיסמה מתקבלת, אבל לא נשאר דבר בשביל הדף השני.
rule-R25 = כי הסיסמה לא מתקבלת, ואחרי איפוס הדף השני לא יכניס אתכם.
rule-R26 = כי אין לכם אפשרות להיכנס עם סיסמה, ושום קישור לאיפוס אינו יכול להגיע אליכם.

## Routes: by yourself

route-use-recovery-code = שימוש בקוד שחזור
    .lead = נחוץ לכם קוד אחד. קראו את כל השלבים לפני שתקלידו אותו.
step-use-recovery-code-mail-first = פתחו את תיבת הדואר של הכתובת הראשית. אחרי הקוד ייתכן ש־{ $site } ישלח לשם קישור.
step-use-recovery-code-known-place = הקלידו קוד רק בדפדפן ש־{ $site } זוכר, או בחיבור אינטרנט שממנו נכנסתם לחשבון אחרי אמצע נובמבר 2025. בכל מקום אחר עצרו: הקוד ינוצל לשווא.
step-use-recovery-code-check = לפני הניסיון הבא בדקו את הקוד:
step-use-recovery-code-search = חפשו סדרה חדשה יותר בכל המקומות האלה:
step-use-recovery-code-device-too = האפליקציה או המפתח עדיין אצלכם? בדקו גם אותם.
    .action = הצגת הבדיקות לאפליקציה ולמפתח
step-use-recovery-code-type-one = היכנסו עם הסיסמה. בדף השני בחרו “Login using recovery codes”. הקלידו קוד אחד: 16 תווים, `0` עד `9` ו־`a` עד `f`, בלי רווחים ובלי מקפים.
    .link = פתיחת הדף “Log in”
step-use-recovery-code-confirm = מופיע “Please confirm this login”? אל תקלידו קוד נוסף. הקוד הראשון נוצל, אבל הקישור שבהודעה מכניס אתכם.
    .action = הדף הזה הופיע: המשך
step-use-recovery-code-at-once = נכנסתם? בחרו “Regenerate” (ייצור מחדש) ליד “Recovery codes” ושמרו את הקודים החדשים. אם הדף מבקש, השתמשו באחד מהם (הוא לא יעבוד שוב): זה מוכיח שהם בידיכם. אחר כך החליפו את האפליקציה בעזרת “Edit” בשורה שלה, או הוסיפו מפתח.
    .link = פתיחת דף החשבון
step-use-recovery-code-new-address = אחר כך שנו את הכתובת הראשית לפני שאתם מתנתקים: הוסיפו כתובת חדשה, פתחו את הקישור שיישלח אליה, ובחרו “Set as primary”.
step-use-recovery-code-after = אבטחו את החשבון לפעם הבאה.
    .action = נכנסתי: מה עכשיו?
step-use-recovery-code-refused = מופיע “Invalid recovery code.”? אל תנסו את כולם בזה אחר זה. קודם בדקו.
    .action = הקוד נדחה: המשך
step-use-recovery-code-in-vain = כל הבדיקות נעשו, כל המקומות נסרקו, כל הקודים נדחו?
    .action = כל זה נכשל: המשך

route-fix-second-factor = איך לגרום לאפליקציה או למפתח להתקבל
step-fix-second-factor-stay = אל תתנתקו. חפשו את הסיסמה במנהלי סיסמאות ובדפדפנים. איתה תוכלו להגדיר אפליקציה חדשה מבפנים.
step-fix-second-factor-clock = העבירו את השעון של הטלפון למצב אוטומטי: שעון שגוי נותן מספרים שגויים.
step-fix-second-factor-entry = השתמשו ברשומה הנכונה באפליקציה: ל־PyPI ול־TestPyPI יש רשומה נפרדת. יש שתיים לאותו אתר? נסו את שתיהן.
step-fix-second-factor-old-phone = נסו את הטלפון הישן (אין צורך בכרטיס SIM), טאבלט, או גיבוי של האפליקציה. היכן הוא עשוי להיות:
step-fix-second-factor-next-number = לפני כל ניסיון המתינו למספר הבא. אותו מספר נדחה בפעם השנייה. יש לכם 5 ניסיונות ב־5 דקות.
step-fix-second-factor-five-minutes = סיימו בתוך 5 דקות מהקלדת הסיסמה. אם לא הספקתם, התחילו מחדש בדף “Log in”.
step-fix-second-factor-only-key = הדף מציע רק התקן אבטחה? אם כך, לא הוגדרה כאן אפליקציה. השתמשו במפתח, או בטלפון או במחשב שהגדרתם כמפתח.
step-fix-second-factor-key = המפתח לא מזוהה? נסו דפדפן אחר, שקע אחר, מפתח רזרבי.
step-fix-second-factor-confirm = זה התקבל, ועכשיו מופיע “Please confirm this login”?
    .action = הדף הזה הופיע: המשך
step-fix-second-factor-after = נכנסתם? אבטחו את החשבון לפעם הבאה.
    .action = נכנסתי: מה עכשיו?
step-fix-second-factor-codes = יש לכם קודי שחזור? עדיין אל תקלידו אף קוד.
    .action = יש לי קודים: המשך
step-fix-second-factor-in-vain = כל זה היה לשווא? חפשו פעם נוספת קודי שחזור (16 תווים):
    .action = כל זה נכשל: המשך

route-password-reset = איפוס הסיסמה
    .lead = קישור לקביעת סיסמה חדשה מגיע בדוא״ל.
step-password-reset-stay = אתם עדיין מחוברים לחשבון: חפשו קודם את הסיסמה במנהלי סיסמאות ובדפדפנים. איפוס ינתק אתכם.
step-password-reset-breached = הסיסמה שלכם נמצאה בדליפה פומבית, ולכן { $site } ביטל אותה. אין פירוש הדבר שמישהו היה בחשבון שלכם.
step-password-reset-before = איפוס אינו מסיר את האימות הדו־שלבי (הדף השני, שבא אחרי הסיסמה).
step-password-reset-username = הקלידו את שם המשתמש שלכם, לא כתובת דוא״ל. ההודעה נשלחת אל הכתובת הראשית.
    .link = פתיחת הדף “Password reset”
step-password-reset-other = הקלידו את הכתובת האחרת, המאומתת, לא את שם המשתמש. ההודעה נשלחת אל הכתובת הזאת.
    .link = פתיחת הדף “Password reset”
step-password-reset-newest = בדקו בכל תיבת דואר, גם בספאם. השתמשו בקישור החדש ביותר בתוך 6 שעות. אל תיכנסו לחשבון לפני כן: זה מבטל את הקישור.
step-password-reset-sign-in = היכנסו עם הסיסמה החדשה.
    .link = פתיחת הדף “Log in”
step-password-reset-second-page = מופיע דף שני שאינכם יכולים לעבור?
    .action = הסיסמה מתקבלת, הדף השני עוצר אותי
step-password-reset-second-page-inside = מופיע דף שני שאינכם יכולים לעבור?
    .action = הסיסמה מתקבלת, הדף השני עוצר אותי
step-password-reset-unverified = בהודעה כתוב “Password reset requested for unverified email”?
    .action = אין קישור בהודעה: המשך
step-password-reset-no-mail = אחרי יממה עדיין אין שום הודעה, גם לא בספאם?
    .action = לא הגיעה הודעה: המשך
step-password-reset-no-link = הגיעה רק הודעה בלי קישור, או לא הגיע דבר?
    .action = לא הגיע קישור: המשך
step-password-reset-after = נכנסתם? אבטחו את החשבון לפעם הבאה.
    .action = נכנסתי: מה עכשיו?

route-verify-email-while-logged-in = אימות כתובת הדוא״ל
    .lead = { $site } פותח את כל הדפים אחרי שהכתובת הראשית אומתה.
step-verify-email-while-logged-in-open = היכנסו לחשבון, אם אינכם מחוברים. נפתח הדף “Activate your account”.
    .link = פתיחת דף החשבון
step-verify-email-while-logged-in-resend = ליד הכתובת בחרו “Options”, ואז “Resend verification email”. בדקו בספאם והמתינו שעה לפני ההודעה הבאה: יש לכם 3 ב־6 שעות.
step-verify-email-while-logged-in-same-browser = פתחו את הקישור באותו דפדפן, כשאתם מחוברים לחשבון הזה.
step-verify-email-while-logged-in-filters = אין הודעה? בקשו מספק הדואר שלכם לקבל דואר מ־`{ $host }`. אחר כך שלחו שוב.
step-verify-email-while-logged-in-two-factor = אחר כך הגדירו אימות דו־שלבי ושמרו את קודי השחזור.
step-verify-email-while-logged-in-replace = הכתובת אומתה? עכשיו החליפו את האפליקציה או המפתח.
    .action = איך עושים את זה
step-verify-email-while-logged-in-delete = הכתובת אומתה? עכשיו אתם יכולים למחוק את החשבון.
    .action = איך עושים את זה
step-verify-email-while-logged-in-no-mail = אחרי יומיים עדיין אין הודעה?
    .action = לא הגיעה הודעה: המשך
step-verify-email-while-logged-in-after = אבטחו את החשבון לפעם הבאה.
    .action = נכנסתי: מה עכשיו?

route-fix-email-while-logged-in = שינוי כתובת הדוא״ל כשאתם מחוברים
    .lead = עשו את זה ברצף אחד, בדפדפן שמחובר לחשבון.
step-fix-email-while-logged-in-stay = היכנסו לחשבון אם אינכם מחוברים, ואל תתנתקו לפני הסוף.
step-fix-email-while-logged-in-correct = בדף “Activate your account” מצאו את “Entered the wrong email address?”. הקלידו כתובת שאינה רשומה באף חשבון ב־{ $site }. פתחו את הקישור שיישלח אליה, בדפדפן הזה.
    .link = פתיחת דף החשבון
step-fix-email-while-logged-in-promote = ליד הכתובת המאומתת בחרו “Options”, ואז “Set as primary”.
    .link = פתיחת דף החשבון
step-fix-email-while-logged-in-two-factor = קודם הגדירו אימות דו־שלבי: רק אחרי זה אפשר לשנות את הכתובת הראשית.
    .link = פתיחת דף החשבון
step-fix-email-while-logged-in-add = בהגדרות החשבון הקלידו את הכתובת החדשה תחת “Add email”. פתחו את הקישור שיישלח אליה, בדפדפן הזה. בחרו “Options”, “Set as primary”. אחר כך הסירו את הכתובת הישנה.
    .link = פתיחת דף החשבון
step-fix-email-while-logged-in-limit = יש לכם 2 כתובות חדשות ביום: בדקו את האיות.
step-fix-email-while-logged-in-taken = הכתובת בשימוש? היא רשומה בחשבון אחר, אולי חשבון שני שלכם. הסירו אותה שם או בחרו כתובת אחרת.
step-fix-email-while-logged-in-replace = אחר כך החליפו את האפליקציה, המפתח או הקודים.
    .action = איך עושים את זה
step-fix-email-while-logged-in-delete = אחר כך אתם יכולים למחוק את החשבון.
    .action = איך עושים את זה
step-fix-email-while-logged-in-after = אבטחו את החשבון לפעם הבאה.
    .action = נכנסתי: מה עכשיו?
step-fix-email-while-logged-in-correct-in-vain = “Entered the wrong email address?” לא מופיע בדף?
    .action = אין לי אפשרות לתקן אותה: המשך
step-fix-email-while-logged-in-promote-in-vain = “Set as primary” לא מופיע, או שאין כתובת אחרת מאומתת?
    .action = אין לי אפשרות לשנות אותה: המשך

route-replace-factor-while-logged-in = הגדרת אימות דו־שלבי מחדש כשאתם מחוברים
    .lead = אימות דו־שלבי הוא הדף השני, שבא אחרי הסיסמה. מבפנים אפשר ליצור קודים חדשים ולהוסיף אפליקציה חדשה או מפתח חדש.
step-replace-factor-while-logged-in-nothing-lost = דבר לא אבד: אתם בפנים. בצעו את השלבים הבאים ליתר ביטחון.
step-replace-factor-while-logged-in-stay = אל תתנתקו ואל תאפסו את הסיסמה לפני הסוף.
step-replace-factor-while-logged-in-codes = בהגדרות החשבון בחרו “Regenerate” ליד “Recovery codes”, או “Generate recovery codes”. שמרו את כל השמונה בנפרד מהטלפון. הקודים הישנים מפסיקים לפעול.
    .link = פתיחת דף החשבון
step-replace-factor-while-logged-in-use-one = אם מופיע בדף “Use a recovery code”, השתמשו בקוד אחד וסמנו ברשימה שהוא נוצל: זה מוכיח שהקודים בידיכם.
step-replace-factor-while-logged-in-enrol = ב־{ $site } אפשר להגדיר אפליקציה אחת בלבד: בחרו “Edit” בשורה שלה, סרקו את התמונה החדשה והקלידו את המספר מהאפליקציה. מאותו רגע רק הרשומה החדשה תקפה. מפתח, או אפליקציה ראשונה, מוסיפים מתחת לרשימה. רק אחרי זה הסירו מפתח שאבד.
step-replace-factor-while-logged-in-second = למכשיר שני: סרקו את אותה תמונה בשני המכשירים בזמן הגדרת האפליקציה, או הוסיפו מפתח אבטחה.
step-replace-factor-while-logged-in-new-address = אחר כך שנו גם את הכתובת הראשית: הוסיפו כתובת חדשה, פתחו את הקישור שיישלח אליה, ובחרו “Set as primary”.
step-replace-factor-while-logged-in-after = בדקו את כל השאר.
    .action = סיימתי: מה עכשיו?

route-set-up-second-factor = הגדרת האפליקציה החדשה
    .lead = דבר לא אבד: כל עוד האפליקציה החדשה לא התקבלה, הכול נשאר כפי שהיה.
step-set-up-second-factor-stay = אל תתנתקו. אל תסירו דבר לפני שהאפליקציה החדשה מתקבלת.
step-set-up-second-factor-clock = העבירו את התאריך והשעה בטלפון ובמחשב למצב אוטומטי. שעון שסוטה בדקה הופך כל מספר לשגוי.
step-set-up-second-factor-one-page = פתחו את דף ההגדרה פעם אחת והישארו בו. בכל פעם שהוא נפתח או נטען מחדש הוא מציג תמונה חדשה, והקודמת כבר לא שווה דבר.
step-set-up-second-factor-entry = מחקו מהאפליקציה רשומות קודמות של { $site } שמעולם לא התקבלו. אחר כך סרקו את התמונה שאתם רואים עכשיו.
step-set-up-second-factor-next-number = המתינו למספר חדש, והקלידו אותו מיד.
step-set-up-second-factor-key = עדיין נדחה? ייתכן שמכשיר אחר או אפליקציה אחרת יעבדו, או מפתח אבטחה.
    .link = פתיחת דף החשבון
step-set-up-second-factor-codes = ניצלתם את כל קודי השחזור, או שאינכם יודעים היכן הם? צרו חדשים כל עוד אתם בפנים.
    .link = פתיחת דף החשבון
step-set-up-second-factor-after = היא התקבלה? אבטחו את החשבון לפעם הבאה.
    .action = הצגת רשימת הבדיקה

route-confirm-new-device = אישור הכניסה דרך הדוא״ל
    .lead = זו לא תקלה: { $site } שולח קישור אל הכתובת הראשית כשהוא לא מכיר את המקום שלכם.
step-confirm-new-device-prepare = קודם פתחו את תיבת הדואר. אחר כך היכנסו עם האפליקציה או המפתח.
    .link = פתיחת הדף “Log in”
step-confirm-new-device-newest = מצאו את ההודעה החדשה ביותר “Unrecognized login to your { $site } account”, גם בספאם. פתחו את הקישור שבה בתוך 6 שעות, באותו מכשיר ובאותה רשת.
step-confirm-new-device-again = אין הודעה? המתינו 15 דקות. אחר כך היכנסו פעם נוספת, עם מספר מהאפליקציה: זה יכול לגרום לשליחת הודעה נוספת. אל תקלידו קוד שחזור בשביל זה.
step-confirm-new-device-mismatch = מופיע “Device details didn’t match”? פתחו שוב את הקישור ברשת שבה נכנסתם (עם ה־VPN במצב שבו היה אז).
step-confirm-new-device-quicker = אלה מדלגים על ההודעה: מפתח אבטחה, דפדפן שבו סומן “Remember this device” ב־30 הימים האחרונים, רשת שממנה כבר נכנסתם.
step-confirm-new-device-write = יממה שלמה בלי הודעה כזאת? בקשו פעם אחת איפוס סיסמה, עם שם המשתמש שלכם, כדי לראות אם הודעות אחרות מגיעות; אל תשתמשו בקישור שתקבלו. אחר כך פנו לצוות התמיכה, למטה.
step-confirm-new-device-passed = לא הופיע דף כזה, ואתם בפנים?
    .action = נכנסתי: המשך
step-confirm-new-device-refused = האפליקציה או המפתח נדחו?
    .action = הם נדחו: המשך
step-confirm-new-device-lost = בסופו של דבר אין לכם גישה לתיבת הדואר הראשית?
    .action = אין לי גישה אליה: המשך
step-confirm-new-device-after = הקישור הכניס אתכם? אבטחו את החשבון לפעם הבאה.
    .action = נכנסתי: מה עכשיו?

route-find-username = איך למצוא את שם המשתמש
    .lead = כתובת דוא״ל לעולם אינה שם משתמש.
step-find-username-top = הסתכלו בראש כל דף: שם המשתמש מופיע שם.
    .link = פתיחת דף החשבון
step-find-username-ask = הקלידו את כתובת הדוא״ל שלכם בדף “Password reset”. ההודעה עם הקישור מציינת את שם המשתמש.
    .link = פתיחת הדף “Password reset”
step-find-username-elsewhere = או חפשו בהודעות ישנות, בדף של הפרויקט שלכם (המתחזקים רשומים בו), במנהל הסיסמאות.
step-find-username-no-address = היכנסו עם השם בלבד, בלי “@”.
step-find-username-same-link = גם הסיסמה לא ידועה? השתמשו בקישור שבאותה הודעה, בתוך 6 שעות.
step-find-username-no-link = בהודעה כתוב “Password reset requested for unverified email”?
    .action = אין קישור בהודעה: המשך
step-find-username-accepted = השם ידוע לכם, והסיסמה מתקבלת?
    .action = שניהם מתקבלים: המשך
step-find-username-refused = השם ידוע לכם, אבל הסיסמה לא?
    .action = הסיסמה חסרה: המשך
step-find-username-after = נכנסתם? אבטחו את החשבון לפעם הבאה.
    .action = נכנסתי: מה עכשיו?

route-wait-and-retry = להמתין, ואז לנסות פעם נוספת
    .lead = האתר נפתח שוב מעצמו.
step-wait-and-retry-stop = עצרו עכשיו. ניסיונות שנדחים בגלל “too many” אינם נספרים, אבל הניסיון השגוי הבא אחרי ההמתנה נספר.
step-wait-and-retry-waits = רק בדף הכניסה כתוב כמה זמן. בקוד של PyPI מאוגוסט 2026:
step-wait-and-retry-others = ייתכן שגם אחרים באותו בית או באותו משרד גרמו לכך.
step-wait-and-retry-late-mail = מחכים להודעה? תנו לה שעה ובדקו בספאם.
step-wait-and-retry-again = אחר כך התחילו כאן מחדש. התשובות שלכם נשמרות.
    .action = חזרה לשאלה הראשונה

route-delete-account-self = מחיקת החשבון בעצמכם
    .lead = הצוות אינו מוחק חשבונות בשביל משתמשים.
step-delete-account-self-projects = אתם הבעלים היחידים של פרויקט או של ארגון? קודם הפכו מישהו אחר לבעלים, או מחקו אותו. לזה נחוץ אימות דו־שלבי.
    .link = פתיחת הפרויקטים שלכם
step-delete-account-self-delete = בהגדרות החשבון עברו אל “Delete account” שבסוף. תתבקשו להקליד את הסיסמה.
    .link = פתיחת דף החשבון
step-delete-account-self-final = אי אפשר לבטל את זה: חשבון שנמחק אינו חוזר.

## Routes: with support

route-recovery-request-2fa = בקשה מצוות התמיכה להסיר את אמצעי האימות השני שאבד
    .lead = קודם ודאו שלא נשארה דרך מהירה יותר.
step-recovery-request-2fa-stay = אל תתנתקו. חפשו את הסיסמה במנהלי סיסמאות ובדפדפנים. איתה תוכלו לתקן הכול מבפנים.
step-recovery-request-2fa-browsers = נסו כל דפדפן מ־30 הימים האחרונים. דפדפן שבו סומן “Remember this device” מכניס אתכם.
    .action = אחד מהם מכניס אותי: המשך
step-recovery-request-2fa-codes = חפשו קודי שחזור (16 תווים) בכל המקומות האלה:
    .action = מצאתי קודים: המשך
step-recovery-request-2fa-old-phone = חפשו את הטלפון הישן או גיבוי של האפליקציה. היכן הוא עשוי להיות:
    .action = מצאתי: המשך
step-recovery-request-2fa-no-reset = אל תאפסו את הסיסמה בשביל זה: הדף השני נשאר.
step-recovery-request-2fa-repository = הפכו את המאגר של פרויקט אחד לציבורי, אם אתם יכולים. בלי זה עוברים 7 ימים נוספים.
    .open = אם אף אחד מהפרויקטים שלכם אינו מקשר למאגר ציבורי:
step-recovery-request-2fa-team = דאגו לתיבת דואר של החברה שאינה שייכת לאדם יחיד. אסור שתהיה רשומה באף חשבון ב־{ $site }.
    .open = אם זה חשבון של צוות:

route-recovery-request-email = בקשה מצוות התמיכה לשנות את כתובת הדוא״ל
    .lead = הכתובות שלכם נשלחות לצוות התמיכה באופן פרטי, ולעולם לא בבקשה פומבית.
step-recovery-request-email-reopen = האם אפשר לפתוח את תיבת הדואר הישנה ליום אחד? שאלו את האוניברסיטה, את המעסיק או את ספק הדואר.
    .action = עכשיו יש לי גישה אליה: המשך
step-recovery-request-email-test = בקשו איפוס פעם אחת עם שם המשתמש, ואחר כך עם כל אחת מהכתובות שלכם, לכל היותר חמש ביום.
    .link = פתיחת הדף “Password reset”
step-recovery-request-email-let-in = בקשו ממי שמנהל את הדואר שלכם לאפשר הודעות מ־`pypi.org`, וחפשו אותן בספאם ובהסגר (quarantine). הודעה חזרה פעם אחת לשולח? אם כך, הכתובת נחשבת לא מאומתת.
step-recovery-request-email-known-place = אל תקלידו עכשיו קוד שחזור: הוא ינוצל לשווא. דפדפן שבו סומן “Remember this device”, רשת שממנה נכנסתם אחרי אמצע נובמבר 2025, או מפתח אבטחה מכניסים אתכם בלי הודעת דוא״ל.
    .action = יש לי אחד מאלה: המשך
step-recovery-request-email-signed-in = אל תתנתקו. אל תאפסו את הסיסמה.
step-recovery-request-email-other-no-factor = בלי אימות דו־שלבי כתובת שנייה אינה יכולה להפוך לראשית. האם הוגדר אימות דו־שלבי, או שבסופו של דבר יש לכם גישה לתיבת הדואר הראשית? שנו את התשובה הזאת.
step-recovery-request-email-promote = האם הדף מציג כתובת אחרת כ־“Verified”? אם כך, אתם יכולים להפוך אותה לראשית בעצמכם.
    .action = אחת מהן מאומתת: המשך
step-recovery-request-email-other-link = הקלידו כל כתובת אחרת שלכם בדף “Password reset”, לכל היותר חמש ביום.
    .link = פתיחת הדף “Password reset”
    .action = הגיע קישור: המשך
step-recovery-request-email-mistyped = אין פרויקטים? אם הסיסמה תימצא, תוכלו להיכנס ולתקן את הכתובת בעצמכם.
    .action = הסיסמה נמצאה: המשך
step-recovery-request-email-new-address = בחרו כתובת חדשה שתישאר שלכם. אסור שתהיה רשומה באף חשבון ב־{ $site }, גם לא בחשבון שני שלכם.
step-recovery-request-email-private-mail = שלחו את ההודעה הפרטית באותו יום, מהכתובת החדשה. בלעדיה תמתינו זמן רב יותר.
step-recovery-request-email-repository = הפכו את המאגר של פרויקט אחד לציבורי, אם אתם יכולים. בלי זה עוברים 7 ימים נוספים.
    .open = אם אף אחד מהפרויקטים שלכם אינו מקשר למאגר ציבורי:

route-recovery-request-unverified-email = פנייה לצוות התמיכה: אין סיסמה, והכתובת נחשבת לא מאומתת
    .lead = זו מלכודת מוכרת, וצוות התמיכה יכול לפתור אותה. הכתובת שלכם נשלחת לצוות התמיכה באופן פרטי, ולעולם לא בבקשה פומבית.
step-recovery-request-unverified-email-not-a-break-in = הסיסמה שלכם נמצאה בדליפה פומבית, ולכן PyPI ביטל אותה. אין פירוש הדבר שמישהו היה בחשבון שלכם.
step-recovery-request-unverified-email-password = חפשו פעם נוספת סיסמה שמתקבלת: במנהל הסיסמאות, בכל דפדפן. איתה תוכלו להיכנס ולאמת את הכתובת בעצמכם.
    .action = הסיסמה מתקבלת: המשך
step-recovery-request-unverified-email-other-link = הקלידו כל כתובת אחרת שלכם בדף “Password reset”, לכל היותר חמש ביום. כתובת מאומתת מקבלת קישור.
    .link = פתיחת הדף “Password reset”
    .action = הגיע קישור: המשך
step-recovery-request-unverified-email-name = מצאו קודם את שם המשתמש: הוא מופיע בדף של הפרויקט שלכם, בהודעות ישנות, במנהל הסיסמאות.
    .action = השם נמצא: המשך
step-recovery-request-unverified-email-private-mail = שלחו את ההודעה הפרטית באותו יום, מהכתובת של החשבון אם אתם יכולים.
step-recovery-request-unverified-email-repository = הפכו את המאגר של פרויקט אחד לציבורי, אם אתם יכולים. בלי זה עוברים 7 ימים נוספים.
    .open = אם אף אחד מהפרויקטים שלכם אינו מקשר למאגר ציבורי:

route-recovery-request-testpypi = פנייה לצוות התמיכה לגבי חשבון ה־TestPyPI שלכם
step-recovery-request-testpypi-apart = ל־TestPyPI יש רשומה באפליקציה וקודים משלו. האם השתמשתם בהם?
step-recovery-request-testpypi-stay = אל תתנתקו. אל תאפסו את הסיסמה.
step-recovery-request-testpypi-codes = חפשו קודי שחזור של TestPyPI (16 תווים) בכל המקומות האלה:
    .action = מצאתי קודים: המשך
step-recovery-request-testpypi-known-place = אל תקלידו עכשיו קוד שחזור: הוא ינוצל לשווא. דפדפן שבו סומן “Remember this device”, רשת שממנה נכנסתם אחרי אמצע נובמבר 2025, או מפתח אבטחה מכניסים אתכם בלי הודעת דוא״ל.
    .action = יש לי אחד מאלה: המשך
step-recovery-request-testpypi-reopen = האם אפשר לפתוח את תיבת הדואר הישנה ליום אחד? שאלו את האוניברסיטה, את המעסיק או את ספק הדואר.
    .action = עכשיו יש לי גישה אליה: המשך
step-recovery-request-testpypi-other-link = הקלידו כל כתובת אחרת שלכם בדף “Password reset”, לכל היותר חמש ביום.
    .link = פתיחת הדף “Password reset”
    .action = הגיע קישור: המשך
step-recovery-request-testpypi-new-address = בחרו כתובת חדשה שתישאר שלכם. אסור שתהיה רשומה באף חשבון ב־{ $site }, גם לא בחשבון שני שלכם.
step-recovery-request-testpypi-private-mail = שלחו את ההודעה הפרטית באותו יום, מהכתובת החדשה, או מהכתובת של החשבון אם אתם יכולים.
    .open = אם זה חשבון של צוות:
step-recovery-request-testpypi-same-person = אותם שם משתמש וכתובת גם ב־PyPI? כתבו זאת, בלי הכתובת עצמה: לעיתים קרובות זו הוכחה מספיקה.

route-continue-existing-request = המשך הבקשה שלכם
    .lead = לעיתים קרובות השלב הבא כבר מחכה בתיבת הדואר שלכם.
step-continue-existing-request-no-second = אל תגישו בקשה שנייה: היא נסגרת ככפולה.
step-continue-existing-request-find-mail = חפשו את ההודעה “[PyPI] Account Recovery Request” מ־`support@pypi.org`, גם בספאם. היא נשלחת אל הכתובת הראשית או אל הכתובת החדשה שציינתם.
step-continue-existing-request-reply = עשו מה שהיא מבקשת (לבצע push של ענף, או לאשר). אחר כך השיבו על ההודעה הזאת, לא בדף הבקשה.
step-continue-existing-request-closed-unanswered = הבקשה נסגרה כי איש לא השיב להודעה? כתבו שם תגובה אחת: שאתם מוכנים להמשיך. לא קרה דבר במשך עשרה ימים? הגישו בקשה חדשה שמציינת את הישנה.
step-continue-existing-request-closed-done = הבקשה נסגרה כבקשה שטופלה, ולא הגיעה הודעה? חפשו את ההודעות בתיבת הדואר של הכתובת הראשית ובזו שציינתם, גם בספאם. אחר כך בקשו איפוס סיסמה.
step-continue-existing-request-asked-mail = צוות התמיכה ביקש מכם הודעה פרטית? שלחו אותה: שם המשתמש, הקישור לבקשה, הכתובת שבחשבון, הכתובת שאתם רוצים.
    .link = כתיבה אל support@pypi.org
step-continue-existing-request-comment-once = אחרי זה לא קרה דבר במשך עשרה ימים? כתבו תגובה אחת בדף הבקשה: ששלחתם את ההודעה ומתי. בלי כתובות.
step-continue-existing-request-found = מצאתם בינתיים קודים, אפליקציה או סיסמה? השתמשו בהם, ואז כתבו בדף הבקשה שהעניין נפתר.
    .action = מצאתי משהו: המשך

## Routes: elsewhere

route-appeal-suspension = לברר למה החשבון מושעה
    .lead = טופס השחזור אינו יכול לבטל השעיה ואינו מהיר יותר.
step-appeal-suspension-not-said = באף דף לא כתוב “suspended”? אם כך, נסו קודם לאפס את הסיסמה.
    .action = לנסות לאפס את הסיסמה
step-appeal-suspension-write = הכינו למטה את ההודעה אל `security@pypi.org`; הכתובת הזאת מופיעה בדף.
step-appeal-suspension-say = ציינו: את שם המשתמש שלכם, ממתי, מה עשיתם לפני כן, למה כדאי לבדוק את זה שוב. בלי סיסמאות, בלי קודים.
step-appeal-suspension-other-address = בדף לא מופיעה כתובת? כתבו אל `admin@pypi.org`.
    .link = כתיבה אל admin@pypi.org
step-appeal-suspension-once = כתבו פעם אחת, ואז המתינו.

route-report-compromise = דיווח על כך שמישהו אחר נכנס
    .lead = אבטחו את תיבת הדואר שלכם, אחר כך את החשבון, ואחר כך כתבו אל PyPI באופן פרטי.
step-report-compromise-not-an-alarm = לא סימן לכך: סיסמה שנמצאה בדליפה, או “unverified email” אחרי איפוס שלכם.
step-report-compromise-mailbox = מישהו נמצא בתיבת הדואר שלכם? החליפו קודם את הסיסמה שלה, במכשיר שאתם סומכים עליו.
step-report-compromise-reset = קישור לאיפוס מגיע אליכם? קבעו סיסמה חדשה: זה מנתק את כל המכשירים המחוברים.
    .link = פתיחת הדף “Password reset”
step-report-compromise-inside = אתם בפנים? הסירו אסימוני API, כתובות, אפליקציות ומפתחות שאינם שלכם. הסתכלו ב־“Security history”.
    .link = פתיחת דף החשבון
step-report-compromise-write = הכינו למטה את ההודעה אל `admin@pypi.org`, עם המועד והסוג של כל הודעה שקיבלתם.
step-report-compromise-malware = גרסה מזיקה, או פרצה באתר? כתבו אל `security@pypi.org`.
    .link = כתיבה אל security@pypi.org
step-report-compromise-still-out = דיווחתם, ועדיין אין לכם דרך להיכנס? בדקו איזו דרך חזרה נשארה.
    .action = איך אוכל לחזור ולהיכנס
step-report-compromise-after = נכנסתם? בדקו הכול.
    .action = נכנסתי: מה עכשיו?

route-wrong-place-pep541 = פנייה לבעלים, או בקשה לקבל את שם הפרויקט
    .lead = איש אינו מקבל חשבון של מישהו אחר. פרויקט יכול לעבור לידיים אחרות.
step-wrong-place-pep541-ask-owner = פנו קודם לבעלים אחרים של הפרויקט או של הארגון שלו: הם יכולים להוסיף אנשים כבר עכשיו.
step-wrong-place-pep541-name = אין בעלים שיכולים לפעול? בקשו את שם הפרויקט בבקשה פומבית (הכללים: PEP 541).
    .link = בחירת הטופס “Name retention related request (PEP 541)”
step-wrong-place-pep541-team = זה חשבון של הצוות שלכם ויש לכם גישה לתיבת הדואר שלו, או שהסיסמה שלו ידועה לכם? אם כך, אפשר לשחזר אותו.
    .action = הוא שלנו: להתחיל בזה
step-wrong-place-pep541-dead = מי שתחזק את הפרויקט נפטר? השתמשו באותו טופס, בלי מסמכים פרטיים.
step-wrong-place-pep541-stranger = אדם זר נרשם עם הכתובת שלכם, או העלה משהו בשמכם? כתבו אל `admin@pypi.org`.
    .link = כתיבה אל admin@pypi.org

route-not-recovery = זה לא עניין של שחזור חשבון
step-not-recovery-rename = אי אפשר לשנות שם משתמש.
step-not-recovery-rename-how = צרו חשבון חדש עם כתובת דוא״ל אחרת. הפכו אותו לבעלים של הפרויקטים שלכם. אחר כך הסירו מהם את החשבון הישן.
    .link = פתיחת הפרויקטים שלכם
step-not-recovery-provider = ספק הדואר נדחה? השתמשו בכתובת אצל ספק אחר.
step-not-recovery-taken = הכתובת בשימוש? אם כך היא רשומה בחשבון כלשהו, אולי חשבון ישן שלכם.
    .action = ייתכן שהוא שלי: לאתר אותו
step-not-recovery-deleted = החשבון נמחק? הוא לעולם אינו חוזר. נסו שם אחר או כתובת אחרת.
step-not-recovery-no-account = אם השמות פנויים ולאף אחת מהכתובות שלכם לא מגיעה הודעה, אין חשבון. הסתכלו בדף של הפרויקט שלכם: המתחזקים רשומים בו. אין פרויקט? אם כך, הירשמו מחדש.
    .action = יש לי חשבון, אבל שם המשתמש שלו לא ידוע לי
step-not-recovery-package = רוצים להסיר חבילה? בעלים עושים זאת בהגדרות של הפרויקט.
    .link = פתיחת הפרויקטים שלכם
step-not-recovery-switch-off = אי אפשר לכבות את האימות הדו־שלבי אחרי שהוגדר.
step-not-recovery-help = כל דבר אחר: הסתכלו בדף העזרה.
    .link = פתיחת דף העזרה
step-not-recovery-elsewhere = שום דבר לא מתאים? אולי אחרים יודעים יותר.
    .action = לאן עוד אפשר לפנות
step-not-recovery-again = צריך קודם להיכנס?
    .action = חזרה לשאלה הראשונה

## Lists in the plans

list-code-places-manager = מנהל הסיסמאות, גם ההערות והקבצים המצורפים שבו
list-code-places-downloads = תיקיית ההורדות: קובץ שבשמו `Recovery-Codes`
list-code-places-computers = מחשבים אחרים וכוננים ישנים
list-code-places-paper = תדפיסים, מחברות
list-code-places-photos = תמונות וצילומי מסך
list-code-places-cloud = אחסון בענן, הודעות ששלחתם לעצמכם
list-code-places-colleague = עמית או עמיתה שהגדירו את זה
list-apps-google = Google Authenticator: בחשבון Google שלכם, אם האפליקציה הייתה מחוברת אליו
list-apps-microsoft = Microsoft Authenticator: בגיבוי הענן שלה, אם היה מופעל; הגיבוי אינו עובר בין iPhone ל־Android
list-apps-authy = Authy: בגיבוי שלה, אם היה מופעל; דרושה סיסמת הגיבוי
list-apps-one-password = 1Password: בפריט הכניסה של { $site }
list-code-checks-whole = “Recovery Codes must be 16 characters.” (קודי השחזור חייבים להיות 16 תווים): שגיאת הקלדה; אותיות קטנות, בלי מקפים
list-code-checks-field = מוקלד תחת “Login using recovery codes”, לא בשדה של האפליקציה
list-code-checks-site = לאתר הזה: קודים של PyPI לא עובדים ב־TestPyPI
list-code-checks-used = “Recovery code has been previously used.” (קוד השחזור היה בשימוש בעבר): קחו את הבא; אחד נוצל בזמן ההגדרה
list-code-checks-newest = “Invalid recovery code.” (קוד שחזור לא תקין): מסדרה ישנה; הסדרה החדשה ביותר מבטלת את כל הקודים הישנים
list-code-checks-tries = לכל היותר 5 ניסיונות ב־5 דקות
list-limits-sign-in = כניסה: 5 דקות
list-limits-codes = מספרים מהאפליקציה וקודים: 5 דקות, ואחרי ניסיונות רבים שעה או יממה
list-limits-verification = הודעות אימות: 6 שעות
list-limits-correct = “Entered the wrong email address?” (הוזנה כתובת שגויה?): 5 דקות אחרי 5 ניסיונות, שעה אחרי 20
list-limits-day = איפוסי סיסמה, כתובות חדשות: יממה; בכתובת לא מאומתת נספר כל איפוס, גם אם נדחה

## What not to do

never-code-after-code = אל תקלידו קוד אחרי קוד. קוד שהתקבל מנוצל מיד, גם אם הכניסה נעצרת אחר כך.
never-code-to-anybody = אל תתנו קוד שחזור לאיש.
never-reset-for-factor = אל תאפסו את הסיסמה בשביל זה: הדף השני נשאר.
never-same-number = אל תקלידו את אותו מספר פעמיים.
never-delete-entry = אל תמחקו את הרשומה באפליקציה ואל תאפסו את הטלפון.
never-reset-often = אל תבקשו איפוסים רבים: יש לכם חמישה ביום.
never-register-again = אל תירשמו שוב עם אותה כתובת.
never-sign-out-early = אל תתנתקו לפני שסיימתם.
never-old-address-first = אל תסירו את הכתובת הישנה לפני שהחדשה היא הראשית.
never-reset-inside = אל תאפסו את הסיסמה: זה ינתק אתכם מהחשבון.
never-remove-first = אל תמחקו את הרשומה הישנה באפליקציה לפני שהחדשה עובדת.
never-code-for-mail = אל תקלידו קוד שחזור כדי לקבל הודעה נוספת: הוא ינוצל לשווא.
never-switch-network = אל תפתחו את הקישור במכשיר אחר או ברשת אחרת.
never-guess-names = אל תנסו שמות באקראי.
never-try-again-now = אל תנסו שוב לפני שהזמן עבר.
never-delete-to-rename = אל תמחקו חשבון כדי לקבל בחזרה את השם או את הכתובת שלו.
never-ask-to-delete = אל תגישו בקשה למחיקה: הצוות דוחה אותה.
never-secrets = לעולם אל תכתבו סיסמאות, קודי שחזור, סודות של אפליקציה, תמונות QR, אסימוני העלאה, מסמכי זיהוי או מספרי טלפון.
never-addresses-public = אל תכתבו שום כתובת דוא״ל בבקשה הפומבית: היא נשארת פומבית לתמיד, ואתרים אחרים מעתיקים אותה בתוך שבועות.
never-second-ticket = אל תגישו בקשה שנייה: היא נסגרת ככפולה.
never-strangers = אל תיענו לזרים שמציעים עזרה או הורדה בדף הבקשה. רק הודעת השחזור באה מ־`support@pypi.org`; הודעות איפוס ואישור באות מכתובת `noreply@`.
never-ping = אל תתייגו (@) את אנשי הצוות.
never-code-at-check = אל תקלידו קוד שחזור כל עוד אין לכם גישה לדואר: הוא ינוצל לשווא.
never-buy-domain = אל תקנו דומיין שפג תוקפו כדי שישמש הוכחה.
never-one-site = אל תכניסו את PyPI ואת TestPyPI לאותה בקשה.
never-recovery-form = אל תגישו בקשה לשחזור חשבון בשביל זה.
never-new-account = אל תנסו לעקוף את זה בעזרת חשבון חדש.
never-in-public = אל תדווחו על זה בבקשה פומבית.
never-others-account = אל תבקשו גישה לחשבון של מישהו אחר.

## Waiting times

wait-self-service = דקות. הודעת דוא״ל יכולה לקחת שעה, ולעיתים נדירות יממה.
wait-limits = מ־5 דקות עד יממה.
wait-lost-factor = מחצית מ־11 בקשות נמשכו 4 ימים או פחות (2025 עד אוגוסט 2026, ללא התחייבות); בקשות מסוגים אחרים עד 5 שבועות. תשובה ראשונה מאדם באה בדרך כלל אחרי שבוע עד שבועיים. בלי מאגר ציבורי הוסיפו 7 ימים.
wait-lost-mailbox = מחצית מ־7 בקשות נמשכו 13 ימים או פחות, הארוכה 54 (עד אוגוסט 2026, ללא התחייבות). תשובה ראשונה מאדם באה בדרך כלל אחרי שבוע עד שבועיים.
wait-deadlock = מחצית מ־11 בקשות נמשכו 15 ימים או פחות, חלקן 5 שבועות (עד אוגוסט 2026, ללא התחייבות). בלי אימות דו־שלבי, לעתים קרובות צוות התמיכה מאפס את הגישה אחרי ההודעה הפרטית שלכם בלבד. תשובה ראשונה מאדם באה בדרך כלל אחרי שבוע עד שבועיים.
wait-test-site = מחצית מ־6 בקשות נמשכו 10 ימים או פחות, חלקן 5 שבועות (עד אוגוסט 2026, ללא התחייבות).
wait-first-answer = ב־2026, עד אוגוסט, מחצית מהתשובות באו בתוך 6 ימים, תשע מתוך עשר בתוך 9; האיטית ביותר באה אחרי 69 ימים (ללא התחייבות).
wait-unknown = לא ידוע. היו שהמתינו שבועות בלי תשובה.

## What happens next

next-bot = בוט עונה בדף הבקשה ומציין כמה ארוך התור.
next-first-answer = עד עכשיו בדרך כלל כבר ענה אדם. השיבו במקום שבו שאלו אתכם.
next-mail-now = שלחו היום את ההודעה הפרטית, עם הקישור לבקשה בתוכה.
next-mail-team = אם זה חשבון של צוות: שלחו היום את ההודעה הפרטית, עם הקישור לבקשה בתוכה.
next-look-primary = מעכשיו בדקו פעם ביום בתיבת הדואר של הכתובת הראשית, גם בספאם. הודעה מ־`support@pypi.org` אומרת מה לעשות. אם לא תשיבו להודעה הזאת, הבקשה תיסגר.
next-look-new = מעכשיו בדקו פעם ביום בתיבת הדואר החדשה, גם בספאם. הודעה מ־`support@pypi.org` אומרת מה לעשות. אם לא תשיבו להודעה הזאת, הבקשה תיסגר.
next-look-both = מעכשיו בדקו פעם ביום בתיבת הדואר הראשית ובזו שציינתם, גם בספאם. אם לא תשיבו להודעה מ־`support@pypi.org`, הבקשה תיסגר.
next-comment-once = אין סימן שההודעה הפרטית שלכם הגיעה? כתבו תגובה אחת בדף הבקשה: ששלחתם את ההודעה ומתי. בלי כתובות.
next-branch = עם מאגר ציבורי: בצעו push של ענף בשם שמופיע באותה הודעה (אין צורך ב־commit). אחר כך השיבו על ההודעה.
next-seven-days = בלי מאגר ציבורי: אשרו בתשובה על אותה הודעה. אחר כך עוברים 7 ימים.
next-wiped = צוות התמיכה מסיר את כל אמצעי האימות של הדף השני ואת כל הקודים, ומבטל את הסיסמה. אם מופיע אז “Session invalidated”, זה רגיל.
next-back-in = אפסו את הסיסמה, היכנסו, הגדירו שוב אימות דו־שלבי, שמרו את הקודים החדשים בנפרד מהטלפון, הוסיפו כתובת שנייה.

## After, and before

checklist-after = אחרי שחזרתם לחשבון
    .lead = עשרים דקות עכשיו חוסכות שבועות אחר כך.
section-after-password = סיסמה
item-after-password-reset = צוות התמיכה ביטל את הסיסמה? קבעו סיסמה חדשה.
    .link = פתיחת הדף “Password reset”
item-after-password-unique = הסיסמה אינה בשימוש בשום מקום אחר.
item-after-password-manager = שם המשתמש והסיסמה נמצאים במנהל סיסמאות שקיים גם במכשיר שני.
section-after-factors = אימות דו־שלבי (הדף השני)
item-after-factors-open = פתחו את הגדרות החשבון, “Two factor authentication (2FA)” (אימות דו־גורמי).
    .link = פתיחת דף החשבון
item-after-factors-first = נוספו אפליקציה או מפתח, ונכנסתם בעזרתם פעם אחת.
item-after-factors-two = במכשיר שני יש אותה רשומה, או שנוסף מפתח אבטחה. (ב־{ $site } אפשר להגדיר אפליקציה אחת בלבד.)
item-after-factors-old = מפתחות שאבדו הוסרו מהרשימה.
section-after-codes = קודי שחזור
item-after-codes-regenerate = נוצרו קודים חדשים, וכל השמונה נשמרו.
item-after-codes-print = הם מודפסים או כתובים, עם שם המשתמש, האתר והתאריך.
item-after-codes-apart = הם מונחים בנפרד מהאפליקציה ומהטלפון.
item-after-codes-discard = הקודים הישנים הושלכו.
section-after-addresses = כתובות דוא״ל
item-after-addresses-second = כתובת שנייה אצל ספק אחר נוספה ומוצגת כ־“Verified”.
item-after-addresses-primary = הכתובת הראשית היא כתובת שאתם קוראים ושתישאר שלכם.
item-after-addresses-dead = כתובות שכבר אינן פעילות הוסרו.
section-after-review = סקירת החשבון
item-after-review-history = “Security history” אינו מציג דבר שלא אתם עשיתם.
item-after-review-sessions = מכשיר שאול? מחקו את הקודים שהורדתם והתנתקו.
item-after-review-tokens = אסימוני API שאינם מוכרים לכם או אינם נחוצים לכם הוסרו.
item-after-review-projects = רשימת השותפים (collaborators) בכל פרויקט נכונה.
    .link = פתיחת הפרויקטים שלכם
item-after-review-releases = אין שם גרסה או קובץ שלא אתם העליתם.
item-after-review-associations = “Account associations” מציג רק חשבונות שלכם.
section-after-request = אם הגשתם בקשה
item-after-request-solved = כתבו בה שהעניין נפתר, בלי פרטים.

checklist-before = לפני שזה קורה
    .lead = לרוב האנשים אבד טלפון אחד או אבדה תיבת דואר אחת. דאגו לשתי דרכים לכל אחד מאלה.
section-before-password = מנהל סיסמאות
item-before-password-manager = הסיסמה ארוכה, אינה בשימוש בשום מקום אחר, ונמצאת במנהל סיסמאות.
item-before-password-copy = אתם יכולים לפתוח אותו בלי הטלפון: במכשיר שני, או בעזרת דף החירום שלו.
item-before-password-username = גם שם המשתמש רשום שם.
section-before-app = אפליקציית אימות
item-before-app-backup = לאפליקציה יש גיבוי והוא מופעל. בדקתם.
item-before-app-move = לפני שמחליפים, מאפסים או מוכרים טלפון: העבירו את האפליקציה, והיכנסו פעם אחת בעזרת החדשה.
item-before-app-two-entries = PyPI ו־TestPyPI הם שתי רשומות עם שמות ברורים.
item-before-app-key = הוגדר גם מפתח אבטחה, או שבמכשיר שני יש אותה רשומה. מפתחות גם מדלגים על “Please confirm this login”.
section-before-codes = קודי שחזור
item-before-codes-have = אתם יודעים היכן הקודים שלכם. אם לא, צרו חדשים כל עוד אתם יכולים להיכנס.
    .link = פתיחת דף החשבון
item-before-codes-apart = הם אינם בטלפון שבו נמצאת האפליקציה.
item-before-codes-print = תדפיס מונח במקום שבו אתם שומרים מסמכים חשובים.
item-before-codes-newest = נשמרת רק הסדרה החדשה ביותר: היא מבטלת את כל הקודים הישנים.
item-before-codes-not-daily = קודים מיועדים למקרי חירום, לא לכניסה יומיומית.
section-before-addresses = כתובות דוא״ל
item-before-addresses-private = הכתובת הראשית היא שלכם, לא של מקום עבודה או אוניברסיטה.
item-before-addresses-second = כתובת שנייה, מאומתת, אצל ספק אחר רשומה בחשבון.
item-before-addresses-domain = דומיין משלכם: מחודש בזמן, אחרת הכתובות שלו נחשבות לא מאומתות.
item-before-addresses-verified = אתם בודקים מדי פעם שליד הכתובת הראשית עדיין כתוב “Verified”.
section-before-team = צוותים
item-before-team-owners = לכל פרויקט יש שני בעלים עם חשבונות משלהם.
item-before-team-shared = לחשבון משותף יש תיבת דואר של הצוות, והקודים שלו נמצאים אצל שני אנשים.
item-before-team-leaving = מישהו עוזב? קודם העבירו את הדברים, ורק אחר כך סגרו את תיבת הדואר.
section-before-proof = הוכחה
item-before-proof-repository = הגרסה החדשה ביותר של פרויקט מקשרת למאגר הציבורי שלו, ויש לכם אפשרות לבצע בו push.
item-before-proof-association = אם דף החשבון מציע “Account associations”, חברו את חשבון ה־GitHub או ה־GitLab שלכם: זה עשוי לעזור בשחזור.

checklist-elsewhere = לאן עוד אפשר לפנות
    .lead = איש שם אינו יכול להחזיר לכם את הגישה. אל תפרסמו כתובות דוא״ל או קודים.
section-elsewhere-ask = לשאול אחרים
item-elsewhere-ask-forum = פורום לשאלות על חבילות.
    .link = discuss.python.org
item-elsewhere-ask-chat = צ׳אט של מפתחי כלי החבילות.
    .link = #pypa ב־Libera
section-elsewhere-read = לבדוק
item-elsewhere-read-status = האתר מושבת, או סגור לחשבונות חדשים?
    .link = status.python.org
item-elsewhere-read-docs = תיעוד למשתמשים.
    .link = docs.pypi.org
item-elsewhere-read-news = שינויים מתפרסמים ברשימת תפוצה ובבלוג.
    .link = blog.pypi.org

## The request

field-recovery-username = שם המשתמש שלכם ב־{ $site }
    .hint = לא כתובת דוא״ל.
field-recovery-repository = קישור למאגר הציבורי
    .hint = המאגר שהגרסה החדשה ביותר של הפרויקט שלכם מקשרת אליו, ושאתם יכולים לבצע בו push.
field-recovery-factor = מה הוגדר לאימות דו־שלבי, ומה קרה לו?
    .hint = למשל: אפליקציה בטלפון שהתקלקל, בלי גיבוי; קודי שחזור מעולם לא נוצרו.
field-recovery-story = כל דבר נוסף שכדאי שצוות התמיכה ידע
    .hint = ממתי, מה ניסיתם, הפרויקטים שלכם. כולם יכולים לקרוא את זה: בלי כתובות, קודים או מספרי טלפון.
phrase-recovery-story-phone = הטלפון שלי אבד, נגנב או התקלקל.
phrase-recovery-story-moved = החלפתי טלפון ולא העברתי את האפליקציה.
phrase-recovery-story-mailbox-closed = המעסיק שלי או האוניברסיטה סגרו את תיבת הדואר.
phrase-recovery-story-domain = הדומיין של הכתובת שלי כבר לא שלי.
phrase-recovery-story-cannot-send = יש לי גישה לתיבת הדואר, אבל אין לי אפשרות לשלוח ממנה דואר.
phrase-recovery-story-earlier = כבר הגשתי בקשה בעבר, והיא נסגרה.
field-recovery-current = כתובת הדוא״ל שרשומה עכשיו בחשבון
    .hint = גם אם אין לכם גישה אליה. כפי שהזנתם אותה, גם אותיות גדולות.
field-recovery-wanted = כתובת דוא״ל חדשה לחשבון
    .hint = כתובת שיש לכם גישה אליה. אסור שתהיה רשומה באף חשבון ב־{ $site }, גם לא בחשבון שני שלכם.
field-recovery-neutral = כתובת של החברה שצריכה להפוך לראשית
    .hint = השאירו ריק אם הכתובת נשארת. כתובת חדשה אסור שתהיה רשומה באף חשבון ב־{ $site }.
field-recovery-role = התפקיד שלכם, והתפקיד של החברה או של הצוות
    .hint = למשל: תחזוקת הפרויקט בחברה שמפרסמת אותו.
field-recovery-reporter = השם שלכם ב־GitHub
    .hint = השם שמגיש את הבקשה. צוות התמיכה משווה אותו לבעלים של המאגר.

draft-recovery-ticket = בקשה פומבית
    .subject = בקשה לשחזור חשבון ב־{ $site }
line-recovery-ticket-pypi = האתר: PyPI (pypi.org)
line-recovery-ticket-testpypi = הבקשה הזאת היא עבור TestPyPI (test.pypi.org), לא עבור PyPI.
line-recovery-ticket-username = שם המשתמש: `{ $username }`
line-recovery-ticket-name-unsure = אין לי ודאות לגבי שם המשתמש.
line-recovery-ticket-team = החשבון מנוהל בידי צוות.
line-recovery-ticket-no-factor = הסיסמה שלי מתקבלת, אבל אין לי אפשרות לעבור את הדף “Two-factor authentication”: אין לי אפליקציה, מפתח או קוד שחזור שעובדים.
line-recovery-ticket-no-factor-inside = החשבון פתוח אצלי בדפדפן אחד, אבל הסיסמה שלי לא מתקבלת, ואחרי איפוס לא תהיה לי אפשרות לעבור את הדף “Two-factor authentication”.
line-recovery-ticket-check-stops = הסיסמה שלי מתקבלת, אבל “Please confirm this login” דורש קישור שאין לי אפשרות לקבל.
line-recovery-ticket-activate-stops = יש לי אפשרות להיכנס, אבל נפתח רק “Activate your account”, ואין לי אפשרות לאמת שם את הכתובת.
line-recovery-ticket-forgotten = אין לי סיסמה שמתקבלת.
line-recovery-ticket-breached = הסיסמה שלי נדחית: “This password appears in a security breach or has been compromised and cannot be used”.
line-recovery-ticket-mail-lost = כבר אין לי גישה לתיבת הדואר של הכתובת הראשית.
line-recovery-ticket-mail-mistyped = טעיתי בהקלדת הכתובת הראשית כשנרשמתי, ולכן אין לי גישה לדואר שלה.
line-recovery-ticket-mail-unknown = לא ידוע לי איזו כתובת רשומה; שום הודעת איפוס לא מגיעה אליי.
line-recovery-ticket-mail-silent = יש לי גישה לתיבת הדואר של החשבון, אבל לא מגיעה אליה שום הודעה מהאתר.
line-recovery-ticket-no-primary = אין לחשבון כתובת ראשית.
line-recovery-ticket-other-account = נכנסתי לחשבון אחר שלי. ידוע לי שלא ממזגים חשבונות.
line-recovery-ticket-mail-readable = יש לי גישה לתיבת הדואר של הכתובת הראשית.
line-recovery-ticket-notice = איפוס סיסמה אינו מביא קישור: “Password reset requested for unverified email”.
line-recovery-ticket-state-unverified = הכתובת הראשית מאומתת: לא.
line-recovery-ticket-state-verified = הכתובת הראשית מאומתת: כן.
line-recovery-ticket-never-set-up = אימות דו־שלבי מעולם לא הוגדר.
line-recovery-ticket-factor-works = אמצעי האימות השני שלי עובד.
line-recovery-ticket-factor = אמצעי האימות השני: { $factor }
line-recovery-ticket-codes-gone = קודי שחזור: מעולם לא נוצרו, אבדו או נדחו; אין לי קוד שעובד.
line-recovery-ticket-codes-left = קודי שחזור: עדיין יש בידיי קודים שלא נעשה בהם שימוש.
line-recovery-ticket-codes-refused = קודי שחזור: נדחו או נוצלו.
line-recovery-ticket-codes-never = קודי שחזור: מעולם לא נוצרו.
line-recovery-ticket-codes-lost = קודי שחזור: אבדו, או שלא ידוע לי עליהם.
line-recovery-ticket-tick-untrue = התיבה על אובדן הקודים אינה נכונה לגביי: הטופס דורש אותה, ואסיר את הסימון אחרי ההגשה.
line-recovery-ticket-can-push = פרויקט שלי מקשר למאגר ציבורי שיש לי אפשרות לבצע בו push.
line-recovery-ticket-repository = המאגר: { $repository }
line-recovery-ticket-no-repository = יש לי פרויקטים, אבל לאף אחד מהם אין מאגר ציבורי שיש לי אפשרות לבצע בו push.
line-recovery-ticket-no-projects = אין בחשבון פרויקטים.
line-recovery-ticket-mail-sent = את הפרטים אשלח היום לצוות התמיכה בהודעה פרטית.
line-recovery-ticket-story = { $story }
line-recovery-ticket-number = מספר הבקשה הזאת: { $number }

draft-recovery-mail = הודעה פרטית לצוות התמיכה
    .subject = שחזור חשבון ב־{ $site }: { $username }
line-recovery-mail-hello = שלום, ההודעה הזאת שייכת לבקשה הפומבית שלי לשחזור חשבון.
line-recovery-mail-pypi = האתר: PyPI (pypi.org)
line-recovery-mail-testpypi = האתר: TestPyPI (test.pypi.org)
line-recovery-mail-username = שם המשתמש: { $username }
line-recovery-mail-ticket = הפנייה: { $ticket }
line-recovery-mail-number = מספר הבקשה: { $number }
line-recovery-mail-current = הכתובת הרשומה: { $current }
line-recovery-mail-wanted = הכתובת שצריכה להפוך לראשית: { $wanted } (אינה רשומה באף חשבון באתר)
line-recovery-mail-neutral = כתובת החברה שצריכה להפוך לראשית: { $neutral } (אינה רשומה באף חשבון באתר)
line-recovery-mail-deadlock = יש לי גישה לכתובת הראשית, אבל היא נחשבת לא מאומתת, ולכן לא מגיע קישור לאיפוס.
line-recovery-mail-team = החשבון שייך לצוות או לחברה.
line-recovery-mail-role = התפקיד שלי: { $role }
line-recovery-mail-reporter = הפנייה מוגשת מחשבון ה־GitHub בשם { $reporter }.
line-recovery-mail-language = קראתי את דף העזרה בשפה הזאת: { $language }

entry-recovery-title = Title
entry-recovery-username = PyPI Username
entry-recovery-reason = Reason for request
tick-recovery-codes = “I never generated or have lost access to the recovery codes for my account” (מעולם לא יצרתי קודי שחזור לחשבון, או שאין לי עוד גישה אליהם)
    .text = בלי הסימון הזה אי אפשר לשלוח את הטופס. אם יש לכם קודים, הסירו את הסימון בבקשה אחרי השליחה.
tick-recovery-conduct = “I agree to follow the PSF Code of Conduct” (מוסכם עליי לפעול לפי כללי ההתנהגות של PSF)
    .text = קראו אותם קודם.
    .link = קריאת כללי ההתנהגות
tick-recovery-delay = “I understand that it may take a significant amount of time to process my account recovery request.” (ידוע לי שהטיפול בבקשה עשוי להימשך זמן רב.)
    .text = בין תשובה לתשובה יכולים לעבור שבוע או יותר.

### Confirm this login: no mail comes

field-confirmation-username = שם המשתמש שלכם ב־{ $site }
field-confirmation-tried = מתי ניסיתם בפעם האחרונה?
    .hint = יום, שעה ואזור זמן, למשל: 2 בדצמבר, 14:30 UTC.
field-confirmation-reset = ביקשתם איפוס סיסמה עם שם המשתמש שלכם. ההודעה הזאת הגיעה?
phrase-confirmation-reset-came = הודעת איפוס שביקשתי עם שם המשתמש שלי הגיעה.
phrase-confirmation-reset-did-not-come = הודעת איפוס שביקשתי עם שם המשתמש שלי לא הגיעה.
phrase-confirmation-reset-not-tried = לא ביקשתי הודעת איפוס.
field-confirmation-story = כל דבר נוסף שכדאי שצוות התמיכה ידע
    .hint = כולם יכולים לקרוא את זה. בלי כתובות דוא״ל, בלי קודים.
phrase-confirmation-story-spam = בדקתי בספאם ובכל התיקיות.
phrase-confirmation-story-networks = ניסיתי מכמה רשתות.
phrase-confirmation-story-bounce = ייתכן שספק הדואר שלי דוחה דואר מהאתר.
phrase-confirmation-story-cannot-send = יש לי גישה לתיבת הדואר, אבל אין לי אפשרות לשלוח ממנה דואר.
field-confirmation-address = כתובת הדוא״ל שרשומה עכשיו בחשבון
    .hint = כפי שהזנתם אותה, גם אותיות גדולות.
field-confirmation-reporter = השם שלכם ב־GitHub
    .hint = השם שבו מוגשת הבקשה.

draft-confirmation-ticket = בקשה פומבית
    .subject = לא מגיעה הודעה לאישור כניסה ב־{ $site }
line-confirmation-ticket-pypi = האתר: PyPI (pypi.org)
line-confirmation-ticket-testpypi = האתר: TestPyPI (test.pypi.org)
line-confirmation-ticket-username = שם המשתמש: `{ $username }`
line-confirmation-ticket-stops = הסיסמה ואמצעי האימות השני מתקבלים. הדף “Please confirm this login” מופיע, וההודעה שלו לא מגיעה.
line-confirmation-ticket-tried = הניסיון האחרון: { $tried }
line-confirmation-ticket-reset = { $reset }
line-confirmation-ticket-mail-sent = את הפרטים אשלח היום לצוות התמיכה בהודעה פרטית.
line-confirmation-ticket-story = { $story }
line-confirmation-ticket-number = מספר הבקשה הזאת: { $number }

draft-confirmation-mail = הודעה פרטית לצוות התמיכה
    .subject = לא מגיעה הודעה לאישור כניסה: { $username }
line-confirmation-mail-hello = שלום, ההודעה הזאת שייכת לבקשה הפומבית שלי.
line-confirmation-mail-pypi = האתר: PyPI (pypi.org)
line-confirmation-mail-testpypi = האתר: TestPyPI (test.pypi.org)
line-confirmation-mail-username = שם המשתמש: { $username }
line-confirmation-mail-address = הכתובת הרשומה: { $address }
line-confirmation-mail-ticket = הפנייה: { $ticket }
line-confirmation-mail-number = מספר הבקשה: { $number }
line-confirmation-mail-tried = הניסיון האחרון: { $tried }
line-confirmation-mail-reset = { $reset }
line-confirmation-mail-reporter = הפנייה מוגשת מחשבון ה־GitHub בשם { $reporter }.
line-confirmation-mail-language = קראתי את דף העזרה בשפה הזאת: { $language }

entry-confirmation-title = Title
entry-confirmation-username = PyPI Username
entry-confirmation-reason = Reason for request
tick-confirmation-codes = “I never generated or have lost access to the recovery codes for my account” (מעולם לא יצרתי קודי שחזור לחשבון, או שאין לי עוד גישה אליהם)
    .text = בלי הסימון הזה אי אפשר לשלוח את הטופס. אם יש לכם קודים, הסירו את הסימון בבקשה אחרי השליחה.
tick-confirmation-conduct = “I agree to follow the PSF Code of Conduct” (מוסכם עליי לפעול לפי כללי ההתנהגות של PSF)
    .text = קראו אותם קודם.
    .link = קריאת כללי ההתנהגות
tick-confirmation-delay = “I understand that it may take a significant amount of time to process my account recovery request.” (ידוע לי שהטיפול בבקשה עשוי להימשך זמן רב.)
    .text = בין תשובה לתשובה יכולים לעבור שבוע או יותר.

### Somebody else is in the account

field-compromise-username = שם המשתמש ב־{ $site }
field-compromise-address = כתובת הדוא״ל של החשבון
    .hint = הכתובת הקודמת, אם היא שונתה.
field-compromise-seen = מה ראיתם?
phrase-compromise-seen-address = כתובת הדוא״ל שלי שונתה, ולא אני עשיתי את זה.
phrase-compromise-seen-password = הסיסמה שלי שונתה, ולא אני עשיתי את זה.
phrase-compromise-seen-factor = נוספו או הוסרו אפליקציה או מפתח אבטחה, ולא אני עשיתי את זה.
phrase-compromise-seen-token = נוסף אסימון API, ולא אני עשיתי את זה.
phrase-compromise-seen-release = הועלתה גרסה, ולא אני עשיתי את זה.
phrase-compromise-seen-mailbox = מישהו אחר היה בתיבת הדואר שלי.
field-compromise-when = מתי זה קרה?
    .hint = יום, שעה ואזור זמן, כפי שכתוב בהודעות או בדף.

draft-compromise-mail = הודעה לצוות של { $site }
    .subject = ייתכן שמישהו אחר נמצא בחשבון שלי ב־{ $site }
line-compromise-mail-hello = שלום, ייתכן שמישהו אחר נמצא בחשבון שלי.
line-compromise-mail-pypi = האתר: PyPI (pypi.org)
line-compromise-mail-testpypi = האתר: TestPyPI (test.pypi.org)
line-compromise-mail-username = שם המשתמש: { $username }
line-compromise-mail-address = כתובת החשבון: { $address }
line-compromise-mail-when = מתי: { $when }
line-compromise-mail-seen = { $seen }
line-compromise-mail-ask = אנא עצרו שינויים בחשבון וכתבו לי מה לעשות עכשיו.
line-compromise-mail-number = מספר הדיווח הזה: { $number }
line-compromise-mail-language = קראתי את דף העזרה בשפה הזאת: { $language }

### A suspension

field-suspension-username = שם המשתמש ב־{ $site }
field-suspension-address = כתובת הדוא״ל של החשבון
field-suspension-seen = היכן זה כתוב?
phrase-suspension-seen-page = בדף כתוב: “Your account has been suspended” (החשבון שלכם הושעה).
phrase-suspension-seen-sign-in = אין לי אפשרות להיכנס, ולדעתי החשבון מושעה.
phrase-suspension-seen-mail = כך כתוב בהודעת דוא״ל.
field-suspension-before = מה עשיתם לפני כן, ולמה כדאי לבדוק את זה שוב?
phrase-suspension-before-nothing = זה זמן מה לא עשיתי דבר.
phrase-suspension-before-release = העליתי גרסה.
phrase-suspension-before-many = העליתי הרבה פרויקטים או גרסאות בזמן קצר.
phrase-suspension-before-name = תפסתי שם של פרויקט.

draft-suspension-mail = הודעה בעניין ההשעיה
    .subject = חשבון מושעה ב־{ $site }
line-suspension-mail-hello = שלום, החשבון שלי מושעה, ואבקש שתבדקו את זה שוב.
line-suspension-mail-pypi = האתר: PyPI (pypi.org)
line-suspension-mail-testpypi = האתר: TestPyPI (test.pypi.org)
line-suspension-mail-username = שם המשתמש: { $username }
line-suspension-mail-address = כתובת החשבון: { $address }
line-suspension-mail-seen = { $seen }
line-suspension-mail-before = { $before }
line-suspension-mail-ask = מה נחוץ לכם ממני?
line-suspension-mail-number = מספר ההודעה הזאת: { $number }
line-suspension-mail-language = קראתי את דף העזרה בשפה הזאת: { $language }

## Never asked

never-ask-password = סיסמאות
never-ask-recovery-code = קודי שחזור
never-ask-app-secret = סודות או תמונות QR של אפליקציה
never-ask-app-number = מספרים מאפליקציה
never-ask-upload-token = אסימוני העלאה
never-ask-identity-paper = מסמכי זיהוי
never-ask-phone-number = מספרי טלפון
