# PyPI and TestPyPI in plain English.
# Words that the service's own pages show stand in “typographic quotation marks”.

service = PyPI
site-pypi = PyPI
site-testpypi = TestPyPI

## Questions

ask-start = Wo stehen Sie gerade?
    .hint =
        Antworten Sie für das Konto bei { $site }, das Sie zurückhaben möchten. Wählen Sie die erste Antwort, die passt. Sie brauchen hier kein Passwort und keinen Code.
choice-start-alarm = Eine Seite meldet, dass mein Konto suspendiert ist, oder jemand anders benutzt mein Konto
    .hint = Auch: Hinweise auf Änderungen, die Sie nicht gemacht haben, oder jemand in Ihrem Postfach. Nicht: ein Passwort, das in einem Datenleck gefunden wurde.
choice-start-request-open = Ich habe für dieses Konto schon eine Wiederherstellungsanfrage gestellt
    .hint = Auch wenn sie geschlossen wurde oder keine Antwort kam.
choice-start-too-many = Eine Seite sagt “too many …” (zu viele …) oder „Ihr Konto wurde für … gesperrt“
choice-start-other-wish = Etwas anderes: das Konto löschen, ein anderer Benutzername, ein fremdes Konto oder Projekt, oder { $site } lehnt meine Registrierung ab
choice-start-signed-in = Ich bin angemeldet oder komme noch in das Konto
    .hint = In irgendeinem Browser, auch wenn sich nur “Activate your account” (Konto aktivieren) öffnet.
choice-start-other-account = Ich bin angemeldet, aber bei einem anderen Konto
    .hint = Konten werden nicht zusammengelegt.
choice-start-signed-out = Ich komme nicht in das Konto
    .hint = Probieren Sie zuerst jeden Browser der letzten 30 Tage. Einer mit “Remember this device” (Gerät merken) überspringt die zweite Seite.

ask-alarm = Was haben Sie gesehen?
choice-alarm-suspended = Auf der Seite steht “Your account has been suspended” (Ihr Konto wurde suspendiert)
    .hint = Nur mit dem Wort “suspended”. Bei „Ihr Konto wurde für … gesperrt“ gehen Sie zurück und wählen „Eine Seite sagt “too many …”“. Nach “Session invalidated” allein gehen Sie zurück und wählen „Ich komme nicht in das Konto“.
choice-alarm-not-mine = Hinweise auf Änderungen, die ich nicht gemacht habe, oder jemand anders in meinem Konto oder Postfach

ask-wish = Was möchten Sie?
choice-wish-delete = Mein Konto löschen
    .hint = Auch wenn Sie nicht in das Konto kommen.
choice-wish-rename = Einen anderen Benutzernamen
choice-wish-others = Ein fremdes Konto oder Projekt
    .hint =
        Die Person, der es gehört, ist nicht mehr da oder antwortet nicht; jemand anders mit Eigentümerrechten oder die Organisation könnte handeln; Fremde haben Ihre Adresse benutzt oder Ihr Projekt veröffentlicht.
        Nicht, wenn es das Konto Ihres Teams ist und Sie dessen Postfach oder Passwort haben: Gehen Sie zurück und wählen Sie „Ich komme nicht in das Konto“.
choice-wish-sign-up = { $site } lehnt meine Registrierung ab
    .hint = E-Mail-Anbieter abgelehnt, Name vergeben, Konto früher gelöscht. Adresse schon in Gebrauch? Das Konto gehört vielleicht Ihnen: Gehen Sie zurück und wählen Sie „Ich komme nicht in das Konto“.
choice-wish-none = Etwas anderes
    .hint = Zum Beispiel: ein Paket entfernen, seinen Namen freigeben, die Zwei-Faktor-Authentifizierung ausschalten.

ask-sign-in = Was sagt { $site } zu Ihrem Benutzernamen und Passwort?
    .hint = Probieren Sie es jetzt auf der Seite “Log in”. Abgelehnt? Wenn Sie das Passwort zurücksetzen können, tun Sie das zuerst und antworten Sie für das neue.
ask-sign-in-inside = Kennen Sie das Passwort des Kontos?
    .hint = Melden Sie sich nicht ab, um es zu probieren, und setzen Sie es nicht zurück.
choice-sign-in-accepted = Beides wird angenommen
    .hint = Die Website lässt Sie hinein oder geht weiter zu einer zweiten Seite oder zu “Please confirm this login”.
choice-sign-in-accepted-inside = Ja, es funktioniert
    .hint = Sie haben sich gerade damit angemeldet, oder “Confirm password to continue” nimmt es an.
choice-sign-in-breached = “This password appears in a security breach or has been compromised and cannot be used” (Passwort in einem Datenleck gefunden, nicht mehr verwendbar)
    .hint = Auf der Seite oder in einer E-Mail.
choice-sign-in-name-unknown = Ich kenne den Benutzernamen nicht, oder er wird nicht angenommen
    .hint = “No user found with that username” oder “Usernames are not the same as email addresses”. Eine E-Mail-Adresse ist nie ein Benutzername. Auf der Seite Ihres Projekts steht Ihrer.
choice-sign-in-refused = Ich habe das Passwort vergessen, oder es wird abgelehnt
    .hint = Und Sie kennen den Benutzernamen.
choice-sign-in-suspended = Dort steht “suspended” (suspendiert), oder ich glaube, dass ich ausgeschlossen wurde
choice-sign-in-no-account = Jeder Name, den ich probiere, ist noch frei, oder ich habe vielleicht gar kein Konto

ask-second-step = Was kommt nach dem Passwort, und was haben Sie dafür?
    .hint =
        Die Zwei-Faktor-Authentifizierung ist die zweite Seite nach dem Passwort. Sie verlangt eine Zahl aus einer App, einen Sicherheitsschlüssel oder einen Wiederherstellungscode (16 Zeichen; bei der Einrichtung haben Sie acht bekommen).
        Sehen Sie sich diese Seite jetzt an: Sie bietet nur an, was eingerichtet wurde. Wo “Login using recovery codes” steht, gibt es Codes. Geben Sie noch keinen ein.
ask-second-step-inside = Was ist für die Zwei-Faktor-Authentifizierung eingerichtet, und was davon haben Sie noch?
    .hint =
        Die Zwei-Faktor-Authentifizierung ist die zweite Seite nach dem Passwort. Sie verlangt eine Zahl aus einer App, einen Sicherheitsschlüssel oder einen Wiederherstellungscode (16 Zeichen; bei der Einrichtung haben Sie acht bekommen).
        Auf der Kontoseite steht es unter “Two factor authentication (2FA)”. Wenn sich diese Seite nicht öffnet, denken Sie an Ihre letzte Anmeldung.
choice-second-step-none = Nach dem Passwort kommt keine zweite Seite
    .hint = Wenn eine Seite eine Zahl, einen Schlüssel oder einen Code verlangt, hat jemand die Zwei-Faktor-Authentifizierung eingerichtet: Wählen Sie eine andere Antwort.
choice-second-step-none-inside = Nichts ist eingerichtet: Nach dem Passwort kam keine zweite Seite
choice-second-step-works = Meine App oder mein Schlüssel funktioniert, oder ein Wiederherstellungscode wurde angenommen
    .hint = Auch wenn noch eine Seite folgt oder wenn nur die Codes verloren sind.
choice-second-step-codes-left = Ich habe Wiederherstellungscodes, die ich noch nicht eingegeben habe
    .hint = Mit oder ohne App. Geben Sie noch keinen ein. Nicht sicher? Suchen Sie nach einer Datei mit `Recovery-Codes` im Namen.
choice-second-step-codes-refused = Meine Wiederherstellungscodes wurden abgelehnt oder sind aufgebraucht
    .hint = Und App und Schlüssel sind verloren oder funktionieren auch nicht.
choice-second-step-device-refused = Ich habe die App oder den Schlüssel, aber die Anmeldung damit wird abgelehnt
    .hint = “Invalid TOTP code.” (Zahl abgelehnt), der Schlüssel wird nicht erkannt, oder die Seite verlangt nur einen Schlüssel. Ein kaputter oder zurückgesetzter Schlüssel und eine App ohne ihren Eintrag für { $site } gelten als verloren.
choice-second-step-new-app = Ich richte gerade eine neue App ein, und ihre Zahl wird abgelehnt
choice-second-step-old-phone = Die App ist verloren, aber ich habe das alte Telefon oder eine Sicherung der App
choice-second-step-nothing-left = Ich habe nichts davon
    .hint = Sie haben nach Codes gesucht: Passwort-Manager, Downloads, Papier, Fotos. Oder alle Prüfungen hier sind gescheitert.

ask-device-check = Kommt “Please confirm this login” (Bitte bestätigen Sie diese Anmeldung)?
    .hint = { $site } kann Ihnen einen Link per E-Mail senden, bevor Sie von einem neuen Ort aus hineingelassen werden. Probieren Sie es mit App oder Schlüssel. Geben Sie keinen Wiederherstellungscode ein, um es herauszufinden.
ask-device-check-codes = Kommen Sie an “Please confirm this login” (Bitte bestätigen Sie diese Anmeldung) vorbei?
    .hint = Nach einem Wiederherstellungscode kann { $site } Ihnen einen Link per E-Mail senden. Der Code ist verbraucht, auch wenn Sie die E-Mail nicht lesen können. Geben Sie keinen Wiederherstellungscode ein, um es herauszufinden.
choice-device-check-no-check = Ich bin daran vorbeigekommen
    .hint = Die Seite kam nicht, oder Sie haben ihren Link geöffnet.
choice-device-check-check-shown = Die Seite “Please confirm this login” ist vor mir
choice-device-check-known-place = Sie wird nicht kommen: Ich kann einen Ort nutzen, den { $site } kennt
    .hint = Ein Browser, in dem Sie in den letzten 30 Tagen “Remember this device” (Gerät merken) angekreuzt haben, oder eine Internetverbindung, von der aus Sie sich nach Mitte November 2025 angemeldet haben. Wenn Sie unsicher sind, wählen Sie die letzte Antwort.
choice-device-check-not-that-far = So weit bin ich noch nicht gekommen

ask-mailbox = Können Sie die E-Mails lesen, die { $site } an das Konto sendet?
    .hint =
        Sie gehen an die primäre Adresse: meist die, mit der Sie sich registriert haben.
        So prüfen Sie es: Fordern Sie einmal das Zurücksetzen des Passworts an, mit Ihrem Benutzernamen; mit einer Adresse beweist es hier nichts. Sehen Sie in jedes Postfach, auch in den Spam-Ordner. Sie brauchen den Link nicht zu verwenden.
ask-mailbox-inside = Können Sie E-Mails lesen, die an die primäre Adresse des Kontos gehen?
    .hint = Die Kontoseite kennzeichnet eine Adresse als “Primary” (primär).
ask-mailbox-accepted = Können Sie die E-Mails lesen, die { $site } an das Konto sendet?
    .hint =
        Sie gehen an die primäre Adresse: meist die, mit der Sie sich registriert haben. Auch der Link für “Please confirm this login” geht dorthin.
        So prüfen Sie es: Fordern Sie einmal das Zurücksetzen des Passworts an, mit Ihrem Benutzernamen; mit einer Adresse beweist es hier nichts. Sehen Sie in jedes Postfach, auch in den Spam-Ordner. Verwenden Sie den Link nicht: Sie kennen das Passwort.
