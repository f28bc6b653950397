service = Nordwind staff account
site-main = Nordwind

ask-start = What stops you?
choice-start-password = I forgot my password
choice-start-second-step = I cannot pass the second step
ask-codes = Do you have a recovery code?
choice-codes-left = Yes
choice-codes-none = No
ask-site = Where do you sign in?
choice-site-main = At { $host }

rule-password = Because whoever leads your team can reset it.
rule-else = Because only the service desk can help.

route-ask-colleague = Ask whoever leads your team
step-ask-colleague-ask = They can set a new password.
step-ask-colleague-write = They are away.
    .action = Ask the service desk

route-request = Ask the service desk
step-request-write = Prepare a request below.

field-recovery-account = User name
field-recovery-story = What happened

never-ask-password = Your password
