service = Example library
site-town = Town library
site-harbour = Harbour library

ask-start = Where are you?
    .hint =
        Look at the top of the page.
        It names you.
choice-start-inside = I am signed in
choice-start-outside = I cannot sign in
ask-card = Where is your reading card?
choice-card-at-hand = I have it
choice-card-lost = It is lost
ask-mailbox = Can you read your mail?
ask-mailbox-card = Can you read the mail of the address on your card?
choice-mailbox-readable = Yes
choice-mailbox-lost = No
ask-site = Which library?
choice-site-town = The one in the { $site }
choice-site-harbour = The one in the harbour
ask-owner = Whose account is it?
choice-owner-me = Mine
choice-owner-school = That of a school

rule-R1 = Because you are signed in.
rule-R2 = Because mail reaches you.
rule-R3 = Because you have your card.
rule-R4 = Because nothing else is left.

route-change-address = Change your address
    .lead = You are inside.
step-change-address-open = Open your account.
    .link = Your account
step-change-address-dead = Replace the address.
    .open = If you cannot read your mail:
step-change-address-after = Then make it safe.
    .action = What to do now
route-reset = Reset your password
step-reset-mail = Ask for a mail at { $host }.
step-reset-card = Have your card ready.
step-reset-no-mail = No mail came.
    .action = I cannot read it
never-share = Do not pass the mail on.
wait-minutes = Some minutes
wait-days = Some days
route-desk = Go to the desk
step-desk-go = Take your papers along.
    .link = Write to the desk
step-desk-write = The desk is too far away.
    .action = Write instead
step-desk-again = Something else happened.
    .action = Start again
list-papers-card = Card
list-papers-letter = A letter
route-request = Write to the library
step-request-write = Fill in the request.
next-answer = The library answers.

checklist-after = Back in
section-after-now = Now
item-after-now-codes = Print new codes.

field-recovery-reader = Name of the reader
field-recovery-address = Your address
draft-recovery-ticket = Public request
    .subject = Request of { $reader }
line-recovery-ticket-reader = I cannot sign in as { $reader }.
line-recovery-ticket-school = The account belongs to a school.
draft-recovery-mail = Private mail
    .subject = Address of { $reader }
line-recovery-mail-address = My address is { $address }.
entry-recovery-title = Title
entry-recovery-reader = Reader
tick-recovery-rules = I keep to the rules
    .text = The rules are friendly.
    .link = Ask the desk

never-ask-password = Your password