ask-mailbox-no-name = Können Sie die E-Mails lesen, die { $site } an das Konto sendet?
    .hint = So prüfen Sie es: Öffnen Sie “Forgot password?” (Passwort vergessen) und geben Sie jede Ihrer E-Mail-Adressen ein, höchstens fünf am Tag. Sehen Sie dann in jedes Postfach, auch in den Spam-Ordner.
choice-mailbox-readable = Ja
choice-mailbox-no-mail-comes = Ich kann das Postfach öffnen, aber es kommt keine E-Mail von { $site }, oder E-Mails dorthin sind unzustellbar
    .hint = Warten Sie zuerst eine Stunde.
choice-mailbox-mistyped = Nein: Ich habe mich bei der Registrierung in der Adresse vertippt
    .hint = Auch wenn diese Adresse jemand anderem gehört.
choice-mailbox-lost = Nein: Das Postfach ist geschlossen, abgelaufen oder gehört mir nicht mehr
    .hint = Zum Beispiel nach einer Arbeitsstelle oder Hochschule, oder wenn eine Domain erloschen ist.
choice-mailbox-no-primary = Das Konto hat keine primäre Adresse
choice-mailbox-not-sure = Ich weiß nicht, welche Adresse es ist, und die Prüfung hat nichts gebracht

ask-address-state = Was steht in der E-Mail zum Zurücksetzen des Passworts?
    .hint = Fordern Sie das Zurücksetzen an, einmal, und lesen Sie die E-Mail.
ask-address-state-inside = Welche Seiten öffnen sich, wenn Sie angemeldet sind?
choice-address-state-pages = Die normalen Seiten: Projekte, Kontoeinstellungen
choice-address-state-activate = Nur “Activate your account” (Konto aktivieren) oder die Bitte, die E-Mail-Adresse zu bestätigen
choice-address-state-activate-other = Dasselbe, und eine andere Adresse von mir steht dort als “Verified” (bestätigt)
choice-address-state-link = Sie enthält einen Link, um ein neues Passwort festzulegen
choice-address-state-notice = “Password reset requested for unverified email” (Zurücksetzen für eine unbestätigte Adresse), oder eine E-Mail ohne Link
    .hint = Sie kommt, wenn die Adresse nie bestätigt wurde oder es nach Jahren nicht mehr ist.
choice-address-state-not-seen = Ich habe noch keine angefordert, oder sie ist noch nicht da

ask-other-verified = Bringt eine andere Adresse des Kontos einen Link zum Zurücksetzen?
    .hint = Geben Sie jede Ihrer anderen E-Mail-Adressen bei “Forgot password?” ein, höchstens fünf am Tag. Es zählt nur eine Adresse, die schon beim Konto steht, nicht eine, die Sie jetzt gern verwenden würden.
choice-other-verified-yes = Ja
choice-other-verified-no = Nein, oder es gibt keine andere Adresse

ask-projects = Haben Sie ein Projekt auf { $site }, das beweisen kann, wer Sie sind?
    .hint = Es zählt, wenn seine neueste Version auf ein öffentliches Repository verweist und Sie dort heute pushen können. Ein Upload-Token beweist nichts.
choice-projects-public-repo = Ja: Es verweist auf ein öffentliches Repository, und ich kann dort pushen
choice-projects-no-public-repo = Ich habe Projekte, aber keines dieser Art
choice-projects-none = Ich habe keine Projekte

ask-site = Um welche Website geht es?
    .hint = Die beiden teilen nichts miteinander.
choice-site-pypi = PyPI, `pypi.org`
choice-site-testpypi = TestPyPI, `test.pypi.org`, zum Ausprobieren

ask-owner = Wem gehört das Konto?
choice-owner-me = Mir
choice-owner-team = Einem Team oder einer Firma
    .hint = Oder die Person, die es eingerichtet hat, ist nicht mehr da.

ask-codes-held = Haben Sie noch Wiederherstellungscodes des Kontos?
    .hint = 16 Zeichen; bei der Einrichtung haben Sie acht bekommen. Geben Sie sie hier nicht ein.
choice-codes-held-never-made = Es wurden nie welche erstellt
    .hint = Oder die Zwei-Faktor-Authentifizierung wurde nie eingerichtet.
choice-codes-held-left = Ja, noch unbenutzt
choice-codes-held-refused = Ja, aber sie wurden abgelehnt oder sind aufgebraucht
choice-codes-held-lost = Nein, sie sind verloren, oder ich weiß es nicht

## Why this route

rule-R01 = Weil das Konto suspendiert ist und die Kontowiederherstellung das nicht aufheben kann.
rule-R02 = Weil vielleicht jemand anders in Ihrem Konto oder Postfach ist und das nicht warten darf.
rule-R03 = Weil Sie schon eine Anfrage gestellt haben und eine zweite als Duplikat geschlossen würde.
rule-R04 = Weil die Seite “too many” (zu viele) sagt und dagegen nur Warten hilft.
rule-R05 = Weil die Wiederherstellung ein Konto nur denen zurückgibt, denen es gehört.
rule-R06 = Weil die Kontowiederherstellung das nicht leisten kann; hier steht, womit es geht.
rule-R06-a = Weil eine Suspendierung nur die aufheben können, die sie verhängt haben; die Wiederherstellung kann es nicht.
rule-R06-b = Weil die Wiederherstellung ein Konto braucht und nicht sicher ist, dass es eines gibt.
rule-R06-c = Weil Sie im Konto sind: Auch wenn die neue App abgelehnt wird, verlieren Sie nichts.
rule-R07 = Weil Sie in das Konto kommen und das Postfach öffnen können: Die primäre Adresse muss nur bestätigt werden.
rule-R08 = Weil Sie in das Konto kommen und eine andere bestätigte Adresse die primäre werden kann.
rule-R09 = Weil Sie in das Konto kommen und Sie bei einem Konto ohne Zwei-Faktor-Authentifizierung und ohne Projekte die Adresse berichtigen können.
rule-R10 = Weil Sie in das Konto kommen und die Adresse bestätigt ist: Sie können das Konto selbst löschen.
rule-R11 = Weil Sie noch in das Konto kommen und von innen ersetzen können, was verloren ist oder abgelehnt wird.
rule-R12 = Weil Sie in das Konto kommen und die E-Mails lesen können: Nichts ist verloren.
rule-R13 = Weil Sie in das Konto kommen und die Adresse von dort selbst ändern können.
rule-R14 = Weil Sie den Benutzernamen nicht kennen und die E-Mail zum Zurücksetzen des Passworts ihn nennt.
rule-R15 = Weil Sie angemeldet sind und die Seiten Ihren Benutzernamen zeigen.
rule-R16 = Weil das Passwort nicht funktioniert und nach Ihren Angaben nichts verhindert, dass ein Link zum Zurücksetzen Sie erreicht.
rule-R17 = Weil das Passwort funktioniert und Sie eine App, einen Schlüssel oder ein altes Telefon haben: Das lässt sich oft beheben.
rule-R18 = Weil Sie eine App, einen Schlüssel oder ein altes Telefon haben und ein Zurücksetzen diese Sitzung beenden würde.
rule-R19 = Weil Passwort und zweite Seite funktionieren und Sie das Postfach öffnen können.
rule-R20 = Weil das Passwort funktioniert, es Wiederherstellungscodes zu probieren oder zu prüfen gibt und Sie das Postfach öffnen können.
rule-R21 = Weil das Passwort funktioniert, es Wiederherstellungscodes zu probieren oder zu prüfen gibt und { $site } Ihren Ort kennt.
rule-R22 = Weil nur der Support helfen kann und TestPyPI eine eigene Anfrage braucht.
rule-R23 = Weil E-Mails an die primäre Adresse Sie nicht erreichen und hier nur der Support diese Adresse ändern kann.
rule-R24 = Weil das Passwort funktioniert, aber für die zweite Seite nichts mehr übrig ist.
rule-R25 = Weil das Passwort nicht funktioniert und die zweite Seite Sie nach einem Zurücksetzen aufhalten würde.
rule-R26 = Weil Sie sich nicht mit einem Passwort anmelden können und kein Link zum Zurücksetzen Sie erreichen kann.

## Routes: by yourself

route-use-recovery-code = Einen Wiederherstellungscode verwenden
    .lead = Sie brauchen einen Code. Lesen Sie alle Schritte, bevor Sie ihn eingeben.
step-use-recovery-code-mail-first = Öffnen Sie das Postfach der primären Adresse. { $site } sendet nach dem Code vielleicht einen Link dorthin.
step-use-recovery-code-known-place = Geben Sie einen Code nur in einem Browser ein, den { $site } sich gemerkt hat, oder an einer Internetverbindung, von der aus Sie sich nach Mitte November 2025 angemeldet haben. Überall sonst hören Sie auf: Der Code wäre umsonst verbraucht.
step-use-recovery-code-check = Prüfen Sie den Code vor dem nächsten Versuch:
step-use-recovery-code-search = Suchen Sie an all diesen Stellen nach einem neueren Satz:
step-use-recovery-code-device-too = Haben Sie die App oder den Schlüssel noch? Prüfen Sie auch das.
    .action = Prüfungen für App und Schlüssel zeigen
step-use-recovery-code-type-one = Melden Sie sich mit Ihrem Passwort an. Wählen Sie auf der zweiten Seite “Login using recovery codes”. Geben Sie einen Code ein: 16 Zeichen, `0` bis `9` und `a` bis `f`, keine Leerzeichen, keine Bindestriche.
    .link = Seite “Log in” öffnen
step-use-recovery-code-confirm = “Please confirm this login” kommt? Geben Sie keinen weiteren Code ein. Der erste ist verbraucht, aber der Link in der E-Mail lässt Sie hinein.
    .action = Diese Seite kam: weiter
step-use-recovery-code-at-once = Sie sind im Konto? Wählen Sie „Neu generieren“ (“Regenerate”) neben „Wiederherstellungscodes“ (“Recovery codes”) und speichern Sie die neuen Codes. Wenn die Seite es verlangt, verwenden Sie einen davon: Das beweist, dass Sie sie haben. Ersetzen Sie dann die App mit “Edit” in ihrer Zeile, oder fügen Sie einen Schlüssel hinzu.
    .link = Kontoseite öffnen
step-use-recovery-code-new-address = Ändern Sie dann die primäre Adresse, bevor Sie sich abmelden: Fügen Sie eine neue hinzu, öffnen Sie den Link, den sie bekommt, wählen Sie “Set as primary”.
step-use-recovery-code-after = Sorgen Sie für das nächste Mal vor.
    .action = Ich bin im Konto: was nun?
step-use-recovery-code-refused = “Invalid recovery code.” (Code abgelehnt)? Probieren Sie nicht alle durch. Prüfen Sie zuerst.
    .action = Der Code wurde abgelehnt: weiter
step-use-recovery-code-in-vain = Alles geprüft, alle Stellen durchsucht, jeder Code abgelehnt?
    .action = Das alles ist gescheitert: weiter

