# The wizard's own words, shared by all definitions. First those of questions.
word-about = This page is about
word-change-site = Change to { $site }
word-back = Back
word-continue = Continue
word-clear = Clear my answers
word-problem = There is a problem
word-choose-one = Choose one of the answers.
word-dropped = That changes what matters. These earlier answers are no longer needed and were removed: { $list }

# What comes after the questions: src/words.rs loads them apart from here on.
word-new-tab = (opens in a new tab)
word-change = Change
word-kind-self = You can do this yourself
word-kind-support = This needs support
word-kind-elsewhere = This is solved elsewhere
word-steps = What to do
word-never = What not to do
word-how-long = How long it takes
word-what-next = What happens next
word-your-answers = Your answers
word-request-title = Prepare your request
word-request-lead = Have you tried the steps above? Then we put a complete request together, step by step. Nothing is sent before you have seen all of it.
word-request-begin = Prepare the request

word-removed = What must not be sent was replaced by “[removed]”. Please read the text once more.
word-optional = (optional)
word-remove = Remove it for me

word-fields = About your account
word-public-part = What everybody can read
word-public-hint = This part can end up in a public ticket and stay there for ever. Put no mail address, code or phone number in it.
word-private-part = What only support gets
word-private-hint = This part is not for the public ticket.
word-never-ask = Nobody needs these from you. Never send them to anyone:

word-evidence = Add proof that you hold a recovery code
word-evidence-login-first = A code that still works belongs on the sign-in page. Use it there, not here.
word-evidence-what = If support may need to know that you hold a code, this page can make a sealed fingerprint of it. The code itself never leaves this browser. Support can compare the fingerprint later.
word-evidence-limits = A fingerprint shows that whoever filed this request knew the code. Alone it does not prove that the account is yours.
word-evidence-code = One recovery code
word-evidence-code-hint = The field is emptied as soon as you press the button.
word-evidence-make = Make the fingerprint
word-evidence-working = Making the fingerprint. This takes a few seconds …
word-evidence-without = Go on without a code
word-evidence-part = Recovery codes
word-change-evidence = Decide again about a code
word-evidence-none = No recovery code, and nothing made from one, is part of this request.
word-evidence-made = This fingerprint stands for your recovery code. The code itself is not in the request:

word-review = Check your request
word-change-fields = Change what you typed
word-to-send = This is right, go on
word-to-handover = This is right, go on

word-send = Send your request
word-send-lead = One press sends the request, exactly as you have just read it, to { $host }. Only support there can read it.
word-send-now = Send the request
word-send-again = Try again
word-sending = Sending …
word-other-ways = Other ways to hand it over
word-not-sent = The request was not sent
word-sent-before = An earlier version was sent
word-maybe-sent = We do not know whether the request was sent
word-nothing-lost = Everything you typed is still here. Try again, or use one of the other ways below.
word-failed-unreachable = The support address could not be reached. Is this device online?
word-failed-timed-out = The support address did not answer in time. Your request may have arrived. Trying again is safe: it is stored only once.
word-failed-busy = The support address is busy. Please wait { $detail } seconds before you try again.
word-failed-busy-unknown = The support address is busy. Wait a little before you try again.
word-failed-conflict = The support address already holds an earlier version of this request, so your first try did arrive. If you changed something important, tell support by one of the other ways.
word-failed-invalid = The support address did not accept some of what you typed, so the request was not stored. Correct it, or use another way.
word-failed-refused = The support address refused the request (error { $detail }). Trying again will probably not help; use another way.
word-failed-broken = The support address has a fault of its own (error { $detail }). Try again in some minutes.
word-failed-not-an-endpoint = Something answered, but it was not the support system. The request was not stored.

word-handover = Hand over your request
word-ticket-title = File the public ticket
word-ticket-lead = Everybody can read this ticket, for ever. Copy only what is shown here. Put no mail address, code or password in it.
word-form-account = You need an account on GitHub. Support answers there, so use one whose notifications you read.
word-open-form = Open the form
word-copy-into = Copy this into “{ $label }”
word-copy-label = Copy the text for “{ $label }”
word-copy = Copy
word-copied = Copied.
word-copy-failed = This browser did not let us copy. Select the text and copy it by hand.
word-form-ticks = The form has boxes that must all be ticked. This is what they mean:
word-form-submit = Read the form once more, then send it. Keep the address of the page that opens: it is your ticket.
word-mail-lead = Send this mail yourself to { $to }. Only support reads it. Put the address of your ticket into it.
word-open-mail = Open it in my mail program
word-mail-to = To
word-mail-subject = Subject
word-mail-body = Text
word-save-request = Save the request as a file
word-finish = I have done this

word-sent = Your request is with support
word-handed-over = What happens now
word-sent-to = The request was stored at { $host }.
word-sent-ticket = You filed a public ticket with the form.
word-sent-mail = You sent a private mail to { $to }.
word-request-id = Request number
word-contact-key = Key of your contact digest (keep it to yourself)
word-keep-receipt = Keep the receipt. It holds your request number and the next steps, so you can go on from another computer.
word-save-receipt = Save the receipt
word-print = Print this page

word-page-title = Get back into your { $service } account
word-page-description = A few questions lead to the one way back into your { $service } account. Nothing you type leaves your browser before you say so.
word-page-about = Last checked against its sources on { $reviewed }. This page never asks for your password, sets no cookie and loads nothing from elsewhere.
word-start = Start the questions
word-all-routes = All ways back in, on one page
word-without-script = Scripts are switched off here, so the questions cannot run. The same help is on one page:

word-month-1 = January
word-month-2 = February
word-month-3 = March
word-month-4 = April
word-month-5 = May
word-month-6 = June
word-month-7 = July
word-month-8 = August
word-month-9 = September
word-month-10 = October
word-month-11 = November
word-month-12 = December

# Fields: what is wrong, and what to do.
word-error-user-name-empty = Type your username. It stands at the top of the page when you are signed in, and in older mails from the service.
word-error-user-name-mail-address = This is a mail address, and a username never is one. If you do not know your username, go back and choose that you do not know it.
word-error-user-name-blank = A username has no blanks; this may be your display name. Type the name that you sign in with.
word-error-user-name-character = A username cannot contain { $detail }. Type it with letters (a to z), digits, full stops, underscores and hyphens only.
word-error-user-name-ends = A username cannot begin or end with { $detail }. Check whether a part of it is missing.
word-error-user-name-too-long = This has { $detail } characters, and a username has at most 50. Type the name alone.
word-error-email-empty = Type the mail address.
word-error-email-no-at = The @ is missing. Type the whole address, such as name@example.org.
word-error-email-several = Type one mail address only, with a single @.
word-error-email-comma = There is a comma in the address. Type a full stop if you meant one.
word-error-email-blank = There is a blank inside the address. Take it out.
word-error-email-no-name = The part before the @ is missing. Type the whole address.
word-error-email-domain = What stands after the @ is not a complete domain. Type it as in name@example.org.
word-error-email-character = A mail address cannot contain { $detail } there. Check how the address is written.
word-error-email-too-long = This has { $detail } characters, and a mail address has at most 254. Type the address alone.
word-error-repository-url-empty = Type the address of the repository, such as https://github.com/owner/name.
word-error-repository-url-blank = There is a blank inside the address. Copy it from the address bar of your browser.
word-error-repository-url-http = The address begins with http. Open the repository in your browser and copy its address that begins with https.
word-error-repository-url-scheme = The address begins with { $detail }. Give the one that begins with https.
word-error-repository-url-credentials = There is a name or a password before the @, which nobody else may see. Give the address without it; if it was a password or a token, change it.
word-error-repository-url-host = This does not begin with the name of a website. Copy the repository's address from the address bar of your browser.
word-error-repository-url-not-public = Support cannot reach { $detail }. Give a repository that everybody can open.
word-error-repository-url-no-repository = This leads to a website or an account, not to a repository. Open the repository and copy its address.
word-error-repository-url-character = The address of a repository cannot contain { $detail }. Copy it from the address bar of your browser.
word-error-repository-url-too-long = This has { $detail } characters, and at most 255 are accepted. Give the repository's own address, not that of a file in it.
word-error-handle-empty = Type your username on GitHub. It stands in the menu at the top right of its pages.
word-error-handle-mail-address = This is a mail address. Type your username on GitHub instead.
word-error-handle-blank = A username on GitHub has no blanks; this may be your display name. Type the name in the address of your profile.
word-error-handle-character = A username on GitHub cannot contain { $detail }. It has letters (a to z), digits and hyphens only.
word-error-handle-hyphen = A username on GitHub has single hyphens between letters or digits only. Check where the hyphens are.
word-error-handle-too-long = This has { $detail } characters, and a username on GitHub has at most 39. Type the name alone.
word-error-text-empty = Write something here.
word-error-text-control = There is an invisible control character ({ $detail }) in the text. Type that part anew instead of pasting it.
word-error-text-too-long = The text is too long by this many characters: { $detail }. Shorten it.

# Fields: how something was read.
word-repaired-user-name = We read it as `{ $detail }`. Change it if that is not your username.
word-repaired-email = We read it as `{ $detail }`. Change it if that is not the address.
word-repaired-repository-url = We read it as `{ $detail }`. Change it if that is not the repository.
word-repaired-handle = We read it as `{ $detail }`. Change it if that is not your name on GitHub.
word-hint-email-domain = Did you mean `{ $detail }`? If the address is right as it is, go on.
word-hint-email-no-dot = `{ $detail }` is an unusual domain because it has no full stop. If the address is right as it is, go on.

# Free text: what should not be published.
word-privacy-recovery-code = This looks like a recovery code. Whoever reads it can use it; remove it.
word-privacy-token = This looks like an access token. Remove it here, then delete it where you made it.
word-privacy-private-key = This looks like a private key. Remove it here, and use a new key from now on.
word-privacy-otp-link = This is what the QR code of an authenticator app says. Whoever has it gets your numbers; remove it.
word-privacy-app-secret = This looks like the secret of an authenticator app. Whoever has it gets your numbers; remove it.
word-privacy-app-number = This looks like a number from an authenticator app. Support never needs one; remove it.
word-privacy-password = This looks like a password. Remove it; if you use it anywhere, change it there.
word-privacy-mail-address = This looks like a mail address. Everybody could read it for ever; support gets your address in private.
word-privacy-phone-number = This looks like a phone number. Everybody could read it for ever, and support never calls.

# Recovery codes: what is wrong with what was typed. The detail is a count such as 12/16, or a character and its place.
word-error-code-empty = Type one recovery code, or go on without.
word-error-code-too-short = This code is too short ({ $detail } characters). Copy the whole code; blanks and hyphens do not matter.
word-error-code-too-long = This code is too long ({ $detail } characters). Type one code only.
word-error-code-look-alike = One character looks like another one ({ $detail }). Codes have digits there: zero instead of the letter o, one instead of the letter l.
word-error-code-capital = There is a capital letter ({ $detail }). Codes have small letters only.
word-error-code-character = One character does not occur in codes ({ $detail }). Compare it with the code that you saved.
word-error-evidence-unavailable = The fingerprint could not be made in this browser. Go on without; support can still help.
