service = Rowing club
site-main = Rowing club

ask-start = What stops you?
choice-start-password = I forgot my password
choice-start-mailbox = The address that I gave is gone
ask-member = Have you paid for this year?
choice-member-yes = Yes
choice-member-not-yet = Not yet
ask-site = Where do you sign in?
choice-site-main = At { $host }

rule-password = Because a link to a new password can reach you.
rule-else = Because only the office can change the address.

route-reset = Choose a new password
step-reset-ask = Ask for the link.
    .link = Ask for the link
step-reset-no-mail = No link comes.
    .action = The address is gone

route-request = Write to the office
step-request-write = Prepare a request below.

field-recovery-account = User name
field-recovery-contact = An address where the office can reach you
field-recovery-story = What happened
draft-recovery-letter = Request to the office
    .subject = Account of { $account }
line-recovery-letter-account = I cannot get into the account { $account }.
line-recovery-letter-contact = Please write to { $contact }.
line-recovery-letter-member = I have paid for this year.
line-recovery-letter-story = { $story }

never-ask-password = Your password