route-fix-second-factor = Erreichen, dass App oder Schlüssel angenommen wird
step-fix-second-factor-stay = Melden Sie sich nicht ab. Suchen Sie das Passwort in Passwort-Managern und Browsern. Damit können Sie von innen eine neue App einrichten.
step-fix-second-factor-clock = Stellen Sie die Uhr des Telefons auf automatisch: Eine falsche Uhr ergibt falsche Zahlen.
step-fix-second-factor-entry = Verwenden Sie den richtigen Eintrag in der App: PyPI und TestPyPI haben je einen. Zwei für eine Website? Probieren Sie beide.
step-fix-second-factor-old-phone = Probieren Sie das alte Telefon (es braucht keine SIM-Karte), ein Tablet oder eine Sicherung der App. Wo sie liegen kann:
step-fix-second-factor-next-number = Warten Sie vor jedem Versuch auf die nächste Zahl. Dieselbe Zahl wird beim zweiten Mal abgelehnt. Sie haben 5 Versuche in 5 Minuten.
step-fix-second-factor-five-minutes = Werden Sie innerhalb von 5 Minuten nach dem Passwort fertig. Sonst fangen Sie bei “Log in” neu an.
step-fix-second-factor-only-key = Die Seite bietet nur einen Sicherheitsschlüssel an? Dann ist hier keine App eingerichtet. Nehmen Sie den Schlüssel oder das Telefon oder den Computer, den Sie als Schlüssel eingerichtet haben.
step-fix-second-factor-key = Der Schlüssel wird nicht erkannt? Probieren Sie einen anderen Browser, einen anderen Anschluss, einen Ersatzschlüssel.
step-fix-second-factor-confirm = Es wurde angenommen, und nun kommt “Please confirm this login”?
    .action = Diese Seite kam: weiter
step-fix-second-factor-after = Sie sind im Konto? Sorgen Sie für das nächste Mal vor.
    .action = Ich bin im Konto: was nun?
step-fix-second-factor-codes = Sie haben Wiederherstellungscodes? Geben Sie noch keinen ein.
    .action = Ich habe Codes: weiter
step-fix-second-factor-in-vain = Alles vergeblich? Suchen Sie noch einmal nach Wiederherstellungscodes (16 Zeichen):
    .action = Das alles ist gescheitert: weiter

route-password-reset = Das Passwort zurücksetzen
    .lead = Ein Link, um ein neues Passwort festzulegen, kommt per E-Mail.
step-password-reset-stay = Sie sind noch angemeldet: Suchen Sie das Passwort zuerst in Passwort-Managern und Browsern. Ein Zurücksetzen beendet diese Sitzung.
step-password-reset-breached = Ihr Passwort wurde in einem öffentlichen Datenleck gefunden, deshalb hat { $site } es abgeschaltet. Das heißt nicht, dass jemand in Ihrem Konto war.
step-password-reset-before = Ein Zurücksetzen entfernt nicht die Zwei-Faktor-Authentifizierung (die zweite Seite nach dem Passwort).
step-password-reset-username = Geben Sie Ihren Benutzernamen ein, keine E-Mail-Adresse. Die E-Mail geht an die primäre Adresse.
    .link = Seite “Password reset” öffnen
step-password-reset-other = Geben Sie die andere, bestätigte Adresse ein, nicht den Benutzernamen. Die E-Mail geht an diese Adresse.
    .link = Seite “Password reset” öffnen
step-password-reset-newest = Sehen Sie in jedes Postfach, auch in den Spam-Ordner. Verwenden Sie den neuesten Link innerhalb von 6 Stunden. Melden Sie sich vorher nicht an: Das macht den Link ungültig.
step-password-reset-sign-in = Melden Sie sich mit dem neuen Passwort an.
    .link = Seite “Log in” öffnen
step-password-reset-second-page = Eine zweite Seite kommt, an der Sie nicht vorbeikommen?
    .action = Das Passwort funktioniert, die zweite Seite hält mich auf
step-password-reset-second-page-inside = Eine zweite Seite kommt, an der Sie nicht vorbeikommen?
    .action = Das Passwort funktioniert, die zweite Seite hält mich auf
step-password-reset-unverified = In der E-Mail steht “Password reset requested for unverified email” (Zurücksetzen für eine unbestätigte Adresse)?
    .action = Die E-Mail hat keinen Link: weiter
step-password-reset-no-mail = Nach einem Tag gar keine E-Mail, auch nicht im Spam-Ordner?
    .action = Es kam keine E-Mail: weiter
step-password-reset-no-link = Nur ein Hinweis kam, oder nichts?
    .action = Es kam kein Link: weiter
step-password-reset-after = Sie sind im Konto? Sorgen Sie für das nächste Mal vor.
    .action = Ich bin im Konto: was nun?

route-verify-email-while-logged-in = Die E-Mail-Adresse bestätigen
    .lead = { $site } öffnet alle Seiten, sobald die primäre Adresse bestätigt ist.
step-verify-email-while-logged-in-open = Melden Sie sich an, wenn Sie es nicht sind. Die Seite “Activate your account” öffnet sich.
    .link = Kontoseite öffnen
step-verify-email-while-logged-in-resend = Wählen Sie neben der Adresse “Options”, dann “Resend verification email”. Sehen Sie in den Spam-Ordner und warten Sie vor der nächsten eine Stunde: Sie haben 3 in 6 Stunden.
step-verify-email-while-logged-in-same-browser = Öffnen Sie den Link im selben Browser, während Sie bei diesem Konto angemeldet sind.
step-verify-email-while-logged-in-filters = Keine E-Mail? Bitten Sie Ihren E-Mail-Anbieter, E-Mails von `{ $host }` anzunehmen. Dann senden Sie erneut.
step-verify-email-while-logged-in-two-factor = Richten Sie dann die Zwei-Faktor-Authentifizierung ein und behalten Sie die Wiederherstellungscodes.
step-verify-email-while-logged-in-replace = Bestätigt? Dann ersetzen Sie die App oder den Schlüssel.
    .action = Zeigen, wie
step-verify-email-while-logged-in-delete = Bestätigt? Dann können Sie das Konto löschen.
    .action = Zeigen, wie
step-verify-email-while-logged-in-no-mail = Nach zwei Tagen immer noch keine E-Mail?
    .action = Es kam keine E-Mail: weiter
step-verify-email-while-logged-in-after = Sorgen Sie für das nächste Mal vor.
    .action = Ich bin im Konto: was nun?

route-fix-email-while-logged-in = Die E-Mail-Adresse ändern, solange Sie im Konto sind
    .lead = Tun Sie es in einem Zug, in dem Browser, der angemeldet ist.
step-fix-email-while-logged-in-stay = Melden Sie sich an, wenn Sie es nicht sind, und melden Sie sich nicht vor dem Ende ab.
step-fix-email-while-logged-in-correct = Suchen Sie auf “Activate your account” nach “Entered the wrong email address?”. Geben Sie eine Adresse ein, die bei keinem { $site }-Konto steht. Öffnen Sie den Link, den sie bekommt, in diesem Browser.
    .link = Kontoseite öffnen
step-fix-email-while-logged-in-promote = Wählen Sie neben der bestätigten Adresse “Options”, dann “Set as primary”.
    .link = Kontoseite öffnen
step-fix-email-while-logged-in-two-factor = Richten Sie zuerst die Zwei-Faktor-Authentifizierung ein: Nur dann können Sie die primäre Adresse ändern.
    .link = Kontoseite öffnen
step-fix-email-while-logged-in-add = Geben Sie in den Kontoeinstellungen unter “Add email” die neue Adresse ein. Öffnen Sie den Link, den sie bekommt, in diesem Browser. Wählen Sie “Options”, “Set as primary”. Entfernen Sie dann die alte Adresse.
    .link = Kontoseite öffnen
step-fix-email-while-logged-in-limit = Sie haben 2 neue Adressen am Tag: Prüfen Sie die Schreibweise.
step-fix-email-while-logged-in-taken = Die Adresse ist in Gebrauch? Sie steht bei einem anderen Konto, vielleicht Ihrem eigenen zweiten. Entfernen Sie sie dort oder wählen Sie eine andere.
step-fix-email-while-logged-in-replace = Ersetzen Sie dann die App, den Schlüssel oder die Codes.
    .action = Zeigen, wie
step-fix-email-while-logged-in-delete = Dann können Sie das Konto löschen.
    .action = Zeigen, wie
step-fix-email-while-logged-in-after = Sorgen Sie für das nächste Mal vor.
    .action = Ich bin im Konto: was nun?
step-fix-email-while-logged-in-correct-in-vain = “Entered the wrong email address?” steht nicht auf der Seite?
    .action = Ich kann sie nicht berichtigen: weiter
step-fix-email-while-logged-in-promote-in-vain = “Set as primary” ist nicht da, oder keine andere Adresse ist bestätigt?
    .action = Ich kann sie nicht ändern: weiter

route-replace-factor-while-logged-in = Die Zwei-Faktor-Authentifizierung neu einrichten, solange Sie im Konto sind
    .lead = Die Zwei-Faktor-Authentifizierung ist die zweite Seite nach dem Passwort. Von innen können Sie neue Codes erstellen und eine neue App oder einen neuen Schlüssel hinzufügen.
step-replace-factor-while-logged-in-nothing-lost = Nichts ist verloren: Sie sind im Konto. Gehen Sie die nächsten Schritte zur Vorsorge.
step-replace-factor-while-logged-in-stay = Melden Sie sich vor dem Ende nicht ab und setzen Sie das Passwort nicht zurück.
step-replace-factor-while-logged-in-codes = Wählen Sie in den Kontoeinstellungen “Regenerate” neben “Recovery codes” oder “Generate recovery codes”. Speichern Sie alle acht getrennt vom Telefon. Alte funktionieren dann nicht mehr.
    .link = Kontoseite öffnen
step-replace-factor-while-logged-in-use-one = Wenn die Seite “Use a recovery code” zeigt, verbrauchen Sie einen und streichen Sie ihn durch: Das beweist, dass Sie sie haben.
step-replace-factor-while-logged-in-enrol = { $site } nimmt nur eine App: Wählen Sie “Edit” in ihrer Zeile, scannen Sie das neue Bild und geben Sie die Zahl aus der App ein. Von da an gilt nur der neue Eintrag. Einen Schlüssel oder eine erste App fügen Sie unter der Liste hinzu. Entfernen Sie einen verlorenen Schlüssel erst danach.
step-replace-factor-while-logged-in-second = Für ein zweites Gerät scannen Sie beim Einrichten der App dasselbe Bild mit beiden, oder Sie fügen einen Sicherheitsschlüssel hinzu.
step-replace-factor-while-logged-in-new-address = Ändern Sie dann auch die primäre Adresse: Fügen Sie eine neue hinzu, öffnen Sie den Link, den sie bekommt, wählen Sie “Set as primary”.
step-replace-factor-while-logged-in-after = Prüfen Sie den Rest.
    .action = Ich bin fertig: was nun?

route-set-up-second-factor = Die neue App einrichten
    .lead = Nichts ist verloren: Solange die neue App nicht angenommen ist, bleibt alles, wie es war.
step-set-up-second-factor-stay = Melden Sie sich nicht ab. Entfernen Sie nichts, bevor die neue App angenommen ist.
step-set-up-second-factor-clock = Stellen Sie Datum und Uhrzeit von Telefon und Computer auf automatisch. Geht eine Uhr um eine Minute falsch, ist jede Zahl falsch.
step-set-up-second-factor-one-page = Öffnen Sie die Seite zum Einrichten einmal und bleiben Sie dort. Bei jedem Öffnen oder Neuladen zeigt sie ein neues Bild, und das vorige ist wertlos.
step-set-up-second-factor-entry = Löschen Sie in der App frühere Einträge für { $site }, die nie angenommen wurden. Scannen Sie dann das Bild, das Sie jetzt sehen.
step-set-up-second-factor-next-number = Warten Sie auf eine neue Zahl und geben Sie sie sofort ein.
step-set-up-second-factor-key = Immer noch abgelehnt? Vielleicht geht es mit einem anderen Gerät, einer anderen App oder einem Sicherheitsschlüssel.
    .link = Kontoseite öffnen
step-set-up-second-factor-codes = Sind Ihre Wiederherstellungscodes aufgebraucht, oder wissen Sie nicht, wo sie sind? Erstellen Sie neue, solange Sie im Konto sind.
    .link = Kontoseite öffnen
step-set-up-second-factor-after = Angenommen? Sorgen Sie für das nächste Mal vor.
    .action = Checkliste zeigen

route-confirm-new-device = Die Anmeldung per E-Mail bestätigen
    .lead = Das ist kein Fehler: { $site } sendet einen Link an die primäre Adresse, wenn es Ihren Ort nicht kennt.
step-confirm-new-device-prepare = Öffnen Sie zuerst das Postfach. Melden Sie sich dann mit App oder Schlüssel an.
    .link = Seite “Log in” öffnen
step-confirm-new-device-newest = Suchen Sie die neueste E-Mail “Unrecognized login to your { $site } account”, auch im Spam-Ordner. Öffnen Sie ihren Link innerhalb von 6 Stunden, auf demselben Gerät und im selben Netz.
step-confirm-new-device-again = Keine E-Mail? Warten Sie 15 Minuten. Melden Sie sich dann noch einmal an, mit einer Zahl aus der App: Das kann eine weitere E-Mail auslösen. Geben Sie dafür keinen Wiederherstellungscode ein.
step-confirm-new-device-mismatch = “Device details didn’t match” (das Gerät stimmt nicht überein)? Öffnen Sie den Link noch einmal im Netz der Anmeldung (VPN so, wie es da war).
step-confirm-new-device-quicker = Damit entfällt die E-Mail: ein Sicherheitsschlüssel, ein Browser mit “Remember this device” aus den letzten 30 Tagen, ein Netz, von dem aus Sie sich schon angemeldet haben.
step-confirm-new-device-write = Einen Tag lang keine solche E-Mail? Fordern Sie einmal mit Ihrem Benutzernamen das Zurücksetzen des Passworts an, um zu sehen, ob andere E-Mails ankommen; verwenden Sie den Link darin nicht. Wenden Sie sich dann weiter unten an den Support.
step-confirm-new-device-passed = Keine solche Seite kam, und Sie sind im Konto?
    .action = Ich bin im Konto: weiter
step-confirm-new-device-refused = App oder Schlüssel wurde abgelehnt?
    .action = Abgelehnt: weiter
step-confirm-new-device-lost = Sie können das primäre Postfach doch nicht lesen?
    .action = Ich kann es nicht lesen: weiter
step-confirm-new-device-after = Der Link hat Sie hineingelassen? Sorgen Sie für das nächste Mal vor.
    .action = Ich bin im Konto: was nun?

route-find-username = Ihren Benutzernamen finden
    .lead = Eine E-Mail-Adresse ist nie ein Benutzername.
step-find-username-top = Sehen Sie oben auf irgendeiner Seite nach: Dort steht der Benutzername.
    .link = Kontoseite öffnen
step-find-username-ask = Geben Sie Ihre E-Mail-Adresse bei “Password reset” ein. Die E-Mail mit dem Link nennt den Benutzernamen.
    .link = Seite “Password reset” öffnen
step-find-username-elsewhere = Oder sehen Sie in älteren E-Mails nach, auf der Seite Ihres Projekts (sie führt die Maintainer auf), im Passwort-Manager.
step-find-username-no-address = Melden Sie sich nur mit dem Namen an, ohne “@”.
step-find-username-same-link = Auch das Passwort ist unbekannt? Verwenden Sie den Link in dieser E-Mail, innerhalb von 6 Stunden.
step-find-username-no-link = In der E-Mail steht “Password reset requested for unverified email” (Zurücksetzen für eine unbestätigte Adresse)?
    .action = Die E-Mail hat keinen Link: weiter
step-find-username-accepted = Sie haben den Namen, und das Passwort wird angenommen?
    .action = Beides wird angenommen: weiter
step-find-username-refused = Sie haben den Namen, aber nicht das Passwort?
    .action = Das Passwort fehlt: weiter
step-find-username-after = Sie sind im Konto? Sorgen Sie für das nächste Mal vor.
    .action = Ich bin im Konto: was nun?

route-wait-and-retry = Warten, dann noch einmal versuchen
    .lead = Die Website öffnet sich von selbst wieder.
step-wait-and-retry-stop = Hören Sie jetzt auf. Versuche, die als “too many” (zu viele) abgewiesen werden, zählen nicht, aber der nächste falsche nach der Wartezeit zählt.
step-wait-and-retry-waits = Nur die Anmeldeseite sagt, wie lange. Im Code von PyPI vom August 2026:
step-wait-and-retry-others = Auch andere im selben Haus oder Büro können es ausgelöst haben.
step-wait-and-retry-late-mail = Sie warten auf eine E-Mail? Geben Sie ihr eine Stunde und sehen Sie in den Spam-Ordner.
step-wait-and-retry-again = Fangen Sie dann hier noch einmal an. Ihre Antworten bleiben erhalten.
    .action = Zurück zur ersten Frage

route-delete-account-self = Das Konto selbst löschen
    .lead = Die Mitarbeitenden löschen keine Konten für andere.
step-delete-account-self-projects = Gehört ein Projekt oder eine Organisation nur Ihnen allein? Geben Sie zuerst jemand anderem Eigentümerrechte, oder löschen Sie das Projekt oder die Organisation. Das erfordert die Zwei-Faktor-Authentifizierung.
    .link = Ihre Projekte öffnen
step-delete-account-self-delete = Gehen Sie in den Kontoeinstellungen zu “Delete account” am Ende. Dort wird das Passwort verlangt.
    .link = Kontoseite öffnen
step-delete-account-self-final = Es lässt sich nicht rückgängig machen: Ein gelöschtes Konto kommt nicht zurück.

## Routes: with support

route-recovery-request-2fa = Den Support bitten, den verlorenen zweiten Faktor zu entfernen
    .lead = Stellen Sie zuerst sicher, dass es keinen schnelleren Weg mehr gibt.
step-recovery-request-2fa-stay = Melden Sie sich nicht ab. Suchen Sie das Passwort in Passwort-Managern und Browsern. Damit können Sie alles von innen beheben.
step-recovery-request-2fa-browsers = Probieren Sie jeden Browser der letzten 30 Tage. Einer mit “Remember this device” (Gerät merken) lässt Sie hinein.
    .action = Einer lässt mich hinein: weiter
step-recovery-request-2fa-codes = Suchen Sie an all diesen Stellen nach Wiederherstellungscodes (16 Zeichen):
    .action = Ich habe Codes gefunden: weiter
step-recovery-request-2fa-old-phone = Suchen Sie das alte Telefon oder eine Sicherung der App. Wo sie liegen kann:
    .action = Ich habe es gefunden: weiter
step-recovery-request-2fa-no-reset = Setzen Sie dafür nicht das Passwort zurück: Die zweite Seite bleibt.
step-recovery-request-2fa-repository = Machen Sie das Repository eines Projekts öffentlich, wenn Sie können. Ohne das vergehen 7 Tage mehr.
    .open = Wenn keines Ihrer Projekte auf ein öffentliches Repository verweist:
step-recovery-request-2fa-team = Halten Sie ein Firmenpostfach bereit, das keiner einzelnen Person gehört. Seine Adresse darf bei keinem { $site }-Konto stehen.
    .open = Wenn es das Konto eines Teams ist:

route-recovery-request-email = Den Support um eine andere E-Mail-Adresse bitten
    .lead = Ihre Adressen gehen privat an den Support, nie in eine öffentliche Anfrage.
step-recovery-request-email-reopen = Lässt sich das alte Postfach für einen Tag öffnen? Fragen Sie die Hochschule, die Firma oder den Anbieter.
    .action = Ich kann es jetzt lesen: weiter
step-recovery-request-email-test = Fordern Sie das Zurücksetzen einmal mit dem Benutzernamen an, dann mit jeder Ihrer Adressen, höchstens fünf am Tag.
    .link = Seite “Password reset” öffnen
step-recovery-request-email-let-in = Bitten Sie den Betreiber Ihres Postfachs, E-Mails von `pypi.org` durchzulassen, und suchen Sie im Spam-Ordner und in der Quarantäne danach. War eine E-Mail einmal unzustellbar? Dann gilt die Adresse als unbestätigt.
step-recovery-request-email-known-place = Geben Sie jetzt keinen Wiederherstellungscode ein: Er wäre umsonst verbraucht. Ein Browser mit “Remember this device”, ein Netz, von dem aus Sie sich nach Mitte November 2025 angemeldet haben, oder ein Sicherheitsschlüssel bringt Sie ohne E-Mail hinein.
    .action = Ich habe eines davon: weiter
step-recovery-request-email-signed-in = Melden Sie sich nicht ab. Setzen Sie das Passwort nicht zurück.
step-recovery-request-email-other-no-factor = Ohne Zwei-Faktor-Authentifizierung kann eine zweite Adresse nicht die primäre werden. Ist die Zwei-Faktor-Authentifizierung eingerichtet, oder können Sie das primäre Postfach doch lesen? Ändern Sie diese Antwort.
step-recovery-request-email-promote = Zeigt die Seite eine andere Adresse als “Verified”? Dann können Sie sie selbst zur primären machen.
    .action = Eine ist bestätigt: weiter
step-recovery-request-email-other-link = Geben Sie jede Ihrer anderen Adressen bei “Password reset” ein, höchstens fünf am Tag.
    .link = Seite “Password reset” öffnen
    .action = Ein Link kam: weiter
step-recovery-request-email-mistyped = Keine Projekte? Wenn das Passwort auftaucht, können Sie sich anmelden und die Adresse selbst berichtigen.
    .action = Ich habe das Passwort: weiter
step-recovery-request-email-new-address = Wählen Sie eine neue Adresse, die Sie behalten werden. Sie darf bei keinem { $site }-Konto stehen, auch nicht bei einem zweiten von Ihnen.
step-recovery-request-email-private-mail = Senden Sie die private E-Mail am selben Tag, von der neuen Adresse aus. Ohne sie warten Sie länger.
step-recovery-request-email-repository = Machen Sie das Repository eines Projekts öffentlich, wenn Sie können. Ohne das vergehen 7 Tage mehr.
    .open = Wenn keines Ihrer Projekte auf ein öffentliches Repository verweist:

route-recovery-request-unverified-email = Den Support bitten: kein Passwort, und die Adresse gilt als unbestätigt
    .lead = Das ist eine bekannte Falle, und der Support kann sie auflösen. Ihre Adresse geht privat an den Support, nie in eine öffentliche Anfrage.
step-recovery-request-unverified-email-not-a-break-in = Ihr Passwort wurde in einem öffentlichen Datenleck gefunden, deshalb hat PyPI es abgeschaltet. Das heißt nicht, dass jemand in Ihrem Konto war.
step-recovery-request-unverified-email-password = Suchen Sie noch einmal nach einem Passwort, das funktioniert: Passwort-Manager, jeder Browser. Damit können Sie sich anmelden und die Adresse selbst bestätigen.
    .action = Das Passwort funktioniert: weiter
step-recovery-request-unverified-email-other-link = Geben Sie jede Ihrer anderen Adressen bei “Password reset” ein, höchstens fünf am Tag. Eine bestätigte bekommt einen Link.
    .link = Seite “Password reset” öffnen
    .action = Ein Link kam: weiter
step-recovery-request-unverified-email-name = Finden Sie zuerst den Benutzernamen: Er steht auf der Seite Ihres Projekts, in alten E-Mails, im Passwort-Manager.
    .action = Ich habe den Namen: weiter
step-recovery-request-unverified-email-private-mail = Senden Sie die private E-Mail am selben Tag, wenn möglich von der Adresse des Kontos aus.
step-recovery-request-unverified-email-repository = Machen Sie das Repository eines Projekts öffentlich, wenn Sie können. Ohne das vergehen 7 Tage mehr.
    .open = Wenn keines Ihrer Projekte auf ein öffentliches Repository verweist:

route-recovery-request-testpypi = Den Support wegen Ihres TestPyPI-Kontos fragen
step-recovery-request-testpypi-apart = TestPyPI hat einen eigenen Eintrag in der App und eigene Codes. Haben Sie diese verwendet?
step-recovery-request-testpypi-stay = Melden Sie sich nicht ab. Setzen Sie das Passwort nicht zurück.
step-recovery-request-testpypi-codes = Suchen Sie an all diesen Stellen nach Wiederherstellungscodes von TestPyPI (16 Zeichen):
    .action = Ich habe Codes gefunden: weiter
step-recovery-request-testpypi-known-place = Geben Sie jetzt keinen Wiederherstellungscode ein: Er wäre umsonst verbraucht. Ein Browser mit “Remember this device”, ein Netz, von dem aus Sie sich nach Mitte November 2025 angemeldet haben, oder ein Sicherheitsschlüssel bringt Sie ohne E-Mail hinein.
    .action = Ich habe eines davon: weiter
step-recovery-request-testpypi-reopen = Lässt sich das alte Postfach für einen Tag öffnen? Fragen Sie die Hochschule, die Firma oder den Anbieter.
    .action = Ich kann es jetzt lesen: weiter
step-recovery-request-testpypi-other-link = Geben Sie jede Ihrer anderen Adressen bei “Password reset” ein, höchstens fünf am Tag.
    .link = Seite “Password reset” öffnen
    .action = Ein Link kam: weiter
step-recovery-request-testpypi-new-address = Wählen Sie eine neue Adresse, die Sie behalten werden. Sie darf bei keinem { $site }-Konto stehen, auch nicht bei einem zweiten von Ihnen.
step-recovery-request-testpypi-private-mail = Senden Sie die private E-Mail am selben Tag, von der neuen Adresse aus oder, wenn möglich, von der Adresse des Kontos aus.
    .open = Wenn es das Konto eines Teams ist:
step-recovery-request-testpypi-same-person = Derselbe Benutzername und dieselbe Adresse bei PyPI? Schreiben Sie das, ohne die Adresse selbst: Das genügt oft als Nachweis.

route-continue-existing-request = Mit Ihrer Anfrage weitermachen
    .lead = Der nächste Schritt wartet oft in Ihrem Postfach.
step-continue-existing-request-no-second = Stellen Sie keine zweite Anfrage: Sie wird als Duplikat geschlossen.
step-continue-existing-request-find-mail = Suchen Sie die E-Mail “[PyPI] Account Recovery Request” von `support@pypi.org`, auch im Spam-Ordner. Sie geht an die primäre Adresse oder an die neue, die Sie genannt haben.
step-continue-existing-request-reply = Tun Sie, was darin verlangt wird (einen Branch pushen oder bestätigen). Antworten Sie dann auf diese E-Mail, nicht in der Anfrage.
step-continue-existing-request-closed-unanswered = Wurde die Anfrage geschlossen, weil niemand auf die E-Mail geantwortet hat? Schreiben Sie dort einen einzigen Kommentar, dass Sie jetzt weitermachen können. Zehn Tage keine Antwort? Dann stellen Sie eine neue Anfrage, die die alte nennt.
step-continue-existing-request-closed-done = Wurde die Anfrage als erledigt geschlossen, und es kam keine E-Mail? Suchen Sie die E-Mails im Postfach der primären Adresse und in dem, das Sie genannt haben, auch im Spam-Ordner. Fordern Sie dann das Zurücksetzen des Passworts an.
step-continue-existing-request-asked-mail = Der Support hat Sie um eine private E-Mail gebeten? Senden Sie sie: Benutzername, Link der Anfrage, Adresse beim Konto, Adresse, die Sie möchten.
    .link = An support@pypi.org schreiben
step-continue-existing-request-comment-once = Zehn Tage danach nichts? Schreiben Sie einen einzigen Kommentar in die Anfrage: dass Sie sie gesendet haben und wann. Keine Adressen.
step-continue-existing-request-found = Inzwischen Codes, App oder Passwort gefunden? Verwenden Sie sie, dann schreiben Sie in die Anfrage, dass es gelöst ist.
    .action = Ich habe etwas gefunden: weiter

## Routes: elsewhere

route-appeal-suspension = Fragen, warum das Konto suspendiert ist
    .lead = Das Wiederherstellungsformular kann eine Suspendierung nicht aufheben und ist nicht schneller.
step-appeal-suspension-not-said = Auf keiner Seite steht “suspended”? Dann versuchen Sie zuerst, das Passwort zurückzusetzen.
    .action = Passwort zurücksetzen
step-appeal-suspension-write = Bereiten Sie unten die E-Mail an `security@pypi.org` vor; die Seite nennt diese Adresse.
step-appeal-suspension-say = Schreiben Sie: Ihren Benutzernamen, seit wann, was Sie davor getan haben, warum es noch einmal angesehen werden sollte. Keine Passwörter, keine Codes.
step-appeal-suspension-other-address = Die Seite nennt keine Adresse? Schreiben Sie an `admin@pypi.org`.
    .link = An admin@pypi.org schreiben
step-appeal-suspension-once = Schreiben Sie einmal, dann warten Sie.

route-report-compromise = Melden, dass jemand anders eingedrungen ist
    .lead = Sichern Sie Ihr Postfach, dann das Konto, dann schreiben Sie privat an PyPI.
step-report-compromise-not-an-alarm = Kein Zeichen dafür: ein Passwort, das in einem Datenleck gefunden wurde, oder “unverified email” (unbestätigte Adresse) nach Ihrem eigenen Zurücksetzen.
step-report-compromise-mailbox = Jemand ist in Ihrem Postfach? Ändern Sie zuerst dessen Passwort, auf einem Gerät, dem Sie vertrauen.
step-report-compromise-reset = Ein Link zum Zurücksetzen erreicht Sie? Legen Sie ein neues Passwort fest: Das beendet alle Sitzungen.
    .link = Seite “Password reset” öffnen
step-report-compromise-inside = Sie sind im Konto? Entfernen Sie API-Token, Adressen, Apps und Schlüssel, die nicht Ihre sind. Sehen Sie “Security history” (Sicherheitsverlauf) durch.
    .link = Kontoseite öffnen
step-report-compromise-write = Bereiten Sie unten die E-Mail an `admin@pypi.org` vor, mit Zeit und Art jedes Hinweises.
step-report-compromise-malware = Eine schädliche Version oder eine Schwachstelle der Website? Schreiben Sie an `security@pypi.org`.
    .link = An security@pypi.org schreiben
step-report-compromise-still-out = Gemeldet und immer noch ausgesperrt? Sehen Sie, welcher Weg zurück bleibt.
    .action = Meinen Weg zurück finden
step-report-compromise-after = Sie sind im Konto? Prüfen Sie alles.
    .action = Ich bin im Konto: was nun?

route-wrong-place-pep541 = Die Eigentümer fragen oder um den Projektnamen bitten
    .lead = Niemand bekommt ein fremdes Konto. Ein Projekt kann in andere Hände übergehen.
step-wrong-place-pep541-ask-owner = Fragen Sie zuerst andere Eigentümer des Projekts oder seiner Organisation: Sie können jetzt Personen hinzufügen.
step-wrong-place-pep541-name = Niemand mit Eigentümerrechten kann handeln? Bitten Sie mit einer öffentlichen Anfrage um den Projektnamen (Regeln: PEP 541).
    .link = Formular “Name retention related request (PEP 541)” wählen
step-wrong-place-pep541-team = Ist es das Konto Ihres Teams und haben Sie dessen Postfach oder Passwort? Dann kann es wiederhergestellt werden.
    .action = Es ist unseres: damit anfangen
step-wrong-place-pep541-dead = Die Person, die es betreut hat, ist gestorben? Verwenden Sie dasselbe Formular, ohne private Papiere.
step-wrong-place-pep541-stranger = Fremde haben sich mit Ihrer Adresse registriert oder etwas unter Ihrem Namen eingestellt? Schreiben Sie an `admin@pypi.org`.
    .link = An admin@pypi.org schreiben

route-not-recovery = Das ist keine Sache der Kontowiederherstellung
step-not-recovery-rename = Ein Benutzername kann nicht geändert werden.
step-not-recovery-rename-how = Legen Sie ein neues Konto mit einer anderen E-Mail-Adresse an. Machen Sie es zum Eigentümer Ihrer Projekte. Entfernen Sie dann das alte Konto aus den Projekten.
    .link = Ihre Projekte öffnen
step-not-recovery-provider = Der E-Mail-Anbieter wird abgelehnt? Verwenden Sie eine Adresse bei einem anderen Anbieter.
step-not-recovery-taken = Die Adresse ist in Gebrauch? Dann steht sie bei einem Konto, vielleicht einem alten von Ihnen.
    .action = Es ist vielleicht meines: suchen
step-not-recovery-deleted = Das Konto wurde gelöscht? Es kommt nie zurück. Probieren Sie einen anderen Namen oder eine andere Adresse.
step-not-recovery-no-account = Sind die Namen frei und kommt bei keiner Ihrer Adressen eine E-Mail an, dann gibt es kein Konto. Sehen Sie auf der Seite Ihres Projekts nach: Dort stehen die Maintainer. Kein Projekt? Dann registrieren Sie sich neu.
    .action = Ich habe ein Konto, kenne aber seinen Namen nicht
step-not-recovery-package = Ein Paket entfernen? Das tun die Eigentümer in den Einstellungen des Projekts.
    .link = Ihre Projekte öffnen
step-not-recovery-switch-off = Die Zwei-Faktor-Authentifizierung kann nicht ausgeschaltet werden, wenn sie einmal eingerichtet ist.
step-not-recovery-help = Alles andere: Sehen Sie auf der Hilfeseite nach.
    .link = Hilfeseite öffnen
step-not-recovery-elsewhere = Passt nichts? Andere wissen vielleicht mehr.
    .action = Wohin Sie sich noch wenden können
step-not-recovery-again = Sie müssen erst in das Konto kommen?
    .action = Zurück zur ersten Frage

## Lists in the plans

list-code-places-manager = Passwort-Manager, auch seine Notizen und Anhänge
list-code-places-downloads = Download-Ordner: eine Datei mit `Recovery-Codes` im Namen
list-code-places-computers = andere Computer und alte Festplatten
list-code-places-paper = Ausdrucke, Notizbücher
list-code-places-photos = Fotos und Bildschirmfotos
list-code-places-cloud = Cloud-Speicher, E-Mails an Sie selbst
list-code-places-colleague = Kolleginnen oder Kollegen, die es eingerichtet haben
list-apps-google = Google Authenticator: in Ihrem Google-Konto, wenn die App darin angemeldet war
list-apps-microsoft = Microsoft Authenticator: in der Cloud-Sicherung, wenn sie eingeschaltet war; zwischen iPhone und Android nicht übertragbar
list-apps-authy = Authy: in der Sicherung, wenn sie eingeschaltet war; Sie brauchen das Sicherungspasswort
list-apps-one-password = 1Password: im Login-Eintrag von { $site }
list-code-checks-whole = „Wiederherstellungscodes müssen 16 Zeichen lang sein.“ (“Recovery Codes must be 16 characters.”): vertippt; Kleinbuchstaben, keine Bindestriche
list-code-checks-field = unter “Login using recovery codes” eingegeben, nicht in das Feld der App
list-code-checks-site = für diese Website: Codes von PyPI funktionieren nicht bei TestPyPI
list-code-checks-used = „Wiederherstellungscode wurde bereits verwendet.“ (“Recovery code has been previously used.”): Nehmen Sie den nächsten; einer wurde bei der Einrichtung verbraucht
list-code-checks-newest = „Ungültiger Wiederherstellungscode.“ (“Invalid recovery code.”): aus einem älteren Satz; der neueste macht alle älteren Codes wertlos
list-code-checks-tries = höchstens 5 Versuche in 5 Minuten
list-limits-sign-in = Anmeldung: 5 Minuten
list-limits-codes = Zahlen der App und Codes: 5 Minuten, nach vielen Versuchen eine Stunde oder ein Tag
list-limits-verification = E-Mails zur Bestätigung: 6 Stunden
list-limits-correct = “Entered the wrong email address?” (falsche E-Mail-Adresse eingegeben?): 5 Minuten nach 5 Versuchen, eine Stunde nach 20
list-limits-day = Zurücksetzen des Passworts, neue Adressen: ein Tag; bei einer unbestätigten Adresse zählt jedes Zurücksetzen, auch ein abgewiesenes

## What not to do

never-code-after-code = Geben Sie nicht einen Code nach dem anderen ein. Ein Code ist verbraucht, sobald er angenommen wurde, auch wenn die Anmeldung danach stehen bleibt.
never-code-to-anybody = Geben Sie niemandem einen Wiederherstellungscode.
never-reset-for-factor = Setzen Sie dafür nicht das Passwort zurück: Die zweite Seite bleibt.
never-same-number = Geben Sie dieselbe Zahl nicht zweimal ein.
never-delete-entry = Löschen Sie nicht den Eintrag in der App und setzen Sie das Telefon nicht zurück.
never-reset-often = Fordern Sie nicht oft das Zurücksetzen an: Sie können es fünfmal am Tag.
never-register-again = Registrieren Sie sich nicht noch einmal mit derselben Adresse.
never-sign-out-early = Melden Sie sich nicht ab, bevor Sie fertig sind.
never-old-address-first = Entfernen Sie die alte Adresse nicht, bevor die neue die primäre ist.
never-reset-inside = Setzen Sie das Passwort nicht zurück: Das beendet diese Sitzung.
never-remove-first = Löschen Sie den alten Eintrag in der App nicht, bevor der neue funktioniert.
never-code-for-mail = Geben Sie keinen Wiederherstellungscode ein, um eine weitere E-Mail zu bekommen: Er wäre umsonst verbraucht.
never-switch-network = Öffnen Sie den Link nicht auf einem anderen Gerät oder in einem anderen Netz.
never-guess-names = Probieren Sie nicht wahllos Namen aus.
never-try-again-now = Versuchen Sie es nicht erneut, bevor die Zeit um ist.
never-delete-to-rename = Löschen Sie kein Konto, um seinen Namen oder seine Adresse zurückzubekommen.
never-ask-to-delete = Stellen Sie keine Anfrage auf Löschung: Die Mitarbeitenden lehnen sie ab.
never-secrets = Schreiben Sie nie Passwörter, Wiederherstellungscodes, Geheimnisse der App, QR-Bilder, Upload-Token, Ausweispapiere oder Telefonnummern.
never-addresses-public = Schreiben Sie keine E-Mail-Adresse in die öffentliche Anfrage: Sie bleibt für immer öffentlich, und andere Websites kopieren sie binnen Wochen.
never-second-ticket = Stellen Sie keine zweite Anfrage: Sie wird als Duplikat geschlossen.
never-strangers = Gehen Sie nicht auf Fremde ein, die in der Anfrage Hilfe oder einen Download anbieten. Nur die E-Mail zur Wiederherstellung kommt von `support@pypi.org`; E-Mails zum Zurücksetzen und Bestätigen kommen von einer Adresse mit `noreply@`.
never-ping = Erwähnen Sie niemanden von PyPI mit @Name.
never-code-at-check = Geben Sie keinen Wiederherstellungscode ein, solange Sie die E-Mails nicht lesen können: Er wäre umsonst verbraucht.
never-buy-domain = Kaufen Sie keine erloschene Domain als Nachweis.
never-one-site = Bringen Sie PyPI und TestPyPI nicht in einer Anfrage zusammen.
never-recovery-form = Stellen Sie dafür keine Anfrage zur Kontowiederherstellung.
never-new-account = Versuchen Sie nicht, es mit einem neuen Konto zu umgehen.
never-in-public = Melden Sie das nicht in einer öffentlichen Anfrage.
never-others-account = Bitten Sie nicht um den Zugang zu einem fremden Konto.

## Waiting times

wait-self-service = Einige Minuten. Eine E-Mail kann eine Stunde dauern, selten einen Tag.
wait-limits = 5 Minuten bis ein Tag.
wait-lost-factor = Die Hälfte von 11 Anfragen dauerte höchstens 4 Tage (2025 bis August 2026, keine Zusage), andere Arten von Anfragen bis zu 5 Wochen. Eine erste Antwort von einem Menschen braucht meist 1 bis 2 Wochen. Ohne öffentliches Repository kommen 7 Tage hinzu.
wait-lost-mailbox = Die Hälfte von 7 Anfragen dauerte höchstens 13 Tage, die längste 54 (bis August 2026, keine Zusage). Eine erste Antwort von einem Menschen braucht meist 1 bis 2 Wochen.
wait-deadlock = Die Hälfte von 11 Anfragen dauerte höchstens 15 Tage, einige 5 Wochen (bis August 2026, keine Zusage). Ohne Zwei-Faktor-Authentifizierung setzt der Support oft schon nach Ihrer privaten E-Mail zurück. Eine erste Antwort von einem Menschen braucht meist 1 bis 2 Wochen.
wait-test-site = Die Hälfte von 6 Anfragen dauerte höchstens 10 Tage, einige 5 Wochen (bis August 2026, keine Zusage).
wait-first-answer = 2026 kam bis August die Hälfte innerhalb von 6 Tagen, neun von zehn innerhalb von 9; die langsamste kam nach 69 Tagen (keine Zusage).
wait-unknown = Nicht bekannt. Manche haben wochenlang ohne Antwort gewartet.

## What happens next

next-bot = Ein Bot antwortet in der Anfrage und sagt, wie lang die Warteschlange ist.
next-first-answer = Meist hat inzwischen ein Mensch geantwortet. Antworten Sie dort, wo Sie gefragt werden.
next-mail-now = Senden Sie die private E-Mail heute, mit dem Link der Anfrage darin.
next-mail-team = Wenn es das Konto eines Teams ist: Senden Sie die private E-Mail heute, mit dem Link der Anfrage darin.
next-look-primary = Sehen Sie von jetzt an einmal am Tag in das Postfach der primären Adresse, auch in den Spam-Ordner. Eine E-Mail von `support@pypi.org` sagt, was zu tun ist. Wenn Sie auf diese E-Mail nicht antworten, wird Ihre Anfrage geschlossen.
next-look-new = Sehen Sie von jetzt an einmal am Tag in das neue Postfach, auch in den Spam-Ordner. Eine E-Mail von `support@pypi.org` sagt, was zu tun ist. Wenn Sie auf diese E-Mail nicht antworten, wird Ihre Anfrage geschlossen.
next-look-both = Sehen Sie von jetzt an einmal am Tag in das primäre Postfach und in das, das Sie genannt haben, auch in den Spam-Ordner. Wenn Sie auf die E-Mail von `support@pypi.org` nicht antworten, wird Ihre Anfrage geschlossen.
next-comment-once = Kein Zeichen, dass Ihre private E-Mail angekommen ist? Schreiben Sie einen einzigen Kommentar in die Anfrage: dass Sie sie gesendet haben und wann. Keine Adressen.
next-branch = Mit öffentlichem Repository: Pushen Sie einen Branch mit dem Namen aus dieser E-Mail (kein Commit nötig). Antworten Sie dann auf die E-Mail.
next-seven-days = Ohne öffentliches Repository: Bestätigen Sie, indem Sie auf diese E-Mail antworten. Dann vergehen 7 Tage.
next-wiped = Der Support entfernt alle zweiten Faktoren und Codes und schaltet das Passwort ab. “Session invalidated” ist dann normal.
next-back-in = Setzen Sie das Passwort zurück, melden Sie sich an, richten Sie die Zwei-Faktor-Authentifizierung wieder ein, bewahren Sie die neuen Codes getrennt vom Telefon auf, fügen Sie eine zweite Adresse hinzu.

## After, and before

checklist-after = Wenn Sie wieder im Konto sind
    .lead = Zwanzig Minuten jetzt sparen später Wochen.
section-after-password = Passwort
item-after-password-reset = Der Support hat das Passwort abgeschaltet? Legen Sie ein neues fest.
    .link = Seite “Password reset” öffnen
item-after-password-unique = Das Passwort wird nirgends sonst verwendet.
item-after-password-manager = Benutzername und Passwort stehen in einem Passwort-Manager, den es auch auf einem zweiten Gerät gibt.
section-after-factors = Zwei-Faktor-Authentifizierung (die zweite Seite)
item-after-factors-open = Öffnen Sie in den Kontoeinstellungen “Two factor authentication (2FA)”.
    .link = Kontoseite öffnen
item-after-factors-first = Eine App oder ein Schlüssel ist hinzugefügt, und Sie haben sich einmal damit angemeldet.
item-after-factors-two = Ein zweites Gerät hat denselben Eintrag, oder ein Sicherheitsschlüssel ist hinzugefügt. ({ $site } nimmt nur eine App.)
item-after-factors-old = Verlorene Schlüssel sind aus der Liste entfernt.
section-after-codes = Wiederherstellungscodes
item-after-codes-regenerate = Neue Codes sind erstellt, und alle acht sind gespeichert.
item-after-codes-print = Sie sind ausgedruckt oder aufgeschrieben, mit Benutzername, Website und Datum.
item-after-codes-apart = Sie liegen getrennt von der App und vom Telefon.
item-after-codes-discard = Alte Codes sind weggeworfen.
section-after-addresses = E-Mail-Adressen
item-after-addresses-second = Eine zweite Adresse bei einem anderen Anbieter ist hinzugefügt und wird als “Verified” gezeigt.
item-after-addresses-primary = Die primäre Adresse ist eine, die Sie lesen und behalten werden.
item-after-addresses-dead = Tote Adressen sind entfernt.
section-after-review = Das Konto durchsehen
item-after-review-history = “Security history” (Sicherheitsverlauf) zeigt nichts, was nicht von Ihnen war.
item-after-review-sessions = Geliehenes Gerät? Löschen Sie heruntergeladene Codes und melden Sie sich ab.
item-after-review-tokens = API-Token, die Sie nicht kennen oder nicht brauchen, sind entfernt.
item-after-review-projects = Die Mitwirkenden jedes Projekts sind die richtigen.
    .link = Ihre Projekte öffnen
item-after-review-releases = Es gibt keine Version und keine Datei, die Sie nicht hochgeladen haben.
item-after-review-associations = “Account associations” (verknüpfte Konten) zeigt nur Konten von Ihnen.
section-after-request = Wenn Sie eine Anfrage gestellt haben
item-after-request-solved = Schreiben Sie hinein, dass es gelöst ist, ohne Einzelheiten.

checklist-before = Bevor es geschieht
    .lead = Die meisten haben ein einziges Telefon oder ein einziges Postfach verloren. Sorgen Sie für je zwei Wege.
section-before-password = Passwort-Manager
item-before-password-manager = Das Passwort ist lang, wird nirgends sonst verwendet und steht in einem Passwort-Manager.
item-before-password-copy = Sie können ihn ohne das Telefon öffnen: auf einem zweiten Gerät oder mit seinem Notfallblatt.
item-before-password-username = Der Benutzername steht auch dort.
section-before-app = Authenticator-App
item-before-app-backup = Die App hat eine Sicherung, die eingeschaltet ist. Sie haben nachgesehen.
item-before-app-move = Bevor Sie ein Telefon wechseln, zurücksetzen oder verkaufen: Übertragen Sie die App und melden Sie sich einmal mit der neuen an.
item-before-app-two-entries = PyPI und TestPyPI sind zwei Einträge mit eindeutigen Namen.
item-before-app-key = Auch ein Sicherheitsschlüssel ist eingerichtet, oder ein zweites Gerät hat denselben Eintrag. Mit Schlüsseln entfällt auch “Please confirm this login”.
section-before-codes = Wiederherstellungscodes
item-before-codes-have = Sie wissen, wo Ihre Codes sind. Wenn nicht, erstellen Sie neue, solange Sie sich anmelden können.
    .link = Kontoseite öffnen
item-before-codes-apart = Sie sind nicht auf dem Telefon mit der App.
item-before-codes-print = Ein Ausdruck liegt dort, wo Sie wichtige Papiere aufbewahren.
item-before-codes-newest = Nur der neueste Satz wird aufbewahrt: Er macht alle älteren Codes wertlos.
item-before-codes-not-daily = Codes sind für Notfälle, nicht für die tägliche Anmeldung.
section-before-addresses = E-Mail-Adressen
item-before-addresses-private = Die primäre Adresse gehört Ihnen und ist keine einer Arbeitsstelle oder Hochschule.
item-before-addresses-second = Eine zweite, bestätigte Adresse bei einem anderen Anbieter steht beim Konto.
item-before-addresses-domain = Eigene Domain: rechtzeitig verlängert, sonst gelten ihre Adressen als unbestätigt.
item-before-addresses-verified = Sie sehen ab und zu nach, ob bei der primären Adresse noch “Verified” steht.
section-before-team = Teams
item-before-team-owners = Jedes Projekt hat zwei Eigentümer mit eigenen Konten.
item-before-team-shared = Ein gemeinsames Konto hat ein Postfach des Teams, und zwei Personen haben seine Codes.
item-before-team-leaving = Jemand geht? Erst übergeben, dann das Postfach schließen.
section-before-proof = Nachweis
item-before-proof-repository = Die neueste Version eines Projekts verweist auf sein öffentliches Repository, und Sie können dort pushen.
item-before-proof-association = Wenn die Kontoseite “Account associations” (verknüpfte Konten) anbietet, verknüpfen Sie Ihr GitHub- oder GitLab-Konto: Es kann bei einer Wiederherstellung helfen.

checklist-elsewhere = Wohin Sie sich noch wenden können
    .lead = Zugang zum Konto kann Ihnen dort niemand geben. Veröffentlichen Sie keine E-Mail-Adressen und keine Codes.
section-elsewhere-ask = Andere fragen
item-elsewhere-ask-forum = Forum für Fragen zu Paketen.
    .link = discuss.python.org
item-elsewhere-ask-chat = Chat des Teams hinter den Paketwerkzeugen.
    .link = #pypa auf Libera
section-elsewhere-read = Nachlesen
item-elsewhere-read-status = Ist die Website gestört oder für neue Konten geschlossen?
    .link = status.python.org
item-elsewhere-read-docs = Dokumentation für Nutzende.
    .link = docs.pypi.org
item-elsewhere-read-news = Änderungen stehen in einer Mailingliste und im Blog.
    .link = blog.pypi.org

## The request

field-recovery-username = Ihr Benutzername bei { $site }
    .hint = Keine E-Mail-Adresse.
field-recovery-repository = Link des öffentlichen Repositorys
    .hint = Das, auf das die neueste Version Ihres Projekts verweist und in dem Sie pushen können.
field-recovery-factor = Was war für die Zwei-Faktor-Authentifizierung eingerichtet, und was ist damit geschehen?
    .hint = Zum Beispiel: App auf einem Telefon, das kaputtging, keine Sicherung; Wiederherstellungscodes nie erstellt.
field-recovery-story = Was der Support sonst wissen sollte
    .hint = Seit wann, was Sie versucht haben, Ihre Projekte. Alle können es lesen: keine Adressen, Codes oder Telefonnummern.
phrase-recovery-story-phone = Mein Telefon wurde gestohlen, ist verloren oder kaputt.
phrase-recovery-story-moved = Ich habe das Telefon gewechselt und die App nicht übertragen.
phrase-recovery-story-mailbox-closed = Meine Firma oder Hochschule hat das Postfach abgeschaltet.
phrase-recovery-story-domain = Die Domain meiner Adresse gehört mir nicht mehr.
phrase-recovery-story-cannot-send = Ich kann das Postfach lesen, aber keine E-Mails von dort senden.
phrase-recovery-story-earlier = Ich habe schon früher eine Anfrage gestellt, und sie wurde geschlossen.
field-recovery-current = E-Mail-Adresse, die jetzt beim Konto steht
    .hint = Auch wenn Sie E-Mails dorthin nicht lesen können. So, wie Sie sie eingegeben haben, auch die Großbuchstaben.
field-recovery-wanted = Neue E-Mail-Adresse für das Konto
    .hint = Eine, deren E-Mails Sie lesen können. Sie darf bei keinem { $site }-Konto stehen, auch nicht bei einem zweiten von Ihnen.
field-recovery-neutral = Firmenadresse, die die primäre werden soll
    .hint = Lassen Sie das leer, wenn die Adresse bleibt. Eine neue darf bei keinem { $site }-Konto stehen.
field-recovery-role = Ihre Rolle und die der Firma oder des Teams
    .hint = Zum Beispiel: Maintainer bei der Firma, die das Projekt veröffentlicht.
field-recovery-reporter = Ihr Name bei GitHub
    .hint = Der, unter dem die Anfrage gestellt wird. Der Support vergleicht ihn mit dem Eigentümer des Repositorys.

draft-recovery-ticket = Öffentliche Anfrage
    .subject = Anfrage zur Kontowiederherstellung für { $site }
line-recovery-ticket-pypi = Website: PyPI (pypi.org)
line-recovery-ticket-testpypi = In dieser Anfrage geht es um TestPyPI (test.pypi.org), nicht um PyPI.
line-recovery-ticket-username = Benutzername: `{ $username }`
line-recovery-ticket-name-unsure = Ich bin mir beim Benutzernamen nicht sicher.
line-recovery-ticket-team = Das Konto wird von einem Team geführt.
line-recovery-ticket-no-factor = Mein Passwort wird angenommen, aber ich komme nicht an der Seite “Two-factor authentication” vorbei: Ich habe keine funktionierende App, keinen funktionierenden Schlüssel und keinen funktionierenden Wiederherstellungscode.
line-recovery-ticket-no-factor-inside = Ich bin in einem Browser angemeldet, aber mein Passwort funktioniert nicht, und nach einem Zurücksetzen käme ich nicht an der Seite “Two-factor authentication” vorbei.
line-recovery-ticket-check-stops = Mein Passwort wird angenommen, aber “Please confirm this login” verlangt einen Link, den ich nicht empfangen kann.
line-recovery-ticket-activate-stops = Ich kann mich anmelden, aber es öffnet sich nur “Activate your account”, und ich kann die Adresse dort nicht bestätigen.
line-recovery-ticket-forgotten = Ich habe kein funktionierendes Passwort.
line-recovery-ticket-breached = Mein Passwort wird abgelehnt: “This password appears in a security breach or has been compromised and cannot be used”.
line-recovery-ticket-mail-lost = Ich kann das Postfach der primären Adresse nicht mehr lesen.
line-recovery-ticket-mail-mistyped = Ich habe mich bei der Registrierung in der primären Adresse vertippt und kann ihre E-Mails deshalb nicht lesen.
line-recovery-ticket-mail-unknown = Ich weiß nicht, welche Adresse hinterlegt ist; keine E-Mail zum Zurücksetzen erreicht mich.
line-recovery-ticket-mail-silent = Ich kann das Postfach des Kontos öffnen, aber dort kommt keine E-Mail von der Website an.
line-recovery-ticket-no-primary = Das Konto hat keine primäre Adresse.
line-recovery-ticket-other-account = Ich bin bei einem anderen Konto von mir angemeldet. Ich weiß, dass Konten nicht zusammengelegt werden.
line-recovery-ticket-mail-readable = Ich kann das Postfach der primären Adresse lesen.
line-recovery-ticket-notice = Das Zurücksetzen des Passworts bringt keinen Link: “Password reset requested for unverified email”.
line-recovery-ticket-state-unverified = Primäre Adresse bestätigt: nein.
line-recovery-ticket-state-verified = Primäre Adresse bestätigt: ja.
line-recovery-ticket-never-set-up = Die Zwei-Faktor-Authentifizierung wurde nie eingerichtet.
line-recovery-ticket-factor-works = Mein zweiter Faktor funktioniert.
line-recovery-ticket-factor = Zweiter Faktor: { $factor }
line-recovery-ticket-codes-gone = Wiederherstellungscodes: nie erstellt, verloren oder abgelehnt; ich habe keinen, der funktioniert.
line-recovery-ticket-codes-left = Wiederherstellungscodes: Ich habe noch unbenutzte.
line-recovery-ticket-codes-refused = Wiederherstellungscodes: abgelehnt oder aufgebraucht.
line-recovery-ticket-codes-never = Wiederherstellungscodes: nie erstellt.
line-recovery-ticket-codes-lost = Wiederherstellungscodes: verloren oder mir nicht bekannt.
line-recovery-ticket-tick-untrue = Das Kästchen zu den verlorenen Codes trifft auf mich nicht zu: Das Formular verlangt es, und ich entferne das Häkchen nach dem Einreichen.
line-recovery-ticket-can-push = Ein Projekt von mir verweist auf ein öffentliches Repository, in dem ich pushen kann.
line-recovery-ticket-repository = Repository: { $repository }
line-recovery-ticket-no-repository = Ich habe Projekte, aber keines mit einem öffentlichen Repository, in dem ich pushen kann.
line-recovery-ticket-no-projects = Das Konto hat keine Projekte.
line-recovery-ticket-mail-sent = Ich sende dem Support die Einzelheiten heute per privater E-Mail.
line-recovery-ticket-story = { $story }
line-recovery-ticket-number = Nummer dieser Anfrage: { $number }

draft-recovery-mail = Private E-Mail an den Support
    .subject = Kontowiederherstellung bei { $site }: { $username }
line-recovery-mail-hello = Guten Tag, dies gehört zu meiner öffentlichen Anfrage zur Kontowiederherstellung.
line-recovery-mail-pypi = Website: PyPI (pypi.org)
line-recovery-mail-testpypi = Website: TestPyPI (test.pypi.org)
line-recovery-mail-username = Benutzername: { $username }
line-recovery-mail-ticket = Ticket: { $ticket }
line-recovery-mail-number = Nummer der Anfrage: { $number }
line-recovery-mail-current = Hinterlegte Adresse: { $current }
line-recovery-mail-wanted = Adresse, die die primäre werden soll: { $wanted } (bei keinem Konto der Website)
line-recovery-mail-neutral = Firmenadresse, die die primäre werden soll: { $neutral } (bei keinem Konto der Website)
line-recovery-mail-deadlock = Ich kann die primäre Adresse lesen, aber sie gilt als unbestätigt, deshalb kommt kein Link zum Zurücksetzen.
line-recovery-mail-team = Das Konto gehört einem Team oder einer Firma.
line-recovery-mail-role = Meine Rolle: { $role }
line-recovery-mail-reporter = Das Ticket wird vom GitHub-Konto { $reporter } angelegt.
line-recovery-mail-language = Ich lese die Hilfeseite in dieser Sprache: { $language }

entry-recovery-title = Title
entry-recovery-username = PyPI Username
entry-recovery-reason = Reason for request
tick-recovery-codes = “I never generated or have lost access to the recovery codes for my account” (Ich habe die Wiederherstellungscodes meines Kontos nie erstellt oder keinen Zugriff mehr darauf)
    .text = Ohne dieses Kästchen kann das Formular nicht gesendet werden. Wenn Sie Codes haben, entfernen Sie dieses Häkchen danach in der Anfrage.
tick-recovery-conduct = “I agree to follow the PSF Code of Conduct” (Ich stimme zu, den Verhaltenskodex der PSF einzuhalten)
    .text = Lesen Sie ihn zuerst.
    .link = Verhaltenskodex lesen
tick-recovery-delay = “I understand that it may take a significant amount of time to process my account recovery request.” (Ich verstehe, dass die Bearbeitung meiner Anfrage viel Zeit brauchen kann)
    .text = Zwischen den Antworten kann eine Woche oder mehr liegen.

### Confirm this login: no mail comes

field-confirmation-username = Ihr Benutzername bei { $site }
field-confirmation-tried = Wann haben Sie es zuletzt versucht?
    .hint = Tag, Uhrzeit und Zeitzone, zum Beispiel: 2. Dezember, 14:30 UTC.
field-confirmation-reset = Sie haben das Zurücksetzen des Passworts mit Ihrem Benutzernamen angefordert. Kam diese E-Mail?
phrase-confirmation-reset-came = Eine E-Mail zum Zurücksetzen, die ich mit meinem Benutzernamen angefordert habe, kam an.
phrase-confirmation-reset-did-not-come = Eine E-Mail zum Zurücksetzen, die ich mit meinem Benutzernamen angefordert habe, kam nicht an.
phrase-confirmation-reset-not-tried = Ich habe keine E-Mail zum Zurücksetzen angefordert.
field-confirmation-story = Was der Support sonst wissen sollte
    .hint = Alle können es lesen. Keine E-Mail-Adressen, keine Codes.
phrase-confirmation-story-spam = Ich habe im Spam-Ordner und in allen anderen Ordnern nachgesehen.
phrase-confirmation-story-networks = Ich habe es von mehreren Netzen aus versucht.
phrase-confirmation-story-bounce = Mein E-Mail-Anbieter weist E-Mails von der Website vielleicht ab.
phrase-confirmation-story-cannot-send = Ich kann das Postfach lesen, aber keine E-Mails von dort senden.
field-confirmation-address = E-Mail-Adresse, die jetzt beim Konto steht
    .hint = So, wie Sie sie eingegeben haben, auch die Großbuchstaben.
field-confirmation-reporter = Ihr Name bei GitHub
    .hint = Der, unter dem die Anfrage gestellt wird.

draft-confirmation-ticket = Öffentliche Anfrage
    .subject = Keine E-Mail zur Bestätigung einer Anmeldung bei { $site } kommt an
line-confirmation-ticket-pypi = Website: PyPI (pypi.org)
line-confirmation-ticket-testpypi = Website: TestPyPI (test.pypi.org)
line-confirmation-ticket-username = Benutzername: `{ $username }`
line-confirmation-ticket-stops = Passwort und zweiter Faktor werden angenommen. “Please confirm this login” erscheint, aber die E-Mail dazu kommt nicht.
line-confirmation-ticket-tried = Letzter Versuch: { $tried }
line-confirmation-ticket-reset = { $reset }
line-confirmation-ticket-mail-sent = Ich sende dem Support die Einzelheiten heute per privater E-Mail.
line-confirmation-ticket-story = { $story }
line-confirmation-ticket-number = Nummer dieser Anfrage: { $number }

draft-confirmation-mail = Private E-Mail an den Support
    .subject = Keine E-Mail zur Bestätigung einer Anmeldung kommt an: { $username }
line-confirmation-mail-hello = Guten Tag, dies gehört zu meiner öffentlichen Anfrage.
line-confirmation-mail-pypi = Website: PyPI (pypi.org)
line-confirmation-mail-testpypi = Website: TestPyPI (test.pypi.org)
line-confirmation-mail-username = Benutzername: { $username }
line-confirmation-mail-address = Hinterlegte Adresse: { $address }
line-confirmation-mail-ticket = Ticket: { $ticket }
line-confirmation-mail-number = Nummer der Anfrage: { $number }
line-confirmation-mail-tried = Letzter Versuch: { $tried }
line-confirmation-mail-reset = { $reset }
line-confirmation-mail-reporter = Das Ticket wird vom GitHub-Konto { $reporter } angelegt.
line-confirmation-mail-language = Ich lese die Hilfeseite in dieser Sprache: { $language }

entry-confirmation-title = Title
entry-confirmation-username = PyPI Username
entry-confirmation-reason = Reason for request
tick-confirmation-codes = “I never generated or have lost access to the recovery codes for my account” (Ich habe die Wiederherstellungscodes meines Kontos nie erstellt oder keinen Zugriff mehr darauf)
    .text = Ohne dieses Kästchen kann das Formular nicht gesendet werden. Wenn Sie Codes haben, entfernen Sie dieses Häkchen danach in der Anfrage.
tick-confirmation-conduct = “I agree to follow the PSF Code of Conduct” (Ich stimme zu, den Verhaltenskodex der PSF einzuhalten)
    .text = Lesen Sie ihn zuerst.
    .link = Verhaltenskodex lesen
tick-confirmation-delay = “I understand that it may take a significant amount of time to process my account recovery request.” (Ich verstehe, dass die Bearbeitung meiner Anfrage viel Zeit brauchen kann)
    .text = Zwischen den Antworten kann eine Woche oder mehr liegen.

### Somebody else is in the account

field-compromise-username = Benutzername bei { $site }
field-compromise-address = E-Mail-Adresse des Kontos
    .hint = Die von vorher, wenn sie geändert wurde.
field-compromise-seen = Was haben Sie gesehen?
phrase-compromise-seen-address = Meine E-Mail-Adresse wurde geändert, und das war nicht ich.
phrase-compromise-seen-password = Mein Passwort wurde geändert, und das war nicht ich.
phrase-compromise-seen-factor = Eine App oder ein Sicherheitsschlüssel wurde hinzugefügt oder entfernt, und das war nicht ich.
phrase-compromise-seen-token = Ein API-Token wurde hinzugefügt, und das war nicht ich.
phrase-compromise-seen-release = Eine Version wurde hochgeladen, und das war nicht ich.
phrase-compromise-seen-mailbox = Jemand anders war in meinem Postfach.
field-compromise-when = Wann ist es geschehen?
    .hint = Tag, Uhrzeit und Zeitzone, wie es in den E-Mails oder auf der Seite steht.

draft-compromise-mail = E-Mail an das Team von { $site }
    .subject = Vielleicht ist jemand anders in meinem Konto bei { $site }
line-compromise-mail-hello = Guten Tag, vielleicht ist jemand anders in meinem Konto.
line-compromise-mail-pypi = Website: PyPI (pypi.org)
line-compromise-mail-testpypi = Website: TestPyPI (test.pypi.org)
line-compromise-mail-username = Benutzername: { $username }
line-compromise-mail-address = Adresse des Kontos: { $address }
line-compromise-mail-when = Wann: { $when }
line-compromise-mail-seen = { $seen }
line-compromise-mail-ask = Bitte unterbinden Sie Änderungen am Konto und sagen Sie mir, was ich als Nächstes tun soll.
line-compromise-mail-number = Nummer dieser Meldung: { $number }
line-compromise-mail-language = Ich lese die Hilfeseite in dieser Sprache: { $language }

### A suspension

field-suspension-username = Benutzername bei { $site }
field-suspension-address = E-Mail-Adresse des Kontos
field-suspension-seen = Wo steht das?
phrase-suspension-seen-page = Auf einer Seite steht: “Your account has been suspended” (Ihr Konto wurde suspendiert).
phrase-suspension-seen-sign-in = Ich kann mich nicht anmelden, und ich glaube, dass das Konto suspendiert ist.
phrase-suspension-seen-mail = Das steht in einer E-Mail.
field-suspension-before = Was haben Sie davor getan, und warum sollte das noch einmal geprüft werden?
phrase-suspension-before-nothing = Ich hatte seit einiger Zeit nichts getan.
phrase-suspension-before-release = Ich hatte eine Version hochgeladen.
phrase-suspension-before-many = Ich hatte in kurzer Zeit viele Projekte oder Versionen hochgeladen.
phrase-suspension-before-name = Ich hatte einen Projektnamen registriert.

draft-suspension-mail = E-Mail wegen der Suspendierung
    .subject = Suspendiertes Konto bei { $site }
line-suspension-mail-hello = Guten Tag, mein Konto ist suspendiert, und ich bitte Sie, das noch einmal zu prüfen.
line-suspension-mail-pypi = Website: PyPI (pypi.org)
line-suspension-mail-testpypi = Website: TestPyPI (test.pypi.org)
line-suspension-mail-username = Benutzername: { $username }
line-suspension-mail-address = Adresse des Kontos: { $address }
line-suspension-mail-seen = { $seen }
line-suspension-mail-before = { $before }
line-suspension-mail-ask = Was brauchen Sie von mir?
line-suspension-mail-number = Nummer dieser E-Mail: { $number }
line-suspension-mail-language = Ich lese die Hilfeseite in dieser Sprache: { $language }

## Never asked

never-ask-password = Passwörter
never-ask-recovery-code = Wiederherstellungscodes
never-ask-app-secret = Geheimnisse oder QR-Bilder einer App
never-ask-app-number = Zahlen aus einer App
never-ask-upload-token = Upload-Token
never-ask-identity-paper = Ausweispapiere
never-ask-phone-number = Telefonnummern
